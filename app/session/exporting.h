// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/summary.h"
#include "session/libraryquery.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace jiaoshu::exchange {
struct DatasetRow;
}

namespace jiaoshu::session {

class Session;

/** What there is to know of a format, for who offers it. */
struct FormatTraits
{
    QString name;   ///< "csv"
    QString suffix; ///< of its file, without the dot; empty for a folder
    bool canHaveByteOrderMark = false;
    bool canBeSpreadsheetSafe = false;
    bool canBeWide = false;
    bool canConvert = false;
    bool canOmitText = false;
};

/** Every format, in the order they are offered. */
[[nodiscard]] const QList<FormatTraits> &exportFormats();
[[nodiscard]] std::optional<FormatTraits> exportFormat(QStringView name);

/** The English words that a report for people may say in another language. */
[[nodiscard]] QStringList reportWords();

/** What is to be written, and how; where it goes aside this is what a template keeps. */
struct ExportChoice
{
    QString format = QStringLiteral("csv"); ///< one of exportFormats()
    QString where;                          ///< as parseLibraryQuery() reads it; empty: no filter
    bool everything =
        false; ///< also what is not verified, its state told; states that `where` names go out anyway
    bool withByteOrderMark = false;
    bool isSpreadsheetSafe = false;
    bool isWide = false;
    bool withText = true;
    QHash<QString, QString>
        words;         ///< of a report, in place of the English ones: reportWords(); in no template
    QStringList units; ///< to be converted to: "万元" for whatever it can stand for, "亩=公顷" for one
    bool operator==(const ExportChoice &) const = default;
};

struct ExportRequest
{
    QString path;
    ExportChoice choice;
};

struct ExportReport
{
    qint64 written = 0;
    qint64 unverified = 0;           ///< of those, the ones that no analyst stands for
    model::StateCounts leftOut;      ///< figures not written, by the state that is the reason
    qint64 notFitting = 0;           ///< those the filter alone keeps out
    QMap<QString, qint64> noPlaceIn; ///< figures the format has no place for, by its reason
    QStringList files;               ///< what was written, as paths
    qint64 damaged = 0;  ///< versions of figures that are not what was written, told by a repair: left out
    qint64 textless = 0; ///< articles whose text was lost, told by a repair: only quotes of it go out
};

/** Told now and then; false cancels. @p total is that of all figures walked, over several walks. */
using ExportProgress = std::function<bool(qint64 done, qint64 total)>;

/** Writes the dataset from one snapshot, ordered by article and span; written aside, read back and compared
 * before it takes the place of what stands at @p request.path. The same workspace gives the same bytes.
 *  @return CannotWrite (also where the workspace itself stands), DiskFull, ReadBackDiffers, Cancelled, and
 * BadField for a choice that the format does not have; then the old file is as it was. */
[[nodiscard]] Result<ExportReport> exportFigures(const Session &session, const ExportRequest &request,
                                                 const ExportProgress &progress = {});
/** The same through a connection of its own, so in any thread. @param workspace its path. */
[[nodiscard]] Result<ExportReport> exportFigures(const QString &workspace, const ExportRequest &request,
                                                 const ExportProgress &progress = {});

/** What is wrong with the units that an export is to be told in. */
struct UnitFault
{
    enum class Kind { UnknownSize, OfAnotherKind, AskedTwice };
    Kind kind = Kind::UnknownSize;
    QString unit; ///< as it was asked for
};
/** In ExportChoice::units; nothing where all of them are good. */
[[nodiscard]] std::optional<UnitFault> findUnitFault(const QStringList &units);

/** The first rows of what would be written. */
struct ExportPreview
{
    QStringList columns;
    QList<QStringList> rows;
    qint64 figures = 0; ///< that would be written
    model::StateCounts leftOut;
    qint64 notFitting = 0;
    QMap<QString, qint64> noPlaceIn;   ///< as ExportReport; but for what only writing can tell
    qint64 unverified = 0;             ///< of those that fit and are chosen, whether there is place or not
    std::optional<UnmetValue> unmet{}; ///< nothing would be written: no figure has this
};
/** Through a connection of its own, so in any thread. @return BadField as exportFigures(). */
[[nodiscard]] Result<ExportPreview> previewExport(const QString &workspace, const ExportChoice &choice,
                                                  int rows, const std::function<bool()> &isCancelled = {});

/** Hands over each figure with its article, ordered by article and span, from one snapshot; only those in @p
 * state where one is given, and those that fit @p where, as an export reads it. Stops at the first fault of
 * @p use, which is returned. */
[[nodiscard]] Outcome visitRows(const Session &session, std::optional<model::State> state,
                                const QString &where,
                                const std::function<Outcome(const exchange::DatasetRow &)> &use);

} // namespace jiaoshu::session
