// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/extractor.h"
#include "lexicon/lexicon.h"

#include <QFile>
#include <QTest>

using namespace jiaoshu;

/** The expressions of tests/data/times.tsv, each before a figure of a dated and of an undated article. */
class TimeTableTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<engine::Extractor> m_extractor;

    /** The periods of the figures in @p text, joined by spaces. */
    [[nodiscard]] QString periodsOf(const QString &text) const
    {
        QStringList found;
        for (const model::Proposal &proposal : m_extractor->extract(text).proposals)
            found.append(proposal.reading.period);
        return found.join(u' ');
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto words = lexicon::Lexicon::load();
        QVERIFY(words.has_value());
        m_extractor = std::make_unique<engine::Extractor>(*words);
    }

    void readsTheTime_data()
    {
        QTest::addColumn<QString>("dated");
        QTest::addColumn<QString>("undated");
        QFile file(QStringLiteral(JIAOSHU_TEST_DATA "/times.tsv"));
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
        const QString table = QString::fromUtf8(file.readAll());
        for (const QString &row : table.split(u'\n', Qt::SkipEmptyParts)) {
            if (!row.startsWith(u'#'))
                QTest::newRow(qPrintable(row.section(u'\t', 0, 0)))
                    << row.section(u'\t', 1, 1) << row.section(u'\t', 2, 2);
        }
    }
    void readsTheTime()
    {
        QFETCH(QString, dated);
        QFETCH(QString, undated);
        const QString text =
            QStringLiteral("丰宁县交通提速\n%1\n路网建设稳步推进。\n\n%2,全县新建公路31公里。\n");
        const QString words = QString::fromUtf8(QTest::currentDataTag());
        QCOMPARE(periodsOf(text.arg(QStringLiteral("2024-08-20 来源:丰宁县融媒体中心\n"), words)), dated);
        QCOMPARE(periodsOf(text.arg(QString(), words)), undated);
    }
};

QTEST_GUILESS_MAIN(TimeTableTest)
#include "timetable_test.moc"
