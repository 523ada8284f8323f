// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/describing.h"

#include "session/checking.h"
#include "session/history.h"
#include "session/library.h"
#include "session/workspacefixture.h"

using namespace jiaoshu;
using namespace jiaoshu::session;

/** 甲 with 12 and 34, 乙 with 56. */
class DescribingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<WorkspaceFixture>();
        auto made =
            WorkspaceFixture::prepared(QStringLiteral("甲"), {QStringLiteral("12"), QStringLiteral("34")});
        made.outlet = QStringLiteral("甲州日报");
        made.reporter = QStringLiteral("何苗");
        m_a = importArticle(m_fixture->session(), made)->article;
        m_b = m_fixture->import(QStringLiteral("乙"), {QStringLiteral("56")});
    }
    void cleanup()
    {
        const auto findings = checkWorkspace(m_fixture->session());
        QVERIFY(findings);
        QVERIFY2(findings->isEmpty(), findings->isEmpty() ? "" : qPrintable(findings->first().detail));
    }

    void knowsWhoPublishedAndWroteIt()
    {
        QCOMPARE(summary(m_a).outlet, QStringLiteral("甲州日报"));
        QCOMPARE(summary(m_a).reporter, QStringLiteral("何苗"));
        QCOMPARE(summary(m_b).outlet, QString());
        QCOMPARE(m_fixture->session().articles()->first(), summary(m_a));
        QCOMPARE(m_fixture->session().articlesAfter(m_a, 9)->first(), summary(m_b));
    }

    void theNewestAreListedAsTheyAreDescribed()
    {
        ArticleDetails details = detailsOf(summary(m_a));
        details.title = QStringLiteral("改过的标题");
        QVERIFY(describeArticle(m_fixture->session(), m_a, details));
        const auto newest = m_fixture->session().newestArticles(9);
        QCOMPARE(newest->size(), 2);
        QCOMPARE(newest->at(0).id, m_b);
        QCOMPARE(newest->at(1).title, QStringLiteral("改过的标题"));
        QVERIFY(takeOutArticles(m_fixture->session(), {m_b}));
        QCOMPARE(m_fixture->session().newestArticles(9)->size(), 1);
    }

    void aCorrectionIsTakenBackAndMadeAgainAlsoAfterARestart()
    {
        const ArticleDetails before = detailsOf(summary(m_a));
        ArticleDetails after = before;
        after.publishedOn = QStringLiteral("2023-11-05");
        after.outlet = QString();
        after.place = QStringLiteral("宣恩县");
        const auto changes = describeArticle(m_fixture->session(), m_a, after);
        QVERIFY(changes);
        QCOMPARE(changes->action, QStringLiteral("describe"));
        QCOMPARE(changes->articles, {m_a});
        QCOMPARE(detailsOf(summary(m_a)), after);
        m_fixture->open();
        QCOMPARE(undo(m_fixture->session())->action, QStringLiteral("describe"));
        QCOMPARE(detailsOf(summary(m_a)), before);
        m_fixture->open();
        QVERIFY(redo(m_fixture->session()));
        QCOMPARE(detailsOf(summary(m_a)), after);
        QVERIFY(describeArticle(m_fixture->session(), m_a, after)->isEmpty());
    }

    void whatCannotBeIsRefused_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::newRow("no day") << "published_on"
                                << "2023-11";
        QTest::newRow("a day that is none") << "published_on"
                                            << "2023-02-30";
        QTest::newRow("two lines") << "title"
                                   << "a\nb";
        QTest::newRow("half a character") << "reporter" << QString(QChar(0xd840));
    }
    void whatCannotBeIsRefused()
    {
        QFETCH(const QString, field);
        QFETCH(const QString, value);
        ArticleDetails details = detailsOf(summary(m_a));
        (field == QStringLiteral("title")      ? details.title
         : field == QStringLiteral("reporter") ? details.reporter
                                               : details.publishedOn) = value;
        const auto changes = describeArticle(m_fixture->session(), m_a, details);
        QVERIFY(!changes);
        QCOMPARE(changes.error().code, ErrorCode::BadField);
        QCOMPARE(changes.error().detail, field);
    }

    void tagsGoOnManyArticlesAsOneStep()
    {
        Session &session = m_fixture->session();
        QVERIFY(tagArticles(session, {m_a}, QStringLiteral("核对"), true));
        const auto both = tagArticles(session, {m_a, m_b}, QStringLiteral(" 农业 "), true);
        QCOMPARE(both->articles, (QList{m_a, m_b}));
        QCOMPARE(summary(m_a).tags, (QStringList{QStringLiteral("农业"), QStringLiteral("核对")}));
        QVERIFY(tagArticles(session, {m_a, m_b}, QStringLiteral("农业"), true)->isEmpty()); // they have it
        QVERIFY(undo(session));
        QCOMPARE(summary(m_a).tags, {QStringLiteral("核对")});
        QCOMPARE(summary(m_b).tags, QStringList());
        QVERIFY(redo(session));
        QVERIFY(tagArticles(session, {m_a, m_b}, QStringLiteral("核对"), false));
        QCOMPARE(summary(m_a).tags, {QStringLiteral("农业")});
        QVERIFY(!tagArticles(session, {m_a}, QStringLiteral("  "), true));
        QVERIFY(!tagArticles(session, {m_a}, QStringLiteral("a\nb"), true));
    }

    void detailsAndTagsAreOneStep()
    {
        Session &session = m_fixture->session();
        ArticleDetails details = detailsOf(summary(m_b));
        details.reporter = QStringLiteral("何苗");
        QVERIFY(describeArticle(session, m_b, details,
                                QStringList{QStringLiteral("核对"), QStringLiteral("农业")}));
        QCOMPARE(summary(m_b).tags, (QStringList{QStringLiteral("农业"), QStringLiteral("核对")}));
        QVERIFY(undo(session));
        QCOMPARE(summary(m_b).tags, QStringList());
        QCOMPARE(summary(m_b).reporter, QString());
        QVERIFY(!describeArticle(session, m_b, details, QStringList{QString()}));
    }

    void anArticleThatIsTakenOutIsNowhereAndComesBackAsItWas()
    {
        Session &session = m_fixture->session();
        QVERIFY(confirmFigure(session, m_fixture->all()[0].id));
        const auto before = m_fixture->all();
        const auto changes = takeOutArticles(session, {m_a});
        QVERIFY(changes);
        QCOMPARE(changes->removed.size(), 2);
        QCOMPARE(session.articles()->size(), 1);
        QCOMPARE(m_fixture->all().size(), 1);
        QCOMPARE(session.counts()->total(), 1);
        QVERIFY(summary(m_a).wasTakenOut);
        QCOMPARE(undo(session)->added.size(), 2);
        QCOMPARE(m_fixture->all(), before); // with who decided, and when
        QCOMPARE(session.articles()->size(), 2);
        QVERIFY(redo(session));
        QCOMPARE(session.articles()->size(), 1);
        QVERIFY(takeOutArticles(session, {m_a})->isEmpty());
    }

    void theSameTextTakenInAgainPutsItBack()
    {
        Session &session = m_fixture->session();
        const FigureId decided = m_fixture->figures(m_b)[0].id;
        QVERIFY(rejectFigure(session, decided));
        const auto before = m_fixture->all();
        QVERIFY(takeOutArticles(session, {m_b}));
        const auto again =
            importArticle(session, WorkspaceFixture::prepared(QStringLiteral("乙"), {QStringLiteral("56")}));
        QVERIFY(again);
        QVERIFY(!again->wasThere);
        QCOMPARE(again->article, m_b);
        QCOMPARE(session.articles()->size(), 2);
        QCOMPARE(m_fixture->all(), before); // with what was decided, by whom and when
        QVERIFY(undo(session));
        QCOMPARE(session.articles()->size(), 1);
    }

    void theHistorySaysWhatWasSaid()
    {
        ArticleDetails details = detailsOf(summary(m_b));
        details.title = QStringLiteral("乙县的收成");
        QVERIFY(describeArticle(m_fixture->session(), m_b, details));
        const auto step = nextUndo(m_fixture->session());
        QVERIFY(step);
        QCOMPARE(step->action, QStringLiteral("describe"));
        QCOMPARE(step->articles, (QList<ArticleChange>{{m_b, QStringLiteral("title"), QStringLiteral("乙"),
                                                        QStringLiteral("乙县的收成")}}));
        QVERIFY(undo(m_fixture->session()));
        const auto steps = history(m_fixture->session(), {});
        QCOMPARE(steps->first().action, QStringLiteral("undo"));
        QCOMPARE(steps->first().undoneAction, QStringLiteral("describe"));
    }

    void figuresAreToldApartByWhatIsSaidOfTheirArticles()
    {
        Session &session = m_fixture->session();
        const auto library = *Library::read(m_fixture->path());
        const auto follow = [&](const Result<Changes> &changes) {
            QVERIFY(changes);
            library->patch(session, *changes);
            const auto anew = *Library::read(m_fixture->path());
            anew->setFilter(library->filter());
            for (const Facet facet : {Facet::Outlet, Facet::Tag})
                QCOMPARE(library->values(facet), anew->values(facet));
            QCOMPARE(library->figures(), anew->figures());
        };
        QCOMPARE(library->values(Facet::Outlet),
                 (QList<Library::Value>{{QStringLiteral("甲州日报"), 2, false}, {QString(), 1, false}}));
        follow(tagArticles(session, {m_a, m_b}, QStringLiteral("农业"), true));
        follow(tagArticles(session, {m_b}, QStringLiteral("核对"), true));
        QCOMPARE(library->values(Facet::Tag), (QList<Library::Value>{{QStringLiteral("农业"), 3, false},
                                                                     {QStringLiteral("核对"), 1, false}}));
        LibraryFilter filter;
        filter.of(Facet::Tag) = {QStringLiteral("核对")};
        library->setFilter(filter);
        QCOMPARE(library->figures(), 1);
        QCOMPARE(library->figuresOf(m_a), 0);
        QVERIFY(library->fits(m_fixture->figures(m_b).first()));
        QVERIFY(!library->fits(m_fixture->figures(m_a).first()));
        follow(tagArticles(session, {m_a}, QStringLiteral("核对"), true));
        QCOMPARE(library->figures(), 3);
        follow(undo(session));
        follow(takeOutArticles(session, {m_b}));
        QCOMPARE(library->figures(), 0);
    }

    void aReadOnlyWorkspaceIsNotDescribed()
    {
        const QString path = m_fixture->path();
        const auto session = Session::open({path, {}, Access::ReadOnly});
        QCOMPARE(takeOutArticles(**session, {m_a}).error().code, ErrorCode::ReadOnly);
        QCOMPARE(tagArticles(**session, {m_a}, QStringLiteral("x"), true).error().code, ErrorCode::ReadOnly);
    }

private:
    [[nodiscard]] model::ArticleSummary summary(ArticleId article)
    {
        return *m_fixture->session().articleSummary(article);
    }

    std::unique_ptr<WorkspaceFixture> m_fixture;
    ArticleId m_a;
    ArticleId m_b;
};

QTEST_GUILESS_MAIN(DescribingTest)
#include "describing_test.moc"
