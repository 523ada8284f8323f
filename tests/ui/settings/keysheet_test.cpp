// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/keysheet.h"

#include "ui/settings/languageswitch.h"

#include <QApplication>
#include <QBuffer>
#include <QLabel>
#include <QPdfWriter>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

namespace jiaoshu::ui {

class KeySheetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKeyOfTheTableIsOnTheSheet();
    void theSheetFollowsTheLanguage();
    void escClosesIt();
    void otherKeysAreOnItAtOnce();
    void thePrintedSheetHoldsEveryKey();
    void largeTypeTakesFewerColumnsAndCutsNothing();

private:
    static QStringList texts(const KeySheet &sheet)
    {
        QStringList found;
        for (const QLabel *label : sheet.findChildren<QLabel *>())
            found.append(label->text());
        return found;
    }
};

void KeySheetTest::everyKeyOfTheTableIsOnTheSheet()
{
    const KeySheet sheet{KeyMap()};
    const QStringList found = texts(sheet);
    int rows = 0;
    for (const ActionRow &row : actionRows()) {
        if (keysText(row).isEmpty())
            continue;
        ++rows;
        QVERIFY2(found.contains(plainText(row)), row.name);
        for (const QString &key : keyTexts(row.id))
            QVERIFY2(found.contains(key), qPrintable(key));
    }
    QVERIFY(rows > 25);
}

void KeySheetTest::theSheetFollowsTheLanguage()
{
    const KeySheet sheet{KeyMap()};
    LanguageSwitch language;
    language.use(Language::SimplifiedChinese);
    QCoreApplication::processEvents();
    QVERIFY(texts(sheet).contains(QStringLiteral("确认")));
    QCOMPARE(sheet.windowTitle(), QStringLiteral("快捷键"));
}

void KeySheetTest::largeTypeTakesFewerColumnsAndCutsNothing()
{
    const QFont usual = QApplication::font();
    for (const int percent : {60, 100, 150}) {
        QFont font = usual;
        font.setPointSizeF(usual.pointSizeF() * percent / 100);
        QApplication::setFont(font);
        KeySheet sheet{KeyMap()};
        sheet.show();
        QVERIFY(QTest::qWaitForWindowExposed(&sheet));
        const auto *const area = sheet.findChild<QScrollArea *>();
        QVERIFY2(area->horizontalScrollBar()->maximum() == 0, qPrintable(QString::number(percent)));
    }
    QApplication::setFont(usual);
}

void KeySheetTest::escClosesIt()
{
    KeySheet sheet{KeyMap()};
    sheet.show();
    QTest::keyClick(&sheet, Qt::Key_Escape);
    QVERIFY(!sheet.isVisible());
}

void KeySheetTest::otherKeysAreOnItAtOnce()
{
    KeySheet sheet{KeyMap()};
    KeyMap keys;
    keys.setKeys(ActionId::Confirm, {QKeySequence(QStringLiteral("Ctrl+Shift+9"))});
    sheet.setKeyMap(keys);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(texts(sheet).contains(QStringLiteral("Ctrl+Shift+9")));
    QVERIFY(!texts(sheet).contains(QStringLiteral("Ctrl+Enter")));
}

void KeySheetTest::thePrintedSheetHoldsEveryKey()
{
    const QString html = keySheetHtml(KeyMap());
    for (const ActionRow &row : actionRows()) {
        if (!keysText(row).isEmpty())
            QVERIFY2(html.contains(keysText(row).toHtmlEscaped()), row.name);
    }
    const KeySheet sheet{KeyMap()};
    QBuffer paper;
    QVERIFY(paper.open(QIODevice::WriteOnly));
    {
        QPdfWriter printer(&paper);
        sheet.print(printer);
    }
    QVERIFY(paper.data().startsWith("%PDF"));
    QVERIFY(paper.size() > 3000);
}

} // namespace jiaoshu::ui

QTEST_MAIN(jiaoshu::ui::KeySheetTest)
#include "keysheet_test.moc"
