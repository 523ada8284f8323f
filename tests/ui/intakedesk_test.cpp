// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intakedesk.h"
#include "windowfixture.h"

#include "session/tablecolumns.h"
#include "ui/transfer/columnsdialog.h"
#include "ui/transfer/encodingdialog.h"
#include "ui/widgets/messagebar.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableWidget>
#include <QTreeWidget>

namespace jiaoshu::ui {

/** What an import leaves to a person, in the real window. */
class IntakeDeskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init() { QFile::remove(session::knownColumnsPath()); }
    void everyFileThatFailedIsListedWithItsReason();
    void aTableOfUnknownColumnsIsAskedAboutOnce();
    void columnsThatWereGuessedCanBeChosenOtherwise();
    void aTextOfDoubtfulEncodingIsReadAsThePersonSays();
    void bytesThatDoNotFitAreShownAndNotOpened();

private:
    static QString write(const WindowFixture &w, const char *name, const QByteArray &bytes)
    {
        QFile file(w.folder.filePath(QString::fromLatin1(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return file.fileName();
    }
    static IntakeReport takeIn(WindowFixture &w, const QStringList &paths)
    {
        IntakeReport report;
        QSignalSpy done(&w.keeper, &WorkspaceKeeper::tookIn);
        const auto told = QObject::connect(&w.keeper, &WorkspaceKeeper::tookIn, &w.keeper,
                                           [&report](const IntakeReport &came) { report = came; });
        w.keeper.takeIn(paths);
        if (done.isEmpty() && !done.wait(30'000))
            qFatal("it was not taken in");
        QObject::disconnect(told);
        return report;
    }
    template <typename Dialog>
    static Dialog *shown(const WindowFixture &w)
    {
        auto *const dialog = w.window->findChild<Dialog *>();
        if (!dialog || !dialog->isVisible())
            qFatal("no such dialog is shown");
        return dialog;
    }
    static void pressOffer(WindowFixture &w)
    {
        auto *const button = w.window->findChild<MessageBar *>()->findChild<QPushButton *>();
        QVERIFY(button && button->isVisible());
        button->click();
    }
    static void accept(const QDialog &dialog)
    {
        auto *const ok = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
        QVERIFY(ok->isEnabled());
        ok->click();
    }
    static void waitFor(WindowFixture &w)
    {
        QTRY_VERIFY_WITH_TIMEOUT(!w.keeper.isBusy(), 30'000);
        QCoreApplication::sendPostedEvents();
    }
    static QStringList titles(const WindowFixture &w)
    {
        QStringList titles;
        const auto articles = w.review.session()->articles();
        for (const auto &article : *articles) {
            if (!article.wasTakenOut)
                titles.append(article.title);
        }
        return titles;
    }
};

void IntakeDeskTest::everyFileThatFailedIsListedWithItsReason()
{
    WindowFixture w;
    QStringList paths;
    for (int i = 0; i < 30; ++i)
        paths.append(write(w, qPrintable(QStringLiteral("bad%1.png").arg(i)), "\x89PNG\r\n"));
    const IntakeReport report = takeIn(w, paths);
    QCOMPARE(report.failed.size(), 30);
    pressOffer(w);
    auto *const dialog = shown<IntakeDialog>(w);
    auto *const list = dialog->findChild<QTreeWidget *>();
    QCOMPARE(list->topLevelItemCount(), 30);
    QCOMPARE(list->topLevelItem(7)->text(0), QStringLiteral("bad7.png"));
    QVERIFY(list->topLevelItem(7)->text(2).contains(QStringLiteral("is a picture")));
    QVERIFY(!dialog->findChild<QPushButton *>(QStringLiteral("intake-help"))->isEnabled());
    dialog->findChild<QPushButton *>(QStringLiteral("intake-copy"))->click();
    const QStringList lines = QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 30);
    QVERIFY(lines[29].startsWith(QString(paths[29] + u'\t')));
}

void IntakeDeskTest::aTableOfUnknownColumnsIsAskedAboutOnce()
{
    WindowFixture w;
    const QString path =
        write(w, "a.csv", "stub,story,when\n一,丙县有5户。,2024-03-02\n二,丁县有6户。,2024-03-03\n");
    QCOMPARE(takeIn(w, {path}).failed.size(), 1);
    pressOffer(w);
    auto *const help = shown<IntakeDialog>(w)->findChild<QPushButton *>(QStringLiteral("intake-help"));
    QVERIFY(help->isEnabled());
    help->click();
    auto *const dialog = shown<ColumnsDialog>(w);
    auto *const rows = dialog->findChild<QTableWidget *>();
    QCOMPARE(rows->rowCount(), 2);
    QCOMPARE(rows->item(1, 1)->text(), QStringLiteral("丁县有6户。"));
    QVERIFY(!dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->isEnabled());
    const auto choose = [dialog](const char *name, const char *column) {
        dialog->findChild<QComboBox *>(QLatin1StringView(name))->setCurrentText(QLatin1StringView(column));
    };
    choose("columns-text", "story");
    choose("columns-title", "stub");
    choose("columns-date", "when");
    accept(*dialog);
    waitFor(w);
    QTRY_COMPARE(titles(w).mid(2), QStringList({QStringLiteral("一"), QStringLiteral("二")}));
    QCOMPARE(w.review.session()->articles()->at(2).publishedOn, QStringLiteral("2024-03-02"));
    // Another table with that header is not asked about.
    const IntakeReport again = takeIn(w, {write(w, "b.csv", "stub,story,when\n三,戊县有7户。,2024-03-04\n")});
    QCOMPARE(again.failed.size(), 0);
    QCOMPARE(titles(w).last(), QStringLiteral("三"));
}

void IntakeDeskTest::columnsThatWereGuessedCanBeChosenOtherwise()
{
    WindowFixture w;
    const QString path = write(w, "a.csv", "text,content\n摘要1,己县有8户。\n");
    QCOMPARE(takeIn(w, {path}).guesses.size(), 1);
    pressOffer(w);
    auto *const dialog = shown<ColumnsDialog>(w);
    auto *const text = dialog->findChild<QComboBox *>(QStringLiteral("columns-text"));
    QCOMPARE(text->currentText(), QStringLiteral("text"));
    text->setCurrentText(QStringLiteral("content"));
    accept(*dialog);
    waitFor(w);
    QTRY_COMPARE(w.review.session()->article({4})->text, QStringLiteral("己县有8户。"));
    QCOMPARE(titles(w).size(), 3); // what was guessed went out
}

void IntakeDeskTest::aTextOfDoubtfulEncodingIsReadAsThePersonSays()
{
    WindowFixture w;
    // Big5 for 農業12畝, valid in GB18030 as well and too short to tell.
    const QString path = write(w, "a.txt", QByteArray::fromHex("b941b77e3132af61"));
    const IntakeReport report = takeIn(w, {path});
    QCOMPARE(report.guesses.size(), 1);
    pressOffer(w);
    auto *const help = shown<IntakeDialog>(w)->findChild<QPushButton *>(QStringLiteral("intake-help"));
    help->click();
    auto *const dialog = shown<EncodingDialog>(w);
    auto *const choice = dialog->findChild<QComboBox *>();
    const QString before = dialog->findChild<QPlainTextEdit *>()->toPlainText();
    const QString other =
        choice->currentText() == QStringLiteral("Big5") ? QStringLiteral("GB18030") : QStringLiteral("Big5");
    choice->setCurrentText(other);
    const QString after = dialog->findChild<QPlainTextEdit *>()->toPlainText();
    QVERIFY(after != before);
    accept(*dialog);
    waitFor(w);
    QTRY_COMPARE(w.review.session()->article({4})->text, after);
    QCOMPARE(w.review.session()->article({4})->encoding, other);
    QCOMPARE(titles(w).size(), 3);
}

void IntakeDeskTest::bytesThatDoNotFitAreShownAndNotOpened()
{
    WindowFixture w;
    const QString path = write(w, "a.txt", "\xe7\x94\xb2 12 \xff\xfe");
    EncodingDialog dialog;
    dialog.showFile(path, QStringLiteral("UTF-8"));
    QCOMPARE(dialog.findChild<QPlainTextEdit *>()->toPlainText(), QStringLiteral("甲 12 ⟦FF⟧⟦FE⟧"));
    QVERIFY(!dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->isEnabled());
    const QString told = dialog.findChild<QLabel *>(QStringLiteral("encoding-misfits"))->text();
    QVERIFY2(told.contains(QStringLiteral("2 byte")), qPrintable(told));
}

} // namespace jiaoshu::ui

QTEST_MAIN(jiaoshu::ui::IntakeDeskTest)
#include "intakedesk_test.moc"
