// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/placefinder.h"

#include "engine/areasetting.h"
#include "engine/areasettler.h"
#include "engine/areasum.h"
#include "engine/characters.h"
#include "engine/homeplace.h"
#include "engine/mainplace.h"
#include "engine/neighbours.h"
#include "engine/placenames.h"
#include "lexicon/lexicon.h"

#include <QSet>

#include <algorithm>
#include <optional>
#include <utility>

namespace jiaoshu::engine {

namespace {

using lexicon::PlaceCue;
using lexicon::PlaceLevel;
using lexicon::roles;

constexpr qsizetype LifeReach = 6; ///< characters between 在 and an area, and what someone did there

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
        buildNames(found);
        found.main = m_main = m_mainPlace.best(found.all, m_names.borne);
        if (const int helped = helpedArea(found.all); helped >= 0 && helped != m_main) {
            m_partners.insert(m_main);
            found.main = m_main = helped;
        }
        found.all.erase(std::remove_if(found.all.begin(), found.all.end(),
                                       [this](const PlaceMention &m) { return isDropped(m); }),
                        found.all.end());
        addPointers(found.all);
        if (m_main < 0)
            found.main = m_main = m_mainPlace.best(found.all, m_names.borne);
        if (m_main < 0 && m_sure >= 0 && m_sure != m_places.idOf(u"台湾"))
            found.main = m_main = m_sure;
        const int hongKong = m_places.idOf(u"香港");
        const bool isOfHongKong = m_spokenIn == hongKong || m_sure == hongKong;
        if (m_main < 0 && !isOfHongKong)
            found.main = m_main = homePlaceOf(m_places, m_text, m_names);
        std::sort(found.all.begin(), found.all.end(),
                  [](const PlaceMention &a, const PlaceMention &b) { return a.begin < b.begin; });
        if (m_main < 0 && !m_mainPlace.isAboutTheCountry(found.all))
            found.main = m_main = dispatchPlace();
        // Hong Kong's words, and a shop in one part of it, or a county that bears the name of a part: 九龙
        if (m_main >= 0 && isOfHongKong && m_main != hongKong &&
            m_mainPlace.isNamedInPassing(found.all, m_main))
            found.main = m_main = m_sure;
        // an article of Taiwan's offices: a plant elsewhere
        const int taiwan = m_places.idOf(u"台湾");
        // or a city, in one on all of it
        const bool isElsewhere =
            m_main >= 0 && (!m_places.isWithin(m_main, taiwan) || m_mainPlace.isAboutTheCountry(found.all));
        if (isElsewhere && m_sure == taiwan && m_mainPlace.isNamedInPassing(found.all, m_main))
            found.main = m_main = -1;
        if (isTaiwans()) {
            setTaiwan(found);
            addOffices(found.all);
            return found;
        }
        addOffices(found.all);
        if ((m_main < 0 || !m_mainPlace.isNamedEarly(found.all, m_main)) &&
            m_mainPlace.isAboutTheCountry(found.all) && !isOffshore())
            found.main = m_places.china();
        return found;
    }

private:
    void buildNames(PlaceMentions &found)
    {
        QList<PlaceMention> &mentions = found.all;
        int chain = -1; // the area named right before
        qsizetype chainEnd = -1;
        for (const AreaName &raw : m_settler.names()) {
            const bool touches = raw.begin == chainEnd;
            int id = m_settler.settle(raw, touches ? chain : -1);
            if (id < 0 && joinsList(mentions, raw))
                id = m_settler.settleBeside(raw, mentions.last().ids.last());
            if (id < 0)
                continue;
            if (raw.name.form == lexicon::PlaceForm::Former && raw.town < 0 && !m_settler.isNamed(id))
                found.formerNames.insert(id, m_text.mid(raw.begin, raw.name.length).toString());
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
                notePartners(mentions.last().ids.last(), id);
                if (!mentions.last().ids.contains(id))
                    mentions.last().ids.append(id);
                mentions.last().end = raw.end();
                continue;
            }
            PlaceMention mention{.begin = raw.begin, .end = raw.end(), .ids = {id}};
            mention.isFull = raw.isFull();
            mention.isByTown = raw.town >= 0;
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
        // 基隆嘉义, and no 广东省始兴县
        if (between.isEmpty())
            return !mentions.last().isFull && !raw.isFull();
        return between == u"、" || between == u"和" || between == u"及" || between == u"与";
    }

