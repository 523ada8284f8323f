// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keeping/backupdialog.h"
#include "ui/keeping/checkdialog.h"
#include "ui/keeping/differencedialog.h"
#include "ui/keeping/keepingtexts.h"
#include "ui/keeping/straysdialog.h"

#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>
#include <QTreeWidget>

using namespace jiaoshu;
using namespace jiaoshu::ui;

namespace {

template <typename Widget>
Widget *find(const QDialog &dialog, const char *name)
{
    auto *const found = dialog.findChild<Widget *>(QString::fromLatin1(name));
    if (!found)
        qFatal("there is no %s", name);
    return found;
}

CheckReport reportOf(const QStringList &kinds)
{
    CheckReport report;
    for (const QString &kind : kinds)
        report.findings.append({kind, QStringLiteral("row 7")});
    report.extent.articles = 1204;
    report.extent.figures = 23'877;
    report.extent.decisions = 9310;
    return report;
}

session::Backup backup(int decisions, bool isReadable = true)
{
    session::Backup made;
    made.path = QStringLiteral("/b/%1").arg(decisions);
    made.at = QDateTime({2024, 5, 8}, {12, 0}, Qt::UTC);
    made.occasion = QStringLiteral("by-time");
    made.bytes = 1'400'000;
    made.isReadable = isReadable;
    made.articles = 12;
    made.decisions = decisions;
    return made;
}

session::RereadStep step(session::RereadKind kind)
{
    model::Reading reading;
    reading.quote = QStringLiteral("31.5万亩");
    reading.value = Decimal(315'000);
    reading.unit = QStringLiteral("亩");
    session::RereadStep made{kind, FigureId{1}, reading, reading};
    made.after->place = QStringLiteral("青禾县");
    return made;
}

StraysDialog::Row stray(session::Anchoring anchoring)
{
    StraysDialog::Row row;
    row.stray.figure.id = {7};
    row.stray.figure.article = {1};
    row.stray.figure.state = model::State::Confirmed;
    row.stray.figure.reading.quote = QStringLiteral("420台");
    row.stray.anchor.anchoring = anchoring;
    if (anchoring == session::Anchoring::Moved) {
        row.stray.anchor.candidates = {codePointSpan(3, 7), codePointSpan(30, 34)};
        row.surroundings = {QStringLiteral("…有420台…"), QStringLiteral("…共420台…")};
    }
    return row;
}

} // namespace

class KeepingDialogsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

    void theCheckSaysThatAllIsWhole()
    {
        CheckDialog dialog;
        dialog.showBusy();
        QVERIFY(find<QLabel>(dialog, "check-verdict")->text().contains(QStringLiteral("being checked")));
        dialog.showReport(reportOf({}));
        QCOMPARE(find<QLabel>(dialog, "check-verdict")->text(), QStringLiteral("The workspace is whole"));
        QVERIFY(find<QLabel>(dialog, "check-explanation")->text().contains(QStringLiteral("23,877 figure")));
        QVERIFY(find<QTreeWidget>(dialog, "check-findings")->isHidden());
        QVERIFY(find<QPushButton>(dialog, "check-rebuild")->isHidden());
        QVERIFY(find<QPushButton>(dialog, "check-repair")->isHidden());
    }

    void theCheckOffersWhatHelps()
    {
        CheckDialog dialog;
        QSignalSpy rebuild(&dialog, &CheckDialog::rebuildRequested);
        dialog.showReport(reportOf({QStringLiteral("figure-state"), QStringLiteral("figure-count")}));
        auto *const findings = find<QTreeWidget>(dialog, "check-findings");
        QCOMPARE(findings->topLevelItemCount(), 2);
        QCOMPARE(findings->topLevelItem(0)->text(0),
                 QStringLiteral("A figure does not stand as its decisions say"));
        QVERIFY(find<QPushButton>(dialog, "check-repair")->isHidden());
        find<QPushButton>(dialog, "check-rebuild")->click();
        QCOMPARE(rebuild.size(), 1);
        dialog.showReport(reportOf({QStringLiteral("figure-state"), QStringLiteral("article-hash")}));
        QVERIFY(find<QPushButton>(dialog, "check-rebuild")->isHidden());
        QVERIFY(!find<QPushButton>(dialog, "check-repair")->isHidden());
    }

