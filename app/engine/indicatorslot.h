// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/articleview.h"
#include "engine/phrasetrimmer.h"

#include <QString>
#include <QStringView>

#include <span>
#include <vector>

namespace jiaoshu::engine {

/** What stands around one quantity of a sentence. */
struct IndicatorSlot
{
    qsizetype begin = 0;     ///< of the words before it: the clause, or the end of the quantity before
    QStringView before;      ///< those words as they stand there
    QStringView behind;      ///< the words behind it, up to the clause's end or the next quantity
    QStringView after;       ///< some words of the next clause, or the next figure
    QString left;            ///< the phrase of `before`
    QString right;           ///< the noun that `behind` begins with
    QString verb;            ///< the verb right before it
    QString lead;            ///< before a span of time that says when alone: 订单|两个月内|掉了七成
    QChar sign;              ///< + or - of its number where it stands there
    bool afterOther = false; ///< another quantity stands before it in the same clause
    bool touches = false;    ///< with nothing but 、 between them
    bool endsWithOf = false; ///< 的 right before it: the noun stands behind

    /** 转移群众 names who; 安置 alone does not. */
    [[nodiscard]] bool namesMoreThanAct() const { return left.size() - verb.size() >= 2 && !endsWithOf; }
    /** Where the words of @p phrase stand in @p text: before the figure, behind its @p end, or @p told, which
     * it leans on. */
    [[nodiscard]] Utf16Span wordsOf(const QString &phrase, QStringView text, qsizetype end,
                                    Utf16Span told) const;
    /** The reading that would have come next, the noun or the phrase or @p subject; empty for none. */
    [[nodiscard]] QString rivalOf(const QString &phrase, const QString &subject) const;
    /** Takes the noun of the quantity before out of `left`, which it stands in: 9个|乡镇|3万人. */
    void dropNounBefore(const QString &noun);
};

/** Cuts a sentence into the slots of its quantities. Looks at lexicon and article, which must outlive it. */
class IndicatorSlotReader
{
public:
    IndicatorSlotReader(const lexicon::Lexicon &lexicon, const ArticleView &article);

    [[nodiscard]] IndicatorSlot slotOf(int index, const SentenceView &sentence) const
    {
        IndicatorSlot slot = begunSlot(index, sentence);
        complete(slot, index, sentence);
        return slot;
    }
    /** The slots of the quantities in @p sentences, which follow one another, in order. First the words
     * before each of them are read and then those behind each: the code of either step stays in the
     * processor's first cache, that of both does not. */
    [[nodiscard]] std::vector<IndicatorSlot> slotsOf(std::span<const SentenceView> sentences) const;
    /** Whether nothing but a mark of a list stands before quantity @p index and the one before it. */
    [[nodiscard]] bool touches(int index, const SentenceView &sentence) const;
    /** How many quantities stand side by side from @p index on. */
    [[nodiscard]] int runLength(int index, const SentenceView &sentence) const;
    /** The first words behind a quantity as they stand there: 就近就业 of 带动1560人就近就业. */
    [[nodiscard]] QString actOf(const IndicatorSlot &slot) const;
    /** What the last clause between @p from and @p to is about, where it holds no quantity; else empty. */
    [[nodiscard]] QString themeOf(const SentenceView &sentence, qsizetype from, qsizetype to) const;
    /** What the clause before is about, where no figure stands between: 内地销售平稳,增长2%. */
    [[nodiscard]] QString themeBefore(int index, const SentenceView &sentence) const;
    /** 最亮眼的是证交税,收入|246亿元: what the clause before says stands out; empty for others. */
    [[nodiscard]] QString emphasisBefore(int index, const SentenceView &sentence) const;
    /** The clause before, where no figure stands between and it names several: 甲、乙居前,分别为1和2. */
    [[nodiscard]] QString listBefore(int index, const SentenceView &sentence) const;
    /** Whether somebody is said to speak there (张某表示): who, not of what. */
    [[nodiscard]] bool isSpeech(qsizetype from, qsizetype to) const;
    /** What the first clause of the sentence is about, where the quantity stands in a later one. */
    [[nodiscard]] QString openingOf(int index, const SentenceView &sentence) const;

    [[nodiscard]] const PhraseTrimmer &trimmer() const { return m_trimmer; }

private:
    /** The clause before that of a figure, from the figure on that stands in it. */
    [[nodiscard]] QStringView clauseBefore(int index, const SentenceView &sentence) const;
    /** Where it stands and its phrase before the number. */
    [[nodiscard]] IndicatorSlot begunSlot(int index, const SentenceView &sentence) const;
    /** What stands behind the number, and what that makes of the phrase before it. */
    void complete(IndicatorSlot &slot, int index, const SentenceView &sentence) const;
    [[nodiscard]] QStringView behindOf(int index, const SentenceView &sentence) const;
    [[nodiscard]] QString leadOf(int index, const SentenceView &sentence) const;
    [[nodiscard]] QStringView phraseOf(const IndicatorSlot &slot, int index, bool inTitle) const;
    [[nodiscard]] bool isDoneByThem(const IndicatorSlot &slot, const Quantity &quantity,
                                    QStringView noun) const;
    [[nodiscard]] bool changesTo(int index, QStringView between) const;
    [[nodiscard]] QString pieceOf(const IndicatorSlot &slot, const Quantity &quantity) const;
    [[nodiscard]] bool isLimit(QStringView words) const;
    [[nodiscard]] bool isTold(QStringView words) const;
    [[nodiscard]] QString limitedNoun(const QString &measure, int index) const;
    [[nodiscard]] bool endsWithCausing(QStringView before) const;
    [[nodiscard]] bool isNoNoun(QStringView noun, const Quantity &quantity, QStringView behind) const;
    [[nodiscard]] QString countedNoun(const IndicatorSlot &slot, int index) const;
    [[nodiscard]] QStringView withoutNext(QStringView noun, const IndicatorSlot &slot, int index) const;
    [[nodiscard]] QString nounOf(const IndicatorSlot &slot, int index) const;

    const lexicon::Lexicon &m_lexicon;
    const ArticleView &m_article;
    QStringView m_text;
    PhraseTrimmer m_trimmer;
};

} // namespace jiaoshu::engine
