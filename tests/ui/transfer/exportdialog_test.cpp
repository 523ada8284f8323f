// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/exportdialog.h"

#include "ui/transfer/formattexts.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QTableWidget>
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

void choose(const QDialog &dialog, const char *format)
{
    auto *const list = find<QListWidget>(dialog, "export-formats");
    for (int row = 0; row < list->count(); ++row) {
        if (list->item(row)->data(Qt::UserRole).toString() == QLatin1StringView(format))
            list->setCurrentRow(row);
    }
}

} // namespace

class ExportDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verifiedFiguresAreTheDefault();
    void whatIsLeftOutIsCounted();
    void everyFormatHasItsSuffix();
    void everyFormatHasATitleAndASentence();
    void onlyWhatTheFormatHasIsChosen();
    void theFirstRowsAreShown();
    void whatIsLeftOutFollowsTheChoices();
    void aTemplateChoosesAsItWasKept();
    void aTemplateCanBeDeleted();
    void theFirstKeyChoosesAFormat();
    void theNextExportBeginsAsTheLastOne();
    void nonsenseThatWasKeptChoosesNothing();
    void aFileThatIsThereIsMentioned();
    void nothingVerifiedNothingToExport();
    void theNumbersAreThoseThatFit();
    void aStateThatIsAskedForGoesOutUnverified();
    void aValueThatNoFigureHasIsToldInTheLanguage();
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
    choose(dialog, "jsonl");
    QCOMPARE(dialog.request().path, QStringLiteral("data/figures.jsonl"));
    QCOMPARE(dialog.request().choice.format, QStringLiteral("jsonl"));
    QVERIFY(!dialog.request().choice.withByteOrderMark);
    choose(dialog, "brat");
    QCOMPARE(dialog.request().path, QStringLiteral("data/figures"));
    choose(dialog, "csv");
    QCOMPARE(dialog.request().path, QStringLiteral("data/figures.csv"));
    QVERIFY(dialog.request().choice.withByteOrderMark);
    find<QCheckBox>(dialog, "export-bom")->setChecked(false);
    QVERIFY(!dialog.request().choice.withByteOrderMark);
    find<QLineEdit>(dialog, "export-path")->setText(QStringLiteral("my.data"));
    choose(dialog, "xlsx");
    QCOMPARE(dialog.request().path, QStringLiteral("my.data"));
}

void ExportDialogTest::everyFormatHasATitleAndASentence()
{
    for (const session::FormatTraits &format : session::exportFormats()) {
        QVERIFY2(!formatSentence(format.name).isEmpty(), qPrintable(format.name));
        QVERIFY2(formatSentence(format.name).endsWith(u'.'), qPrintable(format.name));
    }
    QSet<QString> words;
    for (const QString &word : reportWordsHere().keys())
        words.insert(word);
    for (const QString &word : session::reportWords())
        QVERIFY2(words.contains(word), qPrintable(word));
}

void ExportDialogTest::onlyWhatTheFormatHasIsChosen()
{
    const ExportDialog dialog(counts(), QStringLiteral("figures.csv"));
    for (const char *box : {"export-safe", "export-wide"})
        find<QCheckBox>(dialog, box)->setChecked(true);
    find<QCheckBox>(dialog, "export-text")->setChecked(false);
    find<QLineEdit>(dialog, "export-units")->setText(QStringLiteral(" 万元  亩=公顷 "));
    session::ExportChoice choice = dialog.request().choice;
    QVERIFY(choice.isSpreadsheetSafe && choice.isWide && choice.withText);
    QCOMPARE(choice.units, (QStringList{QStringLiteral("万元"), QStringLiteral("亩=公顷")}));
    choose(dialog, "brat");
    choice = dialog.request().choice;
    QVERIFY(!choice.isSpreadsheetSafe && !choice.isWide && !choice.withByteOrderMark && !choice.withText);
    QVERIFY(choice.units.isEmpty());
}

