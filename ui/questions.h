// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace jiaoshu::ui {

/** A question with two answers in words. @return true for @p yes. */
[[nodiscard]] bool agrees(QWidget &window, const QString &title, const QString &question, const QString &yes,
                          const QString &no);

/** Why the open workspace is to be left. */
enum class Leaving { Closing, ForAnother };
/** Where @p changes are not saved, asks whether they may be lost. @return false where they are to be kept. */
[[nodiscard]] bool mayLose(QWidget &window, qsizetype changes, Leaving leaving);

/** Articles are coming in, @p done of @p total files; asks whether that may be stopped for closing. */
[[nodiscard]] bool mayStopTakingIn(QWidget &window, qsizetype done, qsizetype total);

} // namespace jiaoshu::ui
