// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "engine/known.h"
#include "model/article.h"
#include "model/reason.h"
#include "readers/sourcereader.h"
#include "session/commands.h"
#include "text/decoding.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace jiaoshu::engine {
class Extractor;
}

namespace jiaoshu::store {
struct PackedOriginal;
}

namespace jiaoshu::session {

class Session;

/** The file that an article was read from. */
struct Origin
{
    QString path;     ///< as it was given; empty for text that was at hand
    QString part;     ///< which part of it the article is: "#row=12"; empty for all of it
    QByteArray bytes; ///< all of it; empty: those of the file at the path, which is too long to be held
    std::shared_ptr<const store::PackedOriginal> packed = {}; ///< by OriginPacker; else it is hashed and
                                                              ///< packed as it is taken in
};

/** That of a document that was read from the file at @p path. */
[[nodiscard]] Origin originOf(const QString &path, const readers::Document &document);

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
    QString format;                           ///< of the file, e.g. "html"; empty for text that was at hand
    Origin origin;                            ///< the bytes it was read from are kept with it
    QList<readers::Landmark> landmarks;       ///< where pages and tables begin in the text
    QStringList notes;                        ///< English: what was left out of it or is doubtful
    bool isMarked = false;    ///< its proposals are figures that others marked, not the engine's
    QString markedIn;         ///< of those: the program's format and the file, for the journal
    QList<Error> unreadMarks; ///< of those: which say no figure
    std::function<void(qsizetype)> wrote = {}; ///< told now and then how many of its figures are written
};

/** How the rule of a proposal begins that came from outside; the format's name follows. */
inline constexpr QLatin1StringView OutsideRule{"outside."};

/** How an article is to be read. */
struct Preparation
{
    bool withReasons = false;                 ///< say why each field reads as it does
    std::optional<text::Encoding> encoding{}; ///< of the file; found out where none is told
    engine::Known known{};                    ///< what is known better than the article says
    std::function<bool()> isCancelled{};      ///< asked some 20 times a second; may be empty
    /** Of a long article told as often how much of its text is read, and how much there is; may be empty. */
    std::function<void(qsizetype done, qsizetype total)> progress{};
};

/** Who is given the articles of a file, one after another. */
struct ArticleListener
{
    std::function<bool(PreparedArticle &&)> article; ///< false: no more of them
    std::function<void(const Error &)> failed;       ///< one of several could not be read; the others are
    std::function<bool()> isCancelled;               ///< asked now and then; may be empty
    std::function<void(qsizetype done, qsizetype total)> progress{}; ///< as that of a Preparation
};

/** What stands for standard input among the paths of files. */
inline constexpr QLatin1StringView StandardInput{"-"};

/** The documents of a file, of standard input, or of the one file at a web address (https alone, nothing that
 * it names). Where brat's marks cannot be read that is a fault, and the text beside them comes without.
 * @return as readers::SourceReader::readFile() and fetching::fetchFile(). */
[[nodiscard]] Outcome readSource(readers::SourceReader &reader, const QString &path,
                                 const readers::Output &output);
/** Reads, decodes and extracts the articles of a file or address of any kind that @p reader understands. The
 * path of one within a container leads into it: "news.zip!/a.html". Pure but for reading, so it may run in
 * any thread.
 *  @return a fault of the whole file as readers::SourceReader tells it; Cancelled. */
[[nodiscard]] Outcome prepareFile(const engine::Extractor &extractor, readers::SourceReader &reader,
                                  const QString &path, const ArticleListener &listener,
                                  bool withReasons = false);
/** The same for bytes that are at hand, e.g. a page that was pasted or fetched. @param charset as who carried
 * it told it; may be wrong or empty. */
[[nodiscard]] Outcome prepareBytes(const engine::Extractor &extractor, readers::SourceReader &reader,
                                   const QByteArray &bytes, const QString &name,
                                   const ArticleListener &listener, const QString &charset = {});
/** The files that @p paths mean: files as they are; folders with the files of the kinds that are read in them
 * and below, sorted, without hidden ones and links. */
[[nodiscard]] QStringList articleFiles(const QStringList &paths);
/** Those of @p paths that are folders in which articleFiles() finds nothing to read. */
[[nodiscard]] QStringList emptyFolders(const QStringList &paths);
/** What a dialog lists as articles: "*.txt", "*.html" ... */
[[nodiscard]] QStringList articlePatterns();
/** The same for a file of one article: of several, the first. */
[[nodiscard]] Result<PreparedArticle> prepareFile(const engine::Extractor &extractor, const QString &path,
                                                  const Preparation &how = {});
/** The text of such a file alone, not read by the engine. */
[[nodiscard]] Result<text::DecodedText> readText(const QString &path,
                                                 std::optional<text::Encoding> encoding = {});
/** An article that a reader found in the file at @p path. Where others marked figures in it, these are its
 * proposals and no more: with the fields that were told, or as the engine reads the place where no value was;
 * a field that is none of a figure's goes to the note. Their confidence is the engine's where it reads the
 * same figure, else 0, for nothing was measured. */
[[nodiscard]] PreparedArticle prepareDocument(const engine::Extractor &extractor,
                                              const readers::Document &document, const QString &path,
                                              const Preparation &asked = {});
/** The same for text that is at hand. Where it was cancelled, what was read till then is in it. */
[[nodiscard]] PreparedArticle prepareText(const engine::Extractor &extractor, const QString &text,
                                          const QString &path, const Preparation &how = {});

struct Imported
{
    ArticleId article;
    bool wasThere = false; ///< the workspace already held an article with the same text: what changed is that
                           ///< figures which others marked in it came in, and that another file that holds it
                           ///< was noted
    Changes changes;       ///< empty where it was there and no figure came in
    QList<Error> refused;  ///< proposals that say what cannot be, left out; the rest is in
    QList<FigureId> alike{}; ///< figures that others' marks say, too, and that were there, undecided
};

/** From now on what comes into @p session, by any number of calls, is one step of undo as long as nothing
 * else happens in the workspace in between: it is taken out together, with what was decided on it, and comes
 * back as it was. What comes in without it leaves undo and redo alone. A bulk import is such a step by
 * itself. */
void beginIntake(Session &session);
/** Nothing that comes in from now on begins such a step; what follows the last one with nothing in between is
 * still part of it. */
void endIntake(Session &session);

/** Puts a prepared article with its proposals and its original into the workspace, in one transaction. */
[[nodiscard]] Result<Imported> importArticle(Session &session, const PreparedArticle &prepared);

/** The same of several, in one transaction. @return what became of each, in their order. */
[[nodiscard]] QList<Result<Imported>> importArticles(Session &session,
                                                     const QList<PreparedArticle> &prepared);

/** Reads an article again with the present engine. Decided figures are never touched; undecided ones take the
 * new reading, new ones come in, undecided ones that the engine no longer proposes are withdrawn. @p
 * proposals come from the extractor, which may run in another thread. @param wrote told now and then how many
 * figures are written; may be empty */
[[nodiscard]] Result<Changes> reextractArticle(Session &session, ArticleId article,
                                               const QList<model::Proposal> &proposals,
                                               const std::function<void(qsizetype)> &wrote = {});

} // namespace jiaoshu::session
