// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/growthreader.h"

#include <QString>
#include <QStringView>

namespace jiaoshu::lexicon {
class Lexicon;
struct Cue;
} // namespace jiaoshu::lexicon

namespace jiaoshu::engine {

/** Cuts the words around a number down to the phrase that names it. All text is folded. */
class PhraseTrimmer
{
public:
    explicit PhraseTrimmer(const lexicon::Lexicon &lexicon) : m_lexicon(lexicon), m_growth(lexicon) {}

    /** The phrase that ends before the number: without connectives, times and areas at its begin, without
     * 达到, 共, 约 at its end, without what stands in parentheses. */
    [[nodiscard]] QString before(QStringView text) const;
    /** The same with all members of a list: 甲、乙等产品 stays whole. */
    [[nodiscard]] QString listBefore(QStringView text) const;
    /** What a clause is about: its words up to the first verb. */
    [[nodiscard]] QString subject(QStringView clause) const;
    /** The noun that begins behind the number's unit, up to the verb that follows it; empty where a mark
     * stands there.
     *  @param verbEnds a verb there makes it empty too (5亿元建设学校), but not 5亿元建设资金. */
    [[nodiscard]] QString behind(QStringView text, bool verbEnds) const;
    /** @p text without what leads from its predicate to the number: 达到, 约, 共有. */
    [[nodiscard]] QStringView withoutReaching(QStringView text) const { return trimRight(text); }
    /** 最亮眼的是|证交税, 仍以|教科文|最多: what a clause says stands out; empty for others. */
    [[nodiscard]] static QStringView mostOf(QStringView words);
    /** 成都, 大连: whether the character at @p at stands in the name of a place. */
    [[nodiscard]] bool isInsidePlace(QStringView text, qsizetype at) const;
    /** @p phrase without quotes, digits and spaces, at most its last words. */
    [[nodiscard]] QString tidy(QStringView phrase) const;

private:
    [[nodiscard]] qsizetype timeLengthAt(QStringView text, qsizetype at) const;
    /** @param room holds what is left where one is taken out, and lives as long as the view. */
    [[nodiscard]] QStringView withoutParentheses(QStringView text, QString &room) const;
    /** @param room holds what is left where a time is taken out, and lives as long as the view. */
    [[nodiscard]] QStringView withoutTimes(QStringView text, QString &room) const;
    [[nodiscard]] qsizetype leadingPlace(QStringView text) const;
    [[nodiscard]] qsizetype unknownPlace(QStringView text) const;
    [[nodiscard]] bool isName(QStringView area) const;
    [[nodiscard]] static qsizetype sinceLength(QStringView text);
    [[nodiscard]] qsizetype adverbialLength(QStringView text) const;
    [[nodiscard]] qsizetype givingLength(QStringView text) const;
    [[nodiscard]] QStringView trimLeft(QStringView text) const;
    [[nodiscard]] QStringView trimmed(QStringView text, const QString &room) const;
    [[nodiscard]] bool isReckoning(QStringView text) const;
    [[nodiscard]] bool beginsVerb(QStringView text, qsizetype at) const;
    [[nodiscard]] bool isDemonstrative(QStringView text, qsizetype length) const;
    [[nodiscard]] QStringView withoutStart(QStringView phrase) const;
    [[nodiscard]] QStringView beforeTime(QStringView phrase) const;
    [[nodiscard]] QStringView behindAdverb(QStringView phrase) const;
    [[nodiscard]] QStringView revisedAt(QStringView phrase, qsizetype at) const;
    [[nodiscard]] QStringView behindHaving(QStringView phrase) const;
    [[nodiscard]] QStringView withoutInnerReach(QStringView phrase) const;
    [[nodiscard]] QStringView upToHead(QStringView phrase) const;
    [[nodiscard]] QStringView nameBehind(QStringView phrase) const;
    [[nodiscard]] bool isInsideWord(QStringView text, qsizetype at) const;
    [[nodiscard]] bool isAcrossWord(QStringView text, qsizetype at, qsizetype length) const;
    [[nodiscard]] bool isDoneByThem(QStringView text, qsizetype at, qsizetype end) const;
    [[nodiscard]] bool isDeed(const lexicon::Cue &cut, QStringView text, qsizetype at) const;
    [[nodiscard]] bool takesObject(QStringView text, qsizetype at) const;
    [[nodiscard]] bool endsNoun(QStringView text, qsizetype at, bool verbEnds) const;
    [[nodiscard]] QStringView withoutOwner(QStringView text) const;
    [[nodiscard]] bool endsAt(QStringView text, qsizetype at, bool verbEnds) const;
    [[nodiscard]] QStringView leadingNoun(QStringView text, bool verbEnds) const;
    [[nodiscard]] QStringView withoutDone(QStringView noun) const;
    [[nodiscard]] QStringView trimRight(QStringView text) const;

    const lexicon::Lexicon &m_lexicon;
    GrowthReader m_growth;
};

} // namespace jiaoshu::engine