void ExportDialogTest::theFirstRowsAreShown()
{
    ExportDialog dialog(counts(), QStringLiteral("figures.csv"));
    QList<session::ExportChoice> asked;
    Result<session::ExportPreview> answer = session::ExportPreview{
        {QStringLiteral("id"), QStringLiteral("place"), QStringLiteral("start"), QStringLiteral("value")},
        {{QStringLiteral("12"), QStringLiteral("甲县"), QStringLiteral("3"), QStringLiteral("5")}},
        3,
        {},
        0,
        {}};
    dialog.setPreviewer([&](const session::ExportChoice &choice, const auto &tell) {
        asked.append(choice);
        tell(answer);
    });
    QTRY_COMPARE(asked.size(), 1);
    auto *const rows = find<QTableWidget>(dialog, "export-preview");
    QStringList shown; // what it says before what names it, each as the file has them
    for (int column = 0; column < rows->columnCount(); ++column)
        shown.append(
            QString(rows->horizontalHeaderItem(column)->text() + u'=' + rows->item(0, column)->text()));
    QCOMPARE(shown, (QStringList{QStringLiteral("value=5"), QStringLiteral("place=甲县"),
                                 QStringLiteral("id=12"), QStringLiteral("start=3")}));
    QVERIFY(rows->toolTip().contains(QStringLiteral("order of its format")));
    QVERIFY(find<QPushButton>(dialog, "export-run")->isEnabled());
    answer = fail(ErrorCode::BadField, QStringLiteral("units:元"));
    find<QLineEdit>(dialog, "export-filter")->setText(QStringLiteral("units:元"));
    QTRY_COMPARE(asked.size(), 2);
    QCOMPARE(asked.last().where, QStringLiteral("units:元"));
    QVERIFY(rows->item(0, 0) == nullptr);
    QVERIFY(find<QLabel>(dialog, "export-fault")->text().contains(QStringLiteral("“units:”")));
    QVERIFY(!find<QPushButton>(dialog, "export-run")->isEnabled());
    answer = session::ExportPreview{{}, {}, 0, {}, 48, {}};
    find<QLineEdit>(dialog, "export-filter")->setText(QStringLiteral("unit:光年"));
    QTRY_COMPARE(asked.size(), 3);
    QVERIFY(!find<QPushButton>(dialog, "export-run")->isEnabled());
}

void ExportDialogTest::whatIsLeftOutFollowsTheChoices()
{
    ExportDialog dialog(counts(), QStringLiteral("figures.csv"));
    auto *const leftOut = find<QLabel>(dialog, "export-left-out");
    find<QRadioButton>(dialog, "export-everything")->click();
    QCOMPARE(leftOut->text(), QStringLiteral("Nothing is left out."));
    find<QRadioButton>(dialog, "export-verified")->click();
    model::StateCounts fitting;
    fitting.of(State::Proposed) = 2;
    dialog.setPreviewer([&](const session::ExportChoice &choice, const auto &tell) {
        session::ExportPreview preview{{}, {}, 5, fitting, choice.where.isEmpty() ? 0 : 45, {}};
        if (choice.format == QStringLiteral("sdmx-csv"))
            preview.noPlaceIn = {{QStringLiteral("no-period"), 3}, {QStringLiteral("no-decimal"), 1}};
        tell(preview);
    });
    QTRY_COMPARE(leftOut->text(), QStringLiteral("Left out: 2 not yet reviewed."));
    find<QLineEdit>(dialog, "export-filter")->setText(QStringLiteral("unit:元"));
    QTRY_COMPARE(leftOut->text(), QStringLiteral("Left out: 2 not yet reviewed, 45 outside the filter."));
    choose(dialog, "sdmx-csv");
    QTRY_COMPARE(leftOut->text(), QStringLiteral("Left out: 2 not yet reviewed, 45 outside the filter, 3 "
                                                 "without a period, 1 that no decimal equals."));
}

void ExportDialogTest::theFirstKeyChoosesAFormat()
{
    ExportDialog dialog(counts(), QStringLiteral("figures.csv"));
    dialog.show();
    QApplication::setActiveWindow(&dialog);
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    const QString first = dialog.request().choice.format;
    const auto *const list = find<QListWidget>(dialog, "export-formats");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QCOMPARE(list->currentRow(), 1);
    QVERIFY(dialog.request().choice.format != first);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);
    QCOMPARE(dialog.request().choice.format, first);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(dialog.result(), static_cast<int>(QDialog::Accepted));
}

