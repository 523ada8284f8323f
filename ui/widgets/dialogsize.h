// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

class QWidget;

namespace jiaoshu::ui {

/** @p usual, meant for type of the usual size, as the dialog's type asks for; never beyond its screen. */
[[nodiscard]] QSize dialogSize(const QWidget &dialog, const QSize &usual);

} // namespace jiaoshu::ui
