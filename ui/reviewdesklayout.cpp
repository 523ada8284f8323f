// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the panes of the review share the window, and how that is kept.
#include "ui/inspector/figureform.h"
#include "ui/reader/figuretable.h"
#include "ui/reviewdesk.h"
#include "ui/settings/preferences.h"

#include <QShowEvent>
#include <QSplitter>

#include <algorithm>
#include <utility>

namespace jiaoshu::ui {

void ReviewDesk::restoreLayout(const Preferences &preferences)
{
    m_storedPanes = preferences.layout(QStringLiteral("panes"));
    m_storedRight = preferences.layout(QStringLiteral("right"));
    (void)m_table->restoreColumns(preferences.layout(QStringLiteral("columns")));
}

void ReviewDesk::storeLayout(Preferences &preferences) const
{
    preferences.setLayout(QStringLiteral("panes"), m_panes->saveState());
    preferences.setLayout(QStringLiteral("right"), m_right->saveState());
    preferences.setLayout(QStringLiteral("columns"), m_table->saveColumns());
}

void ReviewDesk::resetLayout()
{
    shareWidth(Shares::Usual);
    // The form has the height it asks for, the table the rest.
    const int form = m_form->sizeHint().height() + 4;
    m_right->setSizes({std::max(height() - form, 1), form});
}

void ReviewDesk::shareWidth(Shares shares)
{
    const int all = width();
    const bool reading = shares == Shares::Reading;
    const int articles = shares == Shares::Usual ? std::clamp(all * 16 / 100, 150, 230) : 0;
    const int figures = shares == Shares::Figures ? all * 62 / 100
                        : reading                 ? std::clamp(all * 28 / 100, 320, 420)
                                                  : std::clamp(all * 41 / 100, 400, 600);
    m_panes->setSizes({articles, all - articles - figures, figures});
}

void ReviewDesk::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    // Only now the window has its size and its fonts.
    if (std::exchange(m_laidOut, true))
        return;
    resetLayout();
    // A state that does not fit is refused as a whole by Qt; then the usual layout stays.
    (void)m_panes->restoreState(m_storedPanes);
    (void)m_right->restoreState(m_storedRight);
}

} // namespace jiaoshu::ui
