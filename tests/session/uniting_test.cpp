// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/commands.h"
#include "session/keeping.h"
#include "session/linking.h"
#include "session/originals.h"
#include "session/reissuing.h"
#include "session/uniting.h"

#include <sqlite3.h>
#include <SQLiteCpp/Database.h>

using namespace jiaoshu;
using namespace jiaoshu::session;
using namespace unitingtesting;

namespace {

/** Two analysts, each with a copy of one workspace, who both decide, undo and take articles in: one of them
 * the same from another folder. */
struct Two
{
    static inline const QByteArray Page = "<html><p>共村</p></html>";
    WorkspaceFixture first;
    QString second;

    Two()
    {
        const auto figures = first.figures(first.import(
            QStringLiteral("甲村"), {QStringLiteral("921"), QStringLiteral("12"), QStringLiteral("37")}));
        std::ignore = confirmFigure(first.session(), figures[0].id);
        first.close();
        second = first.path(QStringLiteral("second.jiaoshu"));
        if (!QFile::copy(first.path(), second))
            qFatal("no copy");
        first.open();
        work(first.session(), figures, true);
        first.close();
        const auto other = Session::open({second, QStringLiteral("乙"), Access::ReadWrite});
        work(**other, figures, false);
    }

    static void work(Session &session, const QList<model::Figure> &figures, bool isFirst)
    {
        auto shared =
            WorkspaceFixture::prepared(QStringLiteral("共村"), {QStringLiteral("5"), QStringLiteral("6")});
        shared.outlet = QStringLiteral("共报");
        shared.origin = {shared.article.path, {}, Page};
        if (!isFirst)
            shared.article.path = shared.origin.path = QStringLiteral("/elsewhere/共村.txt");
        const ArticleId same = importArticle(session, shared)->article;
        auto alone = WorkspaceFixture::prepared(isFirst ? QStringLiteral("东村") : QStringLiteral("西村"),
                                                {QStringLiteral("7"), QStringLiteral("8")});
        alone.origin = {alone.article.path, {}, Page + (isFirst ? "east" : "west")};
        const ArticleId own = importArticle(session, alone)->article;
        std::ignore = linkArticles(session, {same, own});
        model::Reading other = figures[1].reading;
        other.place = isFirst ? QStringLiteral("东镇") : QStringLiteral("西镇");
        std::ignore = correctFigure(session, figures[1].id, other);
        std::ignore = rejectFigure(session, session.figures(same)->first().id);
        std::ignore = confirmFigure(session, session.figures(own)->first().id);
        std::ignore = undo(session);
        if (isFirst)
            std::ignore = carryOver(session, figures[0].article, own);
    }
};

} // namespace

/** Nothing in the file stands in the way of joining two journals as a union of their rows. */
class UnitingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void holdsEveryCommandOfBothAndIsWhole()
    {
        Two two;
        QCOMPARE(faultsOf(two.first.path()), QStringList());
        QCOMPARE(faultsOf(two.second), QStringList());
        const QString path =
            united(two.first, QStringLiteral("both.jiaoshu"), {two.first.path(), two.second});
        QCOMPARE(faultsOf(path), QStringList()); // hashes, chain, quotes, states: all as in any workspace
        QCOMPARE(column(path, Commands), column(two.first.path(), Commands) + column(two.second, Commands));
        QCOMPARE(column(path, Decisions),
                 column(two.first.path(), Decisions) + column(two.second, Decisions));
        QVERIFY(column(path, Commands).size() > column(two.first.path(), Commands).size());
        QCOMPARE(column(path, "SELECT uid FROM article").size(), 4); // the shared one once
    }

    void isTheSameWhicheverComesFirstAndTwice()
    {
        Two two;
        const QString a = united(two.first, QStringLiteral("a.jiaoshu"), {two.first.path(), two.second});
        const QString b = united(two.first, QStringLiteral("b.jiaoshu"), {two.second, two.first.path()});
        const QString c = united(two.first, QStringLiteral("c.jiaoshu"), {a, two.first.path(), b});
        for (const char *sql : {Commands, Decisions, States}) {
            QCOMPARE(column(b, sql), column(a, sql));
            QCOMPARE(column(c, sql), column(a, sql));
        }
        QCOMPARE(faultsOf(b), QStringList());
        QCOMPARE(faultsOf(c), QStringList());
    }

    void keepsTheFilesAndLinksOfBoth()
    {
        Two two;
        const QString path =
            united(two.first, QStringLiteral("both.jiaoshu"), {two.first.path(), two.second});
        QCOMPARE(column(path, "SELECT DISTINCT sha256 FROM original").size(), 3);
        QCOMPARE(column(path, "SELECT sha256, size FROM original"),
                 column(two.first.path(), "SELECT sha256, size FROM original") +
                     column(two.second, "SELECT sha256, size FROM original"));
        const char *const Links =
            "SELECT a.uid, e.field, e.after FROM article_edit e JOIN article a ON a.id = "
            "e.article_id";
        QVERIFY(!column(two.second, Links).isEmpty());
        QCOMPARE(column(path, Links), column(two.first.path(), Links) + column(two.second, Links));
        const auto session = Session::open({path, {}, Access::ReadOnly});
        const auto articles = (*session)->articles();
        const auto shared = std::find_if(articles->cbegin(), articles->cend(), [](const auto &article) {
            return article.title.contains(QStringLiteral("共村"));
        });
        QVERIFY(shared != articles->cend());
        QCOMPARE(shared->outlet, QStringLiteral("共报"));
        const auto originals = originalsOf(**session, shared->id);
        QCOMPARE(originals->size(), 2); // one of each journal, the same bytes
        for (const Original &original : *originals)
            QCOMPARE(*originalBytes(**session, original), Two::Page);
    }

    void canBeWorkedInAfterwards()
    {
        Two two;
        const QString path =
            united(two.first, QStringLiteral("both.jiaoshu"), {two.first.path(), two.second});
        {
            const auto session = Session::open({path, QStringLiteral("丙"), Access::ReadWrite});
            const auto next = (*session)->nextOpen({});
            QVERIFY(next->has_value());
            QVERIFY(confirmFigure(**session, (*next)->figure).has_value());
            QVERIFY(undo(**session).has_value());
            QVERIFY(backUpWorkspace(path, QStringLiteral("by-hand"), SystemClock()).has_value());
        }
        QCOMPARE(faultsOf(path), QStringList());
    }

    void findsACommandThatIsMissingOfEither()
    {
        Two two;
        const QString path =
            united(two.first, QStringLiteral("both.jiaoshu"), {two.first.path(), two.second});
        {
            SQLite::Database database(QFile::encodeName(path).toStdString(), SQLite::OPEN_READWRITE);
            database.exec("PRAGMA foreign_keys = OFF");
            sqlite3_db_config(database.getHandle(), SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
            QCOMPARE(database.exec("DELETE FROM command WHERE id = 2"), 1);
        }
        QVERIFY(!faultsOf(path).isEmpty());
    }
};

QTEST_GUILESS_MAIN(UnitingTest)
#include "uniting_test.moc"
