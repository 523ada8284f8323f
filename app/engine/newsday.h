// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/calendar.h"

#include <QDate>
#include <QStringView>

#include <optional>

namespace jiaoshu::engine {

/** The day without a year @p date, where it lies in the month before the report of @p published, whatever
 * year that reports on. */
[[nodiscard]] std::optional<QDate> recentDay(const WrittenDate &date, const QDate &published);

/** A day of which only its number is told. */
struct NewsDay
{
    QDate day;
    qsizetype end = 0; ///< behind 日, UTF-16
};

/** 6日 at @p at in 公司|6日股价…, where it is one of the week before @p published; no 6日内, 1至6日, 每月6日.
 */
[[nodiscard]] std::optional<NewsDay> dayOfNewsAt(QStringView text, qsizetype at, const QDate &published);

} // namespace jiaoshu::engine
