// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/distancereader.h"

#include "engine/characters.h"
#include "lexicon/lexicon.h"

#include <algorithm>

namespace jiaoshu::engine {

namespace {

using lexicon::IndicatorCue;
using lexicon::PlaceCue;
using lexicon::roles;
using model::Kind;

constexpr qsizetype LongestPlace = 14;   ///< characters of the place it is far from
constexpr qsizetype LongestSubject = 12; ///< characters of what lies there

/** Where the name of a place that ends at the end of @p words begins: 台北, 河北; their size for none. */
qsizetype placeAtEnd(QStringView words, const lexicon::Places &places)
{
    constexpr qsizetype Longest = 4;
    for (qsizetype at = std::max<qsizetype>(words.size() - Longest, 0); at + 1 < words.size(); ++at) {
        const auto names = places.mayBeginAt(words, at) ? places.namesAt(words, at) : lexicon::PlaceNames();
        if (!names.isEmpty() && at + names.front().length == words.size())
            return at;
    }
    return words.size();
}

/** @p words without 以南, 东北面, 西侧 at their end; their own size where they do not end so.
 * @param isAlone whether 北 alone is one as well. */
qsizetype withoutDirection(QStringView words, const lexicon::Places &places, bool isAlone)
{
    qsizetype end = words.size();
    if (end > 1 && isOneOf(words[end - 1], u"面部侧方向郊"))
        end -= 1 + (words[end - 2] == u'方');
    const qsizetype letters = end;
    while (end > 0 && letters - end < 2 && isOneOf(words[end - 1], u"东南西北"))
        --end;
    if (end == letters)
        return words.size();
    const bool isTold = end > 0 && isOneOf(words[end - 1], u"以之正偏");
    // 县城南, 武汉南, but 浦东, 河北
    const bool isPlace = placeAtEnd(words, places) < end;
    const bool isSide = isTold || (end > 1 && isOneOf(words[end - 1], u"城区县镇村站")) ||
                        (!isPlace && (isAlone || letters < words.size() || letters - end == 2 ||
                                      placeAtEnd(words.first(end), places) < end));
    if (!isSide)
        return words.size();
    return isTold ? end - 1 : end;
}

/** Where the word that says that something lies there begins and ends. */
struct Lie
{
    qsizetype begin = -1;
    qsizetype end = -1;
};

Lie lastOf(QStringView words, std::initializer_list<QStringView> lying)
{
    Lie last;
    for (const QStringView word : lying) {
        const qsizetype at = words.lastIndexOf(word);
        if (at > last.begin || (at >= 0 && at == last.begin && at + word.size() > last.end))
            last = {at, at + word.size()};
    }
    return last;
}

/** 间距, 轴距: a measure of the thing itself. */
bool isOwnMeasure(QStringView words, qsizetype at)
{
    return at > 0 && isOneOf(words[at - 1], u"间株行轴焦差跨车视射极");
}

/** 12公里|长的海岸线 */
bool isExtent(QStringView behind)
{
    return !behind.isEmpty() && isOneOf(behind.front(), u"长宽高深厚");
}

} // namespace

bool DistanceReader::isLength(const Quantity &quantity)
{
    if (quantity.kind != Kind::Measure || quantity.unit.isEmpty() || quantity.unit.size() > 2 ||
        !isOneOf(quantity.unit.back(), u"里米"))
        return false;
    return quantity.unit.size() == 1 || isOneOf(quantity.unit.front(), u"公千华海英");
}

std::optional<IndicatorReading> DistanceReader::extent(const Quantity &quantity,
                                                       const IndicatorSlot &slot) const
{
    if (quantity.kind != Kind::Measure || !isExtent(slot.behind))
        return std::nullopt;
    const QStringView words = slot.behind.mid(1);
    const QString told = slot.behind.first(1) + QStringLiteral("度");
    if (words.startsWith(u'的')) {
        const QString noun = m_slots.trimmer().behind(words, false);
        return noun.size() < 2
                   ? std::nullopt
                   : std::optional(IndicatorReading{noun + told, {800, RuleName("indicator.behind")}});
    }
    const bool ends = words.isEmpty() || !isHan(words.front());
    return ends && slot.left.size() >= 2
               ? std::optional(IndicatorReading{slot.left + told, {700, RuleName("indicator.before")}})
               : std::nullopt;
}

std::optional<IndicatorReading> DistanceReader::read(const Quantity &quantity, const IndicatorSlot &slot,
                                                     const QString &theme) const
{
    if (!isLength(quantity))
        return std::nullopt;
    QStringView words = slot.before;
    while (!words.isEmpty() && isOneOf(words.back(), u"约近仅只有为达不足到大超过"))
        words.chop(1);
    const lexicon::Places &places = m_lexicon.places();
    const qsizetype toDirection = withoutDirection(words, places, false);
    Lie lies = lastOf(words, {u"距离", u"相距", u"距"});
    if (lies.begin >= 0 && isOwnMeasure(words, lies.begin))
        return std::nullopt;
    // 坐落在城区以北|22公里处
    if (lies.begin < 0 && toDirection < words.size() && !isExtent(slot.behind)) {
        if (const auto location =
                m_lexicon.cues().place.lastIn(words, 0, words.size(), roles({PlaceCue::Location})))
            lies = {location->begin, location->end()};
    }
    if (lies.begin < 0 || lies.end >= toDirection)
        return std::nullopt;
    QStringView place = words.mid(lies.end, toDirection - lies.end);
    if (place.size() > 2 && place.front() == u'今') // 距|今|县城
        place = place.mid(1);
    if (place.size() > LongestPlace || isOneOf(place.front(), u"的离为今") || place.contains(u',') ||
        place == u"海平面" || place == u"地面" || place == u"水面" || isDeed(place))
        return std::nullopt;
    QStringView before = words.first(lies.begin);
    if (const qsizetype side = withoutDirection(before, places, true); side < before.size()) // 北|距县城
        before = before.first(side);
    // 地处城区以东70公里的|湿地
    QString subject = slot.behind.startsWith(u'的') && slot.right.size() >= 2
                          ? slot.right
                          : m_slots.trimmer().before(before);
    if (subject.size() < 2)
        subject = theme;
    if (subject.size() > LongestSubject)
        subject.clear();
    return IndicatorReading{QString(subject + u'距' + m_slots.trimmer().tidy(place) + QStringLiteral("距离")),
                            {subject.isEmpty() ? 750 : 850, RuleName("indicator.before")}};
}

/** 通勤距离|缩短至, 就医距离|由, 安全距离|不得少于: how long it is or becomes, no place. */
bool DistanceReader::isDeed(QStringView place) const
{
    if (m_lexicon.places().mayBeginAt(place, 0) && !m_lexicon.places().namesAt(place, 0).isEmpty())
        return false;
    return isOneOf(place.front(), u"由从比较至不在应需须要保控限拉缩延增减扩再") ||
           m_lexicon.cues().indicator.beginningAt(
               place, 0, roles({IndicatorCue::Growth, IndicatorCue::GrowthLead, IndicatorCue::TrimRight}));
}

QString DistanceReader::ownerOf(const QString &phrase)
{
    return phrase.endsWith(u"距离") ? phrase.first(std::max<qsizetype>(phrase.indexOf(u'距'), 0)) : QString();
}

QString DistanceReader::subjectOf(const QString &phrase)
{
    constexpr qsizetype Distance = 2;
    if (!endsWith(phrase, u"距离"))
        return phrase;
    const qsizetype from = firstOf(phrase, u'距');
    const bool isFrom = from + Distance < phrase.size();
    return isFrom ? phrase.first(from) : phrase;
}

std::optional<IndicatorReading> DistanceReader::next(const Quantity &quantity, const IndicatorSlot &slot,
                                                     const QString &before) const
{
    const qsizetype from = before.indexOf(u'距');
    if (!isLength(quantity) || from < 0 || !before.endsWith(u"距离"))
        return std::nullopt;
    QStringView words = slot.before;
    while (!words.isEmpty() && isOneOf(words.front(), u",、和及与到至"))
        words = words.mid(1);
    while (!words.isEmpty() && isOneOf(words.back(), u"约近仅"))
        words.chop(1);
    if (words.size() < 2 || words.size() > LongestPlace || words.contains(u',') || words.contains(u'距') ||
        !isOneOf(words.back(), u"县市区镇乡村站场港城州省口") || words.startsWith(u"途经") ||
        m_lexicon.cues().indicator.beginningAt(words, 0, roles({IndicatorCue::Verb, IndicatorCue::Light})))
        return std::nullopt;
    return IndicatorReading{QString(QStringView(before).first(from + 1) % words % QStringLiteral("距离")),
                            {750, RuleName("indicator.pair")}};
}

} // namespace jiaoshu::engine
