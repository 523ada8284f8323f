// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/keyeditor.h"

#include "ui/settings/keyfield.h"
#include "ui/widgets/dialogsize.h"

#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QSignalBlocker>
#include <QToolButton>
#include <QTreeWidget>

namespace jiaoshu::ui {

namespace {

enum Set { LettersSet, ModifiersSet, OwnSet };

constexpr int IdRole = Qt::UserRole;

} // namespace

KeyEditor::KeyEditor(const KeyMap &keys, QWidget *parent)
    : QDialog(parent), m_keys(keys), m_setLabel(new QLabel(this)), m_set(new QComboBox(this)),
      m_filter(new QLineEdit(this)), m_tree(new QTreeWidget(this)), m_chosenLabel(new QLabel(this)),
      m_caps(new QHBoxLayout), m_press(new KeyField(this)), m_reset(new QPushButton(this)),
      m_notice(new QLabel(this)), m_takeOver(new QPushButton(this)), m_import(new QPushButton(this)),
      m_export(new QPushButton(this)), m_cancel(new QPushButton(this)), m_ok(new QPushButton(this))
{
    setObjectName(QStringLiteral("key-editor"));
    m_set->setObjectName(QStringLiteral("key-editor-set"));
    m_filter->setObjectName(QStringLiteral("key-editor-filter"));
    m_tree->setObjectName(QStringLiteral("key-editor-actions"));
    m_press->setObjectName(QStringLiteral("key-editor-press"));
    m_reset->setObjectName(QStringLiteral("key-editor-reset"));
    m_notice->setObjectName(QStringLiteral("key-editor-notice"));
    m_takeOver->setObjectName(QStringLiteral("key-editor-take-over"));
    m_ok->setObjectName(QStringLiteral("key-editor-ok"));
    arrange();
    connectParts();
    retranslate();
    fillTree();
    choose(ActionId::Confirm);
}

void KeyEditor::arrange()
{
    m_set->addItems({QString(), QString(), QString()});
    m_filter->setClearButtonEnabled(true);
    m_tree->setColumnCount(2);
    m_tree->setRootIsDecorated(false);
    m_tree->setUniformRowHeights(true);
    m_tree->setIndentation(12);
    m_notice->setWordWrap(true);
    m_takeOver->hide();
    m_ok->setDefault(true);
    auto *top = new QHBoxLayout;
    top->addWidget(m_filter, 1);
    top->addWidget(m_setLabel);
    top->addWidget(m_set);
    auto *chosen = new QHBoxLayout;
    chosen->addWidget(m_chosenLabel);
    chosen->addLayout(m_caps);
    chosen->addStretch();
    chosen->addWidget(m_press);
    chosen->addWidget(m_reset);
    auto *notice = new QHBoxLayout;
    notice->addWidget(m_notice, 1);
    notice->addWidget(m_takeOver);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_import, m_export})
        buttons->addWidget(button);
    buttons->addStretch();
    for (QPushButton *button : {m_cancel, m_ok})
        buttons->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->addLayout(top);
    column->addWidget(m_tree, 1);
    column->addLayout(chosen);
    column->addLayout(notice);
    column->addLayout(buttons);
    resize(dialogSize(*this, {680, 560}));
}

