// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/safedefault.h"

#include <QPushButton>

namespace jiaoshu::ui {

void setDefaultFor(qsizetype figures, QPushButton &run, QPushButton &cancel)
{
    const bool isMany = figures > MostByEnter;
    // Else it would be what Enter presses again as soon as the focus had been on it.
    run.setAutoDefault(!isMany);
    run.setDefault(!isMany);
    cancel.setDefault(isMany);
}

} // namespace jiaoshu::ui
