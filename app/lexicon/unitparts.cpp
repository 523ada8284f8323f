// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon/unitparts.h"

#include "lexicon/table.h"

#include <algorithm>

namespace jiaoshu::lexicon {

Result<UnitParts> UnitParts::load(const QString &path)
{
    const auto table = Table::load(path, {QStringLiteral("unit"), QStringLiteral("form"),
                                          QStringLiteral("part"), QStringLiteral("count")});
    if (!table)
        return fail(table.error());
    UnitParts units;
    for (const Table::Row &row : table->rows) {
        auto count = Decimal::parse(row.cells[3]);
        QList<Part> &parts = units.m_parts[row.cells[0]];
        const QString &form = row.cells[1];
        const bool twice = std::any_of(parts.cbegin(), parts.cend(),
                                       [&form](const Part &part) { return part.form == form; });
        if (!count || *count < Decimal(2) || form.isEmpty() || twice)
            return fail(ErrorCode::BadLexicon, row.cells.join(u' '), path, row.line);
        const auto shorter = std::find_if(parts.cbegin(), parts.cend(), [&form](const Part &part) {
            return part.form.size() < form.size();
        });
        parts.insert(shorter, {form, row.cells[2], std::move(*count)});
    }
    return units;
}

std::optional<UnitParts::Match> UnitParts::at(const QString &unit, QStringView text, qsizetype at) const
{
    const auto parts = m_parts.constFind(unit);
    if (parts == m_parts.constEnd() || at < 0 || at > text.size())
        return std::nullopt;
    for (const Part &part : *parts) {
        if (text.sliced(at).startsWith(part.form))
            return Match{part.form.size(), part.part, part.count};
    }
    return std::nullopt;
}

} // namespace jiaoshu::lexicon
