// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/session.h"

#include "session/checking.h"
#include "session/commands.h"
#include "session/workspacefixture.h"

using namespace jiaoshu;
using namespace jiaoshu::session;
using model::State;

class SessionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void refusesAMissingFileUnlessAskedToCreate()
    {
        const QTemporaryDir folder;
        const auto opened = Session::open({folder.filePath(QStringLiteral("none.jiaoshu")), {}});
        QCOMPARE(opened.error().code, ErrorCode::NotFound);
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void keepsArticlesAsTheyWereTakenIn()
    {
        WorkspaceFixture fixture;
        const auto made =
            WorkspaceFixture::prepared(QStringLiteral("甲村"), {QStringLiteral("921"), QStringLiteral("12")});
        const auto imported = importArticle(fixture.session(), made);
        QVERIFY(imported.has_value());
        QVERIFY(!imported->wasThere);
        fixture.open();
        model::Article expected = made.article;
        expected.id = imported->article;
        QCOMPARE(*fixture.session().article(imported->article), expected);
        const auto figures = fixture.figures(imported->article);
        QCOMPARE(figures.size(), 2);
        QCOMPARE(figures[0].reading, made.proposals[0].reading);
        QCOMPARE(figures[1].reading, made.proposals[1].reading);
        QCOMPARE(figures[0].confidencePermille, 870);
        QCOMPARE(figures[0].state, State::Proposed);
        QVERIFY(figures[0].analyst.isEmpty() && figures[0].decidedAt.isEmpty());
    }

    void takesTheSameTextOnlyOnce()
    {
        WorkspaceFixture fixture;
        const ArticleId first = fixture.import(QStringLiteral("甲村"), {QStringLiteral("921")});
        auto again = WorkspaceFixture::prepared(QStringLiteral("甲村"), {QStringLiteral("921")});
        again.article.path = QStringLiteral("elsewhere.txt");
        const auto imported = importArticle(fixture.session(), again);
        QVERIFY(imported->wasThere);
        QCOMPARE(imported->article, first);
        QVERIFY(imported->changes.isEmpty());
        QCOMPARE(fixture.session().articles()->size(), 1);
    }

    void namesAnArticleWithoutTitleByItsFile()
    {
        WorkspaceFixture fixture;
        auto made = WorkspaceFixture::prepared(QStringLiteral("甲村"), {});
        made.article.title.clear();
        const auto imported = importArticle(fixture.session(), made);
        QCOMPARE(fixture.session().articleSummary(imported->article)->title, QStringLiteral("甲村.txt"));
    }

    void countsFiguresByState()
    {
        WorkspaceFixture fixture;
        const ArticleId first =
            fixture.import(QStringLiteral("甲村"), {QStringLiteral("921"), QStringLiteral("12")});
        fixture.import(QStringLiteral("乙村"), {QStringLiteral("5")});
        QVERIFY(confirmFigure(fixture.session(), fixture.figures(first)[0].id).has_value());
        QVERIFY(rejectFigure(fixture.session(), fixture.figures(first)[1].id).has_value());
        const auto counts = *fixture.session().counts();
        QCOMPARE(counts.of(State::Proposed), 1);
        QCOMPARE(counts.of(State::Confirmed), 1);
        QCOMPARE(counts.of(State::Rejected), 1);
        QCOMPARE(counts.total(), 3);
        const auto articles = *fixture.session().articles();
        QCOMPARE(articles.size(), 2);
        QCOMPARE(articles[0].counts.open(), 0);
        QCOMPARE(articles[1].counts.open(), 1);
        QCOMPARE(articles[0], *fixture.session().articleSummary(first));
    }

    void findsTheNextOpenFigureAcrossArticlesAndWrapsOnce()
    {
        WorkspaceFixture fixture;
        Session &session = fixture.session();
        const ArticleId first =
            fixture.import(QStringLiteral("甲村"), {QStringLiteral("1"), QStringLiteral("2")});
        const ArticleId empty = fixture.import(QStringLiteral("无数"), {});
        const ArticleId last = fixture.import(QStringLiteral("乙村"), {QStringLiteral("3")});
        const FigureAt a{first, fixture.figures(first)[0].id};
        const FigureAt b{first, fixture.figures(first)[1].id};
        const FigureAt c{last, fixture.figures(last)[0].id};
        QCOMPARE(*session.nextOpen({first, {}}), std::optional(a));
        QCOMPARE(*session.nextOpen({}), std::optional(a));
        QCOMPARE(*session.nextOpen(a), std::optional(b));
        QCOMPARE(*session.nextOpen(b), std::optional(c));
        QCOMPARE(*session.nextOpen({empty, {}}), std::optional(c));
        QCOMPARE(*session.nextOpen(c), std::optional(a));
        QCOMPARE(*session.nextOpen(a, Direction::Backward), std::optional(c));
        QCOMPARE(*session.nextOpen(c, Direction::Backward), std::optional(b));
        QCOMPARE(*session.nextOpen({empty, {}}, Direction::Backward), std::optional(b));
        QVERIFY(confirmFigure(session, b.figure).has_value());
        QCOMPARE(*session.nextOpen(a), std::optional(c));
        QCOMPARE(*session.nextOpen(b), std::optional(c));
    }

    void offersUnsureFiguresAfterTheProposedOnes()
    {
        WorkspaceFixture fixture;
        Session &session = fixture.session();
        const ArticleId article = fixture.import(
            QStringLiteral("甲村"), {QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")});
        const auto figures = fixture.figures(article);
        QVERIFY(markUnsure(session, figures[0].id).has_value());
        QCOMPARE((*session.nextOpen({article, {}}))->figure, figures[1].id);
        QVERIFY(confirmFigure(session, figures[1].id).has_value());
        QVERIFY(confirmFigure(session, figures[2].id).has_value());
        QCOMPARE((*session.nextOpen({article, figures[2].id}))->figure, figures[0].id);
        QCOMPARE((*session.nextOpen({article, figures[0].id}))->figure, figures[0].id);
        QVERIFY(rejectFigure(session, figures[0].id).has_value());
        QCOMPARE(*session.nextOpen({article, {}}), std::optional<FigureAt>());
    }

    void findsTheNextProblemAcrossArticlesAndWrapsOnce()
    {
        WorkspaceFixture fixture;
        Session &session = fixture.session();
        const QStringList three = {QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")};
        const int doubtful = Session::DoubtfulBelow - 1;
        const ArticleId first = fixture.import(QStringLiteral("甲村"), three, {900, doubtful, 900});
        const ArticleId last =
            fixture.import(QStringLiteral("乙村"), three, {Session::DoubtfulBelow, 900, doubtful});
        const auto at = [&](ArticleId article, qsizetype i) {
            return FigureAt{article, fixture.figures(article)[i].id};
        };
        QCOMPARE(*session.nextProblem(at(first, 0)), std::optional(at(first, 1)));
        QCOMPARE(*session.nextProblem(at(first, 1)), std::optional(at(last, 2)));
        QCOMPARE(*session.nextProblem(at(last, 2)), std::optional(at(first, 1)));
        QCOMPARE(*session.nextProblem(at(first, 0), Direction::Backward), std::optional(at(last, 2)));
        QCOMPARE(*session.nextProblem(at(last, 2), Direction::Backward), std::optional(at(first, 1)));
        QVERIFY(confirmFigure(session, at(first, 1).figure).has_value());
        QCOMPARE(*session.nextProblem(at(last, 2)), std::optional<FigureAt>());
        QVERIFY(rejectFigure(session, at(last, 2).figure, QStringLiteral("said-before")).has_value());
        QCOMPARE(*session.nextProblem(at(first, 0)), std::optional<FigureAt>());
        QCOMPARE(*session.lastReason(at(last, 2).figure), QStringLiteral("said-before"));
        QCOMPARE(*session.lastReason(at(first, 1).figure), QString());
    }

    void refusesASecondWriterAndSaysWhoHoldsIt()
    {
        WorkspaceFixture fixture;
        const auto second = Session::open({fixture.path(), {}});
        QVERIFY(!second.has_value());
        QCOMPARE(second.error().code, ErrorCode::Locked);
        QVERIFY(second.error().detail.contains(QString::number(QCoreApplication::applicationPid())));
        fixture.close();
        QVERIFY(Session::open({fixture.path(), {}}).has_value());
    }

    void letsOthersReadWhileItIsOpen()
    {
        WorkspaceFixture fixture;
        const ArticleId article = fixture.import(QStringLiteral("甲村"), {QStringLiteral("1")});
        const auto reader = Session::open({fixture.path(), {}, Access::ReadOnly});
        QVERIFY(reader.has_value());
        QCOMPARE((*reader)->figures(article)->size(), 1);
        QVERIFY(confirmFigure(fixture.session(), fixture.figures(article)[0].id).has_value());
        QCOMPARE((*reader)->counts()->of(State::Confirmed), 1);
        QCOMPARE(confirmFigure(**reader, fixture.figures(article)[0].id).error().code, ErrorCode::ReadOnly);
        QVERIFY((*reader)->isReadOnly());
    }

    void refusesTextThatSqlCannotHold_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("U+0000") << QStringLiteral("有12户") + QChar(u'\0') + QStringLiteral("。");
        QTest::newRow("half a pair") << QString(QStringLiteral("有12户") + QChar(0xd83d) +
                                                QStringLiteral("C"));
    }

    void refusesTextThatSqlCannotHold()
    {
        QFETCH(QString, text);
        WorkspaceFixture fixture;
        PreparedArticle made;
        made.article.text = text;
        const auto imported = importArticle(fixture.session(), made);
        QCOMPARE(imported.error().code, ErrorCode::NotText);
        QCOMPARE(fixture.session().articles()->size(), 0);
    }

    void findsNothingWrongWithItsOwnFile()
    {
        WorkspaceFixture fixture;
        const ArticleId article =
            fixture.import(QStringLiteral("甲村"), {QStringLiteral("1"), QStringLiteral("2")});
        QVERIFY(confirmFigure(fixture.session(), fixture.figures(article)[0].id).has_value());
        QVERIFY(undo(fixture.session()).has_value());
        const auto findings = checkWorkspace(fixture.session());
        QVERIFY(findings.has_value());
        for (const CheckFinding &finding : *findings)
            qWarning() << finding.what << finding.detail;
        QVERIFY(findings->isEmpty());
    }
};

QTEST_GUILESS_MAIN(SessionTest)
#include "session_test.moc"
