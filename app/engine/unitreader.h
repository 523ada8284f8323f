// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/decimal.h"
#include "engine/numeral.h"
#include "model/terms.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace jiaoshu::lexicon {
class CueTable;
class Lexicon;
class UnitParts;
class Units;
class Qualifiers;
} // namespace jiaoshu::lexicon

namespace jiaoshu::engine {

class NumeralReader;

/** The unit behind a number and what it does to the value. */
struct UnitReading
{
    qsizetype end = 0; ///< in the text; per and a half behind the unit included
    QString unit;
    model::Kind kind = model::Kind::Count;
    Decimal factor = 1;  ///< the value is to be multiplied by it
    Decimal addend;      ///< then this is to be added: 三年半, 五元三毛
    QString per;         ///< 元/户, 元每户
    bool isOpen = false; ///< 个多月
};

/** Reads the unit, classifier or currency that directly follows a number. Source: GUIDELINE.md, "Spans".
 * Thread safe. */
class UnitReader
{
public:
    UnitReader(const lexicon::Lexicon &lexicon, const NumeralReader &numerals);

    [[nodiscard]] std::optional<UnitReading> readAfter(QStringView text, const Numeral &numeral) const;

    /** The unit that a per stands for at @p at (behind 每 or /): its name and where it ends. */
    struct Per
    {
        QString name;
        qsizetype end = 0;
        bool isTime = false;
        bool hasNumber = false; ///< 千人 in 每千人
    };
    [[nodiscard]] std::optional<Per> readPer(QStringView text, qsizetype at) const;
    /** The same where a number may stand in front: 每千人, 每100公里. */
    [[nodiscard]] std::optional<Per> readPerWithNumber(QStringView text, qsizetype at) const;

private:
    [[nodiscard]] std::optional<UnitReading> readUnit(QStringView text, const Numeral &numeral) const;
    [[nodiscard]] std::optional<UnitReading> readPieceOfTime(QStringView text, qsizetype at) const;
    [[nodiscard]] std::optional<UnitReading> readShareOfMany(QStringView text, const Numeral &numeral) const;
    [[nodiscard]] std::optional<Numeral> readChangeDigit(QStringView text, qsizetype at) const;
    [[nodiscard]] bool isPaid(QStringView text, const Numeral &numeral, QChar after) const;
    [[nodiscard]] std::optional<UnitReading> readSmallMoney(QStringView text, const Numeral &numeral) const;
    void readChange(QStringView text, UnitReading &reading) const;
    void readDecimals(QStringView text, const Numeral &numeral, UnitReading &reading) const;
    void readPerOne(QStringView text, UnitReading &reading) const;
    void readParts(QStringView text, const Numeral &numeral, UnitReading &reading) const;
    void readHalf(QStringView text, UnitReading &reading) const;

    const lexicon::Units &m_units;
    const lexicon::Qualifiers &m_qualifiers;
    const lexicon::UnitParts &m_parts;
    const lexicon::CueTable &m_cues;
    const lexicon::CueTable &m_counts;
    const NumeralReader &m_numerals;
};

} // namespace jiaoshu::engine
