// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace jiaoshu::ui {

/** Lays out @p html on A4 pages with numbers and writes them as a PDF that says it was made at @p asOf (UTC,
 * ISO 8601), so that the same report gives the same bytes. @return what went wrong in English; empty for
 * nothing. */
[[nodiscard]] QString printReport(const QString &html, const QString &pdfPath, const QString &asOf);

} // namespace jiaoshu::ui
