// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/commands.h"
#include "session/history.h"
#include "session/uniting.h"

using namespace unitingtesting;

namespace {

QStringList titlesOf(const Session &session)
{
    QStringList titles;
    const auto articles = session.articles();
    for (const model::ArticleSummary &article : *articles)
        titles.append(article.title);
    return titles;
}

void takeIn(Session &session, const QStringList &titles)
{
    beginIntake(session);
    for (const QString &title : titles)
        std::ignore = importArticle(session, WorkspaceFixture::prepared(title, {QStringLiteral("7")}));
}

} // namespace

/** Undo and redo of what came in together, in the union of two journals. */
class UnitedIntakesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /** What came in together in one journal is one step in the union, too, whatever stands between. */
    void whatCameInTogetherIsAStepOfTheUnion()
    {
        WorkspaceFixture first;
        first.import(QStringLiteral("甲村"), {QStringLiteral("921")});
        first.close();
        const QString second = first.path(QStringLiteral("second.jiaoshu"));
        QVERIFY(QFile::copy(first.path(), second));
        first.open();
        takeIn(first.session(), {QStringLiteral("东村"), QStringLiteral("南村"), QStringLiteral("中村")});
        first.close();
        {
            const auto other = Session::open({second, QStringLiteral("乙"), Access::ReadWrite});
            takeIn(**other, {QStringLiteral("西村"), QStringLiteral("北村")});
        }
        const QString path = united(first, QStringLiteral("both.jiaoshu"), {first.path(), second});
        const auto session = Session::open({path, QStringLiteral("丙"), Access::ReadWrite});
        QVERIFY(session.has_value());
        const QStringList all = titlesOf(**session);
        QCOMPARE(all.size(), 6);
        qint64 left = all.size();
        for (int i = 0; i < 2; ++i) {
            const qint64 told = nextUndo(**session)->takenIn;
            QVERIFY(told == 3 || told == 2);
            const auto undone = undo(**session);
            QVERIFY2(undone.has_value(), undone ? "" : qPrintable(toLogLine(undone.error())));
            QCOMPARE(undone->articles.size(), told);
            left -= told;
            QCOMPARE(titlesOf(**session).size(), left);
        }
        QCOMPARE(titlesOf(**session), QStringList{QStringLiteral("甲村")});
        QVERIFY(redo(**session).has_value() && redo(**session).has_value());
        QCOMPARE(titlesOf(**session), all);
        QCOMPARE(faultsOf(path), QStringList());
    }

    /** Both decided on what one had taken in: it goes with the decisions of both and comes back with them. */
    void whatCameInGoesAndComesWithTheDecisionsOfBoth()
    {
        WorkspaceFixture first;
        takeIn(first.session(), {QStringLiteral("东村"), QStringLiteral("南村")});
        const QList<model::Figure> figures = first.all();
        first.close();
        const QString second = first.path(QStringLiteral("second.jiaoshu"));
        QVERIFY(QFile::copy(first.path(), second));
        first.open();
        QVERIFY(confirmFigure(first.session(), figures.first().id).has_value());
        first.close();
        {
            const auto other = Session::open({second, QStringLiteral("乙"), Access::ReadWrite});
            QVERIFY(rejectFigure(**other, figures.last().id, QStringLiteral("不是")).has_value());
        }
        const QString path = united(first, QStringLiteral("both.jiaoshu"), {first.path(), second});
        const QSet<QString> states = column(path, States);
        for (const bool reopen : {false, true}) {
            auto session = Session::open({path, QStringLiteral("丙"), Access::ReadWrite});
            QVERIFY(session.has_value());
            const auto again = [&] {
                if (!reopen)
                    return;
                session->reset();
                session = Session::open({path, QStringLiteral("丙"), Access::ReadWrite});
            };
            for (int i = 0; i < 3; ++i) {
                QVERIFY(undo(**session).has_value());
                again();
            }
            QCOMPARE(titlesOf(**session), QStringList());
            QVERIFY(!(*session)->canUndo());
            for (int i = 0; i < 3; ++i) {
                QVERIFY(redo(**session).has_value());
                again();
            }
            QVERIFY(!(*session)->canRedo());
            QCOMPARE(titlesOf(**session).size(), 2);
            QCOMPARE(column(path, States), states);
        }
        QCOMPARE(faultsOf(path), QStringList());
    }
};

QTEST_GUILESS_MAIN(UnitedIntakesTest)
#include "unitedintakes_test.moc"
