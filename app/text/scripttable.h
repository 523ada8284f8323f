// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <array>

namespace jiaoshu::text {

/** What each UTF-16 unit becomes when it is folded alone: a traditional character its simplified one, a full
 * width form its ASCII one, a compatibility ideograph or radical its plain character, anything else itself.
 * Source: ICU's Hant-Hans transliterator and compatibility decompositions, with a few corrections, asked
 * while the library is built (makescripttable.cpp). Thread safe. */
class ScriptTable
{
public:
    [[nodiscard]] static const ScriptTable &instance();

    [[nodiscard]] char16_t folded(char16_t unit) const { return m_units[unit]; }
    [[nodiscard]] QString folded(QStringView text) const;

private:
    ScriptTable();

    std::array<char16_t, 0x10000> m_units;
};

} // namespace jiaoshu::text
