// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/checking.h"
#include "session/importing.h"

#include "session/checking.h"
#include "session/commands.h"
#include "session/describing.h"
#include "session/workspacefixture.h"

#include <QFile>

#include <SQLiteCpp/Database.h>

using namespace jiaoshu;
using namespace jiaoshu::session;
using model::Figure;
using model::State;

class ImportingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysWhatCameIn()
    {
        WorkspaceFixture fixture;
        const auto imported = importArticle(
            fixture.session(),
            WorkspaceFixture::prepared(QStringLiteral("甲村"), {QStringLiteral("1"), QStringLiteral("2")}));
        QVERIFY(imported.has_value());
        QCOMPARE(imported->changes.action, QStringLiteral("import"));
        QCOMPARE(imported->changes.articles, QList<ArticleId>{imported->article});
        QCOMPARE(imported->changes.added.size(), 2);
        QCOMPARE(imported->changes.focus, std::optional(imported->changes.added.first()));
        QVERIFY(!fixture.session().canUndo());
    }

    void leavesOutTheOneProposalThatCannotBe()
    {
        WorkspaceFixture fixture;
        auto prepared =
            WorkspaceFixture::prepared(QStringLiteral("甲村"), {QStringLiteral("1"), QStringLiteral("2")});
        prepared.proposals[1].reading.period = QStringLiteral("去年");
        const auto imported = importArticle(fixture.session(), prepared);
        QCOMPARE(imported->refused.size(), 1);
        QCOMPARE(imported->refused.first().code, ErrorCode::BadField);
        QCOMPARE(imported->refused.first().path, prepared.article.path);
        QCOMPARE(imported->changes.added.size(), 1);
        QCOMPARE(fixture.session().figure(imported->changes.added.first())->reading.quote,
                 QStringLiteral("1户"));
    }

    void tellsEachThatALostTransactionTookWithItAndGoesOn()
    {
        WorkspaceFixture fixture;
        {
            SQLite::Database database(QFile::encodeName(fixture.path()).toStdString(),
                                      SQLite::OPEN_READWRITE);
            database.exec("CREATE TRIGGER full BEFORE INSERT ON article WHEN NEW.title = '乙村' "
                          "BEGIN SELECT RAISE(ABORT, 'no'); END");
        }
        const QStringList counts{QStringLiteral("1")};
        const auto good = WorkspaceFixture::prepared(QStringLiteral("甲村"), counts);
        const auto bad = WorkspaceFixture::prepared(QStringLiteral("乙村"), counts);
        const auto after = WorkspaceFixture::prepared(QStringLiteral("丙村"), counts);
        // The fourth has the text of one that waits, so what waits is made durable before it is added.
        const auto results = importArticles(fixture.session(), {good, bad, after, good, after});
        QCOMPARE(results.size(), 5);
        for (const qsizetype lost : {0, 1, 2, 3})
            QCOMPARE(results[lost].error().code, ErrorCode::StoreFailed);
        QVERIFY(results[4].has_value());
        QVERIFY(!results[4]->wasThere);
        QCOMPARE(fixture.session().articles()->size(), 1);
        QCOMPARE(fixture.session().articles()->first().title, QStringLiteral("丙村"));
    }

    void addsMarksToAnArticleThatComesBack()
    {
        WorkspaceFixture fixture;
        auto prepared =
            WorkspaceFixture::prepared(QStringLiteral("甲村"), {QStringLiteral("1"), QStringLiteral("2")});
        auto marked = prepared;
        prepared.proposals.removeLast();
        const auto first = importArticle(fixture.session(), prepared);
        QCOMPARE(first->changes.added.size(), 1);
        QVERIFY(takeOutArticles(fixture.session(), {first->article}).has_value());
        marked.isMarked = true;
        marked.markedIn = QStringLiteral("brat");
        const auto back = importArticle(fixture.session(), marked);
        QVERIFY(back.has_value());
        QVERIFY(!back->wasThere);
        QCOMPARE(back->changes.added.size(), 2);
        QCOMPARE(fixture.figures(first->article).size(), 2);
        QVERIFY(!fixture.session().articleSummary(first->article)->wasTakenOut);
        QVERIFY(checkWorkspace(fixture.session())->isEmpty());
        QVERIFY(importArticle(fixture.session(), marked)->wasThere);
    }

    void keepsATextThatBeginsWithAByteOrderMark()
    {
        WorkspaceFixture fixture;
        const auto prepared = WorkspaceFixture::prepared(QStringLiteral("\ufeff甲村"), {QStringLiteral("1")});
        const auto imported = importArticle(fixture.session(), prepared);
        QVERIFY(imported.has_value());
        QCOMPARE(fixture.session().article(imported->article)->text, prepared.article.text);
        QVERIFY(checkWorkspace(fixture.session())->isEmpty());
    }

    void showsWhatItCannotStoreOfAPath()
    {
        WorkspaceFixture fixture;
        auto prepared = WorkspaceFixture::prepared(QStringLiteral("甲村"), {});
        prepared.article.path = QStringLiteral("a") + QChar(0xdcff) + QStringLiteral(".txt");
        const auto imported = importArticle(fixture.session(), prepared);
        QVERIFY(imported.has_value());
        QCOMPARE(fixture.session().article(imported->article)->path, QStringLiteral("a\ufffd.txt"));
    }

    void readsAgainWhatIsUndecidedOnly()
    {
        WorkspaceFixture fixture;
        Session &session = fixture.session();
        const auto prepared =
            WorkspaceFixture::prepared(QStringLiteral("甲村"), {QStringLiteral("1"), QStringLiteral("2"),
                                                                QStringLiteral("3"), QStringLiteral("4")});
        const ArticleId article = importArticle(session, prepared)->article;
        const auto before = fixture.figures(article);
        QVERIFY(confirmFigure(session, before[0].id).has_value());
        const Figure confirmed = *session.figure(before[0].id);
        auto proposals = prepared.proposals;
        proposals[0].reading.place = QStringLiteral("甲市"); // decided
        proposals[1].reading.place = QStringLiteral("乙市"); // undecided
        proposals.removeAt(2);                               // no longer seen
        auto more = proposals[1];                            // new
        more.reading.span = codePointSpan(0, 2);
        proposals.append(more);

        const auto changes = reextractArticle(session, article, proposals);
        QVERIFY2(changes.has_value(), changes ? "" : qPrintable(toLogLine(changes.error())));
        QCOMPARE(changes->changed, QList<FigureId>{before[1].id});
        QCOMPARE(changes->removed, QList<FigureId>{before[2].id});
        QCOMPARE(changes->added.size(), 1);
        const auto after = fixture.figures(article);
        QCOMPARE(after.size(), 4);
        QCOMPARE(after[0].id, changes->added.first());
        QCOMPARE(after[1], confirmed);
        QCOMPARE(after[2].reading.place, QStringLiteral("乙市"));
        QCOMPARE(after[3], before[3]);
        QCOMPARE(session.counts()->total(), 4);

        const auto undone = undo(session);
        QCOMPARE(undone->action, QStringLiteral("reextract"));
        QCOMPARE(undone->added, QList<FigureId>{before[2].id});
        QCOMPARE(undone->removed, changes->added);
        QCOMPARE(fixture.figures(article).mid(1), before.mid(1));
        fixture.open();
        QVERIFY(redo(fixture.session()).has_value());
        QCOMPARE(fixture.figures(article), after);
        QVERIFY(checkWorkspace(fixture.session())->isEmpty());
    }

    void leavesNoTraceWhenTheEngineSaysTheSame()
    {
        WorkspaceFixture fixture;
        const auto prepared =
            WorkspaceFixture::prepared(QStringLiteral("甲村"), {QStringLiteral("1"), QStringLiteral("2")});
        const ArticleId article = importArticle(fixture.session(), prepared)->article;
        QVERIFY(reextractArticle(fixture.session(), article, prepared.proposals)->isEmpty());
        QVERIFY(!fixture.session().canUndo());
        QCOMPARE(reextractArticle(fixture.session(), {99}, {}).error().code, ErrorCode::UnknownArticle);
    }

    void bringsAFigureBackThatIsSeenAgain()
    {
        WorkspaceFixture fixture;
        const auto prepared =
            WorkspaceFixture::prepared(QStringLiteral("甲村"), {QStringLiteral("1"), QStringLiteral("2")});
        const ArticleId article = importArticle(fixture.session(), prepared)->article;
        const auto before = fixture.figures(article);
        QCOMPARE(reextractArticle(fixture.session(), article, {})->removed.size(), 2);
        QVERIFY(fixture.figures(article).isEmpty());
        QCOMPARE(reextractArticle(fixture.session(), article, prepared.proposals)->added.size(), 2);
        QCOMPARE(fixture.figures(article), before);
        QVERIFY(checkWorkspace(fixture.session())->isEmpty());
    }
};

QTEST_GUILESS_MAIN(ImportingTest)
#include "importing_test.moc"
