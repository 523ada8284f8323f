// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspacekeeper.h"

#include "eventgap.h"
#include "session/commands.h"
#include "ui/reviewcontroller.h"
#include "ui/settings/preferences.h"

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
    QCOMPARE(changed.size(), m_review->session()->articles()->size()); // and the views know them all
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
