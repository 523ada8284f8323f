// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/nounreader.h"
#include "engine/numeralreader.h"
#include "engine/quantity.h"
#include "engine/quotemarks.h"
#include "engine/rules/nonfigurerule.h"
#include "engine/surroundingsreader.h"
#include "engine/unitreader.h"
#include "lexicon/lexicon.h"

#include <QMap>
#include <QStringView>

#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace jiaoshu::engine {

// Confidence by what was to go on; the marks are measured, not meant as odds.
constexpr int Sure = 950;     ///< an Arabic number with a unit behind it
constexpr int Spoken = 850;   ///< a Chinese one with a unit
constexpr int Inferred = 750; ///< no unit in the text
constexpr int Guessed = 600;  ///< nor a noun that gives one

/** The readers and rules that every pass uses, made once. */
struct ReadingSteps
{
    explicit ReadingSteps(const lexicon::Lexicon &words);

    const lexicon::Lexicon &lexicon;
    NumeralReader numerals;
    UnitReader units;
    SurroundingsReader surroundings;
    NounReader nouns;
    std::array<std::unique_ptr<const NonFigureRule>, 7> rules; ///< in the order they are asked
};

/** One walk over one text. */
class QuantityPass
{
public:
    /** @param starts of the text; outlives the pass. */
    QuantityPass(const ReadingSteps &steps, QStringView text, const lexicon::StartMarks &starts)
        : m_steps(steps), m_text(text), m_starts(starts), m_quotes(text, starts)
    {}

    [[nodiscard]] Quantities run();
    /** The first number of the text as a figure, no rule asked. */
    [[nodiscard]] std::optional<Quantity> readAny();

private:
    /** A number with its unit, before it is known to be a figure. */
    struct Candidate
    {
        Numeral numeral;
        std::optional<UnitReading> unit;

        [[nodiscard]] qsizetype end() const { return unit ? unit->end : numeral.span.end.value; }
        /** The number in the unit's canonical form. */
        [[nodiscard]] Decimal amount(const Decimal &number) const
        {
            if (!unit || (unit->factor == Decimal(1) && unit->addend.isZero()))
                return number;
            return number * unit->factor + unit->addend;
        }
    };
    /** The other end of a range, and the lower end's value once it has taken over a shared scale. */
    struct Range
    {
        Candidate upper;
        Decimal low;
        Decimal high;
    };

    void collectNames();
    [[nodiscard]] qsizetype readAt(qsizetype at);
    [[nodiscard]] qsizetype endlessRowEnd(qsizetype at) const;
    [[nodiscard]] qsizetype nameEnd(qsizetype begin, qsizetype at) const;
    [[nodiscard]] bool passName(qsizetype at);
    [[nodiscard]] bool passArea(qsizetype at, const std::optional<Candidate> &candidate);
    [[nodiscard]] bool passTownship(qsizetype at, const std::optional<Candidate> &candidate);
    [[nodiscard]] bool passWord(qsizetype at, const std::optional<Candidate> &candidate);
    [[nodiscard]] bool passRules(const Candidate &candidate);
    void passUnitHead(qsizetype at);
    void passOver(qsizetype begin, qsizetype end, NonFigure reason);
    [[nodiscard]] Candidate withUnit(Numeral numeral) const;
    void readUnit(Candidate &candidate) const;
    [[nodiscard]] std::optional<UnitReading> unitOfRow(Numeral &numeral) const;
    [[nodiscard]] bool isIdle(const Candidate &candidate) const;
    [[nodiscard]] bool countsHalf(const Numeral &half) const;

    /** @return false where it is none, with something in @p quantity, which is a fresh one. */
    [[nodiscard]] bool makeQuantity(const Candidate &candidate, Quantity &quantity) const;
    [[nodiscard]] bool settleUnit(const Candidate &candidate, const Lead &lead, Quantity &quantity) const;
    [[nodiscard]] QString dollar(const QString &otherwise) const;
    [[nodiscard]] bool inferUnit(const Numeral &numeral, qsizetype begin, Quantity &quantity) const;
    [[nodiscard]] bool readsClassifier(const Numeral &numeral, bool large, Quantity &quantity) const;
    [[nodiscard]] bool sharesWhole(const Numeral &numeral, bool large, Quantity &quantity) const;
    [[nodiscard]] bool isBareValue(const Numeral &numeral) const;
    [[nodiscard]] std::optional<UnitReading> unitBehindRange(const Candidate &lower) const;
    [[nodiscard]] std::optional<Range> findRange(const Candidate &lower, const Lead &lead) const;
    [[nodiscard]] bool joinsRange(const Candidate &lower, const Candidate &upper, const Lead &lead) const;
    void settleRate(Quantity &quantity) const;

    const ReadingSteps &m_steps;
    QStringView m_text;
    const lexicon::StartMarks &m_starts;
    QuoteMarks m_quotes;
    qsizetype m_floor = 0; ///< end of what was read
    /** Quoted somewhere in the text, ascending: “四个不摘” is a name without quotes too. */
    std::vector<QStringView> m_names;
    quint64 m_nameBegins = 0;    ///< a bit for the low six bits of each first character
    qsizetype m_longestName = 0; ///< of m_names, 0 for none
    mutable std::optional<QMap<QString, int>>
        m_dollars; ///< the words of the text for its own dollar, by currency
    Quantities m_found;
};

} // namespace jiaoshu::engine
