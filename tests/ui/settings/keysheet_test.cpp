// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/keysheet.h"

#include "ui/actions/actiontable.h"
#include "ui/settings/languageswitch.h"

#include <QApplication>
#include <QLabel>
#include <QTest>

namespace jiaoshu::ui {

class KeySheetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKeyOfTheTableIsOnTheSheet();
    void theSheetFollowsTheLanguage();
    void escClosesIt();

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
    const KeySheet sheet;
    const QStringList found = texts(sheet);
    int rows = 0;
    for (const ActionRow &row : actionRows()) {
        if (keysText(row).isEmpty())
            continue;
        ++rows;
        QVERIFY2(found.contains(plainText(row)), row.name);
        for (const QString &key : keysText(row).split(QStringLiteral(", ")))
            QVERIFY2(found.contains(key), qPrintable(key));
    }
    QVERIFY(rows > 25);
}

void KeySheetTest::theSheetFollowsTheLanguage()
{
    const KeySheet sheet;
    LanguageSwitch language;
    language.use(Language::SimplifiedChinese);
    QCoreApplication::processEvents();
    QVERIFY(texts(sheet).contains(QStringLiteral("确认")));
    QCOMPARE(sheet.windowTitle(), QStringLiteral("快捷键"));
}

void KeySheetTest::escClosesIt()
{
    KeySheet sheet;
    sheet.show();
    QTest::keyClick(&sheet, Qt::Key_Escape);
    QVERIFY(!sheet.isVisible());
}

} // namespace jiaoshu::ui

QTEST_MAIN(jiaoshu::ui::KeySheetTest)
#include "keysheet_test.moc"
