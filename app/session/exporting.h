// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/summary.h"

#include <QString>

#include <functional>
#include <optional>

namespace jiaoshu::exchange {
struct DatasetRow;
}

namespace jiaoshu::session {

class Session;

enum class ExportFormat { Csv, JsonLines };

struct ExportRequest
{
    QString path;
    ExportFormat format = ExportFormat::Csv;
    bool everything = false;        ///< also what is not verified, its state told in the `state` column
    bool withByteOrderMark = false; ///< CSV only
};

struct ExportReport
{
    qint64 written = 0;
    model::StateCounts leftOut; ///< figures not written, by the state that is the reason
};

/** Writes the dataset: one row a figure, ordered by article and span, from one snapshot; into a temporary
 * file that is read back and compared before it takes the place of @p request.path. The same workspace gives
 * the same bytes.
 *  @return CannotWrite (also where the workspace itself stands), DiskFull, ReadBackDiffers; then the old file
 * is as it was. */
[[nodiscard]] Result<ExportReport> exportFigures(const Session &session, const ExportRequest &request);

/** Hands over each figure with its article, ordered by article and span, from one snapshot; only those in @p
 * state where one is given. Stops at the first fault of @p use, which is returned. */
[[nodiscard]] Outcome visitRows(const Session &session, std::optional<model::State> state,
                                const std::function<Outcome(const exchange::DatasetRow &)> &use);

} // namespace jiaoshu::session
