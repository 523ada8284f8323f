// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFont>
#include <QHash>
#include <QString>

namespace jiaoshu::ui {

/** Fonts draw some characters alike, 水 (U+6C34) and the radical ⽔ (U+2F54); Qt's PDF names a shape after
 * the first character that has it. @return for each of those the character of @p text that was meant. */
[[nodiscard]] QHash<ushort, ushort> meantCharacters(const QString &text, const QFont &font);

/** @p pdf, as Qt writes it, with the characters of its text layer replaced. What is not understood stays as
 * it is. */
[[nodiscard]] QByteArray withCharacters(const QByteArray &pdf, const QHash<ushort, ushort> &meant);

} // namespace jiaoshu::ui
