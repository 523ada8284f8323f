// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon/qualifiers.h"

#include "lexicon/table.h"

#include <algorithm>

namespace jiaoshu::lexicon {

namespace {

std::optional<QualifierReach> reachNamed(const QString &name)
{
    if (name.isEmpty())
        return QualifierReach::Next;
    if (name == u"far")
        return QualifierReach::Far;
    if (name == u"large")
        return QualifierReach::Large;
    if (name == u"barescale")
        return QualifierReach::BareScale;
    return std::nullopt;
}

} // namespace

Result<Qualifiers> Qualifiers::load(const QString &path)
{
    const auto table =
        Table::load(path, {QStringLiteral("form"), QStringLiteral("position"), QStringLiteral("qualifier"),
                           QStringLiteral("reach"), QStringLiteral("except")});
    if (!table)
        return fail(table.error());
    Qualifiers qualifiers;
    for (const Table::Row &row : table->rows) {
        const QString position = row.cells[1];
        const auto qualifier = model::qualifierFromText(row.cells[2]);
        WordIndex *index = position == u"before"   ? &qualifiers.m_before
                           : position == u"inside" ? &qualifiers.m_inside
                           : position == u"after"  ? &qualifiers.m_after
                           : position == u"bridge" ? &qualifiers.m_bridges
                                                   : nullptr;
        const auto reach = reachNamed(row.cells[3]);
        if (!qualifier || !index || !reach ||
            !index->insert(row.cells[0], static_cast<int>(qualifiers.m_entries.size())))
            return fail(ErrorCode::BadLexicon, row.cells.join(u' '), path, row.line);
        qualifiers.m_entries.append({*qualifier, *reach, row.cells[4].split(u' ', Qt::SkipEmptyParts)});
    }
    return qualifiers;
}

std::optional<Qualifiers::Match> Qualifiers::longestBefore(QStringView text, qsizetype end) const
{
    const auto match = m_before.longestEndingAt(text, end);
    if (!match)
        return std::nullopt;
    const Entry &entry = m_entries[match->id];
    const QStringView rest = text.first(end - match->length);
    if (std::any_of(entry.except.cbegin(), entry.except.cend(), [rest](const QString &word) {
            return !rest.isEmpty() && rest.back() == word.back() && rest.endsWith(word);
        }))
        return std::nullopt;
    return Match{entry.qualifier, match->length, entry.reach};
}

std::optional<Qualifiers::Match> Qualifiers::longestIn(const WordIndex &words, QStringView text,
                                                       qsizetype at) const
{
    const auto match = words.longestAt(text, at, [&](const WordIndex::Match &word) {
        const QStringView rest = text.sliced(at + word.length);
        const QStringList &except = m_entries[word.id].except;
        return std::none_of(except.cbegin(), except.cend(),
                            [rest](const QString &other) { return rest.startsWith(other); });
    });
    if (!match)
        return std::nullopt;
    return Match{m_entries[match->id].qualifier, match->length, {}};
}

qsizetype Qualifiers::bridgeTo(QStringView text, qsizetype end) const
{
    const auto match = m_bridges.longestEndingAt(text, end);
    return match ? match->length : 0;
}

} // namespace jiaoshu::lexicon
