// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

#include <array>
#include <memory>

namespace jiaoshu::lexicon {

/** What one character is in a number. */
enum class NumeralClass : quint8 {
    None,
    Arabic, ///< 0 to 9
    Digit,  ///< 一, 两, 叁, 〇: value 0 to 9
    Tens,   ///< 廿, 卅: value 2 to 4, ten times it
    Scale,  ///< 十 百 千 万 亿 兆: value is the power of ten
    Half,   ///< 半
    Some,   ///< 几 数: a digit that is not told
};

/** The characters that numbers are made of. Source: resources/lexicon/numerals.tsv. */
class Numerals
{
public:
    /** @return BadLexicon with the line for an unknown class, a value out of range or a form that is not one
     * character. */
    [[nodiscard]] static Result<Numerals>
    load(const QString &path = QStringLiteral(":/lexicon/numerals.tsv"));

    [[nodiscard]] NumeralClass classOf(QChar c) const
    {
        return static_cast<NumeralClass>((*m_table)[c.unicode()] >> 4);
    }
    /** The digit or the power of ten; 0 where there is none. */
    [[nodiscard]] int valueOf(QChar c) const { return (*m_table)[c.unicode()] & 15; }

    /** The first character of @p text from @p from on that numbers are made of; its size where none is. */
    [[nodiscard]] qsizetype nextIn(QStringView text, qsizetype from) const
    {
        const quint8 *const table = m_table->data();
        const char16_t *const units = text.utf16();
        constexpr qsizetype Step = 4;
        constexpr int Class = 0xf0;
        while (text.size() - from >= Step && ((table[units[from]] | table[units[from + 1]] |
                                               table[units[from + 2]] | table[units[from + 3]]) &
                                              Class) == 0)
            from += Step;
        while (from < text.size() && (table[units[from]] & Class) == 0)
            ++from;
        return from;
    }

private:
    using Units = std::array<quint8, 0x10000>; ///< class in the upper half, value in the lower
    std::shared_ptr<Units> m_table = std::make_shared<Units>();
};

} // namespace jiaoshu::lexicon
