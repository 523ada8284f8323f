// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/keymap.h"

#include <QGuiApplication>
#include <QPixmap>
#include <QSet>
#include <QTest>
#include <QTranslator>

namespace jiaoshu::ui {

class ActionTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyActionStandsInTheTableOnce();
    void noKeyHasTwoMeaningsWhereBothCouldBeMeant();
    void everyKeyOfTheReviewHasATwinThatWorksEverywhere();
    void keysThatWorkEverywhereCannotBeTyped();
    void keysOfInputMethodsAreLeftAlone();
    void decisionsDoNotRepeat();
    void everyTextIsTranslated_data();
    void everyTextIsTranslated();
    void keysReadAsPeopleCallThem();
    void everyToolBarActionHasAnIcon();
};

void ActionTableTest::everyActionStandsInTheTableOnce()
{
    QSet<int> ids;
    QSet<QString> names;
    for (const ActionRow &row : actionRows()) {
        ids.insert(static_cast<int>(row.id));
        names.insert(QString::fromLatin1(row.name));
        QCOMPARE(&actionRow(row.id), &row);
    }
    QCOMPARE(ids.size(), static_cast<qsizetype>(actionRows().size()));
    QCOMPARE(names.size(), ids.size());
    QCOMPARE(ids.size(), static_cast<qsizetype>(ActionId::About) + 1);
}

void ActionTableTest::noKeyHasTwoMeaningsWhereBothCouldBeMeant()
{
    // The contexts lie inside each other, so all keys must differ.
    QHash<QKeySequence, QString> taken;
    for (const ActionRow &row : actionRows()) {
        for (const KeyContext context : {KeyContext::Window, KeyContext::Review, KeyContext::Reading}) {
            for (const QKeySequence &key : keys(row, context)) {
                QVERIFY2(!key.isEmpty(), row.name);
                QVERIFY2(!taken.contains(key), qPrintable(QString(key.toString() + u' ' + taken.value(key))));
                taken.insert(key, QString::fromLatin1(row.name));
            }
        }
    }
    QVERIFY(taken.size() > 40);
}

void ActionTableTest::everyKeyOfTheReviewHasATwinThatWorksEverywhere()
{
    for (const ActionRow &row : actionRows()) {
        if (!keys(row, KeyContext::Review).isEmpty() || !keys(row, KeyContext::Reading).isEmpty())
            QVERIFY2(!keys(row, KeyContext::Window).isEmpty(), row.name);
    }
}

void ActionTableTest::keysThatWorkEverywhereCannotBeTyped()
{
    for (const ActionRow &row : actionRows()) {
        for (const QKeySequence &key : keys(row, KeyContext::Window)) {
            const bool modified = key[0].keyboardModifiers().testFlag(Qt::ControlModifier);
            const bool function = key[0].key() >= Qt::Key_F1 && key[0].key() <= Qt::Key_F12;
            QVERIFY2(modified || function, qPrintable(key.toString()));
        }
    }
}

void ActionTableTest::keysOfInputMethodsAreLeftAlone()
{
    // Ctrl+Space and Alt+Shift switch input methods; Ctrl+Shift+U begins a code point in several of them.
    for (const ActionRow &row : actionRows()) {
        for (const KeyContext context : {KeyContext::Window, KeyContext::Review, KeyContext::Reading}) {
            for (const QKeySequence &key : keys(row, context)) {
                QVERIFY(key != QKeySequence(Qt::CTRL | Qt::Key_Space));
                QVERIFY(key != QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_U));
                QVERIFY(!key[0].keyboardModifiers().testFlag(Qt::AltModifier));
            }
        }
    }
}

void ActionTableTest::decisionsDoNotRepeat()
{
    for (const ActionId id : {ActionId::Confirm, ActionId::Reject, ActionId::Unsure, ActionId::Reopen,
                              ActionId::UnsureWithNote, ActionId::RejectNotFigure, ActionId::RejectDuplicate,
                              ActionId::AddFigure, ActionId::SetSpan, ActionId::Edit})
        QVERIFY2(!actionRow(id).repeats, actionRow(id).name);
}

void ActionTableTest::everyTextIsTranslated_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("simplified") << QStringLiteral("zh_CN");
    QTest::newRow("traditional") << QStringLiteral("zh_TW");
}

void ActionTableTest::everyTextIsTranslated()
{
    QFETCH(const QString, language);
    QHash<QString, QString> english;
    for (const ActionRow &row : actionRows()) {
        english.insert(QString::fromLatin1(row.name), actionText(row));
        QVERIFY2(!actionText(row).isEmpty() && !actionHint(row).isEmpty(), row.name);
    }
    QTranslator translator;
    QVERIFY(translator.load(QStringLiteral(":/i18n/jiaoshu_%1.qm").arg(language)));
    QCoreApplication::installTranslator(&translator);
    for (const ActionRow &row : actionRows()) {
        if (row.menu != Menu::Language)
            QVERIFY2(actionText(row) != english.value(QString::fromLatin1(row.name)), row.name);
        QVERIFY2(actionHint(row) != QString::fromUtf8(row.hint), row.name);
    }
    for (const Menu menu : AllMenus)
        QVERIFY(menuTitle(menu)[0].script() == QChar::Script_Han);
    QCoreApplication::removeTranslator(&translator);
}

void ActionTableTest::keysReadAsPeopleCallThem()
{
    QCOMPARE(shortKeyText(actionRow(ActionId::Confirm)), QStringLiteral("Enter"));
    QCOMPARE(keysText(actionRow(ActionId::Confirm)), QStringLiteral("Enter, C, Ctrl+Enter"));
    QCOMPARE(shortKeyText(actionRow(ActionId::About)), QString());
}

void ActionTableTest::everyToolBarActionHasAnIcon()
{
    for (const ActionRow &row : actionRows()) {
        if (!row.onToolBar)
            continue;
        const QImage image = glyphIcon(row.glyph).pixmap(24, 24).toImage();
        int painted = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                painted += qAlpha(image.pixel(x, y)) > 127 ? 1 : 0;
        QVERIFY2(painted > 20, row.name);
    }
}

} // namespace jiaoshu::ui

QTEST_MAIN(jiaoshu::ui::ActionTableTest)
#include "actiontable_test.moc"
