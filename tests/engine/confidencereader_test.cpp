// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/confidencereader.h"

#include "lexicon/lexicon.h"

#include <QTest>

using namespace jiaoshu;
using namespace jiaoshu::engine;

class ConfidenceReaderTest : public QObject
{
    Q_OBJECT

    std::shared_ptr<const lexicon::Lexicon> m_lexicon;

    [[nodiscard]] QList<FigureMarks> marksIn(const QString &text) const
    {
        return findMarks(ArticleReader(*m_lexicon).read(text));
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
        const auto value = [&](qsizetype figure, MarkGroup group) {
            return int(marks[figure].values[static_cast<size_t>(group)]);
        };
        QCOMPARE(value(0, MarkGroup::Before), 3); // 了
        QCOMPARE(value(0, MarkGroup::Gap), 0);
        QCOMPARE(value(1, MarkGroup::Gap), 2);
        QCOMPARE(value(1, MarkGroup::Behind), 1);
        QCOMPARE(value(0, MarkGroup::Crowd), 3);
        QCOMPARE(value(0, MarkGroup::Titled), 2);
        QCOMPARE(value(0, MarkGroup::Kind), static_cast<int>(model::Kind::Count));
        const QStringList names = markNames(marks[0]);
        QVERIFY(names.contains(u"numeral.arabic"_qs));
        QVERIFY(names.contains(u"before.3"_qs));
        QCOMPARE(names.size(), qsizetype(model::AllReasonFields.size() + MarkGroups + 3));
    }

    void addsUpTheWeightsOfAllMarks()
    {
        const ConfidenceReader reader(*m_lexicon);
        const lexicon::Confidences &table = m_lexicon->confidences();
        for (const FigureMarks &marks :
             marksIn(u"截至8月底，洛川县苹果种植面积53万亩，其中挂果的三十万亩。"_qs)) {
            int score = table.bias();
            for (const QString &name : markNames(marks))
                score += table.weight(QLatin1StringView(name.toLatin1()));
            QCOMPARE(reader.permille(marks), table.permilleOf(score));
        }
    }

    void fallsBackOnAllFieldsOfAKind()
    {
        const ConfidenceReader reader(*m_lexicon);
        const auto field = model::ReasonField::Place;
        QVERIFY(reader.fieldPermille(field, RuleName("place.unheard-of")) > 0);
        QCOMPARE(reader.fieldPermille(field, RuleName("place.unheard-of")),
                 m_lexicon->confidences().accuracyPermille(QLatin1StringView("place")).value_or(-1));
    }
};

QTEST_GUILESS_MAIN(ConfidenceReaderTest)
#include "confidencereader_test.moc"
