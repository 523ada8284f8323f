// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/actiontable.h"

#include <QByteArray>
#include <QStringList>

#include <map>
#include <optional>

namespace jiaoshu::ui {

/** Which keys each action has: those of the table, and what was changed of them. A key says by itself where
 * it works, see contextOf(). A plain value. */
class KeyMap
{
public:
    /** The keys of the table. */
    KeyMap() = default;
    /** The second built-in set: no single letters and digits, so only keys with a modifier, function keys,
     * Enter, Delete and the arrows. */
    [[nodiscard]] static KeyMap withModifiers();

    [[nodiscard]] QList<QKeySequence> keys(ActionId id, KeyContext context) const;
    /** Of all contexts, those of the review first. */
    [[nodiscard]] QList<QKeySequence> keys(ActionId id) const;
    /** Replaces all keys of @p id; of a sequence its first key counts. */
    void setKeys(ActionId id, const QList<QKeySequence> &keys);
    void add(ActionId id, const QKeySequence &key);
    void remove(ActionId id, const QKeySequence &key);
    void reset(ActionId id);
    [[nodiscard]] bool isChanged(ActionId id) const { return m_changed.contains(id); }
    /** The action that has @p key, whatever its context: the contexts lie inside each other. */
    [[nodiscard]] std::optional<ActionId> holder(const QKeySequence &key) const;

    /** Only what differs from the table, as JSON with the actions' names and portable keys. */
    [[nodiscard]] QByteArray toJson() const;
    /** Nothing where @p json is no such file. Actions and keys that are unknown are passed over, and so is a
     * key that stands there twice; one that an action has by the table alone is taken from it. */
    [[nodiscard]] static std::optional<KeyMap> fromJson(const QByteArray &json);

    bool operator==(const KeyMap &) const = default;

private:
    std::map<ActionId, QList<QKeySequence>> m_changed;
};

/** With Ctrl or a function key: everywhere. An arrow or other key that moves: in the text and the table. Any
 * other: in the review. */
[[nodiscard]] KeyContext contextOf(const QKeySequence &key);
/** Alt and the keys that switch input methods are left to them and to the menus; a lone modifier is no key.
 */
[[nodiscard]] bool isUsable(const QKeySequence &key);
/** As people read it: "Enter", "Ctrl+E", "Ctrl+↑". */
[[nodiscard]] QString keyText(const QKeySequence &key);

/** All keys as people read them, those of the review first: "Enter", "C", "Ctrl+Enter". */
[[nodiscard]] QStringList keyTexts(ActionId id, const KeyMap &map = {});
[[nodiscard]] QString keysText(const ActionRow &row, const KeyMap &map = {});
/** The one key to show where there is room for one. */
[[nodiscard]] QString shortKeyText(const ActionRow &row, const KeyMap &map = {});

} // namespace jiaoshu::ui