    void theCheckTellsALossOfBeforeAndNoFault()
    {
        CheckDialog dialog;
        CheckReport report = reportOf({});
        report.losses = {{QStringLiteral("article-hash"), QStringLiteral("row 7")}};
        dialog.showReport(report);
        QCOMPARE(find<QLabel>(dialog, "check-verdict")->text(), QStringLiteral("The workspace is whole"));
        QCOMPARE(find<QTreeWidget>(dialog, "check-findings")->topLevelItemCount(), 1);
    }

    void theCheckOfAWorkspaceThatIsRefusedOffersARepair()
    {
        CheckDialog dialog;
        CheckReport report;
        report.refusal = Error{ErrorCode::DamagedWorkspace, QStringLiteral("page 3"), {}};
        report.findings = {{QStringLiteral("sqlite-integrity"), QStringLiteral("page 3")}};
        dialog.showReport(report, QStringLiteral("It is damaged."));
        QCOMPARE(find<QLabel>(dialog, "check-verdict")->text(),
                 QStringLiteral("The workspace cannot be opened"));
        QVERIFY(
            find<QLabel>(dialog, "check-explanation")->text().startsWith(QStringLiteral("It is damaged.")));
        QVERIFY(!find<QPushButton>(dialog, "check-repair")->isHidden());
        QVERIFY(find<QPushButton>(dialog, "check-rebuild")->isHidden());
    }

    void whatTheDatabaseSaysOfItsPagesIsNoText()
    {
        session::CheckFinding finding{QStringLiteral("sqlite-integrity"),
                                      QStringLiteral("Tree 5 page 12 cell 3: Rowid 7 out of order"),
                                      {}};
        QCOMPARE(findingPlace(finding), QStringLiteral("Page 12 of the file"));
        finding.detail = QStringLiteral("row 3 missing from index figure_by_state");
        QCOMPARE(findingPlace(finding), QString());
    }

    void theCheckOffersToGoOnWhereTheEndIsMissing()
    {
        CheckDialog dialog;
        CheckReport report = reportOf({});
        report.findings = {{QStringLiteral("journal-head"),
                            QStringLiteral("English"),
                            {QStringLiteral("7"), QStringLiteral("2024-05-07")}}};
        dialog.showReport(report);
        QCOMPARE(find<QPushButton>(dialog, "check-rebuild")->text(),
                 QStringLiteral("Go on with what is there"));
        QVERIFY(!find<QPushButton>(dialog, "check-rebuild")->isHidden());
        QCOMPARE(find<QTreeWidget>(dialog, "check-findings")->topLevelItem(0)->text(1),
                 QStringLiteral("Step 7, 2024-05-07"));
    }

    void aRepairIsToldInTheDialogItself()
    {
        CheckDialog dialog;
        QSignalSpy open(&dialog, &CheckDialog::openRequested);
        dialog.showBusy(CheckDialog::Work::Repairing);
        dialog.showRepaired(QStringLiteral("12 rows"),
                            {{QStringLiteral("rows-unread"), QStringLiteral("decision 4-9")}},
                            QStringLiteral("/saved"));
        QCOMPARE(find<QLabel>(dialog, "check-explanation")->text(), QStringLiteral("12 rows"));
        QCOMPARE(find<QTreeWidget>(dialog, "check-findings")->topLevelItemCount(), 1);
        find<QPushButton>(dialog, "check-open")->click();
        QCOMPARE(open.value(0).value(0).toString(), QStringLiteral("/saved"));
    }

    void backupsOfAWorkspaceThatCannotBeReadCanStillBePutBack()
    {
        BackupDialog dialog(true);
        dialog.showBackups({backup(90)}, std::nullopt);
        QVERIFY(find<QPushButton>(dialog, "backup-restore")->isEnabled());
        QVERIFY(!find<QPushButton>(dialog, "backup-make")->isEnabled());
    }

    void everyKindOfFaultHasASentence()
    {
        for (const char *what :
             {"sqlite-integrity", "sqlite-foreign-key", "article-hash", "reading-hash", "reading-origin",
              "figure-quote", "journal-chain", "figure-state", "figure-count", "meta", "loss-hash",
              "journal-head", "rows-unread", "rows-refused"})
            QVERIFY2(findingText(QLatin1String(what)) != QLatin1String(what), what);
    }

