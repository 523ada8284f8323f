// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/coverage.h"

#include "session/checking.h"
#include "session/explaining.h"
#include "session/history.h"
#include "session/workspacefixture.h"

#include <algorithm>
#include <thread>

using namespace jiaoshu;
using namespace jiaoshu::session;

namespace {

QList<model::Figure> figuresAt(const QList<CodePointSpan> &spans)
{
    QList<model::Figure> figures;
    for (const CodePointSpan span : spans) {
        model::Figure figure;
        figure.reading.span = span;
        figures.append(figure);
    }
    return figures;
}

} // namespace

class WaivingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWholeArticleIsReadInAnyThread()
    {
        WorkspaceFixture fixture;
        const ArticleId article =
            fixture.import(QStringLiteral("甲村"), {QStringLiteral("31"), QStringLiteral("7")});
        const auto work = readingArticle(fixture.session(), article);
        QVERIFY(work.has_value());
        ArticleReading read;
        std::thread([&] { read = (*work)({}); }).join();
        QVERIFY(read.explained.size() >= 2);
        for (const model::Figure &figure : fixture.figures(article)) {
            const auto found = std::ranges::find(read.explained, figure.reading.span,
                                                 [](const auto &each) { return each.proposal.reading.span; });
            QVERIFY(found != read.explained.cend());
            QCOMPARE(found->reasons, explainFigure(fixture.session(), figure.id)->reasons);
        }
        QVERIFY(!readingArticle(fixture.session(), ArticleId{99}).has_value());
    }

    void aNumberIsCoveredByAnyFigureThatTouchesIt_data()
    {
        QTest::addColumn<QList<CodePointSpan>>("figures");
        QTest::addColumn<QList<CodePointSpan>>("left");
        const CodePointSpan first = codePointSpan(10, 12);
        const CodePointSpan second = codePointSpan(20, 25);
        const QList<CodePointSpan> both = {first, second};
        QTest::newRow("no figure") << QList<CodePointSpan>{} << both;
        QTest::newRow("beside") << QList<CodePointSpan>{codePointSpan(5, 10), codePointSpan(12, 20),
                                                        codePointSpan(25, 30)}
                                << both;
        QTest::newRow("the same") << QList<CodePointSpan>{second} << QList<CodePointSpan>{first};
        QTest::newRow("its end") << QList<CodePointSpan>{codePointSpan(11, 14)}
                                 << QList<CodePointSpan>{second};
        QTest::newRow("around both") << QList<CodePointSpan>{codePointSpan(1, 90)} << QList<CodePointSpan>{};
        QTest::newRow("a long one before, a short one inside it")
            << QList<CodePointSpan>{codePointSpan(13, 14), codePointSpan(1, 22)} << QList<CodePointSpan>{};
        QTest::newRow("in no order") << QList<CodePointSpan>{codePointSpan(24, 26), codePointSpan(10, 11)}
                                     << QList<CodePointSpan>{};
    }

    void aNumberIsCoveredByAnyFigureThatTouchesIt()
    {
        QFETCH(const QList<CodePointSpan>, figures);
        QFETCH(const QList<CodePointSpan>, left);
        QCOMPARE(uncovered({codePointSpan(10, 12), codePointSpan(20, 25)}, figuresAt(figures)), left);
        QCOMPARE(uncovered({}, figuresAt(figures)), QList<CodePointSpan>());
    }

    void aWaivedNumberIsARejectedFigureThatCanBeUndone()
    {
        WorkspaceFixture fixture;
        const ArticleId article = fixture.import(QStringLiteral("甲村"), {QStringLiteral("31")});
        const CodePointSpan number =
            codePointSpan(0, 1); // no number at all: what the engine makes of it does not matter
        const auto waived = waiveNumber(fixture.session(), article, number, QStringLiteral("not-figure"));
        QVERIFY(waived);
        QCOMPARE(waived->added.size(), 1);
        const auto figure = fixture.session().figure(waived->added.first());
        QCOMPARE(figure->state, model::State::Rejected);
        QCOMPARE(figure->reading.quote, QStringLiteral("甲"));
        QCOMPARE(*fixture.session().lastReason(figure->id), QStringLiteral("not-figure"));
        QVERIFY(uncovered({number}, fixture.figures(article)).isEmpty());
        QVERIFY(checkWorkspace(fixture.session())->isEmpty());

        QVERIFY(undo(fixture.session()));
        QCOMPARE(uncovered({number}, fixture.figures(article)), {number});
        QVERIFY(redo(fixture.session()));
        QCOMPARE(fixture.session().figure(figure->id)->state, model::State::Rejected);
        QVERIFY(checkWorkspace(fixture.session())->isEmpty());
    }

    void aNumberThatAFigureTouchesIsNotWaivedAgain()
    {
        WorkspaceFixture fixture;
        const ArticleId article = fixture.import(QStringLiteral("甲村"), {QStringLiteral("31")});
        const CodePointSpan number = codePointSpan(0, 1);
        QVERIFY(waiveNumber(fixture.session(), article, number, QStringLiteral("not-figure")));
        const auto again = waiveNumber(fixture.session(), article, number, QStringLiteral("not-figure"));
        QVERIFY(again.has_value());
        QVERIFY(again->isEmpty());
        const CodePointSpan proposed = fixture.figures(article).last().reading.span;
        QVERIFY(waiveNumber(fixture.session(), article,
                            codePointSpan(proposed.begin.value, proposed.end.value - 1), {})
                    ->isEmpty());
        QCOMPARE(fixture.figures(article).size(), 2);
        QVERIFY(undo(fixture.session())); // one step, and the only one
        QVERIFY(!fixture.session().canUndo());
    }

    void refusesWhatLiesOutsideTheArticle()
    {
        WorkspaceFixture fixture;
        const ArticleId article = fixture.import(QStringLiteral("甲村"), {QStringLiteral("31")});
        QCOMPARE(waiveNumber(fixture.session(), article, codePointSpan(5, 999), {}).error().code,
                 ErrorCode::BadSpan);
        QCOMPARE(waiveNumber(fixture.session(), ArticleId{99}, codePointSpan(0, 1), {}).error().code,
                 ErrorCode::UnknownArticle);
        QCOMPARE(fixture.figures(article).size(), 1);
    }
};

QTEST_GUILESS_MAIN(WaivingTest)
#include "waiving_test.moc"
