// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon/cuetable.h"

#include "lexicon/table.h"

#include <algorithm>

namespace jiaoshu::lexicon {

Result<CueTable> CueTable::load(const QString &path, const QStringList &roleNames)
{
    const auto table =
        Table::load(path, {QStringLiteral("word"), QStringLiteral("role"), QStringLiteral("value")});
    if (!table)
        return fail(table.error());
    CueTable cues;
    for (const Table::Row &row : table->rows) {
        const QString &word = row.cells[0];
        const qsizetype role = roleNames.indexOf(row.cells[1]);
        if (role < 0)
            return fail(ErrorCode::BadLexicon, QStringLiteral("unknown role ") + row.cells[1], path,
                        row.line);
        if (word.isEmpty())
            return fail(ErrorCode::BadLexicon, QStringLiteral("empty word"), path, row.line);
        const CueRoles bit = CueRoles(1) << role;
        Entry &entry = cues.m_words[word];
        if ((entry.roles & bit) != 0)
            return fail(ErrorCode::BadLexicon, QStringLiteral("%1 twice").arg(word), path, row.line);
        entry.roles |= bit;
        if (row.cells[2] != QLatin1String("-"))
            entry.value = row.cells[2];
        cues.m_firsts.set(word.front().unicode());
        cues.m_lasts.set(word.back().unicode());
        cues.m_longest = std::max(cues.m_longest, word.size());
    }
    return cues;
}

std::optional<Cue> CueTable::look(QStringView text, qsizetype begin, qsizetype length, CueRoles wanted) const
{
    const auto found = m_words.find(text.mid(begin, length));
    if (found == m_words.end() || (found->second.roles & wanted) == 0)
        return std::nullopt;
    return Cue{begin, length, found->second.roles, found->second.value};
}

std::optional<Cue> CueTable::beginningAt(QStringView text, qsizetype at, CueRoles wanted) const
{
    if (at < 0 || at >= text.size() || !m_firsts.test(text[at].unicode()))
        return std::nullopt;
    for (qsizetype length = std::min(m_longest, text.size() - at); length > 0; --length) {
        if (!m_lasts.test(text[at + length - 1].unicode()))
            continue;
        if (const auto cue = look(text, at, length, wanted))
            return cue;
    }
    return std::nullopt;
}

std::optional<Cue> CueTable::endingAt(QStringView text, qsizetype end, CueRoles wanted, qsizetype from) const
{
    if (end <= 0 || end > text.size() || !m_lasts.test(text[end - 1].unicode()))
        return std::nullopt;
    for (qsizetype length = std::min(m_longest, end - from); length > 0; --length) {
        if (!m_firsts.test(text[end - length].unicode()))
            continue;
        if (const auto cue = look(text, end - length, length, wanted))
            return cue;
    }
    return std::nullopt;
}

std::optional<Cue> CueTable::firstIn(QStringView text, qsizetype from, qsizetype to, CueRoles wanted) const
{
    for (qsizetype at = from; at < to; ++at) {
        if (const auto cue = beginningAt(text.first(to), at, wanted))
            return cue;
    }
    return std::nullopt;
}

std::optional<Cue> CueTable::lastIn(QStringView text, qsizetype from, qsizetype to, CueRoles wanted) const
{
    for (qsizetype at = to - 1; at >= from; --at) {
        if (const auto cue = beginningAt(text.first(to), at, wanted))
            return cue;
    }
    return std::nullopt;
}

} // namespace jiaoshu::lexicon
