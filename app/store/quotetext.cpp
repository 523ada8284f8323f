// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/quotetext.h"

#include "model/article.h"
#include "store/query.h"

#include <QList>

#include <algorithm>

namespace jiaoshu::store {

QString textOfQuotes(Connection &connection, ArticleId article)
{
    constexpr qint64 Longest = qint64(64) * 1024 * 1024; // a place beyond that is damaged itself
    std::u32string text;
    Query rows(connection, "figure_state/list_quotes");
    rows.bind(":article", article.value);
    while (rows.next()) {
        const qint64 begin = rows.number();
        const QList<uint> quote = rows.text().toUcs4();
        if (begin < 0 || begin > Longest)
            continue;
        const auto at = static_cast<std::size_t>(begin);
        text.resize(std::max(text.size(), at + static_cast<std::size_t>(quote.size())),
                    model::LostCharacter.unicode());
        std::copy(quote.begin(), quote.end(), text.begin() + begin);
    }
    return QString::fromUcs4(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace jiaoshu::store
