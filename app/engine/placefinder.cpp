// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/placefinder.h"

#include "engine/areasettler.h"
#include "engine/characters.h"
#include "engine/homeplace.h"
#include "engine/mainplace.h"
#include "engine/placenames.h"
#include "lexicon/lexicon.h"

#include <algorithm>
#include <utility>

namespace jiaoshu::engine {

namespace {

using lexicon::PlaceCue;
using lexicon::PlaceLevel;
using lexicon::roles;

constexpr qsizetype BorderReach = 16; ///< characters behind an area's name that may say it is a neighbour
constexpr qsizetype LifeReach = 6;    ///< characters between 在 and an area, and what someone did there

/** One run over an article. */
class Finder
{
public:
    Finder(const lexicon::Lexicon &lexicon, const ArticleView &article)
        : m_places(lexicon.places()), m_cues(lexicon.cues().place), m_article(article),
          m_text(article.text()), m_names(findAreaNames(lexicon, article)),
          m_settler(lexicon, article, m_names.said), m_mainPlace(lexicon, article)
    {}

    PlaceMentions run()
    {
        PlaceMentions found;
        buildNames(found.all);
        found.main = m_main = m_mainPlace.best(found.all, m_names.borne);
        found.all.erase(std::remove_if(found.all.begin(), found.all.end(),
                                       [](const PlaceMention &m) { return m.begin < 0; }),
                        found.all.end());
        addPointers(found.all);
        if (m_main < 0)
            found.main = m_main = m_mainPlace.best(found.all, m_names.borne);
        if (m_main < 0)
            found.main = m_main = homePlaceOf(m_places, m_text, m_names);
        std::sort(found.all.begin(), found.all.end(),
                  [](const PlaceMention &a, const PlaceMention &b) { return a.begin < b.begin; });
        if ((m_main < 0 || !m_mainPlace.isNamedEarly(found.all, m_main)) &&
            m_mainPlace.isAboutTheCountry(found.all))
            found.main = m_places.china();
        return found;
    }

private:
    void buildNames(QList<PlaceMention> &mentions)
    {
        int chain = -1; // the area named right before
        qsizetype chainEnd = -1;
        for (const AreaName &raw : m_settler.names()) {
            const bool touches = raw.begin == chainEnd;
            int id = m_settler.settle(raw, touches ? chain : -1);
            if (id < 0)
                continue;
            if (m_places.place(id).level == PlaceLevel::Township)
                id = m_places.place(id).parent;
            const bool refines = touches && !mentions.isEmpty() && m_places.isWithin(id, chain);
            chain = id;
            chainEnd = raw.end();
            if (refines) {
                mentions.last().ids.last() = id;
                mentions.last().end = raw.end();
                ++mentions.last().steps;
                mentions.last().isFull = raw.isFull();
                continue;
            }
            if (joinsList(mentions, raw)) {
                if (!mentions.last().ids.contains(id))
                    mentions.last().ids.append(id);
                mentions.last().end = raw.end();
                continue;
            }
            PlaceMention mention{.begin = raw.begin, .end = raw.end(), .ids = {id}};
            mention.isFull = raw.isFull();
            mentions.append(mention);
        }
        for (PlaceMention &mention : mentions)
            judge(mention);
    }

    /** 无为市、南陵县: two areas that stand as one. */
    bool joinsList(const QList<PlaceMention> &mentions, const AreaName &raw) const
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
        while (clauseEnd < std::min(m_text.size(), mention.end + BorderReach) && m_text[clauseEnd] != u'\n' &&
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
        if (border || aside || ranked || of || isDispatch(mention.end) || isOfALife(mention, blockBegin) ||
            m_cues.beginningAt(m_text, mention.end, roles({PlaceCue::Giver})))
            mention.begin = -1;
        mention.isPartner =
            m_cues.endingAt(m_text, mention.begin, roles({PlaceCue::Partner}), blockBegin).has_value();
    }

    /** 在西安做生意多年的…, 到东莞打工: where somebody has been. */
    bool isOfALife(const PlaceMention &mention, qsizetype blockBegin) const
    {
        if (mention.begin <= blockBegin || !isOneOf(m_text[mention.begin - 1], u"在到去赴从往回"))
            return false;
        const qsizetype to = std::min(m_text.size(), mention.end + LifeReach);
        for (qsizetype at = mention.end; at < to && m_text[at] != u'\n' && !m_article.isClauseMark(at);
             ++at) {
            if (m_cues.beginningAt(m_text, at, roles({PlaceCue::Life})))
                return true;
        }
        return false;
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

    void addPointers(QList<PlaceMention> &mentions)
    {
        const auto pointing =
            roles({PlaceCue::Province, PlaceCue::City, PlaceCue::County, PlaceCue::District, PlaceCue::Town,
                   PlaceCue::Country, PlaceCue::Named, PlaceCue::Former, PlaceCue::Latter});
        for (const SentenceView &sentence : m_article.sentences()) {
            const auto next = [&](qsizetype from) {
                return m_article.nextStart(lexicon::WordStart::PlaceCue, from, sentence.end);
            };
            for (qsizetype at = next(sentence.begin); at < sentence.end; at = next(at + 1)) {
                const auto cue = m_cues.beginningAt(m_text.first(sentence.end), at, pointing);
                if (!cue)
                    continue;
                if (cue->is(PlaceCue::Named) || !isFieldOfContest(*cue, sentence))
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
            return m_settler.speaksOf(id) || (m_main >= 0 && m_places.isWithin(m_main, id));
        };
        return within(u"香港") || within(u"澳门") || within(u"台湾");
    }

    void addPointer(QList<PlaceMention> &mentions, const lexicon::Cue &cue)
    {
        PlaceMention mention{.begin = cue.begin, .end = cue.end(), .ids = {}};
        if (cue.is(PlaceCue::Named)) {
            const auto named = cue.value.split(u'、');
            for (const QStringView name : named) {
                if (const int id = m_places.idOf(name); id >= 0)
                    mention.ids.append(id);
            }
            mention.isInland =
                mention.ids.size() == 1 && m_places.place(mention.ids.first()).level == PlaceLevel::Country;
            // 粤港澳大湾区, 港澳台地区
            const bool isPartOfName =
                charAt(m_text, cue.begin - 1) == u'粤' || charAt(m_text, cue.end()) == u'台';
            if (mention.ids.isEmpty() || isPartOfName || (mention.isInland && !isOffshore()))
                return;
        } else {
            mention.kind = cue.is(PlaceCue::Province)   ? MentionKind::Province
                           : cue.is(PlaceCue::City)     ? MentionKind::City
                           : cue.is(PlaceCue::County)   ? MentionKind::County
                           : cue.is(PlaceCue::District) ? MentionKind::District
                           : cue.is(PlaceCue::Country)  ? MentionKind::Country
                           : cue.is(PlaceCue::Former)   ? MentionKind::Former
                           : cue.is(PlaceCue::Latter)   ? MentionKind::Latter
                                                        : MentionKind::Town;
            mention.isOurs = m_text[cue.begin] == u'我' || m_text[cue.begin] == u'本';
        }
        mentions.append(mention);
    }

    const lexicon::Places &m_places;
    const lexicon::CueTable &m_cues;
    const ArticleView &m_article;
    QStringView m_text;
    AreaNames m_names;
    AreaSettler m_settler;
    MainPlace m_mainPlace;
    int m_main = -1;
};

} // namespace

PlaceMentions PlaceFinder::find(const ArticleView &article) const
{
    return Finder(m_lexicon, article).run();
}

} // namespace jiaoshu::engine
