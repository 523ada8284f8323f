// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/bulkimport.h"
#include "session/describing.h"
#include "session/history.h"
#include "session/keepingtesting.h"
#include "session/largestep.h"

#include <algorithm>

using namespace keepingtesting;

namespace {

const char *const Journal =
    "SELECT id, uid, counter, at, action, target_id, hex(hash) FROM command ORDER BY id";

QStringList titlesOf(const Session &session)
{
    QStringList titles;
    const auto articles = session.articles();
    for (const model::ArticleSummary &article : *articles)
        titles.append(article.title);
    return titles;
}

} // namespace

/** What comes in together is one step of undo, among the decisions. */
class IntakeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_fixture = std::make_unique<WorkspaceFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void isTakenOutAndComesBackAsOneStep_data()
    {
        QTest::addColumn<bool>("reopen");
        QTest::newRow("at once") << false;
        QTest::newRow("after a restart") << true;
    }

    void isTakenOutAndComesBackAsOneStep()
    {
        QFETCH(bool, reopen);
        const auto again = [&] {
            if (reopen)
                m_fixture->open();
        };
        beginIntake(session());
        take(QStringLiteral("甲村"));
        take(QStringLiteral("乙村"));
        const auto before = m_fixture->all();
        const QStringList derived = derivedCounts();
        again();
        QCOMPARE(session().undoAction(), QStringLiteral("import"));
        QCOMPARE(nextUndo(session())->takenIn, 2);
        for (int i = 0; i < 2; ++i) {
            const auto undone = undo(session());
            QVERIFY2(undone.has_value(), undone ? "" : qPrintable(toLogLine(undone.error())));
            QCOMPARE(undone->articles.size(), 2);
            QCOMPARE(undone->removed.size(), 4);
            QCOMPARE(titlesOf(session()), QStringList());
            QCOMPARE(session().counts()->total(), 0);
            again();
            QVERIFY(!session().canUndo());
            QCOMPARE(session().redoAction(), QStringLiteral("import"));
            QCOMPARE(nextRedo(session())->takenIn, 2);
            QCOMPARE(undo(session()).error().code, ErrorCode::NothingToUndo);
            const auto redone = redo(session());
            QVERIFY2(redone.has_value(), redone ? "" : qPrintable(toLogLine(redone.error())));
            QCOMPARE(redone->added.size(), 4);
            QCOMPARE(m_fixture->all(), before);
            QCOMPARE(derivedCounts(), derived);
            QCOMPARE(titlesOf(session()), (QStringList{QStringLiteral("甲村"), QStringLiteral("乙村")}));
            again();
            QVERIFY(!session().canRedo());
        }
        QCOMPARE(faultsOf(session()), QStringList());
    }

    void keepsItsOrderAmongDecisions_data() { isTakenOutAndComesBackAsOneStep_data(); }

    void keepsItsOrderAmongDecisions()
    {
        QFETCH(bool, reopen);
        const auto step = [&](const Result<Changes> &done) {
            if (reopen)
                m_fixture->open();
            return done.has_value();
        };
        beginIntake(session());
        const ArticleId first = take(QStringLiteral("甲村"));
        const FigureId figure = m_fixture->figures(first)[0].id;
        QVERIFY(confirmFigure(session(), figure).has_value());
        beginIntake(session());
        take(QStringLiteral("乙村"));
        QVERIFY(step(undo(session())));
        QCOMPARE(titlesOf(session()), QStringList{QStringLiteral("甲村")});
        QVERIFY(step(undo(session())));
        QCOMPARE(session().figure(figure)->state, model::State::Proposed);
        QVERIFY(step(undo(session())));
        QCOMPARE(titlesOf(session()), QStringList());
        QVERIFY(step(redo(session())));
        QCOMPARE(session().figure(figure)->state, model::State::Proposed);
        QVERIFY(step(redo(session())));
        QCOMPARE(session().figure(figure)->state, model::State::Confirmed);
        QCOMPARE(session().figure(figure)->analyst, QStringLiteral("甲"));
        QVERIFY(step(redo(session())));
        QCOMPARE(titlesOf(session()).size(), 2);
        QVERIFY(!session().canRedo());
        QCOMPARE(faultsOf(session()), QStringList());
    }

    /** An analyst decides while more comes in: what came before the decision stays when it is taken back. */
    void endsWithADecisionInBetween()
    {
        beginIntake(session());
        const FigureId figure = m_fixture->figures(take(QStringLiteral("甲村")))[0].id;
        QVERIFY(confirmFigure(session(), figure).has_value());
        take(QStringLiteral("乙村"));
        take(QStringLiteral("丙村"));
        QVERIFY(undo(session()).has_value());
        QCOMPARE(titlesOf(session()), QStringList{QStringLiteral("甲村")});
        QCOMPARE(session().undoAction(), QStringLiteral("confirm"));
    }

    /** That a known text has another file, too, is noted on the way and is no end of it. */
    void goesOnBehindKnownTexts()
    {
        take(QStringLiteral("旧村"));
        beginIntake(session());
        take(QStringLiteral("甲村"));
        PreparedArticle known = prepared(QStringLiteral("旧村"));
        known.origin = {m_fixture->path(QStringLiteral("copy.txt")), {}, QByteArrayLiteral("another file")};
        for (const Result<Imported> &one :
             importArticles(session(), {known, prepared(QStringLiteral("乙村"))}))
            QVERIFY(one.has_value());
        QCOMPARE(nextUndo(session())->takenIn, 2);
        QVERIFY(undo(session()).has_value());
        QCOMPARE(titlesOf(session()), QStringList{QStringLiteral("旧村")});
        QVERIFY(!session().canUndo());
    }

    /** Also those that had been taken out, in whatever order they come. */
    void isOneStepWithArticlesThatComeBack_data() { isTakenOutAndComesBackAsOneStep_data(); }

    void isOneStepWithArticlesThatComeBack()
    {
        QFETCH(bool, reopen);
        const auto again = [&] {
            if (reopen)
                m_fixture->open();
        };
        const ArticleId first = take(QStringLiteral("甲村"));
        const ArticleId third = take(QStringLiteral("丙村"));
        take(QStringLiteral("旧村"));
        const FigureId figure = m_fixture->figures(third)[0].id;
        QVERIFY(rejectFigure(session(), figure, QStringLiteral("不是")).has_value());
        QVERIFY(takeOutArticles(session(), {first, third}).has_value());
        const auto out = m_fixture->all();
        beginIntake(session());
        for (const char *title : {"甲村", "乙村", "丙村", "丁村"})
            take(QString::fromUtf8(title));
        again();
        const auto in = m_fixture->all();
        QCOMPARE(in.size(), 10);
        QCOMPARE(session().figure(figure)->state, model::State::Rejected);
        QCOMPARE(session().undoAction(), QStringLiteral("import"));
        QCOMPARE(nextUndo(session())->takenIn, 4);
        for (int i = 0; i < 2; ++i) {
            QVERIFY(undo(session()).has_value());
            again();
            QCOMPARE(m_fixture->all(), out);
            QCOMPARE(titlesOf(session()), QStringList{QStringLiteral("旧村")});
            QVERIFY(redo(session()).has_value());
            again();
            QCOMPARE(m_fixture->all(), in);
            QCOMPARE(titlesOf(session()).size(), 5);
        }
        QVERIFY(undo(session()).has_value());
        QVERIFY(undo(session()).has_value()); // that they were taken out
        QCOMPARE(titlesOf(session()).size(), 3);
        QCOMPARE(session().figure(figure)->state, model::State::Rejected);
        QCOMPARE(faultsOf(session()), QStringList());
    }

    /** A window takes it over bit by bit. */
    void isToldInPieces()
    {
        beginIntake(session());
        for (int i = 0; i < 40; ++i)
            take(QStringLiteral("第%1村").arg(i));
        QVERIFY(isLargeUndo(session()) && !isLargeRedo(session()));
        const auto sum = [](const LargeStep &step) {
            Changes all;
            for (const Changes &piece : step.pieces) {
                if (piece.action != step.changes.action || piece.articles.size() > 32)
                    qFatal("a piece is no piece");
                all.articles += piece.articles;
                all.added += piece.added;
                all.removed += piece.removed;
            }
            return all;
        };
        for (int i = 0; i < 2; ++i) {
            QList<qint64> told;
            const auto progress = [&](qint64 done, qint64 total) {
                told.append(done * 1000 / total);
                return true;
            };
            const auto undone = undoInPieces(session(), *session().undoStep(), progress);
            QVERIFY(undone.has_value());
            QVERIFY(undone->pieces.size() > 1);
            QCOMPARE(undone->takenOut.size(), 40);
            QCOMPARE(sum(*undone).articles, undone->changes.articles);
            QCOMPARE(sum(*undone).removed, undone->changes.removed);
            QCOMPARE(undone->changes.removed.size(), 80);
            QVERIFY(told.size() > 20 && std::is_sorted(told.cbegin(), told.cend()) && told.last() <= 1000);
            QVERIFY(isLargeRedo(session()) && !isLargeUndo(session()));
            const auto redone = redoInPieces(session(), *session().redoStep(), progress);
            QVERIFY(redone.has_value());
            QCOMPARE(sum(*redone).added, redone->changes.added);
            QCOMPARE(
                QSet<ArticleId>(redone->changes.articles.cbegin(), redone->changes.articles.cend()).size(),
                40);
            QVERIFY(redone->takenOut.isEmpty());
        }
    }

    void isGivenUpWhole()
    {
        beginIntake(session());
        for (int i = 0; i < 40; ++i)
            take(QStringLiteral("第%1村").arg(i));
        const auto before = m_fixture->all();
        const QStringList journal = rowsOf(m_fixture->path(), Journal);
        int looked = 0;
        const auto undone =
            undoInPieces(session(), *session().undoStep(), [&](qint64, qint64) { return ++looked < 10; });
        QCOMPARE(undone.error().code, ErrorCode::Cancelled);
        QCOMPARE(m_fixture->all(), before);
        QCOMPARE(rowsOf(m_fixture->path(), Journal), journal);
        QCOMPARE(undoInPieces(session(), {99}, {}).error().code, ErrorCode::Outdated);
        QVERIFY(undoInPieces(session(), *session().undoStep(), {}).has_value());
    }

    void twoOfThemAreTwoSteps()
    {
        for (const QString &title : {QStringLiteral("甲村"), QStringLiteral("乙村")}) {
            beginIntake(session());
            take(title);
        }
        QVERIFY(undo(session()).has_value());
        QCOMPARE(titlesOf(session()), QStringList{QStringLiteral("甲村")});
        QVERIFY(undo(session()).has_value());
        QCOMPARE(titlesOf(session()), QStringList());
    }

    void endsWhereItIsSaid()
    {
        beginIntake(session());
        take(QStringLiteral("甲村"));
        endIntake(session());
        const auto top = session().undoStep();
        take(QStringLiteral("乙村"));
        QCOMPARE(session().undoStep(), top);
        QCOMPARE(nextUndo(session())->takenIn, 2); // nothing else happened in between
        const FigureId figure = m_fixture->all()[0].id;
        QVERIFY(confirmFigure(session(), figure).has_value());
        const auto decided = session().undoStep();
        take(QStringLiteral("丙村"));
        QCOMPARE(session().undoStep(), decided); // no step begins in front of it
    }

    void forgetsWhatCouldBeRepeated()
    {
        beginIntake(session());
        const FigureId figure = m_fixture->figures(take(QStringLiteral("甲村")))[0].id;
        QVERIFY(confirmFigure(session(), figure).has_value());
        QVERIFY(undo(session()).has_value());
        QVERIFY(session().canRedo());
        beginIntake(session());
        take(QStringLiteral("乙村"));
        QVERIFY(!session().canRedo());
        m_fixture->open();
        QVERIFY(!session().canRedo());
    }

    void isNobodysDecisionOnItsFigures()
    {
        beginIntake(session());
        const ArticleId article = take(QStringLiteral("甲村"));
        take(QStringLiteral("乙村"));
        QVERIFY(undo(session()).has_value());
        QVERIFY(redo(session()).has_value());
        QCOMPARE(workspaceExtent(session())->decisions, 0);
        QVERIFY(confirmFigure(session(), m_fixture->figures(article)[0].id).has_value());
        QCOMPARE(workspaceExtent(session())->decisions, 1);
        QVERIFY(takeOutArticles(session(), {article}).has_value());
        QVERIFY(undo(session()).has_value());
        QCOMPARE(workspaceExtent(session())->decisions, 1);
        QVERIFY(undo(session()).has_value()); // of the decision, which is one
        QCOMPARE(workspaceExtent(session())->decisions, 2);
    }

    /** When an article was taken out, its file brings it back with what anybody decided on it. */
    void anArticlesFileBringsItBackWithItsDecisions()
    {
        beginIntake(session());
        const ArticleId article = take(QStringLiteral("甲村"));
        m_fixture->close();
        m_fixture->open(QStringLiteral("乙"));
        const FigureId figure = m_fixture->figures(article)[0].id;
        QVERIFY(rejectFigure(session(), figure, QStringLiteral("不是")).has_value());
        QVERIFY(takeOutArticles(session(), {article}).has_value());
        QCOMPARE(titlesOf(session()), QStringList());
        const auto back = importArticle(session(), prepared(QStringLiteral("甲村")));
        QVERIFY(back.has_value() && !back->wasThere);
        QCOMPARE(session().figure(figure)->state, model::State::Rejected);
        QCOMPARE(session().figure(figure)->analyst, QStringLiteral("乙"));
        QCOMPARE(faultsOf(session()), QStringList());
    }

    void ofManyFilesIsOneStepAndTheirFilesBringThemBack()
    {
        QStringList files;
        for (int i = 0; i < 450; ++i) { // more than one transaction takes
            files.append(m_fixture->path(QStringLiteral("%1.txt").arg(i)));
            put(files.last(), QStringLiteral("第%1村简报\n全村收割水稻%2亩。\n").arg(i).arg(i + 20).toUtf8());
        }
        QCOMPARE(importFiles(session(), files)->takenIn, 450);
        QCOMPARE(nextUndo(session())->takenIn, 450);
        m_fixture->open();
        QVERIFY(undo(session()).has_value());
        QCOMPARE(titlesOf(session()), QStringList());
        QVERIFY(!session().canUndo());
        QVERIFY(redo(session()).has_value());
        QCOMPARE(titlesOf(session()).size(), 450);
        QVERIFY(undo(session()).has_value());
        QCOMPARE(importFiles(session(), files.mid(0, 3))->takenIn, 3); // they come back
        QCOMPARE(titlesOf(session()).size(), 3);
        QCOMPARE(faultsOf(session()), QStringList());
    }

    void whatIsThereAlreadyIsNoStep()
    {
        beginIntake(session());
        take(QStringLiteral("甲村"));
        const auto top = session().undoStep();
        beginIntake(session());
        take(QStringLiteral("甲村"));
        QCOMPARE(session().undoStep(), top);
    }

    void theJournalIsOnlyAddedTo()
    {
        beginIntake(session());
        take(QStringLiteral("甲村"));
        QStringList before = rowsOf(m_fixture->path(), Journal);
        for (int i = 0; i < 3; ++i) {
            QVERIFY(i % 2 == 0 ? undo(session()).has_value() : redo(session()).has_value());
            const QStringList after = rowsOf(m_fixture->path(), Journal);
            QCOMPARE(after.size(), before.size() + 1);
            QCOMPARE(after.mid(0, before.size()), before);
            before = after;
        }
    }

    void theHistorySaysHowManyCameIn()
    {
        beginIntake(session());
        take(QStringLiteral("甲村"));
        take(QStringLiteral("乙村"));
        QVERIFY(undo(session()).has_value());
        const auto steps = history(session(), {});
        QCOMPARE(steps->size(), 4);
        QCOMPARE(steps->first().action, QStringLiteral("undo"));
        QCOMPARE(steps->first().undoneAction, QStringLiteral("import"));
        QCOMPARE(steps->first().takenIn, 2);
        QCOMPARE(steps->last().action, QStringLiteral("import"));
        QCOMPARE(steps->last().takenIn, 2);
        QVERIFY(steps->last().isUndone);
        QCOMPARE((*steps)[1].takenIn, 0);
    }

    /** The window's connection and the one that takes in beside it. */
    void isUndoneByTheOtherConnection()
    {
        const auto beside = session().openBeside({});
        QVERIFY(beside.has_value());
        beginIntake(**beside);
        QVERIFY(importArticle(**beside, prepared(QStringLiteral("甲村"))).has_value());
        QVERIFY(importArticle(**beside, prepared(QStringLiteral("乙村"))).has_value());
        QVERIFY(session().noteChanges().has_value());
        QVERIFY(undo(session()).has_value());
        QCOMPARE(titlesOf(session()), QStringList());
        QVERIFY(importArticle(**beside, prepared(QStringLiteral("丙村"))).has_value());
        QVERIFY(session().noteChanges().has_value());
        QVERIFY(undo(session()).has_value());
        QCOMPARE(titlesOf(session()), QStringList());
        QVERIFY(!session().canUndo());
    }

private:
    [[nodiscard]] Session &session() { return m_fixture->session(); }
    [[nodiscard]] static PreparedArticle prepared(const QString &title)
    {
        return WorkspaceFixture::prepared(title, {QStringLiteral("921"), QStringLiteral("12")});
    }
    ArticleId take(const QString &title)
    {
        return m_fixture->import(title, {QStringLiteral("921"), QStringLiteral("12")});
    }
    [[nodiscard]] QStringList derivedCounts()
    {
        QStringList counts;
        const auto articles = session().articles();
        for (const model::ArticleSummary &article : *articles)
            counts.append(QString::number(article.counts.of(model::State::Proposed)));
        return counts;
    }

    std::unique_ptr<WorkspaceFixture> m_fixture;
};

QTEST_GUILESS_MAIN(IntakeTest)
#include "intake_test.moc"
