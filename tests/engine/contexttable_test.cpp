// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/extractor.h"
#include "lexicon/lexicon.h"

#include <QFile>
#include <QTest>

using namespace jiaoshu;

/** The texts of tests/data/contexts.tsv, each as an article: one field of all their figures. */
class ContextTableTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<engine::Extractor> m_extractor;

    [[nodiscard]] static QString fieldOf(const model::Reading &reading, const QString &field);

private Q_SLOTS:
    void initTestCase()
    {
        auto words = lexicon::Lexicon::load();
        QVERIFY(words.has_value());
        m_extractor = std::make_unique<engine::Extractor>(*words);
    }
    void readsTheField_data();
    void readsTheField();
};

QString ContextTableTest::fieldOf(const model::Reading &reading, const QString &field)
{
    const QString value = field == u"place"    ? reading.place
                          : field == u"period" ? reading.period
                                               : model::toText(reading.status);
    return value.isEmpty() ? QStringLiteral("-") : value;
}

void ContextTableTest::readsTheField_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("values");
    QFile file(QStringLiteral(JIAOSHU_TEST_DATA "/contexts.tsv"));
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
    const QString table = QString::fromUtf8(file.readAll());
    for (const QString &row : table.split(u'\n', Qt::SkipEmptyParts)) {
        if (row.startsWith(u'#'))
            continue;
        const QStringList cells = row.split(u'\t');
        QCOMPARE(cells.size(), 3);
        QVERIFY2(QStringList({QStringLiteral("place"), QStringLiteral("period"), QStringLiteral("status")})
                     .contains(cells[0]),
                 qPrintable(cells[0]));
        QTest::addRow("%s: %s", qPrintable(cells[0]), qPrintable(cells[2]))
            << QString(cells[2]).replace(u'|', u'\n') << cells[0] << cells[1];
    }
}

void ContextTableTest::readsTheField()
{
    QFETCH(QString, text);
    QFETCH(QString, field);
    QFETCH(QString, values);
    QStringList found;
    for (const model::Proposal &proposal : m_extractor->extract(text).proposals)
        found.append(fieldOf(proposal.reading, field));
    QCOMPARE(found.join(u' '), values);
}

QTEST_GUILESS_MAIN(ContextTableTest)
#include "contexttable_test.moc"
