// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/exportdialog.h"

#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

namespace jiaoshu::ui {

using model::State;

namespace {

model::StateCounts counts()
{
    model::StateCounts made;
    made.of(State::Proposed) = 12;
    made.of(State::Confirmed) = 30;
    made.of(State::Corrected) = 3;
    made.of(State::Rejected) = 2;
    made.of(State::Added) = 1;
    made.of(State::Unsure) = 4;
    return made;
}

template <typename Widget>
Widget *find(const QDialog &dialog, const char *name)
{
    return dialog.findChild<Widget *>(QString::fromLatin1(name));
}

} // namespace

class ExportDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verifiedFiguresAreTheDefault();
    void whatIsLeftOutIsCounted();
    void everyFormatHasItsSuffix();
    void aFileThatIsThereIsMentioned();
    void nothingVerifiedNothingToExport();
    void reasonsAreToldInTheLanguage();
};

void ExportDialogTest::verifiedFiguresAreTheDefault()
{
    const ExportDialog dialog(counts(), QStringLiteral("figures.csv"));
    const session::ExportRequest request = dialog.request();
    QCOMPARE(request.path, QStringLiteral("figures.csv"));
    QCOMPARE(request.choice.format, QStringLiteral("csv"));
    QVERIFY(!request.choice.everything);
    QVERIFY(request.choice.withByteOrderMark);
    QVERIFY(find<QRadioButton>(dialog, "export-verified")->text().contains(QStringLiteral("34")));
    QVERIFY(find<QRadioButton>(dialog, "export-everything")->text().contains(QStringLiteral("52")));
}

void ExportDialogTest::whatIsLeftOutIsCounted()
{
    const ExportDialog dialog(counts(), QStringLiteral("figures.csv"));
    QCOMPARE(find<QLabel>(dialog, "export-left-out")->text(),
             QStringLiteral("Left out: 12 not yet reviewed, 4 unsure, 2 rejected."));
    model::StateCounts done;
    done.of(State::Confirmed) = 3;
    const ExportDialog complete(done, QStringLiteral("figures.csv"));
    QCOMPARE(find<QLabel>(complete, "export-left-out")->text(), QStringLiteral("Nothing is left out."));
}

void ExportDialogTest::everyFormatHasItsSuffix()
{
    const ExportDialog dialog(counts(), QStringLiteral("data/figures.csv"));
    find<QRadioButton>(dialog, "export-jsonl")->click();
    QCOMPARE(dialog.request().path, QStringLiteral("data/figures.jsonl"));
    QCOMPARE(dialog.request().choice.format, QStringLiteral("jsonl"));
    QVERIFY(!dialog.request().choice.withByteOrderMark);
    QVERIFY(!find<QCheckBox>(dialog, "export-bom")->isEnabled());
    find<QRadioButton>(dialog, "export-csv")->click();
    QCOMPARE(dialog.request().path, QStringLiteral("data/figures.csv"));
    QVERIFY(dialog.request().choice.withByteOrderMark);
    find<QCheckBox>(dialog, "export-bom")->click();
    QVERIFY(!dialog.request().choice.withByteOrderMark);
    find<QLineEdit>(dialog, "export-path")->setText(QStringLiteral("my data"));
    find<QRadioButton>(dialog, "export-jsonl")->click();
    QCOMPARE(dialog.request().path, QStringLiteral("my data"));
}

void ExportDialogTest::aFileThatIsThereIsMentioned()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("figures.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const ExportDialog dialog(counts(), file.fileName());
    const auto *note = find<QLabel>(dialog, "export-replaces");
    QVERIFY(note->text().contains(QStringLiteral("replaced")));
    find<QLineEdit>(dialog, "export-path")->setText(folder.filePath(QStringLiteral("other.csv")));
    QVERIFY(note->text().isEmpty());
    find<QLineEdit>(dialog, "export-path")->setText(folder.path());
    QVERIFY(!find<QPushButton>(dialog, "export-run")->isEnabled());
    find<QLineEdit>(dialog, "export-path")->setText(QStringLiteral("  "));
    QVERIFY(!find<QPushButton>(dialog, "export-run")->isEnabled());
}

void ExportDialogTest::nothingVerifiedNothingToExport()
{
    model::StateCounts open;
    open.of(State::Proposed) = 5;
    const ExportDialog dialog(open, QStringLiteral("figures.csv"));
    QVERIFY(!find<QPushButton>(dialog, "export-run")->isEnabled());
    find<QRadioButton>(dialog, "export-everything")->click();
    QVERIFY(find<QPushButton>(dialog, "export-run")->isEnabled());
    QVERIFY(dialog.request().choice.everything);
}

void ExportDialogTest::reasonsAreToldInTheLanguage()
{
    QTranslator translator;
    QVERIFY(translator.load(QStringLiteral(":/i18n/jiaoshu_zh_CN.qm")));
    QCoreApplication::installTranslator(&translator);
    QCOMPARE(leftOutText(counts()), QStringLiteral("12 个待核，4 个存疑，2 个已剔除"));
    QCoreApplication::removeTranslator(&translator);
    QCOMPARE(leftOutText({}), QString());
}

} // namespace jiaoshu::ui

QTEST_MAIN(jiaoshu::ui::ExportDialogTest)
#include "exportdialog_test.moc"
