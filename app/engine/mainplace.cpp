// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/mainplace.h"

#include "engine/characters.h"
#include "lexicon/lexicon.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace jiaoshu::engine {

namespace {

using lexicon::PlaceCue;
using lexicon::PlaceLevel;
using lexicon::roles;

constexpr int LeastMainWeight = 3;
constexpr int OpeningParagraphs = 2; ///< in which an article names what it is about

int titleWeight(BlockRole role, bool firstParagraph)
{
    switch (role) {
    case BlockRole::Title:
        return 6;
    case BlockRole::Dateline:
        return 3;
    case BlockRole::Heading:
        return 2;
    case BlockRole::Body:
        return firstParagraph ? 3 : 1;
    case BlockRole::Caption:
    case BlockRole::Furniture:
        return 1;
    }
    return 1;
}

} // namespace

MainPlace::MainPlace(const lexicon::Lexicon &lexicon, const ArticleView &article)
    : m_places(lexicon.places()), m_cues(lexicon.cues().place), m_article(article), m_text(article.text())
{}

int MainPlace::best(const QList<PlaceMention> &mentions) const
{
    const QList<Block> &blocks = m_article.structure().blocks;
    const auto firstBody =
        std::find_if(blocks.begin(), blocks.end(), [](const Block &b) { return b.role == BlockRole::Body; });
    QHash<int, int> weights;
    QList<int> order;
    const PlaceMention *last = nullptr;
    for (const PlaceMention &mention : mentions) {
        if (mention.begin < 0 || mention.isPartner || mention.isInland || mention.kind != MentionKind::Name)
            continue;
        const PlaceMention *before = std::exchange(last, &mention);
        if (before && isWhereItLies(*before, mention))
            continue;
        const auto after =
            std::upper_bound(blocks.begin(), blocks.end(), mention.begin,
                             [](qsizetype at, const Block &b) { return at < b.span.begin.value; });
        const auto block = after - 1;
        // A whole address, 广西…市…县, says where the article is at home.
        const int weight = titleWeight(block->role, block == firstBody) + 2 * mention.steps;
        for (const int id : mention.ids) {
            if (!weights.contains(id))
                order.append(id);
            weights[id] += weight;
        }
    }
    int best = -1;
    for (const int id : order) {
        if (m_places.place(id).level != PlaceLevel::Country && weights[id] >= LeastMainWeight &&
            (best < 0 || weights[id] > weights[best]))
            best = id;
    }
    return best;
}

/** 某某县隶属某某市: the area it is part of, named in the same clause. */
bool MainPlace::isWhereItLies(const PlaceMention &part, const PlaceMention &whole) const
{
    if (!m_cues.endingAt(m_text, whole.begin, roles({PlaceCue::Location})))
        return false;
    for (qsizetype at = part.end; at < whole.begin; ++at) {
        if (m_article.isClauseMark(at))
            return false;
    }
    return m_places.isWithin(part.ids.first(), whole.ids.last());
}

bool MainPlace::isNamedEarly(const QList<PlaceMention> &mentions, int main) const
{
    int paragraphs = 0;
    auto next = mentions.cbegin();
    for (const Block &block : m_article.structure().blocks) {
        paragraphs += block.role == BlockRole::Body;
        if (paragraphs > OpeningParagraphs)
            return false;
        for (; next != mentions.cend() && next->begin < block.span.end.value; ++next) {
            if (next->kind == MentionKind::Name && m_places.isWithin(next->ids.first(), main))
                return true;
        }
    }
    return false;
}

bool MainPlace::isAboutTheCountry(const QList<PlaceMention> &mentions) const
{
    int paragraphs = 0;
    auto next = mentions.cbegin();
    for (const SentenceView &sentence : m_article.sentences()) {
        paragraphs += m_article.role(sentence) == BlockRole::Body && sentence.opensBlock;
        if (paragraphs > OpeningParagraphs)
            return false;
        for (; next != mentions.cend() && next->begin < sentence.end; ++next) {
            const PlaceMention &mention = *next;
            if (mention.kind != MentionKind::Country)
                continue;
            if (mention.begin == m_article.clauseBegin(sentence, mention.begin) ||
                isOneOf(m_text[mention.begin - 1], u"年月日度季"))
                return true;
        }
    }
    return false;
}

} // namespace jiaoshu::engine
