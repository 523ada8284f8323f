// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/offsets.h"

#include <QList>
#include <QString>

#include <memory>
#include <utility>

namespace jiaoshu::lexicon {
class Lexicon;
}

namespace jiaoshu::engine {

/** One thing that a step saw. */
struct TraceItem
{
    CodePointSpan span;                           ///< of the raw text
    QString what;                                 ///< "body", "as-of", the name of a field
    QList<std::pair<QString, QString>> details{}; ///< what it says of it, by name, in order
    QList<CodePointSpan> words{};                 ///< of the raw text, that it was read from

    bool operator==(const TraceItem &) const = default;
};

/** What one step saw, ascending by span. */
struct TraceStep
{
    QString name;
    QList<TraceItem> items;
};

/** Runs the engine's steps and keeps the data after each, for people who want to know why an article reads as
 * it does. The figures are those that Extractor gives. Thread safe. */
class Tracer
{
public:
    explicit Tracer(std::shared_ptr<const lexicon::Lexicon> lexicon);
    ~Tracer();
    Tracer(const Tracer &) = delete;
    Tracer &operator=(const Tracer &) = delete;

    /** The steps in their order: structure, sentences, numerals, quantities, non-figures, uncovered, cues,
     * places, times, figures, reasons. The words of time are read with the publication date alone, not with
     * the years that earlier sentences named. */
    [[nodiscard]] QList<TraceStep> trace(const QString &rawText) const;

private:
    struct Steps;
    std::unique_ptr<const Steps> m_steps;
};

/** The items of each step that share something with @p span; steps that are left without any stay. */
[[nodiscard]] QList<TraceStep> within(QList<TraceStep> steps, CodePointSpan span);

} // namespace jiaoshu::engine
