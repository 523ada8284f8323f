// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/contextreader.h"

#include "engine/markedarticle.h"

using namespace jiaoshu;
using namespace jiaoshu::engine;

class ContextReaderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void joinsWhatTheReadersFound()
    {
        const MarkedArticle article(
            testLexicon(),
            u"始兴县教育工作\n2024-05-20\n今年以来,始兴县新建学校[30所],群众普遍满意,都说学校办得很好。\n力争到2030年新建学校[90所],各项工作都有新的进展,群众都满意。"_qs);
        const QList<Context> contexts =
            ContextReader(testLexicon()).read(article.document, article.quantities);
        QCOMPARE(contexts.size(), 2);
        QCOMPARE(contexts[0].status, model::Status::Actual);
        QCOMPARE(contexts[0].place, u"始兴县"_qs);
        QCOMPARE(contexts[0].period, u"2024-01-01/2024-05-20"_qs);
        QCOMPARE(contexts[0].indicator, u"新建学校"_qs);
        QCOMPARE(contexts[1].status, model::Status::Target);
        QCOMPARE(contexts[1].place, u"始兴县"_qs);
        QCOMPARE(contexts[1].period, u"2030"_qs);
        for (const Why &why :
             {contexts[0].statusWhy, contexts[0].placeWhy, contexts[0].periodWhy, contexts[0].indicatorWhy}) {
            QVERIFY(why.confidencePermille > 0 && why.confidencePermille <= 1000);
            QVERIFY(!why.rule.isEmpty());
        }
    }

    void aForecastOfATimeThatIsOverIsNoTarget()
    {
        const MarkedArticle article(
            testLexicon(),
            u"始兴县教育工作\n2024-05-20\n2023年,始兴县预计新建学校[30所],群众普遍满意,都说学校办得很好。"_qs);
        const QList<Context> contexts =
            ContextReader(testLexicon()).read(article.document, article.quantities);
        QCOMPARE(contexts.first().status, model::Status::Actual);
    }

    void whatIsToldOfATimeAheadIsATarget()
    {
        const MarkedArticle article(
            testLexicon(),
            u"始兴县教育工作\n2024-05-20\n2026年,始兴县学校由[30所]增至[40所],招生[50人],群众普遍满意,都说学校办得很好。"_qs);
        const QList<Context> contexts =
            ContextReader(testLexicon()).read(article.document, article.quantities);
        QCOMPARE(contexts[0].status, model::Status::Actual);
        QCOMPARE(contexts[0].period, QString()); // how things stand before that
        QCOMPARE(contexts[1].status, model::Status::Target);
        QCOMPARE(contexts[1].period, u"2026"_qs);
        QCOMPARE(contexts[2].status, model::Status::Target);
    }

    void whatIsToldOfTheYearIsNone()
    {
        const MarkedArticle article(
            testLexicon(),
            u"始兴县教育工作\n2024-05-20\n2024年,始兴县学校招生[50人],群众普遍满意,都说学校办得很好,明年还要来。"_qs);
        QCOMPARE(ContextReader(testLexicon()).read(article.document, article.quantities).first().status,
                 model::Status::Actual);
    }

    void readsNothingFromNothing()
    {
        QVERIFY(ContextReader(testLexicon()).read(Document(), {}).isEmpty());
        const MarkedArticle article(testLexicon(), u"没有数字。"_qs);
        QVERIFY(ContextReader(testLexicon()).read(article.document, {}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(ContextReaderTest)
#include "contextreader_test.moc"
