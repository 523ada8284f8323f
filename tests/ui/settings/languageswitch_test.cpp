// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/languageswitch.h"

#include <QCoreApplication>
#include <QTest>

namespace jiaoshu::ui {

class LanguageSwitchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsChangeBothWays();
    void qtsOwnTextsChangeWithThem();
    void theLanguageGoesWithTheSwitch();
};

namespace {

QString confirm()
{
    return QCoreApplication::translate("Actions", "&Confirm");
}

} // namespace

void LanguageSwitchTest::textsChangeBothWays()
{
    LanguageSwitch language;
    QCOMPARE(confirm(), QStringLiteral("&Confirm"));
    language.use(Language::SimplifiedChinese);
    QCOMPARE(confirm(), QStringLiteral("确认(&C)"));
    language.use(Language::TraditionalChinese);
    QCOMPARE(confirm(), QStringLiteral("確認(&C)"));
    QCOMPARE(language.language(), Language::TraditionalChinese);
    language.use(Language::English);
    QCOMPARE(confirm(), QStringLiteral("&Confirm"));
}

void LanguageSwitchTest::qtsOwnTextsChangeWithThem()
{
    const auto texts = [] {
        return QStringList{QCoreApplication::translate("QFileDialog", "Look in:"),
                           QCoreApplication::translate("QFileDialog", "&Choose"),
                           QCoreApplication::translate("QLineEdit", "&Copy"),
                           QCoreApplication::translate("QPlatformTheme", "Cancel")};
    };
    const QStringList english = texts();
    LanguageSwitch language;
    language.use(Language::SimplifiedChinese);
    const QStringList simplified = texts();
    language.use(Language::TraditionalChinese);
    const QStringList traditional = texts();
    for (qsizetype i = 0; i < english.size(); ++i) {
        QVERIFY2(simplified[i] != english[i], qPrintable(english[i]));
        QVERIFY2(traditional[i] != english[i], qPrintable(english[i]));
    }
    language.use(Language::English);
    QCOMPARE(texts(), english);
}

void LanguageSwitchTest::theLanguageGoesWithTheSwitch()
{
    {
        LanguageSwitch language;
        language.use(Language::SimplifiedChinese);
    }
    QCOMPARE(confirm(), QStringLiteral("&Confirm"));
}

} // namespace jiaoshu::ui

QTEST_GUILESS_MAIN(jiaoshu::ui::LanguageSwitchTest)
#include "languageswitch_test.moc"