    /** 韶关市与绍兴市: two areas of two provinces may be such as help one another. */
    void notePartners(int id, int other)
    {
        if (m_places.enclosing(id, PlaceLevel::Province) == m_places.enclosing(other, PlaceLevel::Province))
            return;
        m_partners.insert(id);
        m_partners.insert(other);
    }

    /** Drops (begin -1) what is only a neighbour, a way or a field of comparison, and marks the other side.
     */
    void judge(PlaceMention &mention)
    {
        const qsizetype blockBegin = blockBeginOf(mention.begin);
        const bool border = isNeighbour(m_article, m_cues, mention.begin, mention.end, blockBegin) ||
                            (!mention.isFull && isAmongWaters(m_text, mention.begin, mention.end));
        const auto aside = m_cues.endingAt(m_text, mention.begin, roles({PlaceCue::Aside}), blockBegin);
        mention.isWay = aside && aside->length == 1 && m_text[aside->begin] == u'到';
        mention.isVisited =
            mention.isWay ||
            m_cues.endingAt(m_text, mention.begin, roles({PlaceCue::Visit}), blockBegin).has_value();
        const bool ranked = m_cues.beginningAt(m_text, mention.end, roles({PlaceCue::Ranked})).has_value() &&
                            mention.ids.size() == 1 &&
                            m_places.place(mention.ids.first()).level == PlaceLevel::Country;
        const bool of = m_text.mid(mention.end).startsWith(u"等") && mention.ids.size() > 1;
        const bool gives = m_cues.beginningAt(m_text, mention.end, roles({PlaceCue::Giver})).has_value();
        mention.isPartner =
            m_cues.endingAt(m_text, mention.begin, roles({PlaceCue::Partner}), blockBegin).has_value();
        if (gives || mention.isPartner || isOfHelpers(m_article, m_cues, mention.end)) {
            for (const int id : std::as_const(mention.ids))
                m_partners.insert(id);
        }
        mention.isBrand = !mention.isFull && startsWith(m_text, mention.end, u"“") &&
                          !startsWith(m_text, mention.end, u"“十");
        const bool dispatch = isDispatch(m_text, mention.end);
        if (dispatch && m_dispatch < 0 && mention.ids.size() == 1)
            m_dispatch = mention.ids.first();
        if (border || (aside && !mention.isWay) || ranked || of || gives || dispatch ||
            isOfALife(mention, blockBegin) || isDistance(m_article, mention.end) || isOfGuests(mention))
            mention.begin = -1;
    }

    /** Neither in the article's own area nor around it, nor named in it. */
    bool isUnrelated(int id) const
    {
        return m_main >= 0 && !m_places.isWithin(id, m_main) && !m_places.isWithin(m_main, id) &&
               !m_settler.isNamed(id);
    }

    /** What judge() has dropped, ways out of the article's area, and who helps it from afar. */
    bool isDropped(const PlaceMention &mention)
    {
        if (mention.begin < 0)
            return true;
        if (mention.isBrand && mention.ids.first() != m_main)
            return true;
        if (mention.isWay && (m_main < 0 || !m_places.isWithin(mention.ids.first(), m_main)))
            return true;
        // 由原水东镇…合并而成, in an article on another county: one of that name which is gone
        if (mention.isByTown && mention.ids.size() == 1 && isUnrelated(mention.ids.first()))
            return true;
        return !mention.isPartner && mention.ids.size() == 1 && m_main >= 0 &&
               m_partners.contains(mention.ids.first()) && isFarFromMain(mention.ids.first()) && tellsOfAid();
    }

    /** 北京专家走进丰宁, in an article on aid: the area of its title that such provinces help; -1 for none.
     */
    int helpedArea(const QList<PlaceMention> &mentions)
    {
        const std::optional<Utf16Span> &title = m_article.structure().title;
        if (m_main < 0 || !title || !isListed(m_main, u"协作") || !tellsOfAid())
            return -1;
        QList<PlaceMention> helped;
        bool inTitle = false;
        for (const PlaceMention &mention : mentions) {
            if (mention.begin < 0 || mention.ids.size() != 1 || !isListed(mention.ids.first(), u"受援"))
                continue;
            helped.append(mention);
            inTitle = inTitle || mention.begin < title->end.value;
        }
        return inTitle ? m_mainPlace.best(helped, {}) : -1;
    }

