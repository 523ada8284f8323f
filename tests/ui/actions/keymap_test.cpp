// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/keymap.h"

#include <QTest>

namespace jiaoshu::ui {

class KeyMapTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutChangesItIsTheTable();
    void aKeySaysWhereItWorks_data();
    void aKeySaysWhereItWorks();
    void someKeysAreLeftToOthers_data();
    void someKeysAreLeftToOthers();
    void anotherActionsKeyIsFound();
    void changedBackItIsTheTableAgain();
    void withoutLettersEveryActionKeepsAKey();
    void arrowsAreShownAsOnTheKeyboard();
    void aFileBringsTheSameKeysBack();
    void aFileCannotGiveOneKeyTwice();
    void aKeyOfOnesOwnIsTakenFromTheTable();
    void otherFilesAreRefused_data();
    void otherFilesAreRefused();
};

namespace {

QKeySequence key(const char *text)
{
    return QKeySequence(QString::fromLatin1(text), QKeySequence::PortableText);
}

} // namespace

void KeyMapTest::withoutChangesItIsTheTable()
{
    const KeyMap map;
    for (const ActionRow &row : actionRows()) {
        for (const KeyContext context : {KeyContext::Window, KeyContext::Review, KeyContext::Reading}) {
            QCOMPARE(map.keys(row.id, context), keys(row, context));
            // The table and the rule of the contexts say the same, so that a changed key lands where its like
            // is.
            for (const QKeySequence &each : keys(row, context))
                QVERIFY2(contextOf(each) == context, qPrintable(each.toString()));
        }
    }
}

void KeyMapTest::aKeySaysWhereItWorks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("context");
    const auto row = [](const char *text, KeyContext context) {
        QTest::newRow(text) << QString::fromLatin1(text) << static_cast<int>(context);
    };
    row("Ctrl+B", KeyContext::Window);
    row("F8", KeyContext::Window);
    row("Shift+F8", KeyContext::Window);
    row("B", KeyContext::Review);
    row("Shift+B", KeyContext::Review);
    row("7", KeyContext::Review);
    row("Return", KeyContext::Review);
    row("Del", KeyContext::Review);
    row("Left", KeyContext::Reading);
    row("PgDown", KeyContext::Reading);
    row("Ctrl+Left", KeyContext::Window);
}

void KeyMapTest::aKeySaysWhereItWorks()
{
    QFETCH(const QString, text);
    QFETCH(const int, context);
    QCOMPARE(static_cast<int>(contextOf(QKeySequence(text))), context);
}

void KeyMapTest::someKeysAreLeftToOthers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("usable");
    QTest::newRow("a letter") << QStringLiteral("B") << true;
    QTest::newRow("with Ctrl") << QStringLiteral("Ctrl+B") << true;
    QTest::newRow("a function key") << QStringLiteral("F14") << true;
    QTest::newRow("menus") << QStringLiteral("Alt+B") << false;
    QTest::newRow("menus and more") << QStringLiteral("Ctrl+Alt+B") << false;
    QTest::newRow("input methods") << QStringLiteral("Ctrl+Space") << false;
    QTest::newRow("leaving") << QStringLiteral("Esc") << false;
    QTest::newRow("going on") << QStringLiteral("Tab") << false;
    QTest::newRow("nothing") << QString() << false;
}

void KeyMapTest::someKeysAreLeftToOthers()
{
    QFETCH(const QString, text);
    QFETCH(const bool, usable);
    QCOMPARE(isUsable(QKeySequence(text)), usable);
}

void KeyMapTest::anotherActionsKeyIsFound()
{
    KeyMap map;
    QCOMPARE(map.holder(key("X")), std::optional(ActionId::Reject));
    QCOMPARE(map.holder(key("F14")), std::nullopt);
    map.remove(ActionId::Reject, key("X"));
    QCOMPARE(map.holder(key("X")), std::nullopt);
    map.add(ActionId::Unsure, key("X"));
    QCOMPARE(map.holder(key("X")), std::optional(ActionId::Unsure));
    QCOMPARE(map.keys(ActionId::Unsure, KeyContext::Review), (QList{key("U"), key("X")}));
    QVERIFY(map.isChanged(ActionId::Unsure));
}

