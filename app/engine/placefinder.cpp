// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/placefinder.h"

#include "engine/characters.h"
#include "lexicon/lexicon.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace jiaoshu::engine {

namespace {

using lexicon::PlaceCue;
using lexicon::PlaceForm;
using lexicon::PlaceLevel;
using lexicon::PlaceName;
using lexicon::roles;

constexpr qsizetype OrganisationReach =
    8; ///< characters between an area and the 公司 or 协会 that bears its name
constexpr qsizetype BorderReach = 16; ///< characters behind an area's name that may say it is a neighbour
constexpr int LeastMainWeight = 3;

/** A name as it stands, before its neighbours are known. */
struct RawName
{
    qsizetype begin = 0;
    PlaceName name;
    bool isEveryday = false;
    int block = 0;

    [[nodiscard]] qsizetype end() const { return begin + name.length; }
};

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

/** One run over an article. */
class Finder
{
public:
    Finder(const lexicon::Lexicon &lexicon, const ArticleView &article)
        : m_places(lexicon.places()), m_cues(lexicon.cues().place), m_verbs(lexicon.cues().indicator),
          m_article(article), m_text(article.text())
    {}

    PlaceMentions run()
    {
        const QList<Block> &blocks = m_article.structure().blocks;
        for (int block = 0; block < blocks.size(); ++block)
            collectNames(block, blocks[block].span);
        for (const RawName &raw : m_raw) {
            if (raw.name.form == PlaceForm::Full && !raw.isEveryday) {
                for (const int id : raw.name.ids)
                    m_named.insert(id);
            }
        }
        weighAncestors();
        PlaceMentions found;
        buildNames(found.all);
        found.main = m_main = mainPlace(found.all);
        found.all.erase(std::remove_if(found.all.begin(), found.all.end(),
                                       [](const PlaceMention &m) { return m.begin < 0; }),
                        found.all.end());
        addPointers(found.all);
        std::sort(found.all.begin(), found.all.end(),
                  [](const PlaceMention &a, const PlaceMention &b) { return a.begin < b.begin; });
        return found;
    }

private:
    void collectNames(int block, const Utf16Span &span)
    {
        for (qsizetype at = span.begin.value; at < span.end.value;) {
            const auto name = m_places.mayBeginAt(m_text, at) ? bestNameAt(at, span.end.value) : std::nullopt;
            if (!name) {
                ++at;
                continue;
            }
            m_raw.append({at, *name, isEveryday(at, *name), block});
            at += name->length;
        }
    }

    std::optional<PlaceName> bestNameAt(qsizetype at, qsizetype to) const
    {
        if (isAcrossWords(at))
            return std::nullopt;
        for (const PlaceName &name : m_places.namesAt(m_text.first(to), at)) {
            if (!isPartOfOtherName(at + name.length, to, name.form))
                return name;
            if (name.form == PlaceForm::Full)
                return std::nullopt; // 柳州市…协会 is no 柳州 either
        }
        return std::nullopt;
    }

    /** 其中|国有企业, 高中|国家助学金: no 中国. */
    bool isAcrossWords(qsizetype at) const
    {
        if (!startsWith(m_text, at, u"中国"))
            return false;
        const bool wordBefore = at > 0 && isOneOf(m_text[at - 1], u"其高初");
        const QChar next = at + 2 < m_text.size() ? m_text[at + 2] : QChar();
        const bool wordBehind = next == u'际' || next == u'债' || next == u'家';
        return wordBefore || (wordBehind && !m_text.mid(at + 2).startsWith(u"家庭"));
    }

    bool isPartOfOtherName(qsizetype end, qsizetype to, PlaceForm form) const
    {
        if (end < to && m_text[end - 1] == u'区' && isOneOf(m_text[end], u"域间块划位分"))
            return true;
        const auto tail = m_cues.beginningAt(m_text.first(to), end, roles({PlaceCue::Tail, PlaceCue::Plain}));
        if (tail && !tail->is(PlaceCue::Plain) && (form != PlaceForm::Full || tail->length > 1))
            return true;
        for (qsizetype at = end; at < std::min(to, end + OrganisationReach); ++at) {
            if (!m_text[at].isLetter() || isOneOf(m_text[at], u"的是有在为共与和等一两几"))
                return false;
            if (m_cues.beginningAt(m_text.first(to), at, roles({PlaceCue::Organisation})))
                return true;
            if (m_verbs.beginningAt(m_text.first(to), at, roles({lexicon::IndicatorCue::Verb})))
                return false;
        }
        return false;
    }

    bool isEveryday(qsizetype at, const PlaceName &name) const
    {
        const QStringView word = m_text.mid(at, name.length);
        const QStringView stem = name.form == PlaceForm::Former ? word.chopped(1) : word;
        const auto cue = m_cues.beginningAt(stem, 0, roles({PlaceCue::Everyday}));
        return cue && cue->length == stem.size();
    }

