// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/keyeditor.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

namespace jiaoshu::ui {

class KeyEditorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aPressedKeyBecomesTheActionsOwn();
    void aTakenKeyIsNotTakenWithoutAsking();
    void aKeyThatCannotBeUsedIsRefusedInWords();
    void aSignIsTheKeyThatWritesIt();
    void aKeyIsTakenAway();
    void keysThatReadAlikeGoTogether();
    void theActionGetsItsOwnKeysBack();
    void theSetsAreOneChoiceAway();
    void aFileCarriesTheKeysToAnotherDesk();
    void theListIsFoundByActionAndByKey();

private:
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        auto *field = m_editor->findChild<QLineEdit *>(QStringLiteral("key-editor-press"));
        field->setFocus();
        QTest::keyClick(field, key, modifiers);
    }
    [[nodiscard]] QString notice() const
    {
        return m_editor->findChild<QLabel *>(QStringLiteral("key-editor-notice"))->text();
    }
    template <typename Widget>
    [[nodiscard]] Widget *find(const char *name) const
    {
        return m_editor->findChild<Widget *>(QString::fromLatin1(name));
    }

    std::unique_ptr<KeyEditor> m_editor;
};

void KeyEditorTest::init()
{
    m_editor = std::make_unique<KeyEditor>(KeyMap());
    m_editor->show();
    m_editor->choose(ActionId::Reopen);
}

void KeyEditorTest::aPressedKeyBecomesTheActionsOwn()
{
    press(Qt::Key_F14);
    QCOMPARE(m_editor->keyMap().holder(QKeySequence(Qt::Key_F14)), std::optional(ActionId::Reopen));
    QCOMPARE(m_editor->keyMap().holder(QKeySequence(Qt::Key_R)), std::optional(ActionId::Reopen));
    QVERIFY(notice().isEmpty());
    QCOMPARE(find<QComboBox>("key-editor-set")->currentIndex(), 2);
}

void KeyEditorTest::aTakenKeyIsNotTakenWithoutAsking()
{
    press(Qt::Key_X);
    QCOMPARE(m_editor->keyMap(), KeyMap());
    QVERIFY(notice().contains(QStringLiteral("X belongs to “Reject”")));
    auto *take = find<QPushButton>("key-editor-take-over");
    QVERIFY(take->isVisible());
    take->click();
    QCOMPARE(m_editor->keyMap().holder(QKeySequence(Qt::Key_X)), std::optional(ActionId::Reopen));
    QVERIFY(!m_editor->keyMap().keys(ActionId::Reject).contains(QKeySequence(Qt::Key_X)));
    QVERIFY(m_editor->keyMap().keys(ActionId::Reject).contains(QKeySequence(Qt::Key_Delete)));
    QVERIFY(!take->isVisible());
}

void KeyEditorTest::aKeyThatCannotBeUsedIsRefusedInWords()
{
    press(Qt::Key_F, Qt::AltModifier);
    QCOMPARE(m_editor->keyMap(), KeyMap());
    QVERIFY(notice().contains(QStringLiteral("Alt+F")));
}

void KeyEditorTest::aSignIsTheKeyThatWritesIt()
{
    press(Qt::Key_Exclam, Qt::ShiftModifier);
    QCOMPARE(m_editor->keyMap().holder(QKeySequence(QStringLiteral("!"))), std::optional(ActionId::Reopen));
    press(Qt::Key_Z, Qt::ShiftModifier);
    QCOMPARE(m_editor->keyMap().holder(QKeySequence(QStringLiteral("Shift+Z"))),
             std::optional(ActionId::Reopen));
    press(Qt::Key_Shift, Qt::ShiftModifier);
    QVERIFY(notice().isEmpty());
}

void KeyEditorTest::aKeyIsTakenAway()
{
    QCOMPARE(m_editor->keyMap().keys(ActionId::Reopen).size(), 2);
    for (auto *cap : m_editor->findChildren<QAbstractButton *>()) {
        if (cap->text().startsWith(QStringLiteral("R  "))) {
            cap->click();
            break;
        }
    }
    QCOMPARE(m_editor->keyMap().keys(ActionId::Reopen), QList{QKeySequence(QStringLiteral("Ctrl+R"))});
}

