// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "text/decoding.h"

#include <QList>
#include <QString>

#include <functional>

namespace jiaoshu::session {

class Session;

struct BroughtBack
{
    qint64 articles = 0;
    qint64 figures = 0;
    QList<Error>
        refused; ///< articles whose text is not there, or in which a quote does not stand; the rest is in
};

/** The text of the article that an export names by @p path. */
using TextOfArticle = std::function<Result<text::DecodedText>(const QString &path)>;

/** Takes an export of our own in long shape (csv, tsv, jsonl; datapackage, its folder) into a workspace that
 * holds nothing yet: the articles, and each figure with its uid, fields, state, analyst and time. All of it
 * is one transaction: where it fails, the workspace holds nothing, as before. It is many commands all the
 * same, an import for each article and one for each decision: the journal tells who decided what and when,
 * and undo() takes them back one by one, as where they were taken; imports are never undone. A data package
 * holds the articles' texts itself, unless they were left out. An export of all figures comes out
 * of it again byte for byte. What the engine had read of a corrected figure is not in the export, so that its
 * first reading is the corrected one.
 *  @param dataset its path. @return BadField for a workspace that holds something, or another format;
 * BadFormat, BadJson and BadField with the line of a row that cannot be read; ReadOnly, DiskFull. */
[[nodiscard]] Result<BroughtBack> bringBack(Session &session, const QString &dataset, const QString &format,
                                            const TextOfArticle &textOf);

} // namespace jiaoshu::session
