// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingsdialog.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

namespace jiaoshu::ui {

class SettingsDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatIsSetAndStoresWhatIsChosen();
    void articleAndTableHaveFontsOfTheirOwn();
    void changesNothingByItself();
    void aNameIsTypedOverTheOneThere();
};

void SettingsDialogTest::showsWhatIsSetAndStoresWhatIsChosen()
{
    const QTemporaryDir folder;
    Preferences preferences(folder.filePath(QStringLiteral("p.ini")));
    preferences.setAnalyst(QStringLiteral("王"));
    preferences.setLanguage(Language::TraditionalChinese);
    constexpr int UsualSize = 11;
    const SettingsDialog dialog(preferences, UsualSize);
    auto *analyst = dialog.findChild<QLineEdit *>(QStringLiteral("settings-analyst"));
    auto *language = dialog.findChild<QComboBox *>(QStringLiteral("settings-language"));
    QCOMPARE(analyst->text(), QStringLiteral("王"));
    QCOMPARE(language->currentText(), QStringLiteral("繁體中文"));
    // The size that is seen, not what was added to it.
    QCOMPARE(dialog.findChild<QSpinBox *>(QStringLiteral("settings-zoom"))->value(), UsualSize);
    analyst->setText(QStringLiteral("李"));
    language->setCurrentIndex(1);
    dialog.findChild<QComboBox *>(QStringLiteral("settings-theme"))->setCurrentIndex(2);
    dialog.findChild<QSpinBox *>(QStringLiteral("settings-zoom"))->setValue(15);
    dialog.store(preferences);
    QCOMPARE(preferences.analyst(), QStringLiteral("李"));
    QCOMPARE(preferences.language(), Language::SimplifiedChinese);
    QCOMPARE(preferences.theme(), ThemeChoice::Dark);
    QCOMPARE(preferences.zoom(), 4);
}

void SettingsDialogTest::articleAndTableHaveFontsOfTheirOwn()
{
    const QTemporaryDir folder;
    Preferences preferences(folder.filePath(QStringLiteral("p.ini")));
    QCOMPARE(preferences.paneFont(Preferences::Pane::Article), Preferences::PaneFont());
    preferences.setPaneFont(Preferences::Pane::Figures, {QStringLiteral("A family of its own"), 2});
    const SettingsDialog dialog(preferences, 11);
    auto *const family = dialog.findChild<QComboBox *>(QStringLiteral("settings-font-figures"));
    QCOMPARE(family->currentText(), QStringLiteral("A family of its own"));
    family->setCurrentIndex(0); // as the script asks
    dialog.findChild<QSpinBox *>(QStringLiteral("settings-points-article"))->setValue(5);
    dialog.store(preferences);
    QCOMPARE(preferences.paneFont(Preferences::Pane::Article), (Preferences::PaneFont{QString(), 5}));
    QCOMPARE(preferences.paneFont(Preferences::Pane::Figures), (Preferences::PaneFont{QString(), 2}));
}

void SettingsDialogTest::changesNothingByItself()
{
    const QTemporaryDir folder;
    Preferences preferences(folder.filePath(QStringLiteral("p.ini")));
    preferences.setAnalyst(QStringLiteral("王"));
    const SettingsDialog dialog(preferences, 11);
    dialog.findChild<QLineEdit *>(QStringLiteral("settings-analyst"))->setText(QStringLiteral("李"));
    QCOMPARE(preferences.analyst(), QStringLiteral("王"));
}

void SettingsDialogTest::aNameIsTypedOverTheOneThere()
{
    const QTemporaryDir folder;
    Preferences preferences(folder.filePath(QStringLiteral("p.ini")));
    preferences.setAnalyst(QStringLiteral("root"));
    SettingsDialog dialog(preferences, 11);
    dialog.show();
    QApplication::setActiveWindow(&dialog);
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    auto *const analyst = dialog.findChild<QLineEdit *>(QStringLiteral("settings-analyst"));
    QCOMPARE(QApplication::focusWidget(), analyst);
    QTest::keyClicks(analyst, QStringLiteral("Li"));
    QCOMPARE(analyst->text(), QStringLiteral("Li"));
}

} // namespace jiaoshu::ui

QTEST_MAIN(jiaoshu::ui::SettingsDialogTest)
#include "settingsdialog_test.moc"
