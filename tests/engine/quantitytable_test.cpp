// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/extractor.h"
#include "lexicon/lexicon.h"

#include <QFile>
#include <QTest>

using namespace jiaoshu;

/** The sentences of tests/data/quantities.tsv, each as an article of its own: their figures, and nothing
 * else. */
class QuantityTableTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<engine::Extractor> m_extractor;

    [[nodiscard]] static QString describe(const model::Reading &reading);

private Q_SLOTS:
    void initTestCase()
    {
        auto words = lexicon::Lexicon::load();
        QVERIFY(words.has_value());
        m_extractor = std::make_unique<engine::Extractor>(*words);
    }
    void readsTheSentence_data();
    void readsTheSentence();
};

/** 3.2万元|money|>32000|元, as a row of the table has it. */
QString QuantityTableTest::describe(const model::Reading &reading)
{
    QString value = reading.value.toString();
    if (reading.qualifier != model::Qualifier::Exact)
        value.prepend(model::toText(reading.qualifier));
    if (reading.upper)
        value += u'~' + reading.upper->toString();
    QString unit = reading.unit;
    if (!reading.per.isEmpty())
        unit += u'/' + reading.per;
    return QStringList{reading.quote, model::toText(reading.kind), value, unit}.join(u'|');
}

void QuantityTableTest::readsTheSentence_data()
{
    QTest::addColumn<QString>("figures");
    QFile file(QStringLiteral(JIAOSHU_TEST_DATA "/quantities.tsv"));
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
    const QString table = QString::fromUtf8(file.readAll());
    for (const QString &row : table.split(u'\n', Qt::SkipEmptyParts)) {
        if (row.startsWith(u'#'))
            continue;
        QTest::newRow(qPrintable(row.section(u'\t', 0, 0))) << row.section(u'\t', 1);
    }
}

void QuantityTableTest::readsTheSentence()
{
    QFETCH(QString, figures);
    QStringList found;
    for (const model::Proposal &proposal :
         m_extractor->extract(QString::fromUtf8(QTest::currentDataTag())).proposals)
        found.append(describe(proposal.reading));
    const QString message = found.join(u" ; ") + u" instead of " + figures;
    QVERIFY2(found.join(u" ; ") == figures, qPrintable(message));
}

QTEST_GUILESS_MAIN(QuantityTableTest)
#include "quantitytable_test.moc"
