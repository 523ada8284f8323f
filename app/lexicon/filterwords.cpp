// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon/filterwords.h"

#include "lexicon/table.h"
#include "text/scripttable.h"

namespace jiaoshu::lexicon {

namespace {

QString folded(QStringView word)
{
    return text::ScriptTable::instance().folded(word);
}

} // namespace

Result<FilterWords> FilterWords::load(const QString &path)
{
    const auto table =
        Table::load(path, {QStringLiteral("field"), QStringLiteral("value"), QStringLiteral("words")});
    if (!table)
        return fail(table.error());
    FilterWords made;
    for (const Table::Row &row : table->rows) {
        const bool isField = row.cells[1] == QStringLiteral("-");
        QHash<QString, QString> &into = isField ? made.m_fields : made.m_values[row.cells[0]];
        for (const QString &word : row.cells[2].split(u' ', Qt::SkipEmptyParts)) {
            if (into.contains(word) || folded(word) != word)
                return fail(ErrorCode::BadLexicon, word, path, row.line);
            into.insert(word, isField ? row.cells[0] : row.cells[1]);
            QString &first = made.m_words[row.cells[0]][row.cells[1]];
            first = first.isEmpty() ? word : first;
        }
    }
    return made;
}

QString FilterWords::fieldOf(QStringView word) const
{
    return m_fields.value(folded(word));
}

QString FilterWords::valueOf(const QString &field, QStringView word) const
{
    return m_values.value(field).value(folded(word));
}

QString FilterWords::wordOf(const QString &field, const QString &value) const
{
    return m_words.value(field).value(value);
}

} // namespace jiaoshu::lexicon
