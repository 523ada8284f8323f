// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/areasettler.h"

#include "engine/characters.h"
#include "engine/townfinder.h"
#include "lexicon/lexicon.h"

#include <algorithm>
#include <utility>

namespace jiaoshu::engine {

namespace {

using lexicon::ArticleCue;
using lexicon::PlaceCue;
using lexicon::PlaceForm;
using lexicon::PlaceLevel;
using lexicon::roles;

constexpr int EnoughSupport = 2;           ///< for a county's short name without the full one
constexpr qsizetype DistinctiveLength = 3; ///< characters of a short name that is hardly anything else

/** What the areas of one name are weighed by. */
constexpr int NamedWeight = 100;   ///< its full name stands somewhere
constexpr int InsideWeight = 1000; ///< it lies in the area named right before it

} // namespace

AreaSettler::AreaSettler(const lexicon::Lexicon &lexicon, const ArticleView &article, QList<AreaName> said)
    : m_lexicon(lexicon), m_places(lexicon.places()), m_article(article), m_text(article.text()),
      m_names(std::move(said))
{
    notice();
    m_isHongKong = speaksOfHongKong();
    noticeHeads();
    weigh();
    support();
    addTowns();
}

void AreaSettler::notice()
{
    for (const AreaName &name : std::as_const(m_names)) {
        if (name.name.form == PlaceForm::Full && name.trust == NameTrust::Plain) {
            for (const int id : name.name.ids)
                m_named.insert(id);
        } else if (name.name.form == PlaceForm::Short && name.name.ids.size() == 1) {
            m_mentioned.insert(name.name.ids.front());
        }
    }
}

/** 三明:…, 本报日照讯, 新华社大庆8月3日电: what stands there is an area, even if it is a common word. */
void AreaSettler::noticeHeads()
{
    auto name = m_names.cbegin();
    for (const Block &block : m_article.structure().blocks) {
        for (; name != m_names.cend() && name->begin < block.span.end.value; ++name) {
            if (name->name.form == PlaceForm::Short && isHead(*name, block)) {
                for (const int id : name->name.ids)
                    m_headed.insert(id);
            }
        }
    }
}

/** Whether the article has words of an area like @p place: a county's short name may be that of a company. */
bool AreaSettler::mayBeOf(const lexicon::Place &place) const
{
    if (place.level != PlaceLevel::County)
        return true;
    const QChar last = place.name.back();
    return last == u'市' ? m_text.contains(u"全市") || m_text.contains(u"市委") || m_text.contains(u"我市")
                         : m_text.contains(last);
}

bool AreaSettler::isHead(const AreaName &name, const Block &block) const
{
    constexpr qsizetype OutletReach = 8; // characters from 本报 or 新华社 to the area's name
    const bool opens = name.begin == block.span.begin.value ||
                       (charAt(m_text, name.begin - 1) == u'(' && name.begin - 1 == block.span.begin.value);
    const QChar behind = charAt(m_text, name.end());
    // 通海概况; 通海地处…: what an article on an area begins with
    const bool isOwn =
        m_lexicon.cues().article.beginningAt(m_text, name.end(), roles({ArticleCue::Profile})) ||
        m_lexicon.cues().place.beginningAt(m_text, name.end(), roles({PlaceCue::Location}));
    if (opens && isOwn)
        return mayBeOf(m_places.place(name.name.ids.front()));
    if (opens && block.role == BlockRole::Title && (behind == u':' || name.trust == NameTrust::Plain))
        return mayBeOf(m_places.place(name.name.ids.front()));
    if (name.begin - block.span.begin.value > OutletReach)
        return false;
    const QChar before = charAt(m_text, name.begin - 1);
    if (name.trust == NameTrust::Plain && name.begin - 1 == block.span.begin.value &&
        ((before == u'(' && behind == u')') || (before == u'【' && behind == u'】')))
        return true; // (柘城)…, one of several news
    qsizetype at = name.end();
    while (at < block.span.end.value && (isDigit(m_text[at]) || isOneOf(m_text[at], u"月日 ")))
        ++at;
    if (charAt(m_text, at) == u'讯')
        return true;
    return charAt(m_text, at) == u'电' && !opens;
}

void AreaSettler::weigh()
{
    for (const AreaName &name : std::as_const(m_names)) {
        // What a name of several areas speaks of is what is to be settled.
        if (name.trust != NameTrust::Plain || name.name.ids.size() > 1)
            continue;
        for (const int id : name.name.ids) {
            for (int up = id; up >= 0 && up != m_places.china(); up = m_places.place(up).parent)
                m_weight[up] += name.name.form == PlaceForm::Full ? 2 : 1;
        }
    }
}

/** A county's short name counts where the title has it, or where it stands twice as a place would: behind a
 * comma, 在 or 到, and not behind a surname. */
void AreaSettler::support()
{
    for (const AreaName &name : std::as_const(m_names)) {
        if (name.name.form != PlaceForm::Short || name.trust != NameTrust::Plain || name.name.ids.size() > 1)
            continue;
        const QChar before = charAt(m_text, name.begin - 1);
        if (m_headed.contains(name.name.ids.front()))
            m_support[name.name.ids.front()] += EnoughSupport;
        else if (!isHan(before) || isOneOf(before, u"在于从到来回往赴去进是看"))
            ++m_support[name.name.ids.front()];
    }
}

/** Puts the townships among the names, in place of those that are parts of theirs. */
void AreaSettler::addTowns()
{
    QList<AreaName> towns;
    for (const Block &block : m_article.structure().blocks) {
        for (const TownName &town : findTowns(m_lexicon, m_article, block.span)) {
            const int county = countyOf(town);
            if (county < 0)
                continue;
            AreaName name{.begin = town.begin, .name = {}, .town = county};
            name.name.length = town.end - town.begin;
            towns.append(name);
            m_support[county] += EnoughSupport;
        }
    }
    if (towns.isEmpty())
        return;
    QList<AreaName> all;
    all.reserve(m_names.size() + towns.size());
    auto town = towns.cbegin();
    for (const AreaName &name : std::as_const(m_names)) {
        for (; town != towns.cend() && town->begin <= name.begin; ++town)
            all.append(*town);
        const bool isPart = (town != towns.cend() && name.end() > town->begin) ||
                            (!all.isEmpty() && all.last().town >= 0 && name.begin < all.last().end());
        if (!isPart)
            all.append(name);
    }
    for (; town != towns.cend(); ++town)
        all.append(*town);
    m_names = std::move(all);
}

/** The county meant: the one that is named, else the one in a prefecture that is; the only one that has such
 * a township where no other province is named. */
int AreaSettler::countyOf(const TownName &town) const
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
bool AreaSettler::isElsewhere(int county) const
{
    const int province = m_places.enclosing(county, PlaceLevel::Province);
    return !m_weight.isEmpty() && m_weight.value(province) == 0;
}

/** An office of Hong Kong is named, and a name that one of its districts bears. */
bool AreaSettler::speaksOfHongKong() const
{
    const int region = m_places.idOf(u"香港");
    const auto isThere = [&](int id) { return id != region && m_places.isWithin(id, region); };
    if (std::none_of(m_names.cbegin(), m_names.cend(), [&](const AreaName &name) {
            return std::any_of(name.name.ids.begin(), name.name.ids.end(), isThere);
        }))
        return false;
    const auto next = [this](qsizetype from) {
        return m_article.nextStart(lexicon::WordStart::PlaceCue, from, m_text.size());
    };
    for (qsizetype at = next(0); at < m_text.size(); at = next(at + 1)) {
        const auto office = m_lexicon.cues().place.beginningAt(m_text, at, roles({PlaceCue::Home}));
        if (office && office->value.startsWith(u"香港"))
            return true;
    }
    return false;
}

/** 元朗占4860伙, 北区有…: the district of Hong Kong, in its news; -1 where none is meant. */
int AreaSettler::districtOf(const AreaName &name) const
{
    if (!m_isHongKong || name.trust == NameTrust::Torn)
        return -1;
    const QChar before = charAt(m_text, name.begin - 1);
    const QChar behind = charAt(m_text, name.end());
    if (before == u'、' ||
        (isHan(before) && !isOneOf(before, u"在于和与及"))) // 大埔|工业邨 anywhere, 北区 as a subject
        return -1;
    if (name.trust == NameTrust::Everyday && !isDigit(behind) && !isOneOf(behind, u"占有则约的、"))
        return -1;
    const int region = m_places.idOf(u"香港");
    const auto district = std::find_if(name.name.ids.begin(), name.name.ids.end(),
                                       [&](int id) { return id != region && m_places.isWithin(id, region); });
    return district == name.name.ids.end() ? -1 : *district;
}

int AreaSettler::settle(const AreaName &name, int before) const
{
    if (name.town >= 0)
        return name.town;
    if (const int district = districtOf(name); district >= 0)
        return district;
    int best = -1;
    int bestWeight = -1;
    // 河南, 海南: the province, and a county or prefecture only where its full name or what it lies in says
    // so
    const bool hasProvince = std::any_of(name.name.ids.begin(), name.name.ids.end(), [this](int id) {
        return m_places.place(id).level == PlaceLevel::Province;
    });
    for (const int id : name.name.ids) {
        const bool inside = before >= 0 && id != before && m_places.isWithin(id, before);
        const int parent = m_places.place(id).parent;
        if (hasProvince && m_places.place(id).level != PlaceLevel::Province && !inside &&
            !m_named.contains(id))
            continue;
        const int weight = (inside ? InsideWeight : 0) + (m_named.contains(id) ? NamedWeight : 0) +
                           m_weight.value(parent) + m_weight.value(id);
        if (weight > bestWeight) {
            best = id;
            bestWeight = weight;
        }
    }
    const bool supported =
        bestWeight >= InsideWeight || m_named.contains(best) ||
        (name.trust == NameTrust::Everyday && name.name.form == PlaceForm::Short && m_headed.contains(best));
    const bool isCounty = m_places.place(best).level >= PlaceLevel::County;
    if (name.trust == NameTrust::Torn)
        return supported ? best : -1;
    if (name.trust == NameTrust::Everyday)
        return supported && (name.name.form != PlaceForm::Full || bestWeight >= InsideWeight) ? best : -1;
    if (name.name.form == PlaceForm::Full || !isCounty)
        return best;
    return supported || isSupported(name, best) ? best : -1;
}

int AreaSettler::settleBeside(const AreaName &name, int id) const
{
    if (name.trust != NameTrust::Plain || m_places.place(id).level != PlaceLevel::County)
        return -1;
    for (const int other : name.name.ids) {
        if (m_places.place(other).parent == m_places.place(id).parent)
            return other;
    }
    return -1;
}

/** A county by its short or former name: the name is distinctive, or the article is in its prefecture. */
bool AreaSettler::isSupported(const AreaName &name, int county) const
{
    const QChar last = m_text[name.end() - 1];
    if (name.name.form == PlaceForm::Former && last != u'区')
        return true;
    const bool isShort = name.name.form == PlaceForm::Short && name.name.ids.size() == 1;
    if (isShort && (name.name.length >= DistinctiveLength || last == u'旗')) // 莫旗
        return true;
    const QChar before = charAt(m_text, name.begin - 1);
    const bool opens = before != u'、' && (!isHan(before) || isOneOf(before, u"在于"));
    if (isShort && opens && m_named.contains(m_places.place(county).parent))
        return true;
    return m_support.value(county) >= EnoughSupport;
}

} // namespace jiaoshu::engine
