// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/scripttable.h"

#include "text/scripttable_p.h"

#include <memory>

namespace jiaoshu::text {

const ScriptTable &ScriptTable::instance()
{
    static const auto table = std::unique_ptr<const ScriptTable>(new ScriptTable);
    return *table;
}

QString ScriptTable::folded(QStringView text) const
{
    QString simple = text.toString();
    for (QChar &c : simple)
        c = QChar(folded(c.unicode()));
    return simple;
}

ScriptTable::ScriptTable()
{
    for (size_t unit = 0; unit < m_units.size(); ++unit)
        m_units[unit] = static_cast<char16_t>(unit);
    for (const ScriptPair &pair : scriptPairs())
        m_units[pair.from] = pair.to;
}

} // namespace jiaoshu::text
