// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/placefinder.h"

#include "engine/characters.h"
#include "engine/homeplace.h"
#include "engine/mainplace.h"
#include "engine/townfinder.h"
#include "lexicon/lexicon.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <utility>

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
constexpr qsizetype LifeReach = 6;    ///< characters between 在 and an area, and what someone did there
constexpr int EnoughSupport = 2;      ///< for a county's short name without the full one

/** A name as it stands, before its neighbours are known. */
struct RawName
{
    qsizetype begin = 0;
    PlaceName name;
    bool isEveryday = false;
    int block = 0;
    int town = -1; ///< of a township: its county, which it stands for

    [[nodiscard]] qsizetype end() const { return begin + name.length; }
};

/** One run over an article. */
class Finder
{
public:
    Finder(const lexicon::Lexicon &lexicon, const ArticleView &article)
        : m_lexicon(&lexicon), m_places(lexicon.places()), m_cues(lexicon.cues().place),
          m_verbs(lexicon.cues().indicator), m_article(article), m_text(article.text()),
          m_mainPlace(lexicon, article)
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
            } else if (raw.name.form == PlaceForm::Short && raw.name.ids.size() == 1) {
                m_mentioned.insert(raw.name.ids.front());
            }
        }
        weighAncestors();
        supportShortNames();
        for (int block = 0; block < blocks.size(); ++block)
            collectTowns(block, blocks[block].span);
        mergeTowns();
        PlaceMentions found;
        buildNames(found.all);
        found.main = m_main = m_mainPlace.best(found.all);
        found.all.erase(std::remove_if(found.all.begin(), found.all.end(),
                                       [](const PlaceMention &m) { return m.begin < 0; }),
                        found.all.end());
        addPointers(found.all);
        if (m_main < 0)
            found.main = m_main = m_mainPlace.best(found.all);
        if (m_main < 0)
            found.main = m_main = HomePlace(*m_lexicon, m_article).find();
        std::sort(found.all.begin(), found.all.end(),
                  [](const PlaceMention &a, const PlaceMention &b) { return a.begin < b.begin; });
        if ((m_main < 0 || !m_mainPlace.isNamedEarly(found.all, m_main)) &&
            m_mainPlace.isAboutTheCountry(found.all))
            found.main = m_places.china();
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

    /** A township leads to its county, where the article tells which one it is. */
    void collectTowns(int block, const Utf16Span &span)
    {
        for (const TownName &town : findTowns(*m_lexicon, m_text, span)) {
            const int county = countyOf(town);
            if (county < 0)
                continue;
            RawName raw{.begin = town.begin, .name = {}, .block = block, .town = county};
            raw.name.length = town.end - town.begin;
            m_towns.append(raw);
            m_support[county] += EnoughSupport;
        }
    }

    /** Puts the townships among the names, in place of those that are parts of theirs. */
    void mergeTowns()
    {
        if (m_towns.isEmpty())
            return;
        QList<RawName> all;
        auto town = m_towns.cbegin();
        for (const RawName &raw : std::as_const(m_raw)) {
            for (; town != m_towns.cend() && town->begin <= raw.begin; ++town)
                all.append(*town);
            const bool isPart = (town != m_towns.cend() && raw.end() > town->begin) ||
                                (!all.isEmpty() && all.last().town >= 0 && raw.begin < all.last().end());
            if (!isPart)
                all.append(raw);
        }
        for (; town != m_towns.cend(); ++town)
            all.append(*town);
        m_raw = all;
    }

    /** The county meant: the one that is named, else the one in a prefecture that is; the only one that has
     * such a township where no other province is named. */
    int countyOf(const TownName &town) const
    {
        int best = -1;
        int bestScore = 0;
        bool isTied = false;
        for (const int county : town.counties) {
            const int parent = m_places.place(county).parent;
            const bool known = parent >= 0 && m_places.place(parent).level == PlaceLevel::Prefecture;
            const int score = m_named.contains(county)                            ? 4
                              : m_mentioned.contains(county)                      ? 3
                              : known && m_weight.value(parent) > 0               ? 2
                              : town.counties.size() == 1 && !isElsewhere(county) ? 1
                                                                                  : 0;
            isTied = score == bestScore;
            if (score > bestScore) {
                best = county;
                bestScore = score;
            }
        }
        return isTied ? -1 : best;
    }

    /** The article speaks of other provinces and not of that of @p county. */
    bool isElsewhere(int county) const
    {
        const int province = m_places.enclosing(county, PlaceLevel::Province);
        return !m_weight.isEmpty() && m_weight.value(province) == 0;
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
        // 建成|县级配送中心
        if (end < to && m_text[end] == u'级' && isOneOf(m_text[end - 1], u"县市区州省"))
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

    /** A county's short name counts where the title has it, or where it stands twice as a place would: behind
     * a comma, 在 or 到, and not behind a surname. */
    void supportShortNames()
    {
        for (const RawName &raw : m_raw) {
            if (raw.name.form != PlaceForm::Short || raw.isEveryday || raw.name.ids.size() > 1)
                continue;
            const QChar before = charAt(m_text, raw.begin - 1);
            if (!isHan(before) || isOneOf(before, u"在于从到来回往赴去进是看"))
                ++m_support[raw.name.ids.front()];
        }
    }

    /** The area meant among those of one name, @p before being the area named right before it or -1; -1 where
     * none is meant. */
    int settle(const RawName &raw, int before) const
    {
        if (raw.town >= 0)
            return raw.town;
        int best = -1;
        int bestWeight = -1;
        for (const int id : raw.name.ids) {
            const bool inside = before >= 0 && id != before && m_places.isWithin(id, before);
            const int parent = m_places.place(id).parent;
            const int weight = (inside ? 1000 : 0) + (m_named.contains(id) ? 100 : 0) +
                               m_weight.value(parent) + m_weight.value(id);
            if (weight > bestWeight) {
                best = id;
                bestWeight = weight;
            }
        }
        const bool supported = bestWeight >= 1000 || m_named.contains(best);
        const bool isCounty = m_places.place(best).level >= PlaceLevel::County;
        if (raw.isEveryday)
            return supported && (raw.name.form != PlaceForm::Full || bestWeight >= 1000) ? best : -1;
        if (raw.name.form == PlaceForm::Full || !isCounty)
            return best;
        return supported || m_support.value(best) >= EnoughSupport ? best : -1;
    }

    void buildNames(QList<PlaceMention> &mentions)
    {
        int chain = -1; // the area named right before
        qsizetype chainEnd = -1;
        for (const RawName &raw : m_raw) {
            const bool touches = raw.begin == chainEnd;
            int id = settle(raw, touches ? chain : -1);
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
                mentions.last().isFull = raw.town >= 0 || raw.name.form == PlaceForm::Full;
                continue;
            }
            if (joinsList(mentions, raw)) {
                if (!mentions.last().ids.contains(id))
                    mentions.last().ids.append(id);
                mentions.last().end = raw.end();
                continue;
            }
            PlaceMention mention{.begin = raw.begin, .end = raw.end(), .ids = {id}};
            mention.isFull = raw.town >= 0 || raw.name.form == PlaceForm::Full;
            mentions.append(mention);
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
            for (qsizetype at = sentence.begin; at < sentence.end; ++at) {
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
            return m_weight.contains(id) || (m_main >= 0 && m_places.isWithin(m_main, id));
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

    const lexicon::Lexicon *m_lexicon;
    const lexicon::Places &m_places;
    const lexicon::CueTable &m_cues;
    const lexicon::CueTable &m_verbs;
    const ArticleView &m_article;
    QStringView m_text;
    MainPlace m_mainPlace;
    QList<RawName> m_raw;
    QList<RawName> m_towns;
    int m_main = -1;
    QSet<int> m_mentioned;     ///< counties whose short name does
    QSet<int> m_named;         ///< areas whose full name stands somewhere
    QHash<int, int> m_support; ///< of a county: how much speaks for its short name
    QHash<int, int> m_weight;  ///< of an area: how often it or one inside it is spoken of
};

} // namespace

PlaceMentions PlaceFinder::find(const ArticleView &article) const
{
    return Finder(m_lexicon, article).run();
}

} // namespace jiaoshu::engine
