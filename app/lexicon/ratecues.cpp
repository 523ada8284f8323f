// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon/ratecues.h"

#include "lexicon/table.h"

namespace jiaoshu::lexicon {

Result<RateCues> RateCues::load(const QString &path)
{
    const auto table = Table::load(path, {QStringLiteral("per"), QStringLiteral("forms")});
    if (!table)
        return fail(table.error());
    RateCues cues;
    for (const Table::Row &row : table->rows) {
        for (const QString &form : row.cells[1].split(u' ', Qt::SkipEmptyParts)) {
            if (!cues.m_words.insert(form, static_cast<int>(cues.m_pers.size())))
                return fail(ErrorCode::BadLexicon, QStringLiteral("twice: ") + form, path, row.line);
            cues.m_pers.append(row.cells[0]);
        }
    }
    return cues;
}

std::optional<RateCues::Match> RateCues::at(QStringView text, qsizetype at) const
{
    const auto match = m_words.longestAt(text, at);
    if (!match)
        return std::nullopt;
    return Match{m_pers[match->id], match->length};
}

} // namespace jiaoshu::lexicon
