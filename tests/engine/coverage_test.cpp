// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/coverage.h"
#include "lexicon/numerals.h"

#include <QTest>

using namespace jiaoshu;
using namespace jiaoshu::engine;

class CoverageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        auto numerals = lexicon::Numerals::load();
        QVERIFY(numerals.has_value());
        m_numerals = std::move(*numerals);
    }

    void namesWhatWasNeverSeen()
    {
        const QString text = QStringLiteral("新建23所，改造四十间");
        QCOMPARE(findUncovered(text, m_numerals, {}), (QList<Utf16Span>{utf16Span(2, 4), utf16Span(8, 10)}));
    }

    void isSatisfiedByAQuantityOrAReason()
    {
        const QString text = QStringLiteral("新建23所，改造四十间");
        Quantities quantities;
        Quantity quantity;
        quantity.span = utf16Span(2, 5);
        quantities.taken.append(quantity);
        quantities.passedOver.append({utf16Span(8, 10), NonFigure::Idiom});
        QVERIFY(findUncovered(text, m_numerals, quantities).isEmpty());
        quantities.passedOver.clear();
        QCOMPARE(findUncovered(text, m_numerals, quantities), (QList<Utf16Span>{utf16Span(8, 10)}));
    }

    void isNotSatisfiedByANeighbour()
    {
        Quantities quantities;
        quantities.passedOver.append({utf16Span(0, 2), NonFigure::Date});
        QCOMPARE(findUncovered(u"时间5", m_numerals, quantities), (QList<Utf16Span>{utf16Span(2, 3)}));
    }

    void findsNothingWhereNoNumeralStands()
    {
        QVERIFY(findUncovered(u"", m_numerals, {}).isEmpty());
        QVERIFY(findUncovered(u"没有号码的句子。", m_numerals, {}).isEmpty());
        QVERIFY(findUncovered(u"这几年好几回", m_numerals, {}).isEmpty());
        QCOMPARE(findUncovered(u"好几百", m_numerals, {}).size(), 1);
    }

private:
    lexicon::Numerals m_numerals;
};

QTEST_GUILESS_MAIN(CoverageTest)
#include "coverage_test.moc"