    /** How often each area that could hold others is spoken of, to settle which of several counties is meant.
     */
    void weighAncestors()
    {
        for (const RawName &raw : m_raw) {
            if (raw.isEveryday || raw.name.ids.size() > 3)
                continue;
            for (const int id : raw.name.ids) {
                for (int up = id; up >= 0 && up != m_places.china(); up = m_places.place(up).parent)
                    m_weight[up] += raw.name.form == PlaceForm::Full ? 2 : 1;
            }
        }
    }

    /** The area meant among those of one name, @p before being the area named right before it or -1; -1 where
     * none is meant. */
    int settle(const RawName &raw, int before) const
    {
        int best = -1;
        int bestWeight = -1;
        for (const int id : raw.name.ids) {
            const bool inside = before >= 0 && id != before && m_places.isWithin(id, before);
            const int parent = m_places.place(id).parent;
            const int weight =
                (inside ? 1000 : 0) + (m_named.contains(id) ? 100 : 0) + m_weight.value(parent);
            if (weight > bestWeight) {
                best = id;
                bestWeight = weight;
            }
        }
        const bool supported = bestWeight >= 1000 || m_named.contains(best);
        const bool isCounty = m_places.place(best).level == PlaceLevel::County;
        if (raw.isEveryday)
            return supported && (raw.name.form != PlaceForm::Full || bestWeight >= 1000) ? best : -1;
        if (raw.name.form == PlaceForm::Full || !isCounty)
            return best;
        return supported ? best : -1;
    }

    void buildNames(QList<PlaceMention> &mentions)
    {
        int chain = -1; // the area named right before
        qsizetype chainEnd = -1;
        for (const RawName &raw : m_raw) {
            const bool touches = raw.begin == chainEnd;
            const int id = settle(raw, touches ? chain : -1);
            if (id < 0)
                continue;
            const bool refines = touches && !mentions.isEmpty() && m_places.isWithin(id, chain);
            chain = id;
            chainEnd = raw.end();
            if (refines) {
                mentions.last().ids.last() = id;
                mentions.last().end = raw.end();
                ++mentions.last().steps;
                continue;
            }
            if (joinsList(mentions, raw)) {
                mentions.last().ids.append(id);
                mentions.last().end = raw.end();
                continue;
            }
            mentions.append({raw.begin, raw.end(), MentionKind::Name, false, {id}, false, false, 0});
        }
        for (PlaceMention &mention : mentions)
            judge(mention);
    }

    /** 无为市、南陵县: two areas that stand as one. */
    bool joinsList(const QList<PlaceMention> &mentions, const RawName &raw) const
    {
        if (mentions.isEmpty() || mentions.last().kind != MentionKind::Name)
            return false;
        const QStringView between = m_text.mid(mentions.last().end, raw.begin - mentions.last().end);
        return between == u"、" || between == u"和" || between == u"及" || between == u"与";
    }

    /** Drops (begin -1) what is only a neighbour, a way or a field of comparison, and marks the other side.
     */
    void judge(PlaceMention &mention)
    {
        const qsizetype blockBegin = blockBeginOf(mention.begin);
        qsizetype clauseEnd = mention.end;
        while (clauseEnd < std::min(m_text.size(), mention.end + BorderReach) &&
               !m_article.isClauseMark(clauseEnd))
            ++clauseEnd;
        const bool border =
            m_cues.firstIn(m_text, mention.end, clauseEnd, roles({PlaceCue::Border})).has_value();
        const bool aside =
            m_cues.endingAt(m_text, mention.begin, roles({PlaceCue::Aside}), blockBegin).has_value();
        const bool ranked = m_cues.beginningAt(m_text, mention.end, roles({PlaceCue::Ranked})).has_value() &&
                            mention.ids.size() == 1 &&
                            m_places.place(mention.ids.first()).level == PlaceLevel::Country;
        const bool of = m_text.mid(mention.end).startsWith(u"等") && mention.ids.size() > 1;
        if (border || aside || ranked || of || isDispatch(mention.end))
            mention.begin = -1;
        mention.isPartner =
            m_cues.endingAt(m_text, mention.begin, roles({PlaceCue::Partner}), blockBegin).has_value();
    }

    /** 新华社北京3月5日电, 记者…台北报道: where it was written. */
    bool isDispatch(qsizetype end) const
    {
        qsizetype at = end;
        while (at < m_text.size() && (m_text[at].isDigit() || isOneOf(m_text[at], u"月日 ")))
            ++at;
        const QStringView behind = m_text.mid(at);
        const bool closes =
            behind.size() < 2 || !behind[1].isLetter() || at > end; // 电 of 电力 is another word
        return (behind.startsWith(u'电') && closes) || behind.startsWith(u"报道") ||
               behind.startsWith(u"报导");
    }

    qsizetype blockBeginOf(qsizetype at) const
    {
        const QList<Block> &blocks = m_article.structure().blocks;
        const auto after =
            std::upper_bound(blocks.begin(), blocks.end(), at, [](qsizetype offset, const Block &block) {
                return offset < block.span.begin.value;
            });
        return after == blocks.begin() ? 0 : (after - 1)->span.begin.value;
    }

