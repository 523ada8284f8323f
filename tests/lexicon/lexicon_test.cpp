// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon/lexicon.h"

#include <QTest>

using namespace jiaoshu;
using namespace jiaoshu::lexicon;

/** The parts that reading uses, as the program has them built in. */
class LexiconTest : public QObject
{
    Q_OBJECT
    std::shared_ptr<const Lexicon> m_words;

private Q_SLOTS:
    void initTestCase()
    {
        auto words = Lexicon::load();
        QVERIFY2(words.has_value(), words ? "" : qPrintable(toLogLine(words.error())));
        m_words = *words;
    }

    void tellsWhatACharacterIsInANumber()
    {
        const Numerals &numerals = m_words->numerals();
        QVERIFY(numerals.classOf(u'7') == NumeralClass::Arabic && numerals.valueOf(u'7') == 7);
        QVERIFY(numerals.classOf(u'两') == NumeralClass::Digit && numerals.valueOf(u'两') == 2);
        QVERIFY(numerals.classOf(u'廿') == NumeralClass::Tens && numerals.valueOf(u'廿') == 2);
        QVERIFY(numerals.classOf(u'亿') == NumeralClass::Scale && numerals.valueOf(u'亿') == 8);
        for (const QChar c : QStringView(u"人元,. A〉"))
            QVERIFY(numerals.classOf(c) == NumeralClass::None);
    }

    void findsTheWordThatCoversANumeral()
    {
        const auto word = m_words->nonFigures().covering(u"长江三峡工程", 2);
        QCOMPARE(word->begin, 2);
        QCOMPARE(word->end, 4);
        QVERIFY(word->kind == NonFigureWord::Name);
        QCOMPARE(m_words->nonFigures().covering(u"一带一路", 2)->begin, 0);
        QVERIFY(!m_words->nonFigures().covering(u"三个峡谷", 0).has_value());
        QVERIFY(!m_words->nonFigures().covering(u"三峡外", 2).has_value());
    }

    void tellsWhatANounCounts()
    {
        const CountedNouns &nouns = m_words->countedNouns();
        QCOMPARE(nouns.ahead(u"脱贫户", 0)->unit, u"户"_qs);
        QCOMPARE(nouns.ahead(u"群众", 0)->unit, u"人"_qs);
        QCOMPARE(nouns.behind(u"总预算", 3)->unit, u"元"_qs);
        QVERIFY(nouns.behind(u"指数", 2)->isIndex);
        QCOMPARE(nouns.ahead(u"预算", 0)->unit, u"元"_qs);
        QVERIFY(!nouns.ahead(u"总数", 0).has_value());
        QVERIFY(!nouns.behind(u"蓝天", 2).has_value());
    }

    void tellsPerWhatACueCounts()
    {
        QCOMPARE(m_words->rateCues().at(u"人均收入", 0)->per, u"人"_qs);
        QCOMPARE(m_words->rateCues().at(u"EPS", 0)->per, u"股"_qs);
        QVERIFY(m_words->rateCues().at(u"日均", 0)->per.isEmpty());
        QVERIFY(!m_words->rateCues().at(u"平均", 0).has_value());
    }

    void namesTheLineOfABadRow()
    {
        const auto numerals = Numerals::load(u":/no/such/file.tsv"_qs);
        QVERIFY(!numerals.has_value());
        QCOMPARE(numerals.error().code, ErrorCode::CannotRead);
        const auto wrong = RateCues::load(u":/lexicon/numerals.tsv"_qs);
        QVERIFY(!wrong.has_value());
        QCOMPARE(wrong.error().code, ErrorCode::BadLexicon);
        QVERIFY(wrong.error().line > 0);
    }
};

QTEST_GUILESS_MAIN(LexiconTest)
#include "lexicon_test.moc"
