// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/offsets.h"
#include "lexicon/wordstarts.h"
#include "text/foldedtext.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace jiaoshu::engine {

/** What a line or paragraph of an article is. */
enum class BlockRole { Title, Dateline, Heading, Body, Caption, Furniture };

struct Block
{
    Utf16Span span; ///< in the folded text, without the line end
    BlockRole role = BlockRole::Body;
};

/** How an article is built, seen from its layout and language. */
struct Structure
{
    QList<Block> blocks;            ///< ascending; every character but line ends is in one
    std::optional<Utf16Span> title; ///< in the folded text
    std::optional<QDate> publishedOn;
    std::optional<Utf16Span> outlet;   ///< who published it, in the folded text
    std::optional<Utf16Span> reporter; ///< who wrote it; several as they stand
    QString knownPlace;                ///< see Known::place; simplified characters
};

/** An article made ready for the engine's steps. */
struct Document
{
    QString raw;
    text::FoldedText folded;
    lexicon::StartMarks starts; ///< where words may begin in the folded text
    Structure structure;
    QList<Utf16Span> sentences; ///< in the folded text, ascending; one crosses blocks only where its
                                ///< line was broken for the width of a page
};

} // namespace jiaoshu::engine
