// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/articlereader.h"
#include "engine/articleview.h"

#include <QHash>
#include <QStringView>

#include <vector>

namespace jiaoshu::engine {

/** How fine a time is: 半年, 季, 月, 年, any other; none stands. */
enum class Grain { None, Half, Quarter, Month, Year, Other };

/** Where a figure stands. Offsets are UTF-16 in the folded text. */
struct FigureSite
{
    Utf16Span sentence;
    Utf16Span clause;
    int block = 0; ///< of the structure; as many as it has where the figure is in none
    BlockRole role = BlockRole::Body;
    int first = 0; ///< figures of its sentence
    int end = 0;
};

/** What the figures of an article have in common, and where each of them stands. Looks at the article, which
 * must outlive it. */
class ArticleMarks
{
public:
    ArticleMarks(const ReadArticle &article, const lexicon::Lexicon &lexicon);

    [[nodiscard]] const ReadArticle &article() const { return m_article; }
    [[nodiscard]] QStringView text() const { return m_view.text(); }
    [[nodiscard]] qsizetype size() const { return m_article.contexts.size(); }
    [[nodiscard]] const Quantity &quantity(qsizetype i) const { return m_article.quantities.taken[i]; }
    [[nodiscard]] const Context &context(qsizetype i) const { return m_article.contexts[i]; }
    [[nodiscard]] const FigureSite &site(qsizetype i) const { return m_sites[static_cast<size_t>(i)]; }

    /** How many of 100 figures. */
    [[nodiscard]] int shareOf(int count) const;
    /** The figures with the place, period or indicator of figure @p i. */
    [[nodiscard]] int withPlace(qsizetype i) const { return m_places.with(i); }
    [[nodiscard]] int withPeriod(qsizetype i) const { return m_periods.with(i); }
    [[nodiscard]] int withIndicator(qsizetype i) const { return m_indicators.with(i); }
    /** Whether it is the one that most figures have. */
    [[nodiscard]] bool hasMainPlace(qsizetype i) const { return m_places.isMain(i); }
    [[nodiscard]] bool hasMainPeriod(qsizetype i) const { return m_periods.isMain(i); }
    [[nodiscard]] int places() const { return static_cast<int>(m_places.counts.size()); }
    [[nodiscard]] int undated() const { return m_undated; }
    [[nodiscard]] int plans() const { return m_plans; }
    [[nodiscard]] bool isTraditional() const { return m_isTraditional; }

    /** Figures of one fact, and whether their values differ. */
    struct Fact
    {
        int figures = 0;
        bool differ = false;
        const model::Value *value = nullptr; ///< of the first
    };
    [[nodiscard]] Fact fact(qsizetype i) const { return m_facts.value(factOf(i)); }
    /** Of the figures of its block, how many of 100 have the period of figure @p i. */
    [[nodiscard]] int shareInBlock(qsizetype i) const { return m_blockShares[static_cast<size_t>(i)]; }

    struct Time
    {
        qsizetype begin = 0;
        qsizetype end = 0;
        Grain grain = Grain::None;
    };
    /** Those that stand in @p span. */
    [[nodiscard]] int timesIn(Utf16Span span) const;
    /** The last one before @p at. */
    [[nodiscard]] Time timeBefore(qsizetype at) const;
    [[nodiscard]] Grain firstTime() const { return m_times.empty() ? Grain::None : m_times.front().grain; }
    [[nodiscard]] Grain mostTimes() const { return m_mostTimes; }
    /** Of 100 times those finer than a year. */
    [[nodiscard]] int fineTimes() const { return m_fineTimes; }

private:
    /** What of each figure is the same as of another, and how many have it. */
    struct Shared
    {
        QHash<QString, int> numbers; ///< in the order they came
        std::vector<int> counts;     ///< by number
        std::vector<int> of;         ///< the number, by figure
        int main = 0;                ///< of the most, the first

        void add(const QString &value);
        void findMain();
        [[nodiscard]] int with(qsizetype i) const { return counts[numberOf(i)]; }
        [[nodiscard]] bool isMain(qsizetype i) const { return of[static_cast<size_t>(i)] == main; }
        [[nodiscard]] size_t numberOf(qsizetype i) const
        {
            return static_cast<size_t>(of[static_cast<size_t>(i)]);
        }
    };

    [[nodiscard]] quint64 factOf(qsizetype i) const;
    void placeFigures();
    void countFigures();
    void countBlocks();
    void findTimes(const lexicon::Lexicon &lexicon);

    const ReadArticle &m_article;
    ArticleView m_view;
    std::vector<FigureSite> m_sites;
    Shared m_places;
    Shared m_periods;
    Shared m_indicators;
    QHash<quint64, Fact> m_facts;
    std::vector<int> m_blockShares; ///< by figure
    int m_undated = 0;
    std::vector<Time> m_times;
    Grain m_mostTimes = Grain::None;
    int m_fineTimes = 0;
    int m_plans = 0;
    bool m_isTraditional = false;
};

} // namespace jiaoshu::engine
