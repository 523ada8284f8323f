// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon/nonfigures.h"

#include "lexicon/table.h"

#include <algorithm>

namespace jiaoshu::lexicon {

Result<NonFigures> NonFigures::load(const QString &path)
{
    const auto table = Table::load(path, {QStringLiteral("class"), QStringLiteral("forms")});
    if (!table)
        return fail(table.error());
    NonFigures words;
    for (const Table::Row &row : table->rows) {
        const QString &name = row.cells[0];
        if (name != u"name" && name != u"idiom" && name != u"date")
            return fail(ErrorCode::BadLexicon, row.cells.join(u' '), path, row.line);
        const NonFigureWord kind = name == u"name"    ? NonFigureWord::Name
                                   : name == u"idiom" ? NonFigureWord::Idiom
                                                      : NonFigureWord::Date;
        for (const QString &form : row.cells[1].split(u' ', Qt::SkipEmptyParts)) {
            if (!words.m_words.insert(form, static_cast<int>(words.m_kinds.size())))
                return fail(ErrorCode::BadLexicon, QStringLiteral("twice: ") + form, path, row.line);
            words.m_kinds.append(kind);
            words.m_longest = std::max(words.m_longest, form.size());
        }
    }
    return words;
}

std::optional<NonFigures::Match> NonFigures::covering(QStringView text, qsizetype at) const
{
    for (qsizetype begin = std::max<qsizetype>(at - m_longest + 1, 0); begin <= at; ++begin) {
        const auto match = m_words.longestAt(
            text, begin, [&](const WordIndex::Match &word) { return begin + word.length > at; });
        if (match)
            return Match{begin, begin + match->length, m_kinds[match->id]};
    }
    return std::nullopt;
}

} // namespace jiaoshu::lexicon
