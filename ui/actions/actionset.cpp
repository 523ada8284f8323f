// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/actionset.h"

#include <QAction>
#include <QActionGroup>
#include <QShortcut>

namespace jiaoshu::ui {

ActionSet::ActionSet(QObject *parent) : QObject(parent)
{
    auto *themes = new QActionGroup(this);
    auto *languages = new QActionGroup(this);
    auto *orders = new QActionGroup(this);
    for (const ActionRow &row : actionRows()) {
        auto *action = new QAction(this);
        action->setObjectName(QString::fromLatin1(row.name));
        action->setIcon(glyphIcon(row.glyph));
        action->setShortcuts(m_keys.keys(row.id, KeyContext::Window));
        action->setAutoRepeat(row.repeats);
        action->setCheckable(row.checkable);
        if (row.menu == Menu::Theme)
            themes->addAction(action);
        if (row.menu == Menu::Language)
            languages->addAction(action);
        if (row.menu == Menu::Order)
            orders->addAction(action);
        m_actions.emplace(row.id, action);
    }
    action(ActionId::Quit)->setMenuRole(QAction::QuitRole);
    action(ActionId::Settings)->setMenuRole(QAction::PreferencesRole);
    action(ActionId::About)->setMenuRole(QAction::AboutRole);
    retranslate();
}

void ActionSet::attachKeys(QObject *pane, KeyContext context)
{
    Attachment attachment{pane, context, {}};
    makeShortcuts(attachment);
    m_attachments.append(attachment);
}

void ActionSet::makeShortcuts(Attachment &attachment) const
{
    for (const ActionRow &row : actionRows()) {
        for (const QKeySequence &key : m_keys.keys(row.id, attachment.context)) {
            auto *shortcut = new QShortcut(key, attachment.pane);
            shortcut->setContext(Qt::WidgetWithChildrenShortcut);
            shortcut->setAutoRepeat(row.repeats);
            connect(shortcut, &QShortcut::activated, action(row.id), &QAction::trigger);
            attachment.shortcuts.append(shortcut);
        }
    }
}

void ActionSet::setKeyMap(const KeyMap &keys)
{
    if (keys == m_keys)
        return;
    m_keys = keys;
    for (const ActionRow &row : actionRows())
        action(row.id)->setShortcuts(m_keys.keys(row.id, KeyContext::Window));
    for (Attachment &attachment : m_attachments) {
        for (const auto &shortcut : attachment.shortcuts)
            delete shortcut;
        attachment.shortcuts.clear();
        if (attachment.pane)
            makeShortcuts(attachment);
    }
    retranslate();
    Q_EMIT keysChanged();
}

void ActionSet::setDetail(ActionId id, const QString &detail)
{
    QString &known = m_details[id];
    if (known == detail)
        return;
    known = detail;
    nameAction(actionRow(id));
}

void ActionSet::nameAction(const ActionRow &row) const
{
    QAction *const a = action(row.id);
    const auto found = m_details.find(row.id);
    const QString detail = found == m_details.end() ? QString() : found->second;
    const QStringList texts = keyTexts(row.id, m_keys);
    const QString key = texts.value(0);
    QString text = actionText(row);
    if (!detail.isEmpty()) {
        constexpr qsizetype Longest = 40;
        const QString shown = detail.size() > Longest ? QString(detail.left(Longest) + u'…') : detail;
        text = QStringLiteral("%1: %2").arg(text, QString(shown).replace(u'&', QStringLiteral("&&")));
    }
    // The tab makes the menu show the key of the review instead of its twin.
    a->setText(m_keys.keys(row.id, KeyContext::Review).isEmpty() ? text : QString(text + u'\t' + key));
    a->setIconText(buttonText(row));
    const QString hint =
        detail.isEmpty() ? actionHint(row) : QStringLiteral("%1: %2").arg(plainText(row), detail);
    a->setToolTip(key.isEmpty() ? hint
                                : QStringLiteral("%1 (%2)").arg(hint, texts.join(QStringLiteral(", "))));
    a->setStatusTip(hint);
}

void ActionSet::retranslate()
{
    for (const ActionRow &row : actionRows())
        nameAction(row);
}

} // namespace jiaoshu::ui
