// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/walking.h"

#include "session/commands.h"
#include "session/workspacefixture.h"

using namespace jiaoshu;
using namespace jiaoshu::session;

class WalkingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stepsWithinTheArticleWhateverTheState()
    {
        WorkspaceFixture fixture;
        const ArticleId article = fixture.import(
            QStringLiteral("甲"), {QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")});
        fixture.import(QStringLiteral("乙"), {QStringLiteral("4")});
        const auto figures = fixture.figures(article);
        QVERIFY(rejectFigure(fixture.session(), figures[1].id));
        const auto beside = [&](FigureId from, Direction direction) {
            return *neighbourFigure(fixture.session(), {article, from}, direction);
        };
        QCOMPARE(beside({}, Direction::Forward), std::optional(figures[0].id));
        QCOMPARE(beside(figures[0].id, Direction::Forward), std::optional(figures[1].id));
        QCOMPARE(beside(figures[2].id, Direction::Forward), std::nullopt); // not the other article's
        QCOMPARE(beside({}, Direction::Backward), std::optional(figures[2].id));
        QCOMPARE(beside(figures[1].id, Direction::Backward), std::optional(figures[0].id));
        QCOMPARE(beside(figures[0].id, Direction::Backward), std::nullopt);
    }

    void passesOverWhatWasTakenBack()
    {
        WorkspaceFixture fixture;
        const ArticleId article =
            fixture.import(QStringLiteral("甲"), {QStringLiteral("1"), QStringLiteral("2")});
        const auto figures = fixture.figures(article);
        const auto proposals = {
            WorkspaceFixture::proposal(figures[1].reading.span.begin.value, QStringLiteral("2"))};
        QVERIFY(reextractArticle(fixture.session(), article, proposals));
        QCOMPARE(*neighbourFigure(fixture.session(), {article, {}}, Direction::Forward),
                 std::optional(figures[1].id));
        QCOMPARE(*neighbourFigure(fixture.session(), {article, figures[1].id}, Direction::Backward),
                 std::nullopt);
    }

    void anArticleBeginsAtItsFirstOpenFigureElseAtItsFirst()
    {
        WorkspaceFixture fixture;
        const ArticleId article = fixture.import(
            QStringLiteral("甲"), {QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")});
        const ArticleId empty = fixture.import(QStringLiteral("空"), {});
        const auto figures = fixture.figures(article);
        const auto begin = [&](ArticleId of) { return *figureToBeginWith(fixture.session(), of); };
        QCOMPARE(begin(article), std::optional(figures[0].id));
        QVERIFY(confirmFigure(fixture.session(), figures[0].id));
        QCOMPARE(begin(article), std::optional(figures[1].id));
        QVERIFY(markUnsure(fixture.session(), figures[1].id)); // open still
        QCOMPARE(begin(article), std::optional(figures[1].id));
        QVERIFY(confirmFigure(fixture.session(), figures[1].id));
        QVERIFY(confirmFigure(fixture.session(), figures[2].id));
        QCOMPARE(begin(article), std::optional(figures[0].id));
        QCOMPARE(begin(empty), std::nullopt);
    }

    void anUnknownFigureIsRefused()
    {
        WorkspaceFixture fixture;
        const ArticleId article = fixture.import(QStringLiteral("甲"), {QStringLiteral("1")});
        QCOMPARE(neighbourFigure(fixture.session(), {article, FigureId{99}}, Direction::Forward).error().code,
                 ErrorCode::UnknownFigure);
    }
};

QTEST_GUILESS_MAIN(WalkingTest)
#include "walking_test.moc"
