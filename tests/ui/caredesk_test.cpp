// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/keeping.h"
#include "ui/keeping/backupdialog.h"
#include "ui/keeping/checkdialog.h"
#include "ui/keeping/differencedialog.h"
#include "ui/keeping/straysdialog.h"
#include "windowfixture.h"

#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>
#include <QTreeWidget>

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
        QCOMPARE(fixture.state(0), model::State::Proposed);
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
};

QTEST_MAIN(CareDeskTest)
#include "caredesk_test.moc"
