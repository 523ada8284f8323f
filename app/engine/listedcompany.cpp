// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/listedcompany.h"

#include "engine/characters.h"

namespace jiaoshu::engine {

bool namesListedCompany(QStringView words)
{
    constexpr qsizetype Shortest = 4; // digits
    constexpr qsizetype Longest = 6;
    for (qsizetype open = words.indexOf(u'('); open >= 0; open = words.indexOf(u'(', open + 1)) {
        qsizetype end = open + 1;
        while (isDigit(charAt(words, end)))
            ++end;
        const qsizetype digits = end - open - 1;
        const bool closes =
            charAt(words, end) == u')' || (charAt(words, end) == u'.' && isLatin(charAt(words, end + 1)));
        if (digits >= Shortest && digits <= Longest && closes && isHan(charAt(words, open - 1)))
            return true;
    }
    return false;
}

} // namespace jiaoshu::engine
