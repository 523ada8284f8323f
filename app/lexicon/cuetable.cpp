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
    cues.m_roleNames = roleNames;
    for (const Table::Row &row : table->rows) {
        const QString &word = row.cells[0];
        const qsizetype role = roleNames.indexOf(row.cells[1]);
        if (role < 0)
            return fail(ErrorCode::BadLexicon, QStringLiteral("unknown role ") + row.cells[1], path,
                        row.line);
        if (word.isEmpty())
            return fail(ErrorCode::BadLexicon, QStringLiteral("empty word"), path, row.line);
        const CueRoles bit = CueRoles(1) << role;
        const int known = cues.m_forward.find(word);
        const int id = known >= 0 ? known : static_cast<int>(cues.m_entries.size());
        if (known < 0) {
            cues.m_forward.insert(word, id);
            cues.m_backward.insert(word, id);
            cues.m_entries.emplace_back();
        }
        Entry &entry = cues.m_entries[static_cast<size_t>(id)];
        if ((entry.roles & bit) != 0)
            return fail(ErrorCode::BadLexicon, QStringLiteral("%1 twice").arg(word), path, row.line);
        entry.roles |= bit;
        const bool alone = word.size() == 1;
        add(cues.m_forwardRoles, word.front(), alone ? QChar() : word[1], alone, bit);
        add(cues.m_backwardRoles, word.back(), alone ? QChar() : word[word.size() - 2], alone, bit);
        if (row.cells[2] != QLatin1String("-"))
            entry.value = row.cells[2];
    }
    return cues;
}

void CueTable::add(RolesOfEnds &ends, QChar first, QChar second, bool alone, CueRoles roles)
{
    RolesOfUnit &unit = ends.units[slot(first)];
    unit.any |= roles;
    if (alone)
        unit.alone |= roles;
    else
        ends.pairs[slot(first, second)] |= roles;
}

QStringList CueTable::roleNames(CueRoles mask) const
{
    QStringList names;
    for (qsizetype role = 0; role < m_roleNames.size(); ++role) {
        if ((mask & (CueRoles(1) << role)) != 0)
            names.append(m_roleNames[role]);
    }
    return names;
}

std::optional<Cue> CueTable::longestFrom(QStringView text, qsizetype at, CueRoles wanted) const
{
    const Entry *longest = nullptr;
    qsizetype size = 0;
    m_forward.walkOn(text, at, text.size(), [&](qsizetype length, int id) {
        const Entry &entry = m_entries[static_cast<size_t>(id)];
        if ((entry.roles & wanted) != 0) {
            longest = &entry;
            size = length;
        }
    });
    if (!longest)
        return std::nullopt;
    return Cue{at, size, longest->roles, longest->value};
}

std::optional<Cue> CueTable::longestTo(QStringView text, qsizetype end, CueRoles wanted, qsizetype from) const
{
    const Entry *longest = nullptr;
    qsizetype size = 0;
    m_backward.walkOn(text, end, std::max<qsizetype>(from, 0), [&](qsizetype length, int id) {
        const Entry &entry = m_entries[static_cast<size_t>(id)];
        if ((entry.roles & wanted) != 0) {
            longest = &entry;
            size = length;
        }
    });
    if (!longest)
        return std::nullopt;
    return Cue{end - size, size, longest->roles, longest->value};
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
