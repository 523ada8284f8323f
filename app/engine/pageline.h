// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/document.h"

#include <QDate>
#include <QList>
#include <QStringView>

#include <optional>

namespace jiaoshu::lexicon {
struct Cues;
}

namespace jiaoshu::engine {

/** A line of a page as it looks from outside, for StructureReader. Offsets are UTF-16 in the folded text. */
struct PageLine
{
    static constexpr qsizetype Short = 40; ///< characters; a heading, a menu entry

    qsizetype begin = 0;
    qsizetype end = 0;
    qsizetype letters = 0;    ///< letters and digits
    qsizetype separators = 0; ///< | > · and their like
    qsizetype commas = 0;
    bool hasSentence = false; ///< 。 somewhere
    bool endsSentence = false;
    std::optional<QDate> day{}; ///< the first one; not looked for where the line can be no dateline
    bool hasClock = false;      ///< 12:10 beside the day
    bool furnitureWord = false;
    int lineWords = 0; ///< what stands in a footer, but in a paragraph too: 侵权
    bool shortWord = false;
    bool datelineWord = false;
    bool datelineLabel = false; ///< one with a colon, a stroke or a space behind it: 来源：
    bool hasNumber = false;     ///< a digit, or a character that numbers are written with
    bool captionWord = false;
    bool picture = false;
    bool opensLinks = false; ///< 相关新闻
    int appeals = 0;         ///< 欢迎, 扫码: asks the reader to do something
    int contacts = 0;        ///< QQ, 热线
    int readers = 0;         ///< 您, 网友
    bool isPiece = false; ///< of a page that came as one line: parted from the line before by a space alone
    BlockRole role = BlockRole::Body;

    [[nodiscard]] qsizetype size() const { return end - begin; }
    /** A sentence, or long enough to be one that was cut off. */
    [[nodiscard]] bool isProse() const
    {
        return endsSentence || hasSentence || (commas > 0 && size() > Short);
    }
    /** Speaks to the reader, to sell or to be followed. */
    [[nodiscard]] bool isAdvertisement() const
    {
        return (contacts > 0 && (readers > 0 || appeals > 1)) || (appeals > 1 && readers > 0);
    }
    [[nodiscard]] bool mayBeDateline() const { return !hasSentence && size() <= 2 * Short; }
};

/** @param folded gives the spaces that were left out; nullptr where none are known. @param starts of the
 * text.
 * @return the lines of a text but those of white space alone; one that stops inside a parenthesis takes the
 * next along, and a whole page in one line comes in the pieces between its spaces. */
[[nodiscard]] QList<PageLine> findLines(QStringView text, const text::FoldedText *folded,
                                        const lexicon::StartMarks &starts, const lexicon::Cues &cues);

/** Appends @p line to @p lines: a paragraph that an appeal to the reader was put into parted into what stands
 * before it, the appeal and what stands behind it; as it is where more than a little of it is such. */
void appendWithoutAppeals(QStringView text, const lexicon::StartMarks &starts, const lexicon::Cues &cues,
                          const PageLine &line, QList<PageLine> &lines);

/** 12:10 or 12:10:09 is named. */
[[nodiscard]] bool namesClock(QStringView words);

/** Takes @p next, a piece of the same line, into @p line. */
void join(PageLine &line, const PageLine &next);

} // namespace jiaoshu::engine
