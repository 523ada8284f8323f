// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/mainplace.h"

#include "engine/characters.h"
#include "engine/homeplace.h"
#include "engine/knownplace.h"
#include "lexicon/lexicon.h"

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

/** A name that another one begins with tells less than one that stands for itself. */
int borneWeight(BlockRole role, bool firstParagraph)
{
    if (role == BlockRole::Title)
        return 4;
    return role == BlockRole::Body && firstParagraph ? 2 : 1;
}

} // namespace

MainPlace::MainPlace(const lexicon::Lexicon &lexicon, const ArticleView &article)
    : m_places(lexicon.places()), m_cues(lexicon.cues().place), m_layout(lexicon.cues().layout),
      m_article(article), m_text(article.text())
{
    m_known = areaNamed(m_places, article.structure().knownPlace);
    for (const Block &block : m_article.structure().blocks) {
        if (block.role != BlockRole::Body)
            continue;
        m_firstBody = block.span.begin.value;
        break;
    }
}

void MainPlace::Weights::add(int id, int weight)
{
    const auto known = byArea.find(id);
    if (known != byArea.end()) {
        *known += weight;
        return;
    }
    byArea.insert(id, weight);
    order.append(id);
}

BlockRole MainPlace::roleAt(qsizetype at, bool &isFirstBody) const
{
    const QList<Block> &blocks = m_article.structure().blocks;
    const auto after =
        std::upper_bound(blocks.begin(), blocks.end(), at,
                         [](qsizetype offset, const Block &b) { return offset < b.span.begin.value; });
    const Block &block = *(after - 1);
    isFirstBody = block.span.begin.value == m_firstBody;
    return block.role;
}

int MainPlace::best(const QList<PlaceMention> &mentions, const QList<AreaName> &borne) const
{
    if (m_known >= 0)
        return m_known;
    const int own = best(mentions, borne, false);
    return own >= 0 ? own : best(mentions, borne, true);
}

/** 《湖南省绿化办法》: whose paper it is. */
bool MainPlace::isOfPaper(const PlaceMention &mention) const
{
    constexpr qsizetype Longest = 60; ///< characters of its title before the area
    for (qsizetype at = mention.begin - 1; at >= 0 && mention.begin - at <= Longest; --at) {
        if (m_text[at] == u'《')
            return true;
        if (isOneOf(m_text[at], u"》\n。"))
            return false;
    }
    return false;
}

bool MainPlace::isOfWriter(const PlaceMention &mention) const
{
    const auto author = m_layout.endingAt(m_text, mention.begin, roles({lexicon::LayoutCue::Author}));
    return author && !author->value.isEmpty();
}

int MainPlace::best(const QList<PlaceMention> &mentions, const QList<AreaName> &borne, bool papers) const
{
    Weights weights;
    const PlaceMention *last = nullptr;
    for (const PlaceMention &mention : mentions) {
        if (mention.begin < 0 || mention.isPartner || mention.isInland || mention.isWay ||
            mention.kind != MentionKind::Name)
            continue;
        const PlaceMention *before = std::exchange(last, &mention);
        if (before && isWhereItLies(*before, mention))
            continue;
        bool isFirst = false;
        const BlockRole role = roleAt(mention.begin, isFirst);
        // 作者:中西区议员…
        if (role == BlockRole::Dateline && isOfWriter(mention))
            continue;
        if (!papers && role != BlockRole::Title && isOfPaper(mention))
            continue;
        // A whole address, 广西…市…县, says where the article is at home.
        // One of several areas named together is hardly the article's own.
        const int weight = mention.ids.size() > 1 ? 1 : titleWeight(role, isFirst) + 2 * mention.steps;
        for (const int id : mention.ids)
            weights.add(id, weight);
    }
    addBorne(borne, weights);
    int best = -1;
    for (const int id : std::as_const(weights.order)) {
        const int weight = weights.byArea.value(id);
        if (m_places.place(id).level != PlaceLevel::Country && weight >= LeastMainWeight &&
            (best < 0 || weight > weights.byArea.value(best)))
            best = id;
    }
    return best;
}

/** Only a name that is borne more than once, or in the title, tells where the article is at home. */
void MainPlace::addBorne(const QList<AreaName> &borne, Weights &weights) const
{
    QHash<int, std::pair<int, int>> found; // weight, times
    for (const AreaName &name : borne) {
        const int home = homeOf(m_places, name);
        if (home < 0 || name.trust != NameTrust::Plain)
            continue;
        bool isFirst = false;
        const BlockRole role = roleAt(name.begin, isFirst);
        auto &[weight, times] = found[home];
        weight += borneWeight(role, isFirst);
        times += role == BlockRole::Title ? 2 : 1;
    }
    for (const AreaName &name : borne) { // in the order of the text
        const auto known = found.constFind(homeOf(m_places, name));
        if (known == found.constEnd())
            continue;
        if (known->second > 1)
            weights.add(known.key(), known->first);
        found.erase(known);
    }
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
    if (m_known >= 0)
        return true;
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

bool MainPlace::isNamedInPassing(const QList<PlaceMention> &mentions, int main) const
{
    const std::optional<Utf16Span> &title = m_article.structure().title;
    const auto isOf = [&](const PlaceMention &m) {
        return m.kind == MentionKind::Name && m_places.isWithin(m.ids.first(), main);
    };
    const auto isInTitle = [&](const PlaceMention &m) {
        return title && m.begin < title->end.value && isOf(m);
    };
    return std::count_if(mentions.begin(), mentions.end(), isOf) <= 1 && // a torn word is not even a mention
           std::none_of(mentions.begin(), mentions.end(), isInTitle);
}

bool MainPlace::isAboutTheCountry(const QList<PlaceMention> &mentions) const
{
    if (m_known >= 0)
        return false;
    int paragraphs = 0;
    auto next = mentions.cbegin();
    for (const SentenceView &sentence : m_article.sentences()) {
        paragraphs += m_article.role(sentence) == BlockRole::Body && sentence.opensBlock;
        if (paragraphs > OpeningParagraphs)
            return false;
        for (; next != mentions.cend() && next->begin < sentence.end; ++next) {
            const PlaceMention &mention = *next;
            const bool byName = mention.kind == MentionKind::Name && mention.ids.size() == 1 &&
                                mention.ids.first() == m_places.china() && !mention.isInland &&
                                !mention.isPartner;
            if (mention.kind != MentionKind::Country && !byName)
                continue;
            if (mention.begin == m_article.clauseBegin(sentence, mention.begin) ||
                isOneOf(m_text[mention.begin - 1], u"年月日度季"))
                return true;
        }
    }
    return false;
}

} // namespace jiaoshu::engine
