// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/characters.h"
#include "engine/numeral.h"
#include "lexicon/numerals.h"
#include "lexicon/qualifiers.h"
#include "lexicon/units.h"

#include <QStringView>

#include <optional>

namespace jiaoshu::engine {

/** The digits of a group: what stands in front of a big scale (万, 亿, 兆). */
struct DigitGroup
{
    Decimal value;
    std::optional<Decimal> upper; ///< of a pair
    bool lastDigitIsBare = false; ///< ends in a digit without scale and without 零 before it: 三万五
    bool isSingleDigit = false;
};

/** Walks over one number; the grammar's small state machine. Not for reuse. */
class NumeralCursor
{
public:
    NumeralCursor(QStringView text, qsizetype at, const lexicon::Numerals &numerals,
                  const lexicon::Qualifiers &qualifiers, const lexicon::Units &units)
        : m_text(text), m_begin(at), m_at(at), m_numerals(numerals), m_qualifiers(qualifiers), m_units(units)
    {}

    [[nodiscard]] std::optional<Numeral> read();

private:
    [[nodiscard]] lexicon::NumeralClass classAt(qsizetype at) const;
    [[nodiscard]] int valueAt(qsizetype at) const { return m_numerals.valueOf(m_text[at]); }
    [[nodiscard]] QChar charAt(qsizetype at) const { return engine::charAt(m_text, at); }
    [[nodiscard]] bool isScaleAt(qsizetype at, int atMost) const;
    [[nodiscard]] bool isBigScaleAt(qsizetype at) const;

    [[nodiscard]] std::optional<DigitGroup> readGroup();
    [[nodiscard]] int readOpenScale();
    [[nodiscard]] std::optional<DigitGroup> readArabic();
    [[nodiscard]] qsizetype spacedEnd() const;
    [[nodiscard]] std::optional<DigitGroup> readDigitString();
    [[nodiscard]] std::optional<DigitGroup> readNextGroup(int lastScale);
    [[nodiscard]] std::optional<DigitGroup> readChinese();
    [[nodiscard]] bool readPair(DigitGroup &group, int &lastScale, qint64 &sum, bool mayBeBrief);
    void readPoint(DigitGroup &group);
    void readOpenWord();
    [[nodiscard]] int readScale();
    [[nodiscard]] int readThousands();
    void readPlus();
    void addGroups(Numeral &numeral, int lastScale);
    [[nodiscard]] bool addGroup(Numeral &numeral, int &lastScale);

    QStringView m_text;
    qsizetype m_begin;
    qsizetype m_at;
    const lexicon::Numerals &m_numerals;
    const lexicon::Qualifiers &m_qualifiers;
    const lexicon::Units &m_units;
    Numeral m_numeral;
};

} // namespace jiaoshu::engine
