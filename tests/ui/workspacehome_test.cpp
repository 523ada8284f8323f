// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspacehome.h"

#include "session/commands.h"
#include "ui/mainwindow.h"
#include "ui/models/articlelistmodel.h"
#include "ui/reviewcontroller.h"
#include "ui/reviewdesk.h"
#include "ui/settings/appearance.h"
#include "ui/settings/preferences.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/statestrip.h"
#include "ui/workspacekeeper.h"

#include <QAction>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

namespace jiaoshu::ui {

namespace {

/** A program that was never started, in a home of its own. */
struct FreshHome
{
    FreshHome()
    {
        preferences.setLanguage(Language::English);
        preferences.setAnalyst(QStringLiteral("李"));
        appearance.apply(preferences);
        start();
    }
    void start()
    {
        window.reset();
        review.setSession({});
        window = std::make_unique<MainWindow>(review, keeper, appearance, preferences);
        home().setFolder(folder.path());
        window->show();
    }
    [[nodiscard]] WorkspaceHome &home() const { return window->home(); }
    [[nodiscard]] qsizetype articles() const { return window->desk()->articles()->articleCount(); }
    [[nodiscard]] QString message() const
    {
        const auto *const bar = window->findChild<MessageBar *>();
        return bar->isVisible() ? bar->text() : QString();
    }
    [[nodiscard]] bool isPractice() const
    {
        return window->findChild<StateStrip *>(QStringLiteral("practice-strip"))->isVisible();
    }
    void press(const char *button) const
    {
        QTest::mouseClick(window->findChild<QPushButton *>(QString::fromLatin1(button)), Qt::LeftButton);
    }
    [[nodiscard]] QString article(const char *name) const
    {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no article can be written");
        file.write("岭东县春耕简报\n岭东县整地4.2万亩，投入农机315台。\n");
        return file.fileName();
    }
    [[nodiscard]] QStringList recent() const
    {
        QStringList names;
        for (const QString &path : preferences.recentWorkspaces())
            names.append(QFileInfo(path).fileName());
        return names;
    }

    QTemporaryDir folder;
    Preferences preferences = Preferences(folder.filePath(QStringLiteral("p.ini")));
    Appearance appearance;
    ReviewController review;
    WorkspaceKeeper keeper = WorkspaceKeeper(review, preferences);
    std::unique_ptr<MainWindow> window;
};

constexpr int LongEnough = 20'000;

} // namespace

class WorkspaceHomeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fresh = std::make_unique<FreshHome>(); }
    void cleanup() { m_fresh.reset(); }
    void theFirstStartShowsTheSamplesByThemselves();
    void whatIsOpenedNeverStandsAmongTheSamples();
    void samplesBeginAnew();
    void theTourIsOfferedOnceWhateverIsOpen();
    void aWorkspaceNamedForOneStartIsNotBegunWithAgain();

private:
    void openSamples() const
    {
        QVERIFY(m_fresh->home().openFirst());
        QTRY_COMPARE_WITH_TIMEOUT(m_fresh->articles(), 4, LongEnough);
        QTRY_VERIFY(!m_fresh->keeper.isBusy());
    }

    std::unique_ptr<FreshHome> m_fresh;
};

void WorkspaceHomeTest::theFirstStartShowsTheSamplesByThemselves()
{
    openSamples();
    QVERIFY(m_fresh->isPractice());
    QVERIFY(m_fresh->window->windowTitle().contains(QStringLiteral("Sample articles")));
    QVERIFY(m_fresh->message().startsWith(QStringLiteral("Welcome to Jiaoshu.")));
    QVERIFY(!QFile::exists(m_fresh->home().ownPath()));
    QCOMPARE(m_fresh->recent(), QStringList());
    m_fresh->press("practice-own");
    QCOMPARE(m_fresh->articles(), 0);
    QVERIFY(!m_fresh->isPractice());
    m_fresh->start();
    QVERIFY(m_fresh->home().openFirst()); // from now on the analyst's own
    QVERIFY(!m_fresh->home().isInSamples());
}

