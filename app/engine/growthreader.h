// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>

namespace jiaoshu::lexicon {
class Lexicon;
}

namespace jiaoshu::engine {

/** The predicate of a growth: 生产总值|较上年|同比增长. Offsets are those of the text read. */
struct Growth
{
    qsizetype subjectEnd = 0; ///< where the words before it end: a comparison with another time is left out
    qsizetype begin = 0;      ///< of its own words
    qsizetype end = 0;
    qsizetype verb = 0;    ///< where its verb begins
    QStringView noun{};    ///< the noun of that, where it is one character: 升幅 of 升; else empty
    QStringView against{}; ///< what it is higher or lower than, where that is no time: 市价 of 较市价高

    bool operator==(const Growth &) const = default;
};

/** Reads predicates of growth and fall, put together from a few words each: when it is compared with (同比,
 * 较上月), how (略, 大幅), and the verb. All text is folded. */
class GrowthReader
{
public:
    explicit GrowthReader(const lexicon::Lexicon &lexicon) : m_lexicon(lexicon) {}

    /** The growth that @p text ends with, its tail (了, 至) apart. */
    [[nodiscard]] std::optional<Growth> endingAt(QStringView text) const;
    /** 较去年底: whether @p text is a comparison with another time, and no more. */
    [[nodiscard]] bool endsInBase(QStringView text) const;
    /** The length of @p text without the growth it ends with where that leads to a level: 均价|一路跌至. */
    [[nodiscard]] qsizetype withoutReach(QStringView text) const;

private:
    /** The words before a verb of growth. */
    struct Leads
    {
        qsizetype begin = 0; ///< of the first of them
        qsizetype own = 0;   ///< of the first that says something of the growth: 同比 of 可望|同比
    };
    [[nodiscard]] Leads leadsBefore(QStringView text, qsizetype end) const;
    [[nodiscard]] std::optional<Growth> comparisonBefore(QStringView text, qsizetype end) const;
    [[nodiscard]] std::optional<Growth> timedBefore(QStringView text, qsizetype end) const;
    [[nodiscard]] static bool comparesFrom(QStringView text, qsizetype end);
    [[nodiscard]] qsizetype comparisonAt(QStringView text, qsizetype end) const;
    [[nodiscard]] std::optional<Growth> comparedEnding(QStringView text, qsizetype end) const;
    [[nodiscard]] bool beginsInTime(QStringView text, qsizetype verb) const;
    [[nodiscard]] qsizetype baseLength(QStringView text) const;

    const lexicon::Lexicon &m_lexicon;
};

} // namespace jiaoshu::engine
