// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/accepting.h"
#include "session/commands.h"
#include "session/facet.h"
#include "session/problem.h"
#include "session/session.h"

#include <QHash>
#include <QList>
#include <QStringList>

#include <array>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace jiaoshu::session {

/** From here on the engine, of a figure or of a field, is sure. */
inline constexpr int SureFrom = 950;
/** The band that a confidence is in: "sure", "likely" or "doubtful". */
[[nodiscard]] QString surenessOf(int permille);

/** The value that a figure has in a facet that is not of its article, in no language: the word of
 * model::toText() for State and Kind; "sure", "likely" or "doubtful" for Sureness; four digits for Year;
 * "low-confidence" or nothing for Problem, what checks find aside; the names of the rules that read it,
 * joined by '+', for Rule; the field itself for the rest. Empty where the figure has none. */
[[nodiscard]] QString facetValue(Facet facet, const model::Figure &figure);

/** Which figures are wanted: in each facet one of the values chosen (none chosen: any), see
 * isAskedFor(). */
struct LibraryFilter
{
    std::array<QStringList, AllFacets.size()> chosen;
    std::optional<QList<ArticleId>> within; ///< only of these articles, ascending: what a search found
    QString has;                            ///< only figures that hold these words, see holdsWords()
    /** What figuresHolding() found for @c has, ascending: a Library does not know the words itself. */
    std::optional<QList<FigureId>> holding;
    std::optional<QList<FigureId>> figures; ///< only these, ascending

    [[nodiscard]] const QStringList &of(Facet facet) const { return chosen[static_cast<size_t>(facet)]; }
    QStringList &of(Facet facet) { return chosen[static_cast<size_t>(facet)]; }
    /** No value is chosen in any facet, nor anything else asked of figures. */
    [[nodiscard]] bool asksNothing() const;
    bool operator==(const LibraryFilter &) const = default;
};

/** What there is to know of a figure aside from itself, to hold it against a filter. */
struct FigureSurroundings
{
    QString outlet;   ///< of its article
    QStringList tags; ///< of its article
    QString problem;  ///< its value in Facet::Problem
};

/** A figure is wanted. The same answer as Library's, for whoever has none. */
[[nodiscard]] bool fits(const LibraryFilter &filter, const model::Figure &figure,
                        const FigureSurroundings &around);

/** The value of Facet::Problem where a check or a contradiction finds fault. */
[[nodiscard]] QString toText(Problem problem);

/** All figures of a workspace by what they are told apart by, in memory: counts that follow each decision,
 * and steps from figure to figure that fit. Read beside the session, in any thread; then kept up by Changes,
 * in the session's. */
class Library
{
public:
    /** @return what Session::open() does; Cancelled where @p isCancelled said so. */
    [[nodiscard]] static Result<std::shared_ptr<Library>> read(const QString &path,
                                                               const std::function<bool()> &isCancelled = {});

    void setFilter(const LibraryFilter &filter);
    [[nodiscard]] const LibraryFilter &filter() const { return m_filter; }
    /** Which figures a check finds fault with, or a contradiction: their value in Facet::Problem is
     * "failed-check" or "conflict". */
    void setProblems(const QHash<FigureId, Problem> &problems);
    void patchProblems(const ProblemChanges &changes); ///< the same of those that are named
    /** Takes over what a command changed. */
    void patch(const Session &session, const Changes &changes);
    /** Takes over all of an article, as it came in. */
    void patch(const Session &session, ArticleId article);

    struct Value
    {
        QString text;
        qint64 figures = 0; ///< that would be shown with this value chosen in its facet, see isAskedFor()
        bool isChosen = false;
        bool operator==(const Value &) const = default;
    };
    /** The values of a facet, chosen ones first, then those with most figures; none that would show nothing.
     */
    [[nodiscard]] QList<Value> values(Facet facet, qsizetype limit = 200) const;
    /** How many figures fit. */
    [[nodiscard]] qint64 figures() const { return m_fitting; }
    /** How many of @p article fit. */
    [[nodiscard]] qint64 figuresOf(ArticleId article) const;
    [[nodiscard]] bool fits(const model::Figure &figure) const;
    /** All that fit, by article and place. */
    [[nodiscard]] QList<FigureId> fitting() const;

