// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/format.h"
#include "exchange/jsonline.h"

#include <functional>
#include <optional>

namespace jiaoshu::exchange {

/** A piece of a file for each article: @p head, the pieces with @p between them, @p tail; as the target's
 * file
 * @p name. Reads it back through Target. @return how many figures stood in the articles. */
struct Pieces
{
    QString name;
    QByteArray head;
    QByteArray between;
    QByteArray tail;
    std::function<QByteArray(const DatasetArticle &)> piece;
};
[[nodiscard]] Result<qint64> writePieces(Source &source, Target &target, const Pieces &pieces);

/** Writes @p bytes as the target's file @p name. */
[[nodiscard]] Outcome writeFile(Target &target, const QString &name, const QByteArray &bytes);

/** The label a figure has in corpora: its kind in capitals, "MONEY". */
[[nodiscard]] QString labelOf(const model::Reading &reading);
/** The same where a label is all there is to tell a figure by: one that no analyst stands for says so,
 * "MONEY:proposed". */
[[nodiscard]] QString labelWithState(const model::Figure &figure);
/** The kind that a label of either form names, in any case of letters; nothing for one of others. */
[[nodiscard]] std::optional<model::Kind> kindOfLabel(const QString &label);
/** All labels, in the order of the kinds. */
[[nodiscard]] QStringList allLabels();
/** What a figure says beyond its span, as pairs of names and texts; empty ones left out: value, upper, unit,
 * per, qualifier, status, place, period, indicator, note. */
[[nodiscard]] QList<std::pair<QString, QString>> fieldsBeyondSpan(const model::Reading &reading);

/** Those of the article's figures that are annotations of it: all but the rejected. */
[[nodiscard]] QList<DatasetRow> annotationsOf(const DatasetArticle &article);
/** What a writer of annotations did, and its counts beside the files: in a folder as about.json, else as
 * .about.json. @param written with more that is left out. */
[[nodiscard]] Result<Written> annotationsWritten(const Format &format, Source &source, Target &target,
                                                 const WriteOptions &options, Written written = {});

/** A name for files of an article that any system and every tool takes: "article-000012". */
[[nodiscard]] QString fileNameOf(const model::Article &article);

} // namespace jiaoshu::exchange