    /** Whether @p area lies in one of the provinces of a list of the table. */
    bool isListed(int area, QStringView list) const
    {
        const auto names = m_cues.beginningAt(list, 0, roles({PlaceCue::Helper}));
        const int province = m_places.enclosing(area, PlaceLevel::Province);
        return names && province >= 0 &&
               names->value.split(u'、').contains(QStringView(m_places.place(province).name));
    }

    bool isFarFromMain(int id) const
    {
        const int own = m_places.enclosing(m_main, PlaceLevel::Province);
        const int other = m_places.enclosing(id, PlaceLevel::Province);
        return own >= 0 && other >= 0 && own != other;
    }

    /** 东西部协作, 对口支援: what the other side gives is of the one that gets it. */
    bool tellsOfAid()
    {
        if (m_tellsOfAid)
            return *m_tellsOfAid;
        m_tellsOfAid = false;
        const auto next = [this](qsizetype from) {
            return m_article.nextStart(lexicon::WordStart::PlaceCue, from, m_text.size());
        };
        for (qsizetype at = next(0); at < m_text.size() && !*m_tellsOfAid; at = next(at + 1))
            m_tellsOfAid = m_cues.beginningAt(m_text, at, roles({PlaceCue::Aid})).has_value();
        return *m_tellsOfAid;
    }

    /** 日本旅客: whom another area counts. */
    bool isOfGuests(const PlaceMention &mention) const
    {
        const QStringView behind = m_text.mid(mention.end);
        return m_places.place(mention.ids.first()).level == PlaceLevel::Country &&
               (behind.startsWith(u"游客") || behind.startsWith(u"旅客") || behind.startsWith(u"观光客") ||
                behind.startsWith(u"来台") || behind.startsWith(u'籍'));
    }

    /** The area an article was written in, where it names none and speaks of no country; what is written in
     * capitals is mostly of elsewhere. */
    int dispatchPlace() const
    {
        if (m_dispatch < 0 || !mayBeHome(m_places.place(m_dispatch)) || isCapital(m_places, m_dispatch))
            return -1;
        return m_dispatch;
    }

    /** 在西安做生意多年的…, 到东莞打工: where somebody has been. */
    bool isOfALife(const PlaceMention &mention, qsizetype blockBegin) const
    {
        // 去了宁波的工厂
        if (mention.begin > blockBegin + 1 && m_text[mention.begin - 1] == u'了' &&
            isOneOf(m_text[mention.begin - 2], u"去回"))
            return true;
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
        const auto pointing = roles({PlaceCue::Province, PlaceCue::City, PlaceCue::County, PlaceCue::District,
                                     PlaceCue::Town, PlaceCue::Country, PlaceCue::Named, PlaceCue::Former,
                                     PlaceCue::Latter, PlaceCue::World, PlaceCue::Home});
        for (const SentenceView &sentence : m_article.sentences()) {
            const auto next = [&](qsizetype from) {
                return m_article.nextStart(lexicon::WordStart::PlaceCue, from, sentence.end);
            };
            for (qsizetype at = next(sentence.begin); at < sentence.end; at = next(at + 1)) {
                const auto cue = m_cues.beginningAt(m_text.first(sentence.end), at, pointing);
                if (!cue)
                    continue;
                // 日|本市|场, 基|本县|情, 平|台
                const bool isTorn =
                    m_cues.endingAt(m_text, at + 1, roles({PlaceCue::Torn}), at - 1).has_value();
                // 省内县外务工: where those of the area work, who are counted
                const auto word =
                    m_cues.beginningAt(m_text.first(sentence.end), at, roles({PlaceCue::Plain}));
                const bool isName = !cue->is(PlaceCue::Named) && m_names.sayAt(at); // 全州县
                if (isTorn || isName || (word && word->length > cue->length))
                    continue;
                if (cue->is(PlaceCue::Home)) {
                    noteOffice(*cue, sentence);
                    at = cue->end() - 1;
                    continue;
                }
                // 占全台八成
                const bool isWhole =
                    cue->is(PlaceCue::Named) && m_text[cue->begin] == u'全' &&
                    m_cues.endingAt(m_text, cue->begin, roles({PlaceCue::Rank}), sentence.begin);
                if (cue->is(PlaceCue::Named) ? !isWhole
                                             : !isFieldOfContest(m_article, m_cues, *cue, sentence))
                    addPointer(mentions, *cue);
                at = cue->end() - 1;
            }
        }
    }

