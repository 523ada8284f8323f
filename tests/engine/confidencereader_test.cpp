// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/confidencereader.h"

#include "lexicon/lexicon.h"

#include <QTest>

#include <algorithm>

using namespace jiaoshu;
using namespace jiaoshu::engine;

class ConfidenceReaderTest : public QObject
{
    Q_OBJECT

    std::shared_ptr<const lexicon::Lexicon> m_lexicon;

    [[nodiscard]] QList<FigureMarks> marksIn(const QString &text) const
    {
        return findMarks(ArticleReader(*m_lexicon).read(text), *m_lexicon);
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto words = lexicon::Lexicon::load();
        QVERIFY(words.has_value());
        m_lexicon = *words;
    }

    void marksWhatStandsBesideAFigure()
    {
        const QList<FigureMarks> marks = marksIn(
            u"洛川县苹果见成效\n今年以来，洛川县建成了12座冷库，户均收入8.5万元，比上年增加3000元。\n"_qs);
        QCOMPARE(marks.size(), 3);
        QCOMPARE(marks[0].text(MarkGroup::Before), u"了"_qs);
        QCOMPARE(marks[0].text(MarkGroup::Behind), u"冷"_qs);
        QCOMPARE(marks[0].text(MarkGroup::Crowd), u"3"_qs);
        QCOMPARE(marks[0].text(MarkGroup::InClause), u"1"_qs);
        QCOMPARE(marks[1].text(MarkGroup::Behind), u"_"_qs);
        QCOMPARE(marks[1].text(MarkGroup::Tails), u"收入"_qs);
        QCOMPARE(marks[1].text(MarkGroup::Gap), u"2"_qs);
        QCOMPARE(marks[0].text(MarkGroup::ValueRule), u"numeral.arabic"_qs);
        QCOMPARE(marks[0].rule(model::ReasonField::Value), RuleName("numeral.arabic"));
        QCOMPARE(marks[1].text(MarkGroup::RuleBefore), marks[0].text(MarkGroup::IndicatorRule));
        QCOMPARE(marks[0].text(MarkGroup::Traditional), u"0"_qs);
    }

    void readsTheMarksThatItWrites()
    {
        for (const FigureMarks &marks :
             marksIn(u"截至8月底，洛川县苹果种植面积约53万亩，其中挂果的三十万亩，占57%。"_qs)) {
            const QStringList texts = markTexts(marks);
            QCOMPARE(texts.size(), qsizetype(MarkGroups));
            for (const QString &text : texts) {
                const qsizetype sign = text.indexOf(u'=');
                const auto group = markGroup(text.first(sign));
                QVERIFY2(group.has_value(), qPrintable(text));
                QVERIFY2(!text.contains(u' '), qPrintable(text));
                QCOMPARE(markValue(*group, text.sliced(sign + 1)), std::optional(marks.value(*group)));
            }
        }
        QVERIFY(!markGroup(u"weather").has_value());
        QVERIFY(!markValue(MarkGroup::Kind, u"much").has_value());
        QVERIFY(!markValue(MarkGroup::Tail, u"五个字太长").has_value());
    }

    void knowsEveryMarkOfTheTable() { QCOMPARE(ConfidenceReader(*m_lexicon).unknownNames(), QStringList()); }

    void addsUpTheWeightsOfAllMarks()
    {
        const ConfidenceReader reader(*m_lexicon);
        const lexicon::Confidences &table = m_lexicon->confidences();
        for (const FigureMarks &marks :
             marksIn(u"截至8月底，洛川县苹果种植面积53万亩，其中挂果的三十万亩。"_qs)) {
            const auto aspect = aspectName(Aspect::Period);
            QHash<QString, QString> values;
            for (const QString &text : markTexts(marks))
                values[text.section(u'=', 0, 0)] = text.section(u'=', 1);
            int score = table.bias(aspect);
            for (auto it = table.weights().cbegin(); it != table.weights().cend(); ++it) {
                if (it.key().section(u':', 0, 0) != aspect)
                    continue;
                const QStringList parts = it.key().section(u':', 1).split(u'&');
                score +=
                    std::all_of(parts.begin(), parts.end(),
                                [&](const QString &part) {
                                    return values.value(part.section(u'=', 0, 0)) == part.section(u'=', 1);
                                }) *
                    it.value();
            }
            QCOMPARE(reader.read({marks})[0].scores[static_cast<size_t>(Aspect::Period)], score);
        }
    }

    void aFieldIsNoLessLikelyThanItsFigure()
    {
        const ConfidenceReader reader(*m_lexicon);
        const ReadArticle article =
            ArticleReader(*m_lexicon)
                .read(u"去年，赤水市建成标准化竹林1.2万亩，带动三千多户，亩均增收约80元。"_qs);
        QCOMPARE(article.confidences.size(), 3);
        for (qsizetype i = 0; i < article.confidences.size(); ++i) {
            const Confidence &confidence = article.confidences[i];
            QVERIFY(confidence.permille > 0);
            for (const int permille :
                 reader.fields(confidence, fieldRules(article.quantities.taken[i], article.contexts[i])))
                QVERIFY(permille >= confidence.permille && permille <= 1000);
        }
    }

    void anArticleWithoutFiguresHasNoConfidences()
    {
        QVERIFY(
            ConfidenceReader(*m_lexicon).read(ArticleReader(*m_lexicon).read(u"今天下雨。"_qs)).isEmpty());
    }
};

QTEST_GUILESS_MAIN(ConfidenceReaderTest)
#include "confidencereader_test.moc"