void KeyEditor::connectParts()
{
    connect(m_filter, &QLineEdit::textChanged, this, &KeyEditor::filterTree);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem *item) {
        if (!item || !item->data(0, IdRole).isValid())
            return;
        m_chosen = static_cast<ActionId>(item->data(0, IdRole).toInt());
        say({});
        showChosen();
    });
    connect(m_press, &KeyField::keyPressed, this, &KeyEditor::takeKey);
    connect(m_set, &QComboBox::activated, this, &KeyEditor::useSet);
    connect(m_takeOver, &QPushButton::clicked, this, &KeyEditor::takeOver);
    connect(m_reset, &QPushButton::clicked, this, [this] {
        m_keys.reset(m_chosen);
        say({});
        showKeys();
    });
    connect(m_import, &QPushButton::clicked, this, [this] {
        const QString path =
            QFileDialog::getOpenFileName(this, tr("Open a set of keys"), {}, tr("Sets of keys (*.json)"));
        if (!path.isEmpty() && !importFrom(path))
            say(tr("%1 holds no set of keys.").arg(path));
    });
    connect(m_export, &QPushButton::clicked, this, [this] {
        const QString path =
            QFileDialog::getSaveFileName(this, tr("Save the set of keys"),
                                         QStringLiteral("jiaoshu-keys.json"), tr("Sets of keys (*.json)"));
        if (!path.isEmpty() && !exportTo(path))
            say(tr("%1 cannot be written.").arg(path));
    });
    connect(m_ok, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
}

void KeyEditor::retranslate()
{
    setWindowTitle(tr("Change the keys"));
    m_setLabel->setText(tr("Set:"));
    m_set->setItemText(LettersSet, tr("Letters"));
    m_set->setItemText(ModifiersSet, tr("No single letters"));
    m_set->setItemText(OwnSet, tr("Your own"));
    m_set->setAccessibleName(tr("Set of keys"));
    m_filter->setPlaceholderText(tr("Find an action or a key"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_tree->setHeaderLabels({tr("Action"), tr("Keys")});
    m_tree->setAccessibleName(tr("Actions and their keys"));
    m_press->setAccessibleName(tr("Press a new key"));
    m_press->setPlaceholderText(tr("Press a new key"));
    m_press->setToolTip(tr("Click here and press the key that the action is to have as well"));
    m_reset->setText(tr("As it was"));
    m_reset->setToolTip(tr("The keys that this action came with"));
    m_takeOver->setText(tr("Take it over"));
    m_import->setText(tr("Open…"));
    m_export->setText(tr("Save as…"));
    m_ok->setText(tr("OK"));
    m_cancel->setText(tr("Cancel"));
}

QString KeyEditor::nameOf(ActionId id) const
{
    return plainText(actionRow(id));
}

void KeyEditor::fillTree()
{
    const QSignalBlocker quiet(m_tree);
    m_tree->clear();
    for (const Menu menu : AllMenus) {
        auto *group = new QTreeWidgetItem(m_tree, {withoutMnemonic(menuTitle(menu))});
        group->setFlags(Qt::ItemIsEnabled);
        QFont bold = font();
        bold.setBold(true);
        group->setFont(0, bold);
        for (const ActionRow &row : actionRows()) {
            if (row.menu != menu)
                continue;
            auto *item = new QTreeWidgetItem(group, {plainText(row)});
            item->setData(0, IdRole, static_cast<int>(row.id));
            item->setToolTip(0, actionHint(row));
        }
    }
    m_tree->expandAll();
    showKeys();
    m_tree->header()->resizeSection(0, 340);
}

void KeyEditor::filterTree(const QString &words)
{
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem *const group = m_tree->topLevelItem(i);
        bool any = false;
        for (int j = 0; j < group->childCount(); ++j) {
            QTreeWidgetItem *const item = group->child(j);
            const bool shown = item->text(0).contains(words, Qt::CaseInsensitive) ||
                               item->text(1).contains(words, Qt::CaseInsensitive);
            item->setHidden(!shown);
            any = any || shown;
        }
        group->setHidden(!any);
    }
}

void KeyEditor::showKeys()
{
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        for (int j = 0; j < m_tree->topLevelItem(i)->childCount(); ++j) {
            QTreeWidgetItem *const item = m_tree->topLevelItem(i)->child(j);
            const auto id = static_cast<ActionId>(item->data(0, IdRole).toInt());
            item->setText(1, keysText(actionRow(id), m_keys));
            QFont changed = font();
            changed.setBold(m_keys.isChanged(id));
            item->setFont(1, changed);
        }
    }
    m_set->setCurrentIndex(m_keys == KeyMap()                  ? LettersSet
                           : m_keys == KeyMap::withModifiers() ? ModifiersSet
                                                               : OwnSet);
    showChosen();
}

