// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/article.h"
#include "model/reason.h"
#include "session/commands.h"
#include "text/decoding.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace jiaoshu::engine {
class Extractor;
}

namespace jiaoshu::session {

class Session;

/** An article decoded and read, not yet in a workspace. */
struct PreparedArticle
{
    model::Article article;
    QList<model::Proposal> proposals;
    QList<QList<model::FieldReason>> reasons; ///< one list a proposal, only where they were asked for
    QList<CodePointSpan> uncovered;           ///< numerals the engine neither took nor passed over
    QString outlet;                           ///< who published it, empty where the article does not say
    QString reporter;                         ///< who wrote it, the same
    int encodingPermille = 1000;              ///< how sure the article's encoding is
};

/** How an article is to be read. */
struct Preparation
{
    bool withReasons = false;                 ///< say why each field reads as it does
    std::optional<text::Encoding> encoding{}; ///< of the file; found out where none is told
};

/** Reads and decodes a file. @return NotFound, CannotRead, EmptyFile, NotText, BadEncoding, TooLarge, each
 * with the path. */
[[nodiscard]] Result<text::DecodedText> readText(const QString &path,
                                                 std::optional<text::Encoding> encoding = {});

/** Reads, decodes and extracts a file. Pure but for reading the file, so it may run in any thread.
 *  @return NotFound, CannotRead, EmptyFile, NotText, BadEncoding, TooLarge, each with the path. */
[[nodiscard]] Result<PreparedArticle> prepareFile(const engine::Extractor &extractor, const QString &path,
                                                  const Preparation &how = {});
/** The same for text that is at hand. */
[[nodiscard]] PreparedArticle prepareText(const engine::Extractor &extractor, const QString &text,
                                          const QString &path, const Preparation &how = {});

struct Imported
{
    ArticleId article;
    bool wasThere = false; ///< the workspace already held an article with the same text: nothing was changed
    Changes changes;
    QList<Error> refused; ///< proposals that say what cannot be, left out; the rest is in
};

/** Puts a prepared article with its proposals into the workspace, in one transaction. */
[[nodiscard]] Result<Imported> importArticle(Session &session, const PreparedArticle &prepared);

/** Reads an article again with the present engine. Decided figures are never touched; undecided ones take the
 * new reading, new ones come in, undecided ones that the engine no longer proposes are withdrawn. @p
 * proposals come from the extractor, which may run in another thread. */
[[nodiscard]] Result<Changes> reextractArticle(Session &session, ArticleId article,
                                               const QList<model::Proposal> &proposals);

} // namespace jiaoshu::session
