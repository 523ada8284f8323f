// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon/lexicon.h"

#include <QTest>

using namespace jiaoshu::lexicon;

class WordStartsTest : public QObject
{
    Q_OBJECT

private:
    static bool isSet(const StartMarks &marks, qsizetype at, WordStart start) { return marks.has(start, at); }

private Q_SLOTS:
    void initTestCase()
    {
        auto loaded = Lexicon::load();
        QVERIFY(loaded.has_value());
        m_lexicon = *loaded;
    }

    void marksWhereAWordBegins()
    {
        const QString text = QStringLiteral("龙州县今年计划新建3所");
        const StartMarks marks = m_lexicon->wordStarts().marksOf(text);
        QVERIFY(isSet(marks, 0, WordStart::AreaName));
        QVERIFY(isSet(marks, 3, WordStart::Time));
        QVERIFY(isSet(marks, 5, WordStart::StatusCue));
        QVERIFY(isSet(marks, 9, WordStart::Numeral));
        QVERIFY(isSet(m_lexicon->wordStarts().marksOf(u"土城镇"), 2, WordStart::TownEnd));
        QVERIFY(isSet(m_lexicon->wordStarts().marksOf(u"是,"), 1, WordStart::ClauseMark));
    }

    void marksNothingWhereNoneDoes()
    {
        const QString text = QStringLiteral("嗯,好的");
        const StartMarks marks = m_lexicon->wordStarts().marksOf(text);
        for (qsizetype at = 0; at < text.size(); ++at) {
            QVERIFY(!isSet(marks, at, WordStart::AreaName));
            QVERIFY(!isSet(marks, at, WordStart::Numeral));
            QVERIFY(!isSet(marks, at, WordStart::Time));
        }
    }

    /** What a reader skips by the marks must hold no word of its table. */
    void missesNoWordThatATableKnows()
    {
        const QString text =
            QStringLiteral("来源:某报 截至8月底,全市累计投入3.2万元,石家庄市裕华区完成率达九成,"
                           "拟于明年建成土城镇,据介绍,较去年同期增长5%");
        const StartMarks marks = m_lexicon->wordStarts().marksOf(text);
        const auto &cues = m_lexicon->cues();
        for (qsizetype at = 0; at < text.size(); ++at) {
            QVERIFY(isSet(marks, at, WordStart::LayoutCue) ||
                    !cues.layout.beginningAt(text, at, ~CueRoles(0)));
            QVERIFY(isSet(marks, at, WordStart::PlaceCue) || !cues.place.beginningAt(text, at, ~CueRoles(0)));
            QVERIFY(isSet(marks, at, WordStart::Time) || !cues.period.beginningAt(text, at, ~CueRoles(0)));
            QVERIFY(isSet(marks, at, WordStart::StatusCue) ||
                    !cues.status.beginningAt(text, at, ~CueRoles(0)));
            QVERIFY(isSet(marks, at, WordStart::AreaName) || m_lexicon->places().namesAt(text, at).isEmpty());
        }
    }

    void findsTheFirstAndTheLastOfAStretch()
    {
        // its bits take three words
        const QString text = QStringLiteral("一,二三四五六七八九;十,十一十二十三。十四").repeated(6);
        const StartMarks marks = m_lexicon->wordStarts().marksOf(text);
        for (qsizetype from = 0; from <= text.size(); ++from) {
            for (qsizetype to = from; to <= text.size(); ++to) {
                qsizetype first = from;
                while (first < to && !isSet(marks, first, WordStart::ClauseMark))
                    ++first;
                qsizetype last = to;
                while (last > from && !isSet(marks, last - 1, WordStart::ClauseMark))
                    --last;
                QCOMPARE(nextStart(marks, WordStart::ClauseMark, from, to), first);
                QCOMPARE(behindLastStart(marks, WordStart::ClauseMark, from, to), last);
                qsizetype each = first;
                forEachStart(marks, WordStart::ClauseMark, from, to, [&](qsizetype at) {
                    QCOMPARE(at, each);
                    each = nextStart(marks, WordStart::ClauseMark, at + 1, to);
                });
                QCOMPARE(each, to);
            }
        }
    }

    void aTextMayBeEmptyOrOneCharacter()
    {
        QCOMPARE(nextStart(m_lexicon->wordStarts().marksOf(u""), WordStart::Numeral, 0, 0), 0);
        QVERIFY(isSet(m_lexicon->wordStarts().marksOf(u"7"), 0, WordStart::Numeral));
        QVERIFY(!isSet(m_lexicon->wordStarts().marksOf(u"石"), 0, WordStart::AreaName));
    }

private:
    std::shared_ptr<const Lexicon> m_lexicon;
};

QTEST_GUILESS_MAIN(WordStartsTest)
#include "wordstarts_test.moc"