void KeyEditor::showChosen()
{
    m_chosenLabel->setText(tr("Keys of “%1”:").arg(nameOf(m_chosen)));
    while (QLayoutItem *item = m_caps->takeAt(0)) {
        item->widget()->hide(); // it may be the one that was clicked, so it goes later
        item->widget()->deleteLater();
        delete item;
    }
    for (const QString &text : keyTexts(m_chosen, m_keys)) {
        auto *cap = new QToolButton(this);
        cap->setText(QString(text + QStringLiteral("  ✕")));
        cap->setToolTip(tr("Take this key away"));
        cap->setAccessibleName(tr("Take %1 away").arg(text));
        connect(cap, &QToolButton::clicked, this, [this, text] { takeAway(text); });
        m_caps->addWidget(cap);
    }
    m_reset->setEnabled(m_keys.isChanged(m_chosen));
}

void KeyEditor::takeAway(const QString &text)
{
    // Enter of the main block and of the number block read alike, and go together.
    for (const QKeySequence &key : m_keys.keys(m_chosen)) {
        if (keyText(key) == text)
            m_keys.remove(m_chosen, key);
    }
    say({});
    showKeys();
}

void KeyEditor::choose(ActionId id)
{
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        for (int j = 0; j < m_tree->topLevelItem(i)->childCount(); ++j) {
            QTreeWidgetItem *const item = m_tree->topLevelItem(i)->child(j);
            if (item->data(0, IdRole).toInt() == static_cast<int>(id))
                m_tree->setCurrentItem(item);
        }
    }
}

void KeyEditor::takeKey(const QKeySequence &pressed)
{
    if (pressed.isEmpty())
        return;
    const QKeySequence key(pressed[0]);
    say({});
    if (!isUsable(key)) {
        say(tr("%1 cannot be used: Alt belongs to the menus, Ctrl+Space to input methods, Esc and Tab to the "
               "window.")
                .arg(keyText(key)));
        return;
    }
    const auto holder = m_keys.holder(key);
    if (holder == m_chosen)
        return;
    if (holder) {
        m_wanted = key;
        say(tr("%1 belongs to “%2”.").arg(keyText(key), nameOf(*holder)));
        m_takeOver->show();
        return;
    }
    m_keys.add(m_chosen, key);
    showKeys();
}

void KeyEditor::takeOver()
{
    if (const auto holder = m_keys.holder(m_wanted))
        m_keys.remove(*holder, m_wanted);
    m_keys.add(m_chosen, m_wanted);
    say({});
    showKeys();
}

void KeyEditor::useSet(int set)
{
    if (set == LettersSet)
        m_keys = {};
    if (set == ModifiersSet)
        m_keys = KeyMap::withModifiers();
    say({});
    showKeys();
}

void KeyEditor::say(const QString &sentence)
{
    m_notice->setText(sentence.isEmpty() ? QString() : QString(QStringLiteral("⚠ ") + sentence));
    m_takeOver->hide();
}

bool KeyEditor::exportTo(const QString &path)
{
    QSaveFile file(path);
    const QByteArray json = m_keys.toJson();
    return file.open(QIODevice::WriteOnly) && file.write(json) == json.size() && file.commit();
}

bool KeyEditor::importFrom(const QString &path)
{
    QFile file(path);
    constexpr qint64 Largest = 1 << 20;
    if (!file.open(QIODevice::ReadOnly) || file.size() > Largest)
        return false;
    const auto keys = KeyMap::fromJson(file.readAll());
    if (!keys)
        return false;
    m_keys = *keys;
    say({});
    showKeys();
    return true;
}

} // namespace jiaoshu::ui
