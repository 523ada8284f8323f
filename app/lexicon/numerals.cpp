// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon/numerals.h"

#include "lexicon/table.h"

#include <optional>

namespace jiaoshu::lexicon {

namespace {

std::optional<NumeralClass> classNamed(const QString &name)
{
    if (name == u"arabic")
        return NumeralClass::Arabic;
    if (name == u"digit")
        return NumeralClass::Digit;
    if (name == u"tens")
        return NumeralClass::Tens;
    if (name == u"scale")
        return NumeralClass::Scale;
    if (name == u"half")
        return NumeralClass::Half;
    if (name == u"some")
        return NumeralClass::Some;
    return std::nullopt;
}

} // namespace

Result<Numerals> Numerals::load(const QString &path)
{
    const auto table =
        Table::load(path, {QStringLiteral("form"), QStringLiteral("class"), QStringLiteral("value")});
    if (!table)
        return fail(table.error());
    Numerals numerals;
    for (const Table::Row &row : table->rows) {
        const auto numeralClass = classNamed(row.cells[1]);
        bool ok = false;
        const int value = row.cells[2].toInt(&ok);
        if (row.cells[0].size() != 1 || !numeralClass || !ok || value < 0 || value > 15)
            return fail(ErrorCode::BadLexicon, row.cells.join(u' '), path, row.line);
        quint8 &unit = (*numerals.m_table)[row.cells[0][0].unicode()];
        if (unit != 0)
            return fail(ErrorCode::BadLexicon, QStringLiteral("twice: ") + row.cells[0], path, row.line);
        unit = static_cast<quint8>((static_cast<int>(*numeralClass) << 4) | value);
    }
    return numerals;
}

} // namespace jiaoshu::lexicon