void WorkspaceHomeTest::whatIsOpenedNeverStandsAmongTheSamples()
{
    openSamples();
    m_fresh->keeper.takeIn({m_fresh->article("a.txt")});
    QTRY_COMPARE_WITH_TIMEOUT(m_fresh->articles(), 1, LongEnough);
    QVERIFY(!m_fresh->home().isInSamples());
    QCOMPARE(m_fresh->recent(), QStringList{QStringLiteral("default.jiaoshu")});
    QVERIFY(m_fresh->home().openSamples());
    QTRY_COMPARE(m_fresh->articles(), 4);
    m_fresh->keeper.takeInText(QStringLiteral("岭西县修渠12.5公里。"), QStringLiteral("pasted"));
    QTRY_COMPARE_WITH_TIMEOUT(m_fresh->articles(), 2, LongEnough);
    QVERIFY(m_fresh->home().openSamples());
    QTRY_COMPARE(m_fresh->articles(), 4);
}

void WorkspaceHomeTest::samplesBeginAnew()
{
    openSamples();
    m_fresh->review.confirm();
    m_fresh->review.reject();
    QCOMPARE(m_fresh->review.session()->counts()->verified(), 1);
    const qint64 all = m_fresh->review.session()->counts()->total();
    m_fresh->press("practice-anew");
    QTRY_COMPARE_WITH_TIMEOUT(m_fresh->articles(), 4, LongEnough);
    QTRY_VERIFY(!m_fresh->keeper.isBusy());
    QCOMPARE(m_fresh->review.session()->counts()->open(), all);
    QVERIFY(!m_fresh->review.session()->canUndo());
    // Only of the samples.
    m_fresh->keeper.takeIn({m_fresh->article("b.txt")});
    QTRY_COMPARE_WITH_TIMEOUT(m_fresh->articles(), 1, LongEnough);
    QVERIFY(m_fresh->home().resetSamples());
    QCOMPARE(m_fresh->articles(), 1);
}

void WorkspaceHomeTest::theTourIsOfferedOnceWhateverIsOpen()
{
    QVERIFY(m_fresh->home().openOwn());
    m_fresh->keeper.takeIn({m_fresh->article("a.txt")});
    QTRY_VERIFY_WITH_TIMEOUT(m_fresh->message().contains(QStringLiteral("Welcome to Jiaoshu.")), LongEnough);
    // And what came in can be undone as ever.
    const auto *const kept = m_fresh->window->findChild<MessageBar *>(QStringLiteral("keptMessageBar"));
    QVERIFY(kept->isVisible() && kept->text() == QStringLiteral("1 article opened."));
    const auto *const offer = m_fresh->window->findChild<QPushButton *>(QStringLiteral("messageAction"));
    QCOMPARE(offer->text(), QStringLiteral("Show me round"));
    m_fresh->start();
    QVERIFY(m_fresh->home().openFirst());
    QCOMPARE(m_fresh->message(), QString());
}

void WorkspaceHomeTest::aWorkspaceNamedForOneStartIsNotBegunWithAgain()
{
    QVERIFY(m_fresh->home().openOwn());
    m_fresh->start();
    const QString named = m_fresh->folder.filePath(QStringLiteral("named.jiaoshu"));
    QVERIFY(m_fresh->keeper.open(named, true, WorkspaceKeeper::Memory::NotKept));
    QCOMPARE(m_fresh->recent(), QStringList{QStringLiteral("default.jiaoshu")});
    m_fresh->start();
    QVERIFY(m_fresh->home().openFirst());
    QCOMPARE(QFileInfo(m_fresh->review.session()->path()).fileName(), QStringLiteral("default.jiaoshu"));
    QVERIFY(m_fresh->keeper.open(named, false)); // by File → Open workspace
    QCOMPARE(m_fresh->recent().value(0), QStringLiteral("named.jiaoshu"));
}

} // namespace jiaoshu::ui

QTEST_MAIN(jiaoshu::ui::WorkspaceHomeTest)
#include "workspacehome_test.moc"