    void aBackupSaysHowManyDecisionsItWouldTakeBack()
    {
        BackupDialog dialog(true);
        QVERIFY(!find<QPushButton>(dialog, "backup-make")->isEnabled()); // until the list is there
        QSignalSpy restore(&dialog, &BackupDialog::restoreRequested);
        dialog.showBackups({backup(90), backup(60), backup(0, false)}, BackupDialog::Present{12, 100});
        auto *const list = find<QTreeWidget>(dialog, "backup-list");
        QCOMPARE(list->topLevelItemCount(), 3);
        QCOMPARE(list->topLevelItem(0)->text(3), QStringLiteral("90"));
        QCOMPARE(list->topLevelItem(0)->text(4), QStringLiteral("1.4 MB"));
        QVERIFY(find<QLabel>(dialog, "backup-consequence")->text().contains(QStringLiteral("10 decision")));
        list->setCurrentItem(list->topLevelItem(1));
        QVERIFY(find<QLabel>(dialog, "backup-consequence")->text().contains(QStringLiteral("40 decision")));
        find<QPushButton>(dialog, "backup-restore")->click();
        QCOMPARE(restore.size(), 1);
        QCOMPARE(restore[0][0].toString(), QStringLiteral("/b/60"));
        list->setCurrentItem(list->topLevelItem(2));
        QVERIFY(!find<QPushButton>(dialog, "backup-restore")->isEnabled());
    }

    void aWorkspaceThatIsOnlyReadIsNotRestored()
    {
        BackupDialog dialog(false);
        dialog.showBackups({backup(90)}, BackupDialog::Present{12, 100});
        QVERIFY(!find<QPushButton>(dialog, "backup-restore")->isEnabled());
        QVERIFY(!find<QPushButton>(dialog, "backup-make")->isEnabled());
    }

    void theDifferenceCountsAndShowsBothReadings()
    {
        using session::RereadKind;
        const DifferenceDialog dialog({{QStringLiteral("甲"), step(RereadKind::New)},
                                       {QStringLiteral("甲"), step(RereadKind::Changed)},
                                       {QStringLiteral("乙"), step(RereadKind::Differs)}});
        QCOMPARE(find<QLabel>(dialog, "difference-summary")->text(),
                 QStringLiteral("1 new, 1 read otherwise, 0 no longer proposed"));
        auto *const list = find<QTreeWidget>(dialog, "difference-list");
        QCOMPARE(list->topLevelItem(1)->text(2), QStringLiteral("31.5万亩 = 315,000 亩"));
        QCOMPARE(list->topLevelItem(1)->text(3), QStringLiteral("31.5万亩 = 315,000 亩 · 青禾县"));
        QVERIFY(find<QPushButton>(dialog, "difference-take-over")->isEnabled());
    }

    void nothingIsTakenOverWhereOnlyDecidedFiguresDiffer()
    {
        const DifferenceDialog dialog({{QStringLiteral("甲"), step(session::RereadKind::Differs)}});
        QVERIFY(!find<QPushButton>(dialog, "difference-take-over")->isEnabled());
    }

    void aStrayIsPlacedWhereThePersonChooses()
    {
        StraysDialog dialog;
        FigureId placed;
        CodePointSpan at;
        connect(&dialog, &StraysDialog::placeRequested, this, [&](FigureId figure, CodePointSpan span) {
            placed = figure;
            at = span;
        });
        dialog.showStrays({stray(session::Anchoring::Moved), stray(session::Anchoring::Lost)}, true);
        find<QComboBox>(dialog, "strays-places")->setCurrentIndex(1);
        find<QPushButton>(dialog, "strays-place")->click();
        QCOMPARE(placed, FigureId{7});
        QCOMPARE(at, codePointSpan(30, 34));
        auto *const list = find<QTreeWidget>(dialog, "strays-list");
        list->setCurrentItem(list->topLevelItem(1));
        QVERIFY(!find<QPushButton>(dialog, "strays-place")->isEnabled()); // lost: no place to choose
        QVERIFY(find<QPushButton>(dialog, "strays-reject")->isEnabled());
        dialog.showStrays({}, true);
        QVERIFY(!find<QPushButton>(dialog, "strays-reject")->isEnabled());
    }

    void speaksChinese()
    {
        QTranslator chinese;
        QVERIFY(chinese.load(QStringLiteral(":/i18n/jiaoshu_zh_TW.qm")));
        BackupDialog dialog(true);
        QCoreApplication::installTranslator(&chinese);
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        QVERIFY(dialog.windowTitle().contains(QStringLiteral("備份")));
        QCoreApplication::removeTranslator(&chinese);
    }
};

QTEST_MAIN(KeepingDialogsTest)
#include "keepingdialogs_test.moc"
