// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon/unitsizes.h"

#include "lexicon/numerals.h"
#include "lexicon/table.h"

namespace jiaoshu::lexicon {

Result<UnitSizes> UnitSizes::load(const QString &path)
{
    const auto table = Table::load(path, {QStringLiteral("unit"), QStringLiteral("base"),
                                          QStringLiteral("numerator"), QStringLiteral("denominator")});
    if (!table)
        return fail(table.error());
    UnitSizes sizes;
    for (const Table::Row &row : table->rows) {
        const auto numerator = Decimal::parse(row.cells[2]);
        const auto denominator = Decimal::parse(row.cells[3]);
        const auto isSize = [](const Result<Decimal> &number) {
            return number && number->isInteger() && Decimal(0) < *number;
        };
        if (!isSize(numerator) || !isSize(denominator) || sizes.m_sizes.contains(row.cells[0]))
            return fail(ErrorCode::BadLexicon, row.cells.join(u' '), path, row.line);
        sizes.m_sizes.insert(row.cells[0], {row.cells[1], {*numerator, *denominator}});
        sizes.m_units.append(row.cells[0]);
    }
    for (const Table::Row &row : table->rows) {
        const auto base = sizes.m_sizes.constFind(row.cells[1]);
        if (base == sizes.m_sizes.constEnd() || base->base != row.cells[1] || base->inBase != Ratio{})
            return fail(ErrorCode::BadLexicon, row.cells.join(u' '), path, row.line);
    }
    return sizes;
}

std::optional<UnitSizes::Size> UnitSizes::sizeOf(const QString &unit) const
{
    if (const auto known = m_sizes.constFind(unit); known != m_sizes.constEnd())
        return *known;
    static const auto numerals = Numerals::load(); // checked by the build
    if (!numerals || unit.isEmpty() || numerals->classOf(unit.front()) != NumeralClass::Scale)
        return {};
    auto rest = sizeOf(unit.mid(1));
    if (rest)
        rest->inBase.numerator = rest->inBase.numerator.scaledByPowerOfTen(numerals->valueOf(unit.front()));
    return rest;
}

std::optional<UnitSizes::Ratio> UnitSizes::ratio(const QString &from, const QString &to) const
{
    const auto known = m_sizes.constFind(from);
    const auto wanted = sizeOf(to);
    if (known == m_sizes.constEnd() || !wanted || known->base != wanted->base)
        return {};
    const auto [numerator, denominator] =
        Decimal::quotient(known->inBase.numerator * wanted->inBase.denominator,
                          known->inBase.denominator * wanted->inBase.numerator);
    // A decimal that is no whole number stands over a power of ten.
    const int places = numerator.decimals();
    return Ratio{numerator.scaledByPowerOfTen(places), denominator.scaledByPowerOfTen(places)};
}

QStringList UnitSizes::convertibleTo(const QString &to) const
{
    const auto wanted = sizeOf(to);
    QStringList units;
    for (const QString &unit : m_units) {
        if (wanted && m_sizes.value(unit).base == wanted->base)
            units.append(unit);
    }
    return units;
}

} // namespace jiaoshu::lexicon
