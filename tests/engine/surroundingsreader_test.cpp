// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/surroundingsreader.h"

#include "engine/numeralreader.h"
#include "engine/unitreader.h"
#include "lexicon/lexicon.h"

#include <QTest>

using namespace jiaoshu;
using namespace jiaoshu::engine;
using model::Kind;

class SurroundingsReaderTest : public QObject
{
    Q_OBJECT
    std::shared_ptr<const lexicon::Lexicon> m_words;
    std::unique_ptr<NumeralReader> m_numerals;
    std::unique_ptr<UnitReader> m_units;
    std::unique_ptr<SurroundingsReader> m_reader;

    /** Reads the number that begins at @p at. */
    [[nodiscard]] Lead lead(QStringView text, qsizetype at) const
    {
        const auto numeral = m_numerals->readAt(text, at);
        const auto unit = m_units->readAfter(text, *numeral);
        return m_reader->readLead(text, *numeral, unit ? &*unit : nullptr, 0);
    }

    [[nodiscard]] QString qualifier(QStringView text, qsizetype at) const
    {
        const auto numeral = m_numerals->readAt(text, at);
        const auto unit = m_units->readAfter(text, *numeral);
        const qsizetype end = unit ? unit->end : numeral->span.end.value;
        return model::toText(
            m_reader->readQualifier(text, at, end, *numeral, unit ? unit->kind : Kind::Count, 0).qualifier);
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto words = lexicon::Lexicon::load();
        QVERIFY(words.has_value());
        m_words = *words;
        m_numerals =
            std::make_unique<NumeralReader>(m_words->numerals(), m_words->qualifiers(), m_words->units());
        m_units = std::make_unique<UnitReader>(*m_words, *m_numerals);
        m_reader = std::make_unique<SurroundingsReader>(*m_words, *m_units);
    }

    void readsSignsAndLeadingUnits()
    {
        QVERIFY(lead(u"降至-3.5%", 3).isNegative);
        QCOMPARE(lead(u"降至-3.5%", 3).begin, 2);
        QVERIFY(lead(u"零下8℃", 2).isNegative);
        QVERIFY(lead(u"负3.9%", 1).isNegative);
        QCOMPARE(lead(u"约HK$500", 4).unit->name, u"港元"_qs);
        QCOMPARE(lead(u"摄氏37度", 2).begin, 0);
        QVERIFY(!lead(u"10-14%", 3).isNegative);
        QVERIFY(!lead(u"正负3%", 2).isNegative);
        QVERIFY(!lead(u"甲-3人", 2).isNegative);
        QCOMPARE(lead(u"共500元", 1).unit, nullptr);
    }

    void readsQualifiers()
    {
        QCOMPARE(qualifier(u"约500人", 1), u"~"_qs);
        QCOMPARE(qualifier(u"售价约每部50万元", 5), u"~"_qs);
        QCOMPARE(qualifier(u"至少需要3天", 4), u">="_qs);
        QCOMPARE(qualifier(u"50人以上", 0), u">="_qs);
        QCOMPARE(qualifier(u"30余户", 0), u">"_qs);
        QCOMPARE(qualifier(u"上百人", 1), u">="_qs);
        QCOMPARE(qualifier(u"两成多", 0), u">"_qs);
        QCOMPARE(qualifier(u"3(含)以上", 0), u">="_qs);
        QCOMPARE(qualifier(u"共500人", 1), u"="_qs);
        QCOMPARE(qualifier(u"卖超500元", 2), u"="_qs);
        QCOMPARE(qualifier(u"节约500元", 2), u"="_qs);
        QCOMPARE(qualifier(u"以上3人", 2), u"="_qs);
    }

    void readsPer()
    {
        QCOMPARE(m_reader->readPer(u"人均收入仅2400元", 5, Kind::Money, 0).per, u"人"_qs);
        QCOMPARE(m_reader->readPer(u"每股作价4.2元", 4, Kind::Money, 0).per, u"股"_qs);
        QCOMPARE(m_reader->readPer(u"每秒1.5米", 2, Kind::Measure, 0).per, u"秒"_qs);
        QCOMPARE(m_reader->readPer(u"每千人口拥有医师2.8人", 8, Kind::Count, 0).per, u"千人"_qs);
        QVERIFY(m_reader->readPer(u"每年5万元", 2, Kind::Money, 0).per.isEmpty());
        QVERIFY(m_reader->readPer(u"人均收入增8%", 5, Kind::Percent, 0).per.isEmpty());
        QVERIFY(m_reader->readPer(u"户均居首，投资5万元", 7, Kind::Money, 0).per.isEmpty());
        QVERIFY(m_reader->readPer(u"投资5万元", 2, Kind::Money, 0).per.isEmpty());
    }
};

QTEST_GUILESS_MAIN(SurroundingsReaderTest)
#include "surroundingsreader_test.moc"
