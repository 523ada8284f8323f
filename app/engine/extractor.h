// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "engine/known.h"
#include "engine/quantity.h"
#include "model/reason.h"

#include <QDate>
#include <QList>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace jiaoshu::lexicon {
class Lexicon;
}

namespace jiaoshu::engine {

struct ArticlePart;

/** A number that is no figure, in the raw text, for the reviewer to see. */
struct SeenNumber
{
    CodePointSpan span;
    NonFigure reason = NonFigure::Idiom;
};

struct Extraction
{
    QList<model::Proposal> proposals;         ///< ascending by span, none overlapping
    QList<QList<model::FieldReason>> reasons; ///< one list a proposal, only where they were asked for
    QList<SeenNumber> passedOver;             ///< ascending
    QList<CodePointSpan> uncovered; ///< numerals that are neither, ascending: what the engine overlooked
    QList<CodePointSpan> furniture; ///< lines of the page, not of the article, ascending
    QString title;                  ///< raw characters, may be empty
    std::optional<QDate> publishedOn;
    QString outlet;   ///< who published it, raw characters, may be empty
    QString reporter; ///< who wrote it, the same
};

/** How much of what the engine knows is wanted; reasons cost time. */
enum class Detail { Figures, WithReasons };

/** Reads the figures of an article: scan, read, context, merge, validate. A pure function of the text and the
 * lexicon: no clock, locale, settings or files. Thread safe once made. */
class Extractor
{
public:
    /** The number of the rules and data; a stored proposal names the one it came from. Raise it when results
     * may change. */
    static constexpr int Version = 6;

    explicit Extractor(std::shared_ptr<const lexicon::Lexicon> lexicon);
    ~Extractor();
    Extractor(const Extractor &) = delete;
    Extractor &operator=(const Extractor &) = delete;

    /** @param isCancelled asked between the parts of a long article, some 20 times a second; where it says so
     * what was read till then is returned
     * @param readTo told behind each part but the last how much of @p rawText is read; may be empty */
    [[nodiscard]] Extraction extract(const QString &rawText, Detail detail = Detail::Figures,
                                     const Known &known = {}, const std::function<bool()> &isCancelled = {},
                                     const std::function<void(CodePointOffset)> &readTo = {}) const;
    /** The figures of one part, by their offsets in the article: for articles of any length, of which only a
     * part's figures are to be held at once. Title, day, outlet and reporter are those of the article. */
    [[nodiscard]] Extraction extractPart(const ArticlePart &part, Detail detail = Detail::Figures,
                                         const Known &known = {}) const;

    /** Reads the figure an analyst selected: the span is taken as it is (spaces at its ends aside), the
     * fields as the engine reads them there. @return BadSpan outside the text, NoFigure where the selection
     * holds no number. */
    [[nodiscard]] Result<model::Proposal> readSelection(const QString &rawText, CodePointSpan selection,
                                                        const Known &known = {}) const;
    /** The same with the reasons of each field; for a proposal's own span they are the proposal's. */
    [[nodiscard]] Result<model::ExplainedProposal> explain(const QString &rawText, CodePointSpan selection,
                                                           const Known &known = {}) const;

    /** The time that @p words name by themselves. @param year that of the article, for what names none; 0
     * where it is unknown.
     *  @return ISO 8601 as model::isPeriod(); empty where they name none, or its year is unknown. */
    [[nodiscard]] QString readTime(const QString &words, const Known &known, int year) const;

private:
    struct Steps;
    std::unique_ptr<const Steps> m_steps;
};

} // namespace jiaoshu::engine
