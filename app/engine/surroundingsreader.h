// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/offsets.h"
#include "model/terms.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace jiaoshu::lexicon {
class Lexicon;
struct Unit;
} // namespace jiaoshu::lexicon

namespace jiaoshu::engine {

struct Numeral;
struct UnitReading;
class UnitReader;

/** What stands directly in front of a number and belongs to it. */
struct Lead
{
    qsizetype begin = 0; ///< of the figure: a sign and a leading unit included
    bool isNegative = false;
    const lexicon::Unit *unit = nullptr; ///< ¥, 港币, 摄氏; nullptr for none
};

/** How exactly a figure is meant, and the word that says so: empty where none does. */
struct QualifierReading
{
    model::Qualifier qualifier = model::Qualifier::Exact;
    Utf16Span word{};
};

/** Per what a figure is counted, empty for nothing, and the word that says so. */
struct PerReading
{
    QString per;
    Utf16Span word{};
};

/** Reads the words around a number that are no number and no unit: signs and leading units, qualifiers, and
 * per what it is counted. Source: GUIDELINE.md, "Spans" and "qualifier". Thread safe. */
class SurroundingsReader
{
public:
    SurroundingsReader(const lexicon::Lexicon &lexicon, const UnitReader &units);

    /** @param floor nothing in front of it is looked at. */
    [[nodiscard]] Lead readLead(QStringView text, const Numeral &numeral, const UnitReading *unit,
                                qsizetype floor) const;

    /** How exactly the figure from @p begin to @p end is meant, by the words before and behind it. */
    [[nodiscard]] QualifierReading readQualifier(QStringView text, qsizetype begin, qsizetype end,
                                                 const Numeral &numeral, model::Kind kind,
                                                 qsizetype floor) const;

    /** The unit that a cue in the clause in front of @p begin counts per (人均, 每股, 每个机位); empty for
     * none. */
    [[nodiscard]] PerReading readPer(QStringView text, qsizetype begin, model::Kind kind,
                                     qsizetype floor) const;

private:
    /** @param marked another word says how exactly it is meant; only a word close by comes before that. */
    [[nodiscard]] std::optional<QualifierReading> qualifierBefore(QStringView text, qsizetype begin,
                                                                  const Numeral &numeral, model::Kind kind,
                                                                  qsizetype floor, bool marked) const;
    [[nodiscard]] std::optional<QualifierReading> qualifierOfShare(QStringView text, qsizetype begin) const;

    const lexicon::Lexicon &m_lexicon;
    const UnitReader &m_units;
};

} // namespace jiaoshu::engine
