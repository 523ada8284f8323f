// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon/countednouns.h"

#include "lexicon/table.h"

namespace jiaoshu::lexicon {

Result<CountedNouns> CountedNouns::load(const QString &path)
{
    const auto table =
        Table::load(path, {QStringLiteral("unit"), QStringLiteral("where"), QStringLiteral("forms")});
    if (!table)
        return fail(table.error());
    CountedNouns nouns;
    for (const Table::Row &row : table->rows) {
        const QString &where = row.cells[1];
        if (where != u"ahead" && where != u"behind" && where != u"both")
            return fail(ErrorCode::BadLexicon, row.cells.join(u' '), path, row.line);
        const bool isIndex = row.cells[0] == u"index";
        const bool isPlain = isIndex || row.cells[0] == u"count";
        for (const QString &form : row.cells[2].split(u' ', Qt::SkipEmptyParts)) {
            const int id = static_cast<int>(nouns.m_entries.size());
            nouns.m_entries.append({isPlain ? QString() : row.cells[0], isIndex});
            const bool fresh = (where == u"behind" || nouns.m_ahead.insert(form, id)) &&
                               (where == u"ahead" || nouns.m_behind.insert(form, id));
            if (!fresh)
                return fail(ErrorCode::BadLexicon, QStringLiteral("twice: ") + form, path, row.line);
        }
    }
    return nouns;
}

std::optional<CountedNouns::Match> CountedNouns::ahead(QStringView text, qsizetype at) const
{
    const auto match = m_ahead.longestAt(text, at);
    if (!match)
        return std::nullopt;
    const Entry &entry = m_entries[match->id];
    return Match{entry.unit, entry.isIndex, match->length};
}

std::optional<CountedNouns::Match> CountedNouns::behind(QStringView text, qsizetype end) const
{
    const auto match = m_behind.longestEndingAt(text, end);
    if (!match)
        return std::nullopt;
    const Entry &entry = m_entries[match->id];
    return Match{entry.unit, entry.isIndex, match->length};
}

} // namespace jiaoshu::lexicon
