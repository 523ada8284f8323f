// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/keeping.h"
#include "ui/keeping/backupdialog.h"
#include "ui/keeping/checkdialog.h"
#include "ui/keeping/differencedialog.h"
#include "ui/keeping/straysdialog.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/taskbar.h"
#include "ui/workspacecare.h"
#include "windowfixture.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTimer>
#include <QTreeWidget>

#include <SQLiteCpp/Database.h>

using namespace jiaoshu;
using namespace jiaoshu::ui;

namespace {

/** The dialog of this kind that the window shows now. */
template <typename Dialog>
Dialog *shown(const WindowFixture &fixture)
{
    const auto found = fixture.window->findChildren<Dialog *>();
    for (Dialog *dialog : found) {
        if (dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

void trigger(const WindowFixture &fixture, const char *action)
{
    fixture.find<QAction>(action)->trigger();
}

/** Answers the next message box with its first button, and the next question for an item with the one that is
 * shown. */
void agreeSoon()
{
    QTimer::singleShot(0, [] {
        if (auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget()))
            box->buttons().first()->click();
        else if (auto *choice = qobject_cast<QInputDialog *>(QApplication::activeModalWidget())) {
            agreeSoon();
            choice->accept();
        }
    });
}

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

/** Chooses @p path in the next dialog for files. */
void chooseSoon(const QString &path)
{
    QTimer::singleShot(0, [path] {
        auto *const dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        if (!dialog) {
            chooseSoon(path);
            return;
        }
        dialog->selectFile(path);
        dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"))->setText(path);
        static_cast<QDialog *>(dialog)->done(QDialog::Accepted);
    });
}

MessageBar *messages(const WindowFixture &fixture)
{
    return fixture.window->findChild<MessageBar *>();
}

void pressOffered(const WindowFixture &fixture)
{
    for (QPushButton *button : messages(fixture)->findChildren<QPushButton *>()) {
        if (button->isVisibleTo(messages(fixture)))
            button->click();
    }
}

/** A copy of the open workspace with each page of its decisions' rows overwritten. */
QString damagedCopy(const WindowFixture &fixture, const QString &name)
{
    const QString path = fixture.folder.filePath(name);
    QByteArray bytes = content(fixture.review.session()->path());
    constexpr qsizetype Page = 4096;
    for (qsizetype page = 14; page < 20; ++page)
        bytes.replace(page * Page, Page, QByteArray(Page, '\x5a'));
    put(path, bytes);
    return path;
}

QLabel *verdictOf(const CheckDialog *dialog)
{
    return dialog->findChild<QLabel *>(QStringLiteral("check-verdict"));
}

} // namespace

/** The window's own actions around the workspace as a file, through real jobs and files. */
class CareDeskTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void checksTheWorkspaceBesideTheWork()
    {
        WindowFixture fixture;
        trigger(fixture, "check-workspace");
        auto *const dialog = shown<CheckDialog>(fixture);
        QVERIFY(dialog);
        auto *const verdict = dialog->findChild<QLabel *>(QStringLiteral("check-verdict"));
        QTRY_COMPARE(verdict->text(), QStringLiteral("The workspace is whole"));
    }

    void makesABackupAndGoesBackToIt()
    {
        WindowFixture fixture;
        trigger(fixture, "backups");
        auto *const dialog = shown<BackupDialog>(fixture);
        QVERIFY(dialog);
        auto *const list = dialog->findChild<QTreeWidget *>(QStringLiteral("backup-list"));
        auto *const make = dialog->findChild<QPushButton *>(QStringLiteral("backup-make"));
        QTRY_VERIFY(make->isEnabled());
        QCOMPARE(list->topLevelItemCount(), 0);
        make->click();
        QTRY_COMPARE(list->topLevelItemCount(), 1);
        QCOMPARE(list->topLevelItem(0)->text(3), QStringLiteral("0"));
        fixture.review.confirm();
        QCOMPARE(fixture.state(0), model::State::Confirmed);
        agreeSoon();
        dialog->findChild<QPushButton *>(QStringLiteral("backup-restore"))->click();
        QTRY_VERIFY(fixture.review.session() && fixture.state(0) == model::State::Proposed);
        const auto backups = session::listBackups(fixture.review.session()->path());
        QCOMPARE(backups.size(), 2);
        QCOMPARE(backups[0].occasion, QStringLiteral("before-restore"));
        QCOMPARE(backups[0].decisions, 1); // and forth again
        QVERIFY(!fixture.review.session()->isReadOnly());
    }

    void showsWhatAnotherReadingWouldChangeBeforeItDoes()
    {
        WindowFixture fixture;
        const QList<model::Figure> before =
            fixture.figures(); // hand-made, so the engine reads them otherwise
        trigger(fixture, "reread");
        DifferenceDialog *dialog = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT((dialog = shown<DifferenceDialog>(fixture)), 20'000);
        QVERIFY(dialog->findChild<QTreeWidget *>(QStringLiteral("difference-list"))->topLevelItemCount() > 0);
        QCOMPARE(fixture.figures(), before);
        dialog->findChild<QPushButton *>(QStringLiteral("difference-take-over"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(fixture.figures() != before, 20'000);
        QCOMPARE(session::listBackups(fixture.review.session()->path()).first().occasion,
                 QStringLiteral("before-reread"));
    }

    void carriesOverToANewIssueAndShowsWhatWaits()
    {
        WindowFixture fixture;
        fixture.review.confirm(); // 12 of the first article; the second article has 56 alone
        const QList<model::ArticleSummary> articles = *fixture.review.session()->articles();
        fixture.review.showArticle(articles[1].id);
        agreeSoon();
        trigger(fixture, "new-issue");
        StraysDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = shown<StraysDialog>(fixture)));
        auto *const list = dialog->findChild<QTreeWidget *>(QStringLiteral("strays-list"));
        QCOMPARE(list->topLevelItemCount(), 1);
        QCOMPARE(list->topLevelItem(0)->text(0), QStringLiteral("12户"));
        dialog->findChild<QPushButton *>(QStringLiteral("strays-reject"))->click();
        QCOMPARE(list->topLevelItemCount(), 0);
    }

    void aDamagedWorkspaceIsCheckedAndRepairedInTheWindow()
    {
        WindowFixture fixture;
        const QString damaged = damagedCopy(fixture, QStringLiteral("damaged.jiaoshu"));
        const QByteArray before = content(damaged);
        fixture.review.setSession(nullptr);
        QVERIFY(!fixture.find<QAction>("check-workspace")->isEnabled());
        const Outcome opened = fixture.keeper.open(damaged, false);
        QVERIFY(!opened);
        fixture.window->showError(opened.error());
        QVERIFY(fixture.find<QAction>("check-workspace")->isEnabled());
        QVERIFY(fixture.find<QAction>("backups")->isEnabled());
        pressOffered(fixture);
        auto *const dialog = shown<CheckDialog>(fixture);
        QVERIFY(dialog);
        QTRY_COMPARE(verdictOf(dialog)->text(), QStringLiteral("The workspace cannot be opened"));
        QVERIFY(dialog->findChild<QTreeWidget *>(QStringLiteral("check-findings"))->topLevelItemCount() > 0);
        const QString target = fixture.folder.filePath(QStringLiteral("saved.jiaoshu"));
        chooseSoon(target);
        dialog->findChild<QPushButton *>(QStringLiteral("check-repair"))->click();
        QTRY_COMPARE(verdictOf(dialog)->text(), QStringLiteral("What could be read was saved"));
        QCOMPARE(content(damaged), before);
        dialog->findChild<QPushButton *>(QStringLiteral("check-open"))->click();
        QVERIFY(fixture.review.session());
        QCOMPARE(fixture.review.session()->path(), target);
        QCOMPARE(fixture.review.session()->articles()->size(), 2);
    }

    void aBackupOfADamagedWorkspaceIsPutBackInTheWindow()
    {
        WindowFixture fixture;
        const QString path = fixture.review.session()->path();
        QVERIFY(session::backUpWorkspace(path, QStringLiteral("by-hand"), SystemClock()).has_value());
        const QString damaged = damagedCopy(fixture, QStringLiteral("damaged.jiaoshu"));
        fixture.review.setSession(nullptr);
        put(path, content(damaged));
        QVERIFY(!fixture.keeper.open(path, false));
        trigger(fixture, "backups");
        auto *const dialog = shown<BackupDialog>(fixture);
        QVERIFY(dialog);
        auto *const restore = dialog->findChild<QPushButton *>(QStringLiteral("backup-restore"));
        QTRY_VERIFY(restore->isEnabled());
        agreeSoon();
        restore->click();
        QTRY_VERIFY(fixture.review.session());
        QCOMPARE(fixture.figures().size(), 4);
        const QDir kept(QString(path + QStringLiteral(".backups")));
        QCOMPARE(kept.entryList({QStringLiteral("damaged-*")}, QDir::Dirs).size(), 1);
    }

    void derivesAnewOnAClick()
    {
        WindowFixture fixture;
        const QString path = fixture.review.session()->path();
        fixture.review.setSession(nullptr);
        SQLite::Database(path.toStdString(), SQLite::OPEN_READWRITE)
            .exec("UPDATE figure_state SET state = 'confirmed'");
        QVERIFY(fixture.keeper.open(path, false));
        trigger(fixture, "check-workspace");
        auto *const dialog = shown<CheckDialog>(fixture);
        auto *const rebuild = dialog->findChild<QPushButton *>(QStringLiteral("check-rebuild"));
        QTRY_VERIFY(rebuild->isVisible());
        rebuild->click();
        QTRY_COMPARE(verdictOf(dialog)->text(), QStringLiteral("The workspace is whole"));
        QVERIFY(fixture.review.session());
        QCOMPARE(fixture.state(0), model::State::Proposed);
    }

    void dialogsOfOneWorkspaceCloseWhenAnotherIsOpened()
    {
        WindowFixture fixture;
        trigger(fixture, "backups");
        trigger(fixture, "check-workspace");
        trigger(fixture, "strays");
        QVERIFY(shown<BackupDialog>(fixture) && shown<CheckDialog>(fixture) && shown<StraysDialog>(fixture));
        QVERIFY(fixture.keeper.open(fixture.folder.filePath(QStringLiteral("other.jiaoshu")), true));
        QVERIFY(!shown<BackupDialog>(fixture));
        QVERIFY(!shown<CheckDialog>(fixture));
        QVERIFY(!shown<StraysDialog>(fixture));
    }

    /** What opening leaves out of a large file is checked beside the work. */
    void checksBesideTheWorkWhatOpeningLeftOut()
    {
        WindowFixture fixture;
        const QString path = fixture.review.session()->path();
        fixture.review.setSession(nullptr);
        SQLite::Database(path.toStdString(), SQLite::OPEN_READWRITE)
            .exec("UPDATE figure_state SET state = 'confirmed'");
        put(path + QStringLiteral(".lock"), "\n"); // of a program that was killed
        session::OpenRequest request{path, QStringLiteral("李")};
        request.checkUpToBytes = 0;
        auto opened = session::Session::open(request);
        QVERIFY(opened.has_value());
        QVERIFY((*opened)->wasLeftUnclean() && (*opened)->isUnchecked());
        fixture.review.setSession(std::move(*opened));
        QVERIFY(messages(fixture)->text().contains(QStringLiteral("not closed properly")));
        QVERIFY(fixture.find<TaskBar>("care-tasks")->isRunning());
        QTRY_VERIFY(messages(fixture)->text().contains(QStringLiteral("fault(s) in the workspace")) ||
                    messages(fixture)->text().contains(QStringLiteral("faults in the workspace")));
        QVERIFY(!fixture.find<TaskBar>("care-tasks")->isRunning());
        pressOffered(fixture);
        QVERIFY(shown<CheckDialog>(fixture));
    }

    void theCheckAfterOpeningCanBeCancelled()
    {
        WindowFixture fixture;
        const QString path = fixture.review.session()->path();
        WorkspaceCare care(fixture.review, fixture.keeper);
        QSignalSpy found(&care, &WorkspaceCare::foundAfterOpening);
        QSignalSpy ended(&care, &WorkspaceCare::ended);
        care.checkAfterOpening(path, true);
        care.cancel(CareTask::CheckAfterOpening);
        QCOMPARE(ended.size(), 1);
        QVERIFY(!care.isRunning(CareTask::CheckAfterOpening));
        care.check(path);
        QTRY_COMPARE(ended.size(), 2);
        QCOMPARE(found.size(), 0);
    }

    void saysThatAnotherMachineServesTheFolder()
    {
        WindowFixture fixture;
        const QString path = fixture.review.session()->path();
        fixture.review.setSession(nullptr);
        session::OpenRequest request{path, QStringLiteral("李")};
        request.fileSystem = "nfs4";
        fixture.review.setSession(std::move(*session::Session::open(request)));
        QVERIFY(messages(fixture)->text().contains(QStringLiteral("Another machine serves this folder")));
    }

    void saysThatTheNewestDecisionsAreMissing()
    {
        WindowFixture fixture;
        const QString path = fixture.review.session()->path();
        const QByteArray older = [&] {
            fixture.review.setSession(nullptr);
            return content(path);
        }();
        QVERIFY(fixture.keeper.open(path, false));
        fixture.review.confirm();
        fixture.review.setSession(nullptr);
        put(path, older); // an older copy
        QVERIFY(fixture.keeper.open(path, false));
        QVERIFY(messages(fixture)->text().contains(QStringLiteral("the newest that was known")));
        pressOffered(fixture);
        QVERIFY(shown<BackupDialog>(fixture));
    }

    /** What was to be done once the backup is there is not done after another one. */
    void aCancelledBackupLeadsToNothing()
    {
        WindowFixture fixture;
        const QString path = fixture.review.session()->path();
        WorkspaceCare care(fixture.review, fixture.keeper);
        QSignalSpy made(&care, &WorkspaceCare::backedUp);
        bool isDone = false;
        care.backUp(path, QStringLiteral("before-reread"), [&isDone] { isDone = true; });
        care.cancel(CareTask::BackUp);
        care.backUp(path, QStringLiteral("by-hand"));
        QTRY_COMPARE(made.size(), 1);
        QVERIFY(!isDone);
        care.backUp(path, QStringLiteral("before-reread"), [&isDone] { isDone = true; });
        QTRY_VERIFY(isDone);
    }

    void asksBeforeADecisionThatIsNotSavedIsLost()
    {
        WindowFixture fixture;
        fixture.start(session::Access::ReadOnly);
        fixture.review.reject(); // cannot be saved
        fixture.review.confirm();
        QCOMPARE(fixture.review.unsavedCount(), 2);
        const QString path = fixture.review.session()->path();
        const QString other = fixture.folder.filePath(QStringLiteral("other.jiaoshu"));
        const auto press = [&](const char *words) {
            QTimer::singleShot(0, [words] {
                auto *const box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
                if (!box)
                    return;
                QVERIFY2(box->text().startsWith(QStringLiteral("2 changes")), qPrintable(box->text()));
                for (QAbstractButton *button : box->buttons()) {
                    if (button->text() == QLatin1String(words))
                        button->click();
                }
            });
        };
        press("Go back");
        QCOMPARE(fixture.keeper.open(other, true).error().code, ErrorCode::Cancelled);
        QCOMPARE(fixture.review.session()->path(), path);
        QVERIFY(fixture.review.hasUnsaved());
        press("Go on and lose them");
        QVERIFY(fixture.keeper.open(other, true));
        QCOMPARE(fixture.review.session()->path(), other);
    }

    void anOlderFileIsBroughtUpToDateBesideTheWindow()
    {
        WindowFixture fixture;
        const QString path = fixture.folder.filePath(QStringLiteral("old.jiaoshu"));
        put(path, content(QStringLiteral(JIAOSHU_SOURCE_DIR "/tests/data/workspaces/version1.jiaoshu")));
        QSignalSpy upgraded(&fixture.keeper, &WorkspaceKeeper::upgraded);
        QVERIFY(fixture.keeper.open(path, false));
        QVERIFY(fixture.review.session()->path() != path); // not yet, and the window lives
        QVERIFY(fixture.keeper.isBusy());
        put(fixture.folder.filePath(QStringLiteral("丙.txt")), "丙县新闻\n全县有91户参加。\n");
        fixture.keeper.takeIn({fixture.folder.filePath(QStringLiteral("丙.txt"))}); // waits
        QTRY_COMPARE(fixture.review.session()->path(), path);
        QCOMPARE(upgraded.size(), 1);
        QTRY_COMPARE(fixture.review.session()->articles()->size(), 2);
        QCOMPARE(session::listBackups(path).size(), 1);
    }

    void anOlderFileThatIsCancelledStaysAsItIs()
    {
        WindowFixture fixture;
        const QString path = fixture.folder.filePath(QStringLiteral("old.jiaoshu"));
        put(path, content(QStringLiteral(JIAOSHU_SOURCE_DIR "/tests/data/workspaces/version1.jiaoshu")));
        const QString before = fixture.review.session()->path();
        QSignalSpy upgraded(&fixture.keeper, &WorkspaceKeeper::upgraded);
        QVERIFY(fixture.keeper.open(path, false));
        fixture.keeper.cancel();
        QTRY_COMPARE(upgraded.size(), 1);
        if (fixture.review.session()->path() == before) // it was in time
            QVERIFY(session::isOfOlderVersion(path));
        QVERIFY(session::Session::open({path, {}, session::Access::ReadOnly}).has_value());
    }
};

QTEST_MAIN(CareDeskTest)
#include "caredesk_test.moc"
