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
    [[nodiscard]] int withPlace(const QString &place) const { return m_places.value(place); }
    [[nodiscard]] int withPeriod(const QString &period) const { return m_periods.value(period); }
    [[nodiscard]] int withIndicator(const QString &indicator) const { return m_indicators.value(indicator); }
    /** Figures of one fact, and how many values they have. */
    struct Fact
    {
        int figures = 0;
        bool differ = false;
        model::Value value;
    };
    [[nodiscard]] Fact fact(qsizetype i) const { return m_facts.value(factOf(i)); }
    [[nodiscard]] int places() const { return static_cast<int>(m_places.size()); }
    [[nodiscard]] const QString &mainPlace() const { return m_mainPlace; }
    [[nodiscard]] const QString &mainPeriod() const { return m_mainPeriod; }
    [[nodiscard]] int plans() const { return m_plans; }
    [[nodiscard]] bool isTraditional() const { return m_isTraditional; }
    /** Of the figures of its block, how many of 100 have the period of figure @p i. */
    [[nodiscard]] int shareInBlock(qsizetype i) const;

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
    [[nodiscard]] QString factOf(qsizetype i) const;
    void placeFigures();
    void countFigures();
    void countBlocks();
    void findTimes(const lexicon::Lexicon &lexicon);

    const ReadArticle &m_article;
    ArticleView m_view;
    std::vector<FigureSite> m_sites;
    QHash<QString, int> m_places;
    QHash<QString, int> m_periods;
    QHash<QString, int> m_indicators;
    QHash<QString, Fact> m_facts;
    QHash<std::pair<int, QString>, int> m_blockPeriods;
    QHash<int, int> m_blockFigures;
    QString m_mainPlace;
    QString m_mainPeriod;
    std::vector<Time> m_times;
    Grain m_mostTimes = Grain::None;
    int m_fineTimes = 0;
    int m_plans = 0;
    bool m_isTraditional = false;
};

} // namespace jiaoshu::engine
