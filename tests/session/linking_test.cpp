// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/linking.h"

#include "session/checking.h"
#include "session/describing.h"
#include "session/history.h"
#include "session/workspacefixture.h"

using namespace jiaoshu;
using namespace jiaoshu::session;
using model::State;

/** Three sites with the same figures: 甲, 乙 and 丙 with 12, 34 and 56. */
class LinkingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<WorkspaceFixture>();
        const QStringList counts{QStringLiteral("12"), QStringLiteral("34"), QStringLiteral("56")};
        m_a = m_fixture->import(QStringLiteral("甲"), counts);
        m_b = m_fixture->import(QStringLiteral("乙"), counts);
        m_c = m_fixture->import(QStringLiteral("丙"), counts);
    }
    void cleanup()
    {
        const auto findings = checkWorkspace(m_fixture->session());
        QVERIFY(findings);
        QVERIFY2(findings->isEmpty(), findings->isEmpty() ? "" : qPrintable(findings->first().detail));
    }

    void linksTakesBackAndLinksAgain()
    {
        QCOMPARE(group(m_b), {});
        const auto changes = linkArticles(session(), {m_b, m_a});
        QVERIFY(changes.has_value());
        QCOMPARE(changes->action, QStringLiteral("describe"));
        QCOMPARE(group(m_a), QList<ArticleId>({m_a, m_b}));
        QCOMPARE(group(m_b), QList<ArticleId>({m_a, m_b}));
        QCOMPARE(group(m_c), {});
        m_fixture->open();
        QVERIFY(undo(session()).has_value());
        QCOMPARE(group(m_a), {});
        QVERIFY(redo(session()).has_value());
        QCOMPARE(group(m_b), QList<ArticleId>({m_a, m_b}));
        QCOMPARE(linkArticles(session(), {m_a, m_b})->isEmpty(), true); // they are
    }

    void joinsGroupsAndPartsThem()
    {
        QVERIFY(linkArticles(session(), {m_b, m_c}).has_value());
        QVERIFY(linkArticles(session(), {m_c, m_a}).has_value());
        QCOMPARE(group(m_b), QList<ArticleId>({m_a, m_b, m_c}));
        QVERIFY(unlinkArticle(session(), m_a).has_value()); // the first of them
        QCOMPARE(group(m_a), {});
        QCOMPARE(group(m_c), QList<ArticleId>({m_b, m_c}));
        QVERIFY(undo(session()).has_value());
        QCOMPARE(group(m_c), QList<ArticleId>({m_a, m_b, m_c}));
        QVERIFY(unlinkArticle(session(), m_b).has_value());
        QVERIFY(unlinkArticle(session(), m_c).has_value());
        QCOMPARE(group(m_a), {});
        QVERIFY(unlinkArticle(session(), m_a)->isEmpty()); // it is linked with none
    }

    void twoAreToldApartAndThatIsTakenBack()
    {
        const auto apart = [this] { return *areToldApart(session(), m_a, m_b); };
        QVERIFY(!apart());
        const auto changes = tellApart(session(), m_a, m_b); // in either order
        QVERIFY(changes.has_value());
        QCOMPARE(changes->action, QStringLiteral("describe"));
        QVERIFY(apart() && *areToldApart(session(), m_b, m_a) && !*areToldApart(session(), m_a, m_c));
        QVERIFY(tellApart(session(), m_b, m_a)->isEmpty()); // they are
        QVERIFY(tellApart(session(), m_c, m_b).has_value());
        m_fixture->open();
        QVERIFY(apart() && *areToldApart(session(), m_b, m_c));
        QVERIFY(undo(session()).has_value());
        QVERIFY(undo(session()).has_value());
        QVERIFY(!apart());
        QVERIFY(redo(session()).has_value());
        QVERIFY(apart());
        QVERIFY(tellApartNoMore(session(), m_a, m_b).has_value());
        QVERIFY(!apart());
        QVERIFY(tellApartNoMore(session(), m_a, m_b)->isEmpty());
    }

    void whatIsLinkedIsNotApart()
    {
        QVERIFY(tellApart(session(), m_a, m_b).has_value());
        QVERIFY(tellApart(session(), m_a, m_c).has_value());
        QVERIFY(linkArticles(session(), {m_a, m_b}).has_value());
        QVERIFY(!*areToldApart(session(), m_a, m_b) && *areToldApart(session(), m_a, m_c));
        QCOMPARE(tellApart(session(), m_a, m_b).error().code, ErrorCode::BadField);
        QVERIFY(undo(session()).has_value()); // both at once
        QVERIFY(*areToldApart(session(), m_a, m_b));
        QCOMPARE(group(m_a), {});
        QCOMPARE(tellApart(session(), m_a, m_a).error().code, ErrorCode::BadField);
        QCOMPARE(tellApart(session(), m_a, ArticleId{99}).error().code, ErrorCode::UnknownArticle);
    }

    void needsTwoThatAreThere()
    {
        QCOMPARE(linkArticles(session(), {m_a}).error().code, ErrorCode::BadField);
        QCOMPARE(linkArticles(session(), {m_a, m_a}).error().code, ErrorCode::BadField);
        QCOMPARE(linkArticles(session(), {m_a, ArticleId{99}}).error().code, ErrorCode::UnknownArticle);
        QVERIFY(!session().canUndo());
    }

    void leavesOutWhatWasTakenOut()
    {
        QVERIFY(linkArticles(session(), {m_a, m_b, m_c}).has_value());
        QVERIFY(takeOutArticles(session(), {m_a}).has_value());
        QCOMPARE(group(m_b), QList<ArticleId>({m_b, m_c}));
    }

    void takesDecisionsOverAsOneStep()
    {
        const auto a = m_fixture->figures(m_a);
        QVERIFY(confirmFigure(session(), a[0].id).has_value());
        model::Reading other = a[1].reading;
        other.place = QStringLiteral("青禾镇");
        QVERIFY(correctFigure(session(), a[1].id, other).has_value());
        QVERIFY(rejectFigure(session(), a[2].id, QStringLiteral("与原文不符")).has_value());
        QCOMPARE(sharedDecisions(session(), m_a)->size(), 0); // they are not linked
        QVERIFY(linkArticles(session(), {m_a, m_b}).has_value());
        const auto shared = sharedDecisions(session(), m_b);
        QCOMPARE(shared->size(), 3);
        QCOMPARE(states(m_b), QList<State>({State::Proposed, State::Proposed, State::Proposed})); // not yet
        QCOMPARE(*sharedDecisions(session(), m_a), *shared);
        QCOMPARE(shared->at(1).becomes.place, QStringLiteral("青禾镇"));
        QCOMPARE(shared->at(1).becomes.span, shared->at(1).open.reading.span);
        QList<FigureId> figures;
        for (const SharedDecision &one : *shared)
            figures.append(one.open.id);
        const auto changes = takeOverDecisions(session(), m_b, figures);
        QCOMPARE(changes->changed, figures);
        QCOMPARE(states(m_b), QList<State>({State::Confirmed, State::Corrected, State::Rejected}));
        QCOMPARE(m_fixture->figures(m_b)[1].reading.place, QStringLiteral("青禾镇"));
        QCOMPARE(*session().lastReason(figures[2]), QStringLiteral("与原文不符"));
        QCOMPARE(sharedDecisions(session(), m_b)->size(), 0);
        QVERIFY(undo(session()).has_value());
        QCOMPARE(states(m_b), QList<State>({State::Proposed, State::Proposed, State::Proposed}));
        QVERIFY(redo(session()).has_value());
        QCOMPARE(states(m_b), QList<State>({State::Confirmed, State::Corrected, State::Rejected}));
    }

    void takesOverOnlyWhatWasChosen()
    {
        const auto a = m_fixture->figures(m_a);
        QVERIFY(confirmFigures(session(), {a[0].id, a[1].id, a[2].id}).has_value());
        QVERIFY(linkArticles(session(), {m_a, m_b}).has_value());
        const auto b = m_fixture->figures(m_b);
        QVERIFY(takeOverDecisions(session(), m_b, {b[1].id, a[0].id}).has_value());
        QCOMPARE(states(m_b), QList<State>({State::Proposed, State::Confirmed, State::Proposed}));
    }

    void offersNothingWhereFieldsDiffer()
    {
        auto made = WorkspaceFixture::prepared(QStringLiteral("丁"), {QStringLiteral("12")});
        made.proposals[0].reading.period = QStringLiteral("2024");
        const ArticleId d = importArticle(session(), made)->article;
        QVERIFY(confirmFigure(session(), m_fixture->figures(m_a)[0].id).has_value());
        QVERIFY(linkArticles(session(), {m_a, d}).has_value());
        QCOMPARE(sharedDecisions(session(), d)->size(), 0);
    }

    void offersNothingOnWhatIsDecidedOrUndecided()
    {
        QVERIFY(rejectFigure(session(), m_fixture->figures(m_b)[0].id).has_value());
        QVERIFY(confirmFigure(session(), m_fixture->figures(m_a)[0].id).has_value());
        QVERIFY(markUnsure(session(), m_fixture->figures(m_a)[1].id).has_value());
        QVERIFY(linkArticles(session(), {m_a, m_b}).has_value());
        QCOMPARE(sharedDecisions(session(), m_b)->size(), 0);
    }

    void offersNothingWhereTwoDecisionsDiffer()
    {
        QVERIFY(confirmFigure(session(), m_fixture->figures(m_a)[0].id).has_value());
        QVERIFY(rejectFigure(session(), m_fixture->figures(m_b)[0].id).has_value());
        QVERIFY(linkArticles(session(), {m_a, m_b, m_c}).has_value());
        QCOMPARE(sharedDecisions(session(), m_c)->size(), 0);
        QVERIFY(confirmFigure(session(), m_fixture->figures(m_b)[0].id).has_value());
        QCOMPARE(sharedDecisions(session(), m_c)->size(), 1);
    }

    void goesBySentencesWhereWordsStandTwice()
    {
        const QString text = QStringLiteral("甲镇有12户。\n乙镇有12户。\n");
        const auto put = [&](const QString &title, const QString &tail) {
            auto made = WorkspaceFixture::prepared(title, {});
            made.article.text = text + tail;
            made.article.sha256 =
                QCryptographicHash::hash(made.article.text.toUtf8(), QCryptographicHash::Sha256);
            for (const qsizetype at : {3, 11})
                made.proposals.append(WorkspaceFixture::proposal(at, QStringLiteral("12")));
            return importArticle(session(), made)->article;
        };
        const ArticleId one = put(QStringLiteral("子"), QStringLiteral("来源：一"));
        const ArticleId two = put(QStringLiteral("丑"), QStringLiteral("来源：二"));
        const auto decided = m_fixture->figures(one);
        QCOMPARE(decided.size(), 2);
        QVERIFY(confirmFigure(session(), decided[1].id).has_value());
        QVERIFY(linkArticles(session(), {one, two}).has_value());
        const auto shared = sharedDecisions(session(), two);
        QCOMPARE(shared->size(), 1);
        QCOMPARE(shared->first().open.id, m_fixture->figures(two)[1].id);
    }

    void isInTheHistory()
    {
        QVERIFY(linkArticles(session(), {m_a, m_b}).has_value());
        HistoryQuery query;
        const auto steps = history(session(), query);
        QVERIFY(steps.has_value());
        QCOMPARE(steps->first().articles.first().field, QStringLiteral("same_as"));
    }

private:
    [[nodiscard]] Session &session() { return m_fixture->session(); }
    QList<ArticleId> group(ArticleId article) { return *linkedWith(session(), article); }
    QList<State> states(ArticleId article)
    {
        QList<State> list;
        for (const model::Figure &figure : m_fixture->figures(article))
            list.append(figure.state);
        return list;
    }

    std::unique_ptr<WorkspaceFixture> m_fixture;
    ArticleId m_a, m_b, m_c;
};

QTEST_GUILESS_MAIN(LinkingTest)
#include "linking_test.moc"