    int mainPlace(const QList<PlaceMention> &mentions) const
    {
        const QList<Block> &blocks = m_article.structure().blocks;
        const auto firstBody = std::find_if(blocks.begin(), blocks.end(),
                                            [](const Block &b) { return b.role == BlockRole::Body; });
        QHash<int, int> weights;
        QList<int> order;
        for (const PlaceMention &mention : mentions) {
            if (mention.begin < 0 || mention.isPartner)
                continue;
            const auto after =
                std::upper_bound(blocks.begin(), blocks.end(), mention.begin,
                                 [](qsizetype at, const Block &b) { return at < b.span.begin.value; });
            const auto block = after - 1;
            // A whole address, 广西…市…县, says where the article is at home.
            const int weight = titleWeight(block->role, block == firstBody) + 2 * mention.steps;
            for (const int id : mention.ids) {
                if (m_places.place(id).level == PlaceLevel::Country)
                    continue;
                if (!weights.contains(id))
                    order.append(id);
                weights[id] += weight;
            }
        }
        int best = -1;
        for (const int id : order) {
            if (weights[id] >= LeastMainWeight && (best < 0 || weights[id] > weights[best]))
                best = id;
        }
        return best;
    }

    void addPointers(QList<PlaceMention> &mentions)
    {
        const auto pointing = roles({PlaceCue::Province, PlaceCue::City, PlaceCue::County, PlaceCue::District,
                                     PlaceCue::Town, PlaceCue::Country, PlaceCue::Named});
        for (const SentenceView &sentence : m_article.sentences()) {
            for (qsizetype at = sentence.begin; at < sentence.end; ++at) {
                const auto cue = m_cues.beginningAt(m_text.first(sentence.end), at, pointing);
                if (!cue)
                    continue;
                if (!isFieldOfContest(*cue, sentence))
                    addPointer(mentions, *cue);
                at = cue->end() - 1;
            }
        }
    }

    bool isFieldOfContest(const lexicon::Cue &cue, const SentenceView &sentence) const
    {
        // 比全省平均水平(7.7%)高: a figure of its own
        const QStringView behind = m_text.first(sentence.end).mid(cue.end());
        if (behind.startsWith(u'(') || behind.startsWith(u"平均水平(") || behind.startsWith(u"平均("))
            return false;
        if (m_cues.endingAt(m_text, cue.begin, roles({PlaceCue::Rank}), sentence.begin) ||
            m_cues.beginningAt(m_text, cue.end(), roles({PlaceCue::Ranked})))
            return true;
        if (!cue.is(PlaceCue::Country) || cue.begin == sentence.begin)
            return false;
        const QChar before = m_text[cue.begin - 1];
        return !m_article.isClauseMark(cue.begin - 1) && !isOneOf(before, u"年月日度底末季来前,“”(");
    }

    /** True where 内地 and 大陆 mean the country: the article is at home in Hong Kong, Macau or Taiwan. */
    bool isOffshore() const
    {
        const auto within = [this](QStringView name) {
            const int id = m_places.idOf(name);
            return m_weight.contains(id) || (m_main >= 0 && m_places.isWithin(m_main, id));
        };
        return within(u"香港") || within(u"澳门") || within(u"台湾");
    }

    void addPointer(QList<PlaceMention> &mentions, const lexicon::Cue &cue)
    {
        PlaceMention mention{cue.begin, cue.end(), MentionKind::Name, false, {}, false, false, 0};
        if (cue.is(PlaceCue::Named)) {
            const int id = m_places.idOf(cue.value);
            if (id < 0 || (id == m_places.china() && !isOffshore()))
                return;
            mention.ids = {id};
            mention.isInland = id == m_places.china();
        } else {
            mention.kind = cue.is(PlaceCue::Province)   ? MentionKind::Province
                           : cue.is(PlaceCue::City)     ? MentionKind::City
                           : cue.is(PlaceCue::County)   ? MentionKind::County
                           : cue.is(PlaceCue::District) ? MentionKind::District
                           : cue.is(PlaceCue::Country)  ? MentionKind::Country
                                                        : MentionKind::Town;
            mention.isOurs = m_text[cue.begin] == u'我' || m_text[cue.begin] == u'本';
        }
        mentions.append(mention);
    }

    const lexicon::Places &m_places;
    const lexicon::CueTable &m_cues;
    const lexicon::CueTable &m_verbs;
    const ArticleView &m_article;
    QStringView m_text;
    QList<RawName> m_raw;
    int m_main = -1;
    QSet<int> m_named;        ///< areas whose full name stands somewhere
    QHash<int, int> m_weight; ///< of an area: how often it or one inside it is spoken of
};

} // namespace

PlaceMentions PlaceFinder::find(const ArticleView &article) const
{
    return Finder(m_lexicon, article).run();
}

} // namespace jiaoshu::engine
