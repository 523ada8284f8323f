// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon/cuetable.h"

#include "lexicon/table.h"

#include <algorithm>

namespace jiaoshu::lexicon {

CueTable::RolesOfEnds::RolesOfEnds(const QStringList &words, const std::vector<CueRoles> &roles,
                                   WordTrie::Direction direction)
{
    struct Roles
    {
        CueRoles any = 0;
        CueRoles alone = 0;
        CueRoles pair = 0;
    };
    std::vector<Roles> all(Slots);
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words[i];
        const bool forward = direction == WordTrie::Direction::Forward;
        const CueRoles own = roles[static_cast<size_t>(i)];
        const QChar first = forward ? word.front() : word.back();
        all[slot(first)].any |= own;
        if (word.size() == 1)
            all[slot(first)].alone |= own;
        else
            all[slot(first, word[forward ? 1 : word.size() - 2])].pair |= own;
    }
    for (size_t at = 0; at < Slots; ++at) {
        m_units[at] = {m_sets.numberOf(all[at].any), m_sets.numberOf(all[at].alone)};
        m_pairs[at] = m_sets.numberOf(all[at].pair);
    }
}

Result<CueTable> CueTable::load(const QString &path, const QStringList &roleNames)
{
    const auto table =
        Table::load(path, {QStringLiteral("word"), QStringLiteral("role"), QStringLiteral("value")});
    if (!table)
        return fail(table.error());
    CueTable cues;
    cues.m_roleNames = roleNames;
    QStringList words;
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
        const auto id = known >= 0 ? static_cast<size_t>(known) : cues.m_roles.size();
        if (known < 0) {
            cues.m_forward.insert(word, static_cast<int>(id));
            cues.m_backward.insert(word, static_cast<int>(id));
            cues.m_roles.push_back(0);
            cues.m_values.emplace_back();
            words.append(word);
        }
        if ((cues.m_roles[id] & bit) != 0)
            return fail(ErrorCode::BadLexicon, QStringLiteral("%1 twice").arg(word), path, row.line);
        cues.m_roles[id] |= bit;
        if (row.cells[2] != QLatin1String("-"))
            cues.m_values[id] = row.cells[2];
    }
    cues.m_forwardRoles = {words, cues.m_roles, WordTrie::Direction::Forward};
    cues.m_backwardRoles = {words, cues.m_roles, WordTrie::Direction::Backward};
    return cues;
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
    int longest = -1;
    qsizetype size = 0;
    const bool one = (m_forwardRoles.of(text[at]).alone & wanted) != 0;
    const bool more = at + 1 < text.size() && (pairFrom(text, at) & wanted) != 0;
    m_forward.walkOn(text, at, text.size(), one, more, [&](qsizetype length, int id) {
        const bool isWanted = (m_roles[static_cast<size_t>(id)] & wanted) != 0;
        longest = isWanted ? id : longest;
        size = isWanted ? length : size;
    });
    return cueOf(longest, at, size);
}

std::optional<Cue> CueTable::longestTo(QStringView text, qsizetype end, CueRoles wanted, qsizetype from) const
{
    int longest = -1;
    qsizetype size = 0;
    from = std::max<qsizetype>(from, 0);
    if (end <= from)
        return std::nullopt;
    const bool one = (m_backwardRoles.of(text[end - 1]).alone & wanted) != 0;
    const bool more = end - 1 > from && (pairTo(text, end) & wanted) != 0;
    m_backward.walkOn(text, end, from, one, more, [&](qsizetype length, int id) {
        const bool isWanted = (m_roles[static_cast<size_t>(id)] & wanted) != 0;
        longest = isWanted ? id : longest;
        size = isWanted ? length : size;
    });
    return cueOf(longest, end - size, size);
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
