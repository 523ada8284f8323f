// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/offsets.h"
#include "base/result.h"
#include "text/strictconverter.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace jiaoshu::readers {

/** Where something of the source begins in a document's text: "page 3", "table 1", "footnotes". */
struct Landmark
{
    qsizetype atUtf16 = 0;
    QString name;
    bool operator==(const Landmark &) const = default;
};

/** A stretch of a document that somebody marked as a figure in another program. */
struct Mark
{
    QString id; ///< as the file names it, for faults
    CodePointSpan span;
    QString label;                             ///< what it was marked as, e.g. "MONEY"
    QList<std::pair<QString, QString>> fields; ///< what was told of it, names and values
    bool operator==(const Mark &) const = default;
};

/** An article as a reader found it in a file. Its text is what spans refer to from then on. */
struct Document
{
    QString text;
    QString title;               ///< as the file says; empty where it does not, then the text may
    QString publishedOn;         ///< ISO 8601 day, the same
    QString outlet;              ///< who published it, the same
    QString address;             ///< on the web, the same
    QString encoding;            ///< of the file's text, e.g. "GB18030"
    int encodingPermille = 1000; ///< how sure that is
    QString format;              ///< formatName() of what it was read from
    QString part;                ///< which part of the file: "#row=12", "!/inner.html"; empty for all of it
    QByteArray original; ///< the bytes of the file it was read from, unchanged; of a row of a table that
                         ///< is read from a device, its own
    QString beside{}; ///< the file in the same folder that the text and the original are of, where what was
                      ///< read only marks it; a name alone
    QList<Landmark> landmarks; ///< ascending
    QStringList notes;         ///< English: what was left out or is doubtful
    QList<Mark> marks{};       ///< by others; each one's words stand where it says
    bool operator==(const Document &) const = default;
};

/** A file within a file, to be read in its turn. */
struct Part
{
    QString name; ///< as the container gives it: never a path to write to
    QByteArray bytes;
};

/** Where a reader puts what it finds, as it finds it. false from the first two: stop. */
struct Output
{
    std::function<bool(Document &&)> document;
    std::function<bool(Part &&)> part;
    std::function<void(Error &&)> fault; ///< of one document or part; the reader goes on
    std::function<bool()> isCancelled;   ///< asked now and then; may be empty
    /** Asked before a file that is one article is read; true: it is known, and passed over. May be empty. */
    std::function<bool(const QByteArray &bytes, const QString &part)> isKnown{};
};

/** Which column of a table is what; by the names in its first row, or "1", "2" ... for a table without. */
struct Columns
{
    QString text;
    QString title;
    QString date;
    QString outlet;
    QString url{};
    bool operator==(const Columns &) const = default;
};

/** As Columns::text: no articles are wanted but what stands in the rows, the first one, too; each is put out
 * as its cells with this between them. */
inline constexpr QChar CellEnd{u'\x1f'};

/** What the columns of tables are that somebody was asked about before, by headerSignature(). */
using KnownColumns = QMap<QString, Columns>;

/** What a reader is given. */
struct Material
{
    QByteArray bytes;
    QString name; ///< for the kind of file where its content leaves that open, and for faults
    std::optional<text::Encoding> encoding{}; ///< told by a person
    QString charset{};                        ///< told by what carried it (a mail, a server); may be wrong
    Columns columns{};
    KnownColumns known{}; ///< for tables whose columns are not told
};

/** Largest file, or part of one, that is read at once. */
inline constexpr qsizetype MostBytes = qsizetype(64) * 1024 * 1024;

/** Reads one format. No state: any thread may use it. */
class DocumentReader
{
public:
    virtual ~DocumentReader() = default;
    /** @return a fault of the whole file; what was put out before stays. Cancelled where the output said
     * stop.
     */
    [[nodiscard]] virtual Outcome read(const Material &material, const Output &output) const = 0;
};

} // namespace jiaoshu::readers