    static QStringView officeArea(const lexicon::Cue &cue)
    {
        return isOneOf(cue.value.back(), u"!*") ? cue.value.chopped(1) : cue.value;
    }

    /** An office of all of the area that the article is on leads back to it: 医管局指,… */
    void addOffices(QList<PlaceMention> &mentions)
    {
        for (const PlaceMention &office : std::as_const(m_offices)) {
            const auto behind =
                std::upper_bound(mentions.begin(), mentions.end(), office.begin,
                                 [](qsizetype at, const PlaceMention &m) { return at < m.begin; });
            if (office.ids.first() == m_main)
                mentions.insert(behind, office);
        }
    }

    /** Notes an office that tells where an article is at home; 经济部门 is none. */
    void noteOffice(const lexicon::Cue &cue, const SentenceView &sentence)
    {
        if (charAt(m_text, cue.end()) == u'门')
            return;
        if (cue.value.endsWith(u'*')) {
            m_spokenIn = m_spokenIn < 0 ? m_places.idOf(officeArea(cue)) : m_spokenIn;
            return;
        }
        if (cue.value.endsWith(u'!') && m_sure < 0)
            m_sure = m_places.idOf(officeArea(cue));
        if (cue.value.startsWith(u"台湾") && m_firstOffice < 0)
            m_firstOffice = cue.begin;
        if (cue.begin == sentence.begin || m_article.isClauseMark(cue.begin - 1))
            m_offices.append({.begin = cue.begin, .end = cue.end(), .ids = {m_places.idOf(officeArea(cue))}});
    }

    /** Written in Taiwan: it is about an area there, or names none and speaks of Taiwan's offices. */
    bool isTaiwans() const
    {
        const int taiwan = m_places.idOf(u"台湾");
        return m_main >= 0 ? m_places.isWithin(m_main, taiwan)
                           : m_sure == taiwan || (m_firstOffice >= 0 && m_settler.speaksOf(taiwan));
    }

    /** 我国 is Taiwan there; what opens with it or with its offices is not about the first county that it
     * names. */
    void setTaiwan(PlaceMentions &found)
    {
        const int taiwan = m_places.idOf(u"台湾");
        const auto isOwn = [&](const PlaceMention &m) {
            return m.kind == MentionKind::Name && m_places.isWithin(m.ids.first(), m_main);
        };
        const auto named = std::find_if(found.all.cbegin(), found.all.cend(), isOwn);
        const auto country = std::find_if(found.all.cbegin(), found.all.cend(), [](const PlaceMention &m) {
            return m.kind == MentionKind::Country;
        });
        qsizetype nation = m_firstOffice >= 0 ? m_firstOffice : m_text.size();
        if (country != found.all.cend())
            nation = std::min(nation, country->begin);
        const std::optional<Utf16Span> &title = m_article.structure().title;
        const bool inTitle =
            named != found.all.cend() && title && named->begin < title->end.value && !named->isVisited;
        const qsizetype first = named == found.all.cend() ? m_text.size() : named->begin;
        if (m_main < 0 || (!inTitle && nation < first))
            found.main = m_main = taiwan;
        for (PlaceMention &mention : found.all) {
            if (mention.kind != MentionKind::Country)
                continue;
            mention.kind = MentionKind::Name;
            mention.ids = {taiwan};
        }
        if (m_main != taiwan)
            return;
        found.all.erase(std::remove_if(found.all.begin(), found.all.end(),
                                       [](const PlaceMention &m) { return m.isVisited; }),
                        found.all.end());
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
                           : cue.is(PlaceCue::World)    ? MentionKind::World
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
    std::optional<bool> m_tellsOfAid;
    QSet<int> m_partners;         ///< who is named as the other side, or as having given something
    int m_sure = -1;              ///< the area at home of an office that nobody else has
    int m_spokenIn = -1;          ///< the area whose own words the article uses
    qsizetype m_firstOffice = -1; ///< where the first of Taiwan's offices is named
    QList<PlaceMention> m_offices;
    int m_dispatch = -1; ///< where the article was written
    int m_main = -1;
};

} // namespace

PlaceMentions PlaceFinder::find(const ArticleView &article) const
{
    return Finder(m_lexicon, article).run();
}

} // namespace jiaoshu::engine
