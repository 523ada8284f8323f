// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/nounreader.h"

#include "engine/characters.h"
#include "lexicon/countednouns.h"

namespace jiaoshu::engine {

namespace {

constexpr qsizetype Ahead = 14;  ///< how far a noun phrase may reach behind its number
constexpr qsizetype Behind = 40; ///< how far back the noun of a bare number is looked for

bool endsPhrase(QChar c)
{
    return endsClause(c) || isDigit(c) || isOneOf(c, u"、()“”「」《》:：");
}

} // namespace

std::optional<NounReader::Noun> NounReader::ahead(QStringView text, qsizetype at) const
{
    for (qsizetype i = at; i < text.size() && i - at <= Ahead && !endsPhrase(text[i]); ++i) {
        auto noun = m_nouns.ahead(text, i);
        if (!noun)
            continue;
        // Of nouns that follow each other the last is the head: 残疾人家庭 are households.
        qsizetype end = i + noun->length;
        while (const auto next = m_nouns.ahead(text, end)) {
            noun = next;
            end += next->length;
        }
        return Noun{noun->unit, noun->isIndex, i - at, end - i};
    }
    return std::nullopt;
}

std::optional<NounReader::Noun> NounReader::behind(QStringView text, qsizetype at) const
{
    int clauses = 0;
    for (qsizetype end = at; end > 0 && at - end <= Behind; --end) {
        const QChar c = text[end - 1];
        if (isOneOf(c, u"\n。！？!?；;") || (endsClause(c) && ++clauses > 1))
            break;
        if (const auto noun = m_nouns.behind(text, end))
            return Noun{noun->unit, noun->isIndex, at - end, noun->length};
    }
    return std::nullopt;
}

} // namespace jiaoshu::engine