void KeyMapTest::changedBackItIsTheTableAgain()
{
    KeyMap map;
    const QList<QKeySequence> before = map.keys(ActionId::Reject);
    map.setKeys(ActionId::Reject, {key("F14")});
    QVERIFY(map != KeyMap());
    map.setKeys(ActionId::Reject, before);
    QCOMPARE(map, KeyMap());
    map.setKeys(ActionId::Reject, {});
    map.reset(ActionId::Reject);
    QCOMPARE(map, KeyMap());
}

void KeyMapTest::arrowsAreShownAsOnTheKeyboard()
{
    QCOMPARE(keyText(QKeySequence(QStringLiteral("Ctrl+Up"))), QStringLiteral("Ctrl+↑"));
    QCOMPARE(keyText(QKeySequence(QStringLiteral("Left"))), QStringLiteral("←"));
    QCOMPARE(keyText(QKeySequence(QStringLiteral("Shift+Return"))), QStringLiteral("Shift+Enter"));
    QCOMPARE(keyText(QKeySequence(QStringLiteral("Return"))), QStringLiteral("Enter"));
    QCOMPARE(keyText(QKeySequence(Qt::KeypadModifier | Qt::Key_Enter)).section(u'+', -1),
             QStringLiteral("Enter"));
    QCOMPARE(keyText(QKeySequence()), QString());
}

void KeyMapTest::withoutLettersEveryActionKeepsAKey()
{
    const KeyMap map = KeyMap::withModifiers();
    for (const ActionRow &row : actionRows()) {
        QCOMPARE(map.keys(row.id).isEmpty(), KeyMap().keys(row.id).isEmpty());
        for (const QKeySequence &each : map.keys(row.id, KeyContext::Review))
            QVERIFY2(each[0].key() > Qt::Key_ydiaeresis, qPrintable(each.toString()));
    }
    QVERIFY(map.keys(ActionId::Confirm, KeyContext::Review).contains(key("Return")));
    QVERIFY(!map.holder(key("C")));
}

void KeyMapTest::aFileBringsTheSameKeysBack()
{
    KeyMap map = KeyMap::withModifiers();
    map.setKeys(ActionId::Confirm, {key("F14"), key("Shift+X")});
    map.setKeys(ActionId::About, {});
    QCOMPARE(KeyMap::fromJson(map.toJson()), std::optional(map));
    QCOMPARE(KeyMap::fromJson(KeyMap().toJson()), std::optional(KeyMap()));
    // A key that went from one action to another comes back with its new one.
    KeyMap moved;
    moved.remove(ActionId::Reject, key("X"));
    moved.add(ActionId::Confirm, key("X"));
    QCOMPARE(KeyMap::fromJson(moved.toJson()), std::optional(moved));
}

void KeyMapTest::aFileCannotGiveOneKeyTwice()
{
    const auto map = KeyMap::fromJson(
        R"({"jiaoshu-keys": 1, "keys": {"about": ["Alt+F", "F14", "gibberish+"], "tour": ["F14", "F10"], "no-such-action": ["F10"]}})");
    QVERIFY(map);
    QCOMPARE(map->keys(ActionId::About), QList{key("F14")});
    QCOMPARE(map->keys(ActionId::Tour), QList{key("F10")});
}

void KeyMapTest::aKeyOfOnesOwnIsTakenFromTheTable()
{
    const auto map = KeyMap::fromJson(R"({"jiaoshu-keys": 1, "keys": {"about": ["X"]}})");
    QCOMPARE(map->keys(ActionId::About), QList{key("X")});
    QVERIFY(!map->keys(ActionId::Reject).contains(key("X")));
    QVERIFY(map->keys(ActionId::Reject).contains(key("Backspace")));
}

void KeyMapTest::otherFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("keys");
    QTest::newRow("another file") << QByteArray(R"({"keys": {}})");
    QTest::newRow("a later form") << QByteArray(R"({"jiaoshu-keys": 2, "keys": {}})");
    QTest::newRow("a list") << QByteArray("[1]");
}

void KeyMapTest::otherFilesAreRefused()
{
    QFETCH(const QByteArray, json);
    QVERIFY(!KeyMap::fromJson(json));
}

} // namespace jiaoshu::ui

QTEST_MAIN(jiaoshu::ui::KeyMapTest)
#include "keymap_test.moc"
