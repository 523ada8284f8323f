// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QStringView>

namespace jiaoshu::engine {

// Times as a figure's period writes them, ISO 8601.

[[nodiscard]] QString isoYear(int year);
[[nodiscard]] QString isoMonth(int year, int month);
[[nodiscard]] QString isoDay(const QDate &date);
[[nodiscard]] QString isoEndOfMonth(int year, int month);
[[nodiscard]] QString isoInterval(const QString &from, const QString &to);

/** Whether @p period is three months of one year. */
[[nodiscard]] bool isQuarter(const QString &period);

/** Whether @p period is twelve months that do not begin in January. */
[[nodiscard]] bool isFinancialYear(QStringView period);

/** @p period so many years later, 29 February as the 28th where there is none; empty where it is. */
[[nodiscard]] QString shiftedYears(const QString &period, int years);

/** The first day of a month or day written so; an invalid one for anything else. */
[[nodiscard]] QDate firstDayOf(QStringView monthOrDay);

} // namespace jiaoshu::engine
