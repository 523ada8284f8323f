// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspacekeeper.h"

#include "eventgap.h"
#include "session/commands.h"
#include "ui/reviewcontroller.h"
#include "ui/settings/preferences.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <SQLiteCpp/Database.h>

namespace jiaoshu::ui {

namespace {

/** Of the window's thread, in one go, in a build that is tested; a program that is used takes less. */
constexpr double MostWorkMs = 150;

/** One line, a figure every ten characters. */
QByteArray endlessLine(int figures)
{
    QString text;
    for (int i = 0; i < figures; ++i)
        text += QStringLiteral("青禾村有%1户参加合作社，").arg(20 + i % 900);
    return text.toUtf8();
}

} // namespace

/** What takes long is done beside the window, in order, and can be given up. */
class WorkspaceKeeperTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_preferences = std::make_unique<Preferences>(m_folder->filePath(QStringLiteral("preferences.ini")));
        m_preferences->setAnalyst(QStringLiteral("李"));
        m_review = std::make_unique<ReviewController>();
        m_keeper = std::make_unique<WorkspaceKeeper>(*m_review, *m_preferences);
        QVERIFY(m_keeper->open(m_folder->filePath(QStringLiteral("work.jiaoshu")), true).has_value());
    }
    void cleanup()
    {
        m_keeper.reset();
        m_review.reset();
    }

    void filesComeInInTheirOrder_data();
    void filesComeInInTheirOrder();
    void aCancelledRunIsNotCountedInTheNext();
    void whatIsToFollowIsKeptAtOnce();
    void shortFilesAreWrittenAndToldTogether();
    void whatIsReadMeanwhileStaysInSight();
    void anImportThatWasCutOffGoesOn();
    void whatWasCancelledIsNotOfferedAgain();
    void whatWasGivenWaitsForALockedWorkspace();
    void anOlderWorkspaceIsOpenedInTheMiddleOfALongArticle();
    void whatCanBeUndoneIsToldWhereItCannotBeRead();
    void theWindowAnswersWhileALongArticleComesIn();
    void aLongArticleTellsHowFarItIs();
    void oneLongArticleIsGivenUpInItsMiddle();
    void aWorkspaceIsLeftInTheMiddleOfALongArticle();
    void decisionsGoOnWhileArticlesComeIn();
    void whatIsReadAnewCanBeUndone();