void ExportDialogTest::theNextExportBeginsAsTheLastOne()
{
    ExportDialog first(counts(), QStringLiteral("figures.csv"));
    find<QCheckBox>(first, "export-safe")->setChecked(true);
    choose(first, "xlsx");
    find<QRadioButton>(first, "export-everything")->setChecked(true);
    find<QLineEdit>(first, "export-units")->setText(QStringLiteral("万元"));
    find<QLineEdit>(first, "export-filter")->setText(QStringLiteral("place:鄂州市"));

    ExportDialog next(counts(), QStringLiteral("/data/figures.csv"));
    next.setHabits(first.habits());
    const session::ExportRequest request = next.request();
    QCOMPARE(request.choice.format, QStringLiteral("xlsx"));
    QCOMPARE(request.path, QStringLiteral("/data/figures.xlsx"));
    QVERIFY(request.choice.everything);
    QCOMPARE(request.choice.units, QStringList{QStringLiteral("万元")});
    QVERIFY(request.choice.where.isEmpty()); // it is asked for anew each time
    choose(next, "csv");                     // an option of another format is kept as well
    QVERIFY(next.request().choice.isSpreadsheetSafe);
    QVERIFY(next.request().choice.withByteOrderMark);
}

void ExportDialogTest::nonsenseThatWasKeptChoosesNothing()
{
    for (const char *kept : {"", "[]", "{\"format\": \"xyz\", \"bom\": 7}"}) {
        ExportDialog dialog(counts(), QStringLiteral("figures.csv"));
        dialog.setHabits(kept);
        QCOMPARE(dialog.request().choice.format, QStringLiteral("csv"));
        QVERIFY(dialog.request().choice.withByteOrderMark);
    }
}

void ExportDialogTest::aTemplateCanBeDeleted()
{
    ExportDialog dialog(counts(), QStringLiteral("figures.csv"));
    auto *const drop = find<QPushButton>(dialog, "export-drop");
    QVERIFY(!drop->isEnabled());
    session::ExportTemplates kept = {{QStringLiteral("a"), {}}, {QStringLiteral("b"), {}}};
    dialog.setTemplates(kept, [&kept](const session::ExportTemplates &now) { kept = now; });
    auto *const list = find<QComboBox>(dialog, "export-templates");
    QVERIFY(!drop->isEnabled()); // none is chosen
    list->setCurrentText(QStringLiteral("a"));
    drop->click();
    QCOMPARE(QStringList(kept.keys()), QStringList{QStringLiteral("b")});
    QCOMPARE(list->count(), 2);
    QCOMPARE(list->currentIndex(), 0);
    QVERIFY(!drop->isEnabled());
}

void ExportDialogTest::aTemplateChoosesAsItWasKept()
{
    ExportDialog dialog(counts(), QStringLiteral("figures.csv"));
    session::ExportChoice kept;
    kept.format = QStringLiteral("tsv");
    kept.where = QStringLiteral("unit:元");
    kept.isWide = true;
    kept.everything = true;
    dialog.setTemplates({{QStringLiteral("钱"), kept}}, {});
    auto *const list = find<QComboBox>(dialog, "export-templates");
    QCOMPARE(list->count(), 2);
    Q_EMIT list->activated(1);
    session::ExportChoice chosen = dialog.request().choice;
    chosen.words.clear();
    QCOMPARE(chosen, kept);
    QCOMPARE(dialog.request().path, QStringLiteral("figures.tsv"));
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
    const auto *const why = find<QLabel>(dialog, "export-replaces");
    QVERIFY2(why->text().contains(QStringLiteral("confirm a figure first")), qPrintable(why->text()));
    find<QRadioButton>(dialog, "export-everything")->click();
    QVERIFY(find<QPushButton>(dialog, "export-run")->isEnabled());
    QVERIFY(why->text().isEmpty());
    QVERIFY(dialog.request().choice.everything);
}