    /** The next figure in @p state of @p from.article beyond @p from that fits; an invalid figure stands
     * before the first, or behind the last. Only those the engine is less sure of than @p belowPermille. */
    [[nodiscard]] std::optional<FigureId> nextIn(model::State state, FigureAt from, Direction direction,
                                                 int belowPermille = AnySureness) const;
    static constexpr int AnySureness = 1001;
    /** The same in all articles, in the order they were taken in, crossing the end once; never @p from. */
    [[nodiscard]] std::optional<FigureAt> nextAnywhere(model::State state, FigureAt from, Direction direction,
                                                       int belowPermille) const;
    /** The next figure of the workspace with the same value in @p facet, whatever its state, wrapping once.
     */
    [[nodiscard]] std::optional<FigureAt> nextLike(FigureAt from, Facet facet, Direction direction) const;

    /** The values of a facet that most figures have, whatever the filter, those with most first. */
    [[nodiscard]] QList<Value> commonest(Facet facet, qsizetype limit) const;
    /** A figure has or had what @p asked wants in @p facet, whatever the filter. */
    [[nodiscard]] bool knows(Facet facet, const QString &asked) const;
    /** How many values of a facet were met so far. */
    [[nodiscard]] qsizetype met(Facet facet) const { return m_words[static_cast<size_t>(facet)].size(); }
    /** The values of a facet that only corrected and added figures have: words of the analysts' own, those
     * with most figures first. */
    [[nodiscard]] QList<Value> ownValues(Facet facet) const;
    /** The figures with one of @p values in @p facet, by article and place, whatever the filter. */
    [[nodiscard]] QList<FigureId> figuresWith(Facet facet, const QStringList &values) const;

    /** What people decided of proposals the engine was sure of by @p permille or more, whatever the filter.
     */
    [[nodiscard]] Judged judged(int permille) const;
    /** The proposed figures that fit and that it is as sure of. */
    [[nodiscard]] QList<FigureId> proposedFrom(int permille) const;

private:
    struct Row
    {
        qint32 article = 0;
        qint32 begin = 0;
        qint32 figure = 0;
        qint32 permille = 0;
        std::array<qint32, AllFacets.size()> values{}; ///< indexes of m_words
        [[nodiscard]] bool operator<(const Row &other) const;
    };
    using Rows = std::vector<Row>;
    struct OfArticle
    {
        qint32 outlet = 0; ///< indexes of m_words
        qint32 tags = 0;
    };
    [[nodiscard]] OfArticle ofArticle(ArticleId article) const;

    [[nodiscard]] qint32 idOf(Facet facet, const QString &word);
    /** A value of m_words has what is chosen in @p facet: of tags there may be several in one. */
    [[nodiscard]] bool hasChosen(Facet facet, const QString &word) const;
    /** Those that would be shown with @p years chosen. */
    [[nodiscard]] qint64 figuresIn(const QString &years) const;
    void describe(const model::ArticleSummary &article);
    [[nodiscard]] Row rowOf(const model::Figure &figure);
    [[nodiscard]] QString problemOf(FigureId figure, const QString &otherwise) const;
    void showProblem(Row &row);
    [[nodiscard]] std::pair<qsizetype, qsizetype> rangeOf(ArticleId article) const;
    [[nodiscard]] qsizetype indexOf(FigureAt at) const;
    [[nodiscard]] bool fits(const Row &row) const;
    /** Its article and itself are among those asked for, whatever its facets. */
    [[nodiscard]] bool isAmong(const Row &row) const;
    void contribute(const Row &row, int by);
    void remove(FigureId figure, const QList<ArticleId> &articles);
    [[nodiscard]] bool replace(const model::Figure &figure);
    void insert(const model::Figure &figure);
    void reread(const Session &session, ArticleId article);
    void recount();

    Rows m_rows;                       ///< by article and place
    std::vector<OfArticle> m_articles; ///< by id
    std::array<QStringList, AllFacets.size()> m_words;
    std::array<QHash<QString, qint32>, AllFacets.size()> m_idOf;
    QHash<FigureId, Problem> m_problems;
    LibraryFilter m_filter;
    std::array<std::vector<char>, AllFacets.size()> m_allowed; ///< by value; empty: any
    std::vector<char> m_within;                                ///< by article; empty: any
    std::vector<char> m_holding;                               ///< by figure; empty: any
    std::vector<char> m_only;                                  ///< by figure; empty: any
    std::array<std::vector<qint64>, AllFacets.size()> m_counts;
    std::vector<qint32> m_perArticle;
    qint64 m_fitting = 0;
};

} // namespace jiaoshu::session