private:
    [[nodiscard]] QString write(const QString &name, const QByteArray &bytes) const
    {
        const QString path = m_folder->filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return path;
    }
    [[nodiscard]] IntakeReport taken(const QStringList &files)
    {
        QSignalSpy took(m_keeper.get(), &WorkspaceKeeper::tookIn);
        m_keeper->takeIn(files);
        if (!took.wait(120'000))
            qFatal("they do not come in");
        return took.first().first().value<IntakeReport>();
    }

    /** As if its folder were in @p fileSystem. */
    void reopen(const QByteArray &fileSystem)
    {
        session::OpenRequest request{m_review->session()->path(), QStringLiteral("李")};
        request.fileSystem = fileSystem;
        m_review->setSession(nullptr);
        auto opened = session::Session::open(request);
        if (!opened)
            qFatal("it does not open again");
        m_review->setSession(std::move(*opened));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<ReviewController> m_review;
    std::unique_ptr<WorkspaceKeeper> m_keeper;
};

void WorkspaceKeeperTest::filesComeInInTheirOrder_data()
{
    QTest::addColumn<QByteArray>("fileSystem");
    QTest::newRow("a disk of its own") << QByteArray();
    QTest::newRow("a network folder, one connection") << QByteArrayLiteral("nfs4");
}

void WorkspaceKeeperTest::filesComeInInTheirOrder()
{
    QFETCH(const QByteArray, fileSystem);
    reopen(fileSystem);
    m_keeper->setThreads(3);
    QStringList files;
    for (int i = 0; i < 30; ++i) // the first ones take longest
        files.append(write(QStringLiteral("%1.txt").arg(i, 2, 10, QLatin1Char('0')),
                           QByteArray::number(i) + endlessLine(300 - 10 * i)));
    const IntakeReport report = taken(files);
    QCOMPARE(report.takenIn, 30);
    QVERIFY(report.failed.isEmpty());
    const auto articles = *m_review->session()->articles();
    QCOMPARE(articles.size(), 30);
    for (int i = 0; i < 30; ++i)
        QCOMPARE(articles[i].path, files[i]);
}

void WorkspaceKeeperTest::aCancelledRunIsNotCountedInTheNext()
{
    QStringList files;
    for (int i = 0; i < 300; ++i)
        files.append(write(QStringLiteral("%1.txt").arg(i), QByteArray::number(i) + endlessLine(60)));
    m_keeper->setThreads(4);
    QSignalSpy took(m_keeper.get(), &WorkspaceKeeper::tookIn);
    QSignalSpy changed(m_review.get(), &ReviewController::changed);
    m_keeper->takeIn(files);
    while (m_review->session()->articles()->size() < 20)
        QTest::qWait(1);
    QThread::msleep(200); // the window is busy, the lane goes on
    m_keeper->cancel();
    m_keeper->takeIn({write(QStringLiteral("one.txt"), "one" + endlessLine(3))});
    QTRY_COMPARE_WITH_TIMEOUT(took.size(), 2, 30'000);
    const auto report = took.last().first().value<IntakeReport>();
    QVERIFY(took.first().first().value<IntakeReport>().cancelled);
    QCOMPARE(report.takenIn, 1);
    QCOMPARE(report.articles.size(), 1);
    QCOMPARE(m_review->article(), report.articles.first());
    qsizetype known = 0; // and the views know them all
    for (const QList<QVariant> &one : std::as_const(changed))
        known += one.first().value<session::Changes>().articles.size();
    QCOMPARE(known, m_review->session()->articles()->size());
}

void WorkspaceKeeperTest::whatIsToFollowIsKeptAtOnce()
{
    const QString path = m_review->session()->path();
    QStringList files;
    for (int i = 0; i < 300; ++i)
        files.append(write(QStringLiteral("%1.txt").arg(i), QByteArray::number(i) + endlessLine(40)));
    const QString later = write(QStringLiteral("later.txt"), "later" + endlessLine(3));
    m_keeper->takeIn(files);
    m_keeper->takeIn({later});
    const auto kept = [&] { return unfinishedFromJson(m_preferences->unfinished(path)); };
    QCOMPARE(kept().value(0).waiting, QStringList{later});
    // It stays with its workspace where another one is opened.
    QVERIFY(m_keeper->open(m_folder->filePath(QStringLiteral("other.jiaoshu")), true).has_value());
    QCOMPARE(kept().value(0).waiting, QStringList{later});
    QCOMPARE(taken({files.first()}).takenIn, 1);
    QTest::qWait(50);
    QVERIFY(!m_keeper->isBusy());
    QCOMPARE(m_review->session()->articles()->size(), 1);
    QCOMPARE(kept().size(), 1);
}

void WorkspaceKeeperTest::shortFilesAreWrittenAndToldTogether()
{
    QStringList files;
    for (int i = 0; i < 200; ++i)
        files.append(write(QStringLiteral("%1.txt").arg(i), QByteArray::number(i) + endlessLine(5)));
    QSignalSpy changed(m_review.get(), &ReviewController::changed);
    QSignalSpy counted(m_keeper.get(), &WorkspaceKeeper::counted);
    const IntakeReport report = taken(files);
    QCOMPARE(report.takenIn, 200);
    QVERIFY2(changed.size() < 40, qPrintable(QString::number(changed.size())));
    QCOMPARE(counted.last()[0].value<qsizetype>(), 200);
    QCOMPARE(counted.last()[1].value<qsizetype>(), 200);
    QCOMPARE(counted[100][3].toString(), files[counted[100][0].value<qsizetype>()]);
}

void WorkspaceKeeperTest::whatIsReadMeanwhileStaysInSight()
{
    const auto first = taken({write(QStringLiteral("first.txt"), endlessLine(3))});
    QVERIFY(first.shown);
    const auto at = m_review->article();
    QStringList files;
    for (int i = 0; i < 5; ++i)
        files.append(write(QStringLiteral("%1.txt").arg(i), QByteArray::number(i) + endlessLine(5)));
    QVERIFY(!taken(files).shown);
    QCOMPARE(m_review->article(), at);
    // One that was asked for by its name is shown, unless the analyst went on.
    const auto one = taken({write(QStringLiteral("one.txt"), "one" + endlessLine(3))});
    QVERIFY(one.shown);
    QCOMPARE(m_review->article(), one.articles.first());
    QSignalSpy took(m_keeper.get(), &WorkspaceKeeper::tookIn);
    m_keeper->takeIn({write(QStringLiteral("two.txt"), "two" + endlessLine(3000))});
    m_review->confirm();
    QTRY_COMPARE_WITH_TIMEOUT(took.size(), 1, 60'000);
    QCOMPARE(m_review->article(), one.articles.first());
}

void WorkspaceKeeperTest::anImportThatWasCutOffGoesOn()
{
    const QString folder = m_folder->filePath(QStringLiteral("news"));
    QVERIFY(QDir().mkpath(folder));
    for (int i = 0; i < 400; ++i)
        std::ignore = write(QStringLiteral("news/%1.txt").arg(i, 3, 10, QLatin1Char('0')),
                            QByteArray::number(i) + endlessLine(60));
    const QString later = write(QStringLiteral("later.txt"), "later" + endlessLine(3));
    const QString workspace = m_review->session()->path();
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(m_folder->path()));
    m_keeper->takeIn({QStringLiteral("news")});
    m_keeper->takeIn({QStringLiteral("later.txt")});
    while (m_review->session()->articles()->size() < 20)
        QTest::qWait(1);
    const auto restart = [&] {
        m_keeper.reset(); // as if the window was closed
        m_review = std::make_unique<ReviewController>();
        m_keeper = std::make_unique<WorkspaceKeeper>(*m_review, *m_preferences);
        QVERIFY(m_keeper->open(workspace, false).has_value());
    };
    restart();
    QVERIFY(QDir::setCurrent(before)); // from another folder, too
    const qsizetype there = m_review->session()->articles()->size();
    QCOMPARE(m_keeper->unfinished().size(), 1);
    const UnfinishedIntake left = m_keeper->unfinished().first();
    QCOMPARE(left.given, QStringList{folder});
    QCOMPARE(left.total, 400);
    QCOMPARE(left.waiting, QStringList{later});
    QVERIFY(left.done > 0 && left.done <= there && there < 400);
    QVERIFY(left.next.endsWith(QStringLiteral("%1.txt").arg(left.done, 3, 10, QLatin1Char('0'))));
    QSignalSpy took(m_keeper.get(), &WorkspaceKeeper::tookIn);
    QSignalSpy counted(m_keeper.get(), &WorkspaceKeeper::counted);
    m_keeper->goOn();
    QTRY_COMPARE_WITH_TIMEOUT(took.size(), 2, 60'000);
    QCOMPARE(m_review->session()->articles()->size(), 401);
    QCOMPARE(counted.first()[0].value<qsizetype>(), left.done); // it counts on
    QCOMPARE(counted.first()[1].value<qsizetype>(), 400);
    restart();
    QVERIFY(m_keeper->unfinished().isEmpty());
}

void WorkspaceKeeperTest::whatWasCancelledIsNotOfferedAgain()
{
    QStringList files;
    for (int i = 0; i < 300; ++i)
        files.append(write(QStringLiteral("%1.txt").arg(i), QByteArray::number(i) + endlessLine(60)));
    const QString workspace = m_review->session()->path();
    m_keeper->takeIn(files);
    QTRY_VERIFY(!m_preferences->unfinished(workspace).isEmpty()); // a crash would find it
    m_keeper->cancel();
    QVERIFY(m_preferences->unfinished(workspace).isEmpty());
    m_preferences->setUnfinished(workspace, toJson({{files, files[7], 7, 300}}));
    m_keeper->stop(); // what was under way has the workspace
    m_review->setSession(nullptr);
    QVERIFY(m_keeper->open(workspace, false).has_value());
    QCOMPARE(m_keeper->unfinished().size(), 1);
    m_keeper->giveUpUnfinished();
    QVERIFY(m_keeper->unfinished().isEmpty());
    QVERIFY(m_preferences->unfinished(workspace).isEmpty());
}

void WorkspaceKeeperTest::whatWasGivenWaitsForALockedWorkspace()
{
    const QString path = m_folder->filePath(QStringLiteral("held.jiaoshu"));
    session::OpenRequest request{path, QStringLiteral("李")};
    request.createIfMissing = true;
    auto holder = session::Session::open(request);
    QVERIFY(holder.has_value());
    m_keeper.reset();
    m_review->setSession(nullptr);
    m_keeper = std::make_unique<WorkspaceKeeper>(*m_review, *m_preferences);
    const auto refused = m_keeper->open(path, false);
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, ErrorCode::Locked);
    const QString file = write(QStringLiteral("given.txt"), endlessLine(3));
    m_keeper->takeIn({file});
    QCOMPARE(m_keeper->heldBack(), QStringList{file});
    holder->reset();
    QSignalSpy took(m_keeper.get(), &WorkspaceKeeper::tookIn);
    QVERIFY(m_keeper->open(path, false).has_value());
    QTRY_COMPARE_WITH_TIMEOUT(took.size(), 1, 30'000);
    QCOMPARE(took.first().first().value<IntakeReport>().takenIn, 1);
    QVERIFY(m_keeper->heldBack().isEmpty());
}

void WorkspaceKeeperTest::anOlderWorkspaceIsOpenedInTheMiddleOfALongArticle()
{
    constexpr qint64 LongestMs = 2000;
    const QString older = m_folder->filePath(QStringLiteral("older.jiaoshu"));
    QVERIFY(QFile::copy(QStringLiteral(JIAOSHU_TEST_DATA "/workspaces/version1.jiaoshu"), older));
    QVERIFY(QFile::setPermissions(older, QFileDevice::ReadOwner | QFileDevice::WriteOwner));
    m_keeper->takeIn({write(QStringLiteral("long.txt"), endlessLine(200'000))});
    QTest::qWait(500);
    QVERIFY(m_keeper->isBusy());
    QElapsedTimer timer;
    timer.start();
    QVERIFY(m_keeper->open(older, false).has_value());
    QVERIFY2(timer.elapsed() < LongestMs, qPrintable(QString::number(timer.elapsed())));
    QTRY_COMPARE_WITH_TIMEOUT(m_review->session()->path(), older, 20'000);
    QCOMPARE(m_review->session()->articles()->size(), 1);
}

void WorkspaceKeeperTest::whatCanBeUndoneIsToldWhereItCannotBeRead()
{
    QSignalSpy refused(m_review.get(), &ReviewController::refused);
    m_review->noteOthers();
    QVERIFY(refused.isEmpty());
    {
        SQLite::Database file(m_review->session()->path().toStdString(), SQLite::OPEN_READWRITE);
        file.exec("ALTER TABLE command RENAME TO command_elsewhere");
    }
    QVERIFY(m_review->session()->noteChanges().has_value() == false);
    m_review->noteOthers();
    QCOMPARE(refused.size(), 1);
    m_review->setSession(nullptr);
    m_review->noteOthers(); // there is nothing to look up
    QCOMPARE(refused.size(), 1);
}

void WorkspaceKeeperTest::theWindowAnswersWhileALongArticleComesIn()
{
    const QString file = write(QStringLiteral("long.txt"), endlessLine(20'000));
    EventGap gap;
    const IntakeReport report = taken({file});
    qInfo("longest stop %.0f ms, of which %.0f ms of work", gap.longestMs(), gap.longestWorkMs());
    QCOMPARE(report.takenIn, 1);
    QVERIFY(m_review->session()->counts()->total() > 10'000);
    QVERIFY2(gap.longestWorkMs() < MostWorkMs, qPrintable(QString::number(gap.longestWorkMs())));
}

void WorkspaceKeeperTest::aLongArticleTellsHowFarItIs()
{
    QSignalSpy progressed(m_keeper.get(), &WorkspaceKeeper::progressed);
    const auto wasTold = [&progressed] {
        int tellings = 0;
        qsizetype last = 0;
        qsizetype whole = 0;
        for (const QList<QVariant> &told : std::as_const(progressed)) {
            const auto done = told.at(0).value<qsizetype>();
            whole = told.at(1).value<qsizetype>();
            if (done < last || done > whole)
                return 0;
            tellings += done > last && done < whole;
            last = done;
        }
        progressed.clear();
        return last == whole ? tellings : 0;
    };
    std::ignore = taken({write(QStringLiteral("long.txt"), endlessLine(20'000))});
    QVERIFY(wasTold() > 20); // while it was read, and while its figures were written
    const ArticleId article = m_review->article();
    QVERIFY(session::reextractArticle(*m_review->session(), article, {}).has_value()); // all are withdrawn
    QSignalSpy reread(m_keeper.get(), &WorkspaceKeeper::reread);
    m_keeper->rereadAll();
    QVERIFY(reread.wait(120'000));
    QVERIFY(wasTold() > 20);
    // Short ones are counted.
    std::ignore = taken(
        {write(QStringLiteral("a.txt"), endlessLine(3)), write(QStringLiteral("b.txt"), endlessLine(4))});
    QCOMPARE(wasTold(), 1);
}

void WorkspaceKeeperTest::oneLongArticleIsGivenUpInItsMiddle()
{
    constexpr qint64 LongestMs = 2000;
    const QString file = write(QStringLiteral("long.txt"), endlessLine(200'000));
    QSignalSpy took(m_keeper.get(), &WorkspaceKeeper::tookIn);
    m_keeper->takeIn({file});
    QTest::qWait(500);
    QVERIFY(took.isEmpty()); // it is under way
    QElapsedTimer timer;
    timer.start();
    m_keeper->cancel();
    QCOMPARE(took.size(), 1);
    QVERIFY(took.first().first().value<IntakeReport>().cancelled);
    m_keeper->stop(); // waits
    QVERIFY2(timer.elapsed() < LongestMs, qPrintable(QString::number(timer.elapsed())));
    QTest::qWait(50);
    QVERIFY(m_review->session()->articles()->isEmpty());
    QVERIFY(took.first().first().value<IntakeReport>().failed.isEmpty());
    // And the next file comes in.
    QCOMPARE(taken({write(QStringLiteral("short.txt"), endlessLine(3))}).takenIn, 1);
}

void WorkspaceKeeperTest::aWorkspaceIsLeftInTheMiddleOfALongArticle()
{
    const QString file = write(QStringLiteral("long.txt"), endlessLine(100'000));
    m_keeper->takeIn({file});
    QTest::qWait(300);
    QVERIFY(m_keeper->open(m_folder->filePath(QStringLiteral("other.jiaoshu")), true).has_value());
    QTest::qWait(100);
    QVERIFY(m_review->session()->articles()->isEmpty());
    QVERIFY(m_keeper->open(m_folder->filePath(QStringLiteral("work.jiaoshu")), false).has_value());
    QVERIFY(m_review->session()->articles()->isEmpty());
    QVERIFY(!m_review->session()->wasLeftUnclean());
}

void WorkspaceKeeperTest::decisionsGoOnWhileArticlesComeIn()
{
    QCOMPARE(taken({write(QStringLiteral("first.txt"), endlessLine(200))}).takenIn, 1);
    const ArticleId first = m_review->article();
    QStringList files;
    for (int i = 0; i < 40; ++i)
        files.append(write(QStringLiteral("%1.txt").arg(i), QByteArray::number(i) + endlessLine(600)));
    QSignalSpy took(m_keeper.get(), &WorkspaceKeeper::tookIn);
    QSignalSpy notSaved(m_review.get(), &ReviewController::notSaved);
    m_keeper->takeIn(files);
    int confirmed = 0;
    while (took.isEmpty() && confirmed < 100) {
        QCOMPARE(m_review->article(), first);
        m_review->confirm();
        ++confirmed;
        QTest::qWait(5);
    }
    QVERIFY(confirmed > 5);
    QTRY_COMPARE_WITH_TIMEOUT(took.size(), 1, 60'000);
    QVERIFY(notSaved.isEmpty());
    QCOMPARE(m_review->session()->counts()->of(model::State::Confirmed), confirmed);
    QCOMPARE(m_review->session()->articles()->size(), 41);
}

void WorkspaceKeeperTest::whatIsReadAnewCanBeUndone()
{
    QCOMPARE(taken({write(QStringLiteral("first.txt"), endlessLine(5))}).takenIn, 1);
    // As another version of the engine would have left it.
    const ArticleId article = m_review->article();
    const qint64 read = m_review->session()->figures(article)->size();
    QVERIFY(read > 2);
    QVERIFY(session::reextractArticle(*m_review->session(), article, {}).has_value());
    QSignalSpy reread(m_keeper.get(), &WorkspaceKeeper::reread);
    m_keeper->rereadAll();
    QVERIFY(reread.wait(20'000));
    QCOMPARE(reread.first().first().toLongLong(), 1);
    QCOMPARE(m_review->session()->figures(article)->size(), read);
    m_review->undo();
    QVERIFY(m_review->session()->figures(article)->isEmpty());
}

} // namespace jiaoshu::ui

QTEST_GUILESS_MAIN(jiaoshu::ui::WorkspaceKeeperTest)
#include "workspacekeeper_test.moc"