void ExportDialogTest::theNumbersAreThoseThatFit()
{
    ExportDialog dialog(counts(), QStringLiteral("figures.csv"));
    dialog.setPreviewer([&](const session::ExportChoice &choice, const auto &tell) {
        session::ExportPreview preview;
        preview.figures = choice.everything ? 9 : 0; // nine fit, and nobody has looked at them
        preview.unverified = choice.everything ? 9 : 0;
        preview.leftOut.of(State::Proposed) = choice.everything ? 0 : 9;
        preview.notFitting = 43;
        tell(preview);
    });
    find<QLineEdit>(dialog, "export-filter")->setText(QStringLiteral("unit:元"));
    const auto *const verified = find<QRadioButton>(dialog, "export-verified");
    const auto *const why = find<QLabel>(dialog, "export-replaces");
    QTRY_COMPARE(verified->text(), QStringLiteral("Verified figures only (0)"));
    QCOMPARE(find<QRadioButton>(dialog, "export-everything")->text(),
             QStringLiteral("All figures, each with its state (9)"));
    QVERIFY2(why->text().contains(QStringLiteral("but none of them is verified")), qPrintable(why->text()));
    QVERIFY(!find<QPushButton>(dialog, "export-run")->isEnabled());
    find<QRadioButton>(dialog, "export-everything")->click();
    QTRY_VERIFY(why->text().isEmpty());
    QTRY_COMPARE(verified->text(), QStringLiteral("Verified figures only (0)"));
    QVERIFY(find<QPushButton>(dialog, "export-run")->isEnabled());
}

void ExportDialogTest::aStateThatIsAskedForGoesOutUnverified()
{
    ExportDialog dialog(counts(), QStringLiteral("figures.csv"));
    dialog.setPreviewer([](const session::ExportChoice &, const auto &tell) {
        session::ExportPreview preview;
        preview.figures = preview.unverified = 5;
        tell(preview);
    });
    find<QLineEdit>(dialog, "export-filter")->setText(QStringLiteral("state:proposed"));
    QTRY_COMPARE(find<QRadioButton>(dialog, "export-verified")->text(),
                 QStringLiteral("Verified figures only (0)"));
    QCOMPARE(find<QRadioButton>(dialog, "export-everything")->text(),
             QStringLiteral("All figures, each with its state (5)"));
    const auto *const leftOut = find<QLabel>(dialog, "export-left-out");
    const QString told = QStringLiteral("States that are asked for go out, verified or not.");
    QVERIFY2(leftOut->text().contains(told), qPrintable(leftOut->text()));
    QVERIFY(find<QPushButton>(dialog, "export-run")->isEnabled());
    find<QRadioButton>(dialog, "export-everything")->click();
    QTRY_VERIFY(!leftOut->text().contains(told));
}

void ExportDialogTest::aValueThatNoFigureHasIsToldInTheLanguage()
{
    QTranslator translator;
    QVERIFY(translator.load(QStringLiteral(":/i18n/jiaoshu_zh_CN.qm")));
    QCoreApplication::installTranslator(&translator);
    ExportDialog dialog(counts(), QStringLiteral("figures.csv"));
    session::UnmetValue unmet{QStringLiteral("place"), QStringLiteral("花兰县"), {QStringLiteral("花莲县")}};
    dialog.setPreviewer([&](const session::ExportChoice &, const auto &tell) {
        session::ExportPreview preview;
        preview.unmet = unmet;
        tell(preview);
    });
    const auto *const fault = find<QLabel>(dialog, "export-fault");
    QTRY_COMPARE(fault->text(), QStringLiteral("没有数据项的地区是“花兰县”。相近的有：花莲县。"));
    QVERIFY(!find<QPushButton>(dialog, "export-run")->isEnabled());
    unmet = {QStringLiteral("unit"), QStringLiteral("担"), {}};
    find<QLineEdit>(dialog, "export-filter")->setText(QStringLiteral("单位:担"));
    QTRY_COMPARE(fault->text(), QStringLiteral("没有数据项符合“单位:担”。"));
    unmet = {{}, QStringLiteral("颜色"), {}};
    find<QLineEdit>(dialog, "export-filter")->setText(QStringLiteral("颜色"));
    QTRY_COMPARE(fault->text(), QStringLiteral("没有文章含“颜色”。"));
    dialog.setPreviewer([](const session::ExportChoice &, const auto &tell) {
        tell(fail(ErrorCode::BadField, QStringLiteral("not for people")));
    });
    for (const auto &[units, told] : {std::pair("寸土", "无法折算为“寸土”：不知其大小。"),
                                      std::pair("亩=公斤", "“亩=公斤”：两者不能互相折算。"),
                                      std::pair("万元 亿元", "“亿元”：已要求折算为另一单位。")}) {
        find<QLineEdit>(dialog, "export-units")->setText(QString::fromUtf8(units));
        QTRY_COMPARE(fault->text(), QString::fromUtf8(told));
    }
    QCoreApplication::removeTranslator(&translator);
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
