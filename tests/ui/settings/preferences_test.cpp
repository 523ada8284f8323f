// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/preferences.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace jiaoshu::ui {

class PreferencesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSetIsThereInTheNextRun();
    void theAnalystIsTheSystemUserAtFirst();
    void nonsenseInTheFileIsSurvived();
    void layoutsAreForgottenTogether();
    void localesNameALanguage_data();
    void localesNameALanguage();
};

void PreferencesTest::whatIsSetIsThereInTheNextRun()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("p.ini"));
    {
        Preferences p(path);
        p.setAnalyst(QStringLiteral("  李 "));
        p.setTheme(ThemeChoice::Dark);
        p.setLanguage(Language::TraditionalChinese);
        p.setZoom(3);
        p.setLayout(QStringLiteral("geometry"), QByteArray("\0\1", 2));
        p.setFolder(QStringLiteral("export"), QStringLiteral("/tmp"));
    }
    const Preferences p(path);
    QCOMPARE(p.analyst(), QStringLiteral("李"));
    QCOMPARE(p.theme(), ThemeChoice::Dark);
    QCOMPARE(p.language(), Language::TraditionalChinese);
    QCOMPARE(p.zoom(), 3);
    QCOMPARE(p.layout(QStringLiteral("geometry")), QByteArray("\0\1", 2));
    QCOMPARE(p.folder(QStringLiteral("export")), QStringLiteral("/tmp"));
}

void PreferencesTest::theAnalystIsTheSystemUserAtFirst()
{
    const QTemporaryDir folder;
    qputenv("USER", "wang");
    Preferences p(folder.filePath(QStringLiteral("p.ini")));
    QCOMPARE(p.analyst(), QStringLiteral("wang"));
    p.setAnalyst(QStringLiteral("   "));
    QCOMPARE(p.analyst(), QStringLiteral("wang"));
    qunsetenv("USER");
    qunsetenv("LOGNAME");
    qunsetenv("USERNAME");
    QVERIFY(!p.analyst().isEmpty());
}

void PreferencesTest::nonsenseInTheFileIsSurvived()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("p.ini"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[General]\ntheme=purple\nlanguage=tlh\nzoom=900\n");
    file.close();
    const Preferences p(path);
    QCOMPARE(p.theme(), ThemeChoice::System);
    QCOMPARE(p.language(), Language::English);
    QCOMPARE(p.zoom(), Preferences::LargestZoom);
}

void PreferencesTest::layoutsAreForgottenTogether()
{
    const QTemporaryDir folder;
    Preferences p(folder.filePath(QStringLiteral("p.ini")));
    p.setLayout(QStringLiteral("geometry"), "a");
    p.setLayout(QStringLiteral("splitter"), "b");
    p.setZoom(2);
    p.clearLayout();
    QVERIFY(p.layout(QStringLiteral("geometry")).isEmpty());
    QVERIFY(p.layout(QStringLiteral("splitter")).isEmpty());
    QCOMPARE(p.zoom(), 2);
}

void PreferencesTest::localesNameALanguage_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<Language>("language");
    QTest::newRow("C") << QStringLiteral("C") << Language::English;
    QTest::newRow("German") << QStringLiteral("de_DE.UTF-8") << Language::English;
    QTest::newRow("Mainland") << QStringLiteral("zh_CN.UTF-8") << Language::SimplifiedChinese;
    QTest::newRow("Singapore") << QStringLiteral("zh-SG") << Language::SimplifiedChinese;
    QTest::newRow("bare") << QStringLiteral("zh") << Language::SimplifiedChinese;
    QTest::newRow("Taiwan") << QStringLiteral("zh_TW") << Language::TraditionalChinese;
    QTest::newRow("Hong Kong") << QStringLiteral("zh-HK") << Language::TraditionalChinese;
    QTest::newRow("script before region") << QStringLiteral("zh-Hans-HK") << Language::SimplifiedChinese;
    QTest::newRow("traditional script") << QStringLiteral("zh-Hant-US") << Language::TraditionalChinese;
    QTest::newRow("nothing") << QString() << Language::English;
}

void PreferencesTest::localesNameALanguage()
{
    QFETCH(const QString, locale);
    QFETCH(const Language, language);
    QCOMPARE(languageFromName(locale), language);
    QCOMPARE(languageFromName(languageName(language)), language);
}

} // namespace jiaoshu::ui

QTEST_GUILESS_MAIN(jiaoshu::ui::PreferencesTest)
#include "preferences_test.moc"
