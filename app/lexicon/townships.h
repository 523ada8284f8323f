// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArrayView>
#include <QStringView>

#include <vector>

namespace jiaoshu::lexicon {

/** Which counties have a township of a name: 30,000 of them, searched as they stand in the program, so that
 * nothing is copied; a start walks over them once for mayEndAt(). Source: resources/lexicon/townships.tsv. */
class Townships
{
public:
    static constexpr qsizetype Shortest = 3; ///< of their names, characters
    static constexpr qsizetype Longest = 9;

    /** Looks at the header and notes how names end; whether the rows are in order is told by check(). */
    [[nodiscard]] static Result<Townships> load();

    /** False where no name of a township ends before @p end: a quick answer for nearly every 镇 or 乡 of a
     * text; true says little. */
    [[nodiscard]] bool mayEndAt(QStringView text, qsizetype end) const
    {
        return end >= Shortest && end <= text.size() &&
               m_tails[tailOf(text[end - 3].unicode(), text[end - 2].unicode(), text[end - 1].unicode())];
    }

    /** The codes of the counties, as places.tsv has them, one space between two; empty where there is no such
     * township. */
    [[nodiscard]] QByteArrayView countiesOf(QStringView name) const;

    /** Fails where a row has no two cells or does not come behind the one before it. For the lint. */
    [[nodiscard]] Outcome check() const;

private:
    [[nodiscard]] static size_t tailOf(char16_t first, char16_t second, char16_t third)
    {
        return ((first * size_t(31) + second) * 0x9E35u + third) % Tails;
    }
    /** Where a bit for a name is; several names share one. @p name is its characters. */
    template <typename Unit>
    [[nodiscard]] static size_t slotOf(const Unit *name, qsizetype size)
    {
        size_t hash = 0;
        for (qsizetype i = 0; i < size; ++i)
            hash = hash * 31 + static_cast<char16_t>(name[i]);
        return (hash * 0x9E3779B97F4A7C15u >> 32) % Names;
    }
    void noteNames();

    static constexpr size_t Tails = size_t(1) << 18; ///< eight times as many as there are
    std::vector<bool> m_tails; ///< of the names, by their last three characters; several share a place
    static constexpr size_t Names = size_t(1) << 20;
    std::vector<bool> m_names; ///< the names themselves
    QByteArrayView m_rows;     ///< name, tab, codes, line feed; sorted by bytes
};

} // namespace jiaoshu::lexicon
