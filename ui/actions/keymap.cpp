// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/keymap.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace jiaoshu::ui {

namespace {

constexpr std::array AllContexts = {KeyContext::Review, KeyContext::Reading, KeyContext::Window};

bool moves(Qt::Key key)
{
    return (key >= Qt::Key_Home && key <= Qt::Key_PageDown) || key == Qt::Key_Tab || key == Qt::Key_Backtab;
}

/** A key that writes something. */
bool writes(const QKeySequence &key)
{
    const auto code = key[0].key();
    return code >= Qt::Key_Exclam && code <= Qt::Key_ydiaeresis &&
           !(key[0].keyboardModifiers() & (Qt::ControlModifier | Qt::MetaModifier));
}

QList<QKeySequence> tableKeys(ActionId id)
{
    QList<QKeySequence> found;
    for (const KeyContext context : AllContexts)
        found += keys(actionRow(id), context);
    return found;
}

std::optional<ActionId> actionNamed(const QString &name)
{
    for (const ActionRow &row : actionRows()) {
        if (name == QLatin1StringView(row.name))
            return row.id;
    }
    return {};
}

} // namespace

KeyMap KeyMap::withModifiers()
{
    KeyMap map;
    for (const ActionRow &row : actionRows()) {
        QList<QKeySequence> kept = tableKeys(row.id);
        kept.removeIf(writes);
        map.setKeys(row.id, kept);
    }
    return map;
}

QList<QKeySequence> KeyMap::keys(ActionId id, KeyContext context) const
{
    const auto changed = m_changed.find(id);
    if (changed == m_changed.end())
        return ui::keys(actionRow(id), context);
    QList<QKeySequence> found = changed->second;
    found.removeIf([context](const QKeySequence &key) { return contextOf(key) != context; });
    return found;
}

QList<QKeySequence> KeyMap::keys(ActionId id) const
{
    QList<QKeySequence> found;
    for (const KeyContext context : AllContexts)
        found += keys(id, context);
    return found;
}

void KeyMap::setKeys(ActionId id, const QList<QKeySequence> &keys)
{
    QList<QKeySequence> single;
    for (const QKeySequence &key : keys) {
        const QKeySequence first(key[0]);
        if (isUsable(first) && !single.contains(first))
            single.append(first);
    }
    if (single == tableKeys(id))
        m_changed.erase(id);
    else
        m_changed[id] = single;
}

void KeyMap::add(ActionId id, const QKeySequence &key)
{
    setKeys(id, keys(id) + QList{key});
}

void KeyMap::remove(ActionId id, const QKeySequence &key)
{
    QList<QKeySequence> left = keys(id);
    left.removeAll(key);
    setKeys(id, left);
}

void KeyMap::reset(ActionId id)
{
    m_changed.erase(id);
}

std::optional<ActionId> KeyMap::holder(const QKeySequence &key) const
{
    const auto rows = actionRows();
    const auto found = std::ranges::find_if(
        rows, [&](const ActionRow &row) { return keys(row.id).contains(QKeySequence(key[0])); });
    return found == rows.end() ? std::nullopt : std::optional(found->id);
}

QByteArray KeyMap::toJson() const
{
    QJsonObject changed;
    for (const auto &[id, list] : m_changed) {
        QJsonArray texts;
        for (const QKeySequence &key : list)
            texts.append(key.toString(QKeySequence::PortableText));
        changed.insert(QString::fromLatin1(actionRow(id).name), texts);
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("jiaoshu-keys"), 1}, {QStringLiteral("keys"), changed}})
        .toJson();
}

std::optional<KeyMap> KeyMap::fromJson(const QByteArray &json)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    if (root.value(QStringLiteral("jiaoshu-keys")).toInt() != 1)
        return {};
    const QJsonObject changed = root.value(QStringLiteral("keys")).toObject();
    KeyMap map;
    // First all that is taken away, so that a key that went from one action to another is free.
    for (auto it = changed.begin(); it != changed.end(); ++it) {
        if (const auto id = actionNamed(it.key()); id && it.value().isArray())
            map.setKeys(*id, {});
    }
    for (auto it = changed.begin(); it != changed.end(); ++it) {
        const auto id = actionNamed(it.key());
        if (!id)
            continue;
        for (const QJsonValue &text : it.value().toArray()) {
            const QKeySequence key(text.toString(), QKeySequence::PortableText);
            if (key.isEmpty() || !isUsable(key))
                continue;
            // A key of one's own stays when a newer program gives it to another action; of two in the file
            // the first counts.
            const auto holder = map.holder(key);
            if (holder && !changed.contains(QLatin1StringView(actionRow(*holder).name)))
                map.remove(*holder, key);
            if (!map.holder(key))
                map.add(*id, key);
        }
    }
    return map;
}

KeyContext contextOf(const QKeySequence &key)
{
    const bool function = key[0].key() >= Qt::Key_F1 && key[0].key() <= Qt::Key_F35;
    if (function || key[0].keyboardModifiers() & (Qt::ControlModifier | Qt::MetaModifier))
        return KeyContext::Window;
    return moves(key[0].key()) ? KeyContext::Reading : KeyContext::Review;
}

bool isUsable(const QKeySequence &key)
{
    if (key.isEmpty())
        return false;
    const auto code = key[0].key();
    const bool lone = code >= Qt::Key_Shift && code <= Qt::Key_ScrollLock;
    const bool switches = code == Qt::Key_Space && key[0].keyboardModifiers().testFlag(Qt::ControlModifier);
    return !lone && !switches && code != Qt::Key_unknown && code != Qt::Key_Escape && code != Qt::Key_Tab &&
           code != Qt::Key_Backtab && !key[0].keyboardModifiers().testFlag(Qt::AltModifier);
}

/** Arrows as the keyboard shows them, where Qt's names differ by language ("上方向键"); and Enter as
 * keyboards and all our texts call it, that of the main block, Qt's "Return", like that of the number block.
 * Empty for other keys. */
QString nameOf(Qt::Key key)
{
    switch (key) {
    case Qt::Key_Up:
        return QStringLiteral("↑");
    case Qt::Key_Down:
        return QStringLiteral("↓");
    case Qt::Key_Left:
        return QStringLiteral("←");
    case Qt::Key_Right:
        return QStringLiteral("→");
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return QStringLiteral("Enter");
    default:
        return {};
    }
}

QString keyText(const QKeySequence &key)
{
    const QString name = key.isEmpty() ? QString() : nameOf(key[0].key());
    if (name.isEmpty())
        return key.toString(QKeySequence::NativeText);
    const QKeySequence letter(QKeyCombination(key[0].keyboardModifiers(), Qt::Key_A));
    return QString(letter.toString(QKeySequence::NativeText).chopped(1) + name);
}

QStringList keyTexts(ActionId id, const KeyMap &map)
{
    QStringList texts;
    for (const QKeySequence &key : map.keys(id)) {
        if (!texts.contains(keyText(key)))
            texts.append(keyText(key));
    }
    return texts;
}

QString keysText(const ActionRow &row, const KeyMap &map)
{
    return keyTexts(row.id, map).join(QStringLiteral(", "));
}

QString shortKeyText(const ActionRow &row, const KeyMap &map)
{
    return keyTexts(row.id, map).value(0);
}

} // namespace jiaoshu::ui
