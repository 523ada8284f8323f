// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>

#include <optional>

class QIODevice;

namespace jiaoshu::readers {

/** Streams the items of one JSON array in UTF-8, e.g. the tasks of Label Studio, in memory for one of them.
 */
class ArrayScanner
{
public:
    explicit ArrayScanner(QIODevice &device) : m_device(device) {}

    /** The next item as it stands there, not parsed yet; nothing behind the last one. @return BadJson where
     * no array begins, it breaks off, an item is empty, or more than white space stands behind it; TooLarge
     * for an item longer than a file may be, CannotRead. */
    [[nodiscard]] Result<std::optional<QByteArray>> next();

private:
    [[nodiscard]] bool isOver(char c);
    /** @return whether there is another character. */
    [[nodiscard]] Result<bool> fill();
    [[nodiscard]] Outcome checkRest();

    QIODevice &m_device;
    QByteArray m_buffer;
    qsizetype m_at = 0;
    int m_depth = 0; ///< 1: between items
    bool m_isInText = false;
    bool m_isEscaped = false;
    bool m_isEnded = false;
    bool m_isFirst = true; ///< no item yet: the list may be empty
};

} // namespace jiaoshu::readers