void KeyEditorTest::keysThatReadAlikeGoTogether()
{
    m_editor->choose(ActionId::Confirm);
    QCoreApplication::processEvents(); // what is put into a layout is shown a moment later
    QStringList caps;
    for (const auto *cap : m_editor->findChildren<QToolButton *>()) {
        if (cap->isVisible())
            caps.append(cap->text());
    }
    QCOMPARE(caps, (QStringList{QStringLiteral("Enter  ✕"), QStringLiteral("C  ✕"),
                                QStringLiteral("Ctrl+Enter  ✕")}));
    for (auto *cap : m_editor->findChildren<QToolButton *>()) {
        if (cap->isVisible() && cap->text() == caps.first())
            cap->click();
    }
    QVERIFY(!m_editor->keyMap().holder(QKeySequence(Qt::Key_Return)));
    QVERIFY(!m_editor->keyMap().holder(QKeySequence(Qt::Key_Enter)));
    QVERIFY(m_editor->keyMap().holder(QKeySequence(Qt::Key_C)));
}

void KeyEditorTest::theActionGetsItsOwnKeysBack()
{
    auto *reset = find<QPushButton>("key-editor-reset");
    QVERIFY(!reset->isEnabled());
    press(Qt::Key_F14);
    QVERIFY(reset->isEnabled());
    reset->click();
    QCOMPARE(m_editor->keyMap(), KeyMap());
}

void KeyEditorTest::theSetsAreOneChoiceAway()
{
    auto *sets = find<QComboBox>("key-editor-set");
    QCOMPARE(sets->currentIndex(), 0);
    sets->setFocus();
    QTest::keyClick(sets, Qt::Key_Down);
    QCOMPARE(m_editor->keyMap(), KeyMap::withModifiers());
    QTest::keyClick(sets, Qt::Key_Up);
    QCOMPARE(m_editor->keyMap(), KeyMap());
}

void KeyEditorTest::aFileCarriesTheKeysToAnotherDesk()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("keys.json"));
    press(Qt::Key_F14);
    QVERIFY(m_editor->exportTo(path));
    KeyEditor other{KeyMap()};
    QVERIFY(other.importFrom(path));
    QCOMPARE(other.keyMap(), m_editor->keyMap());
    QVERIFY(!other.importFrom(folder.filePath(QStringLiteral("none.json"))));
    QVERIFY(!other.exportTo(folder.filePath(QStringLiteral("none/keys.json"))));
    QCOMPARE(other.keyMap(), m_editor->keyMap());
}

void KeyEditorTest::theListIsFoundByActionAndByKey()
{
    const auto shown = [this] {
        QStringList found;
        auto *tree = find<QTreeWidget>("key-editor-actions");
        for (int i = 0; i < tree->topLevelItemCount(); ++i) {
            for (int j = 0; j < tree->topLevelItem(i)->childCount(); ++j) {
                if (!tree->topLevelItem(i)->child(j)->isHidden() && !tree->topLevelItem(i)->isHidden())
                    found.append(tree->topLevelItem(i)->child(j)->text(0));
            }
        }
        return found;
    };
    QCOMPARE(shown().size(), static_cast<qsizetype>(actionRows().size()));
    find<QLineEdit>("key-editor-filter")->setText(QStringLiteral("full screen"));
    QCOMPARE(shown(), QStringList{QStringLiteral("Full screen")});
    find<QLineEdit>("key-editor-filter")->setText(QStringLiteral("f11"));
    QCOMPARE(shown(), QStringList{QStringLiteral("Full screen")});
    find<QLineEdit>("key-editor-filter")->setText(QStringLiteral("nothing is called so"));
    QVERIFY(shown().isEmpty());
}

} // namespace jiaoshu::ui

QTEST_MAIN(jiaoshu::ui::KeyEditorTest)
#include "keyeditor_test.moc"
