// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

class QPushButton;

namespace jiaoshu::ui {

/** Nobody has looked at each of more than so many figures: what is done to them takes more than an Enter. */
inline constexpr qsizetype MostByEnter = 200;

/** Makes @p run what Enter presses, or @p cancel where it would be done to more than MostByEnter. */
void setDefaultFor(qsizetype figures, QPushButton &run, QPushButton &cancel);

} // namespace jiaoshu::ui
