// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/library.h"

#include <QObject>

#include <functional>

namespace jiaoshu::ui {

class FigurePanel;
class FigureTableModel;
class FilterBar;
class LibraryDesk;

/** The one filter of the window, as it is chosen above the table and shown over the panes: the table has the
 * figures that fit, as the list has their articles, the review goes through them, and an export begins with
 * them. */
class FilterDesk : public QObject
{
    Q_OBJECT

public:
    FilterDesk(LibraryDesk &library, FigurePanel &panel, FigureTableModel &figures, FilterBar &bar,
               QObject *parent = nullptr);

    void retranslate();

private:
    void follow();
    void applyToTable();
    void showConditions();
    void showResult();
    void add(QStringList &texts, const QString &text, std::function<void()> remove);

    LibraryDesk &m_library;
    FigurePanel &m_panel;
    FigureTableModel &m_figures;
    FilterBar &m_bar;
    session::LibraryFilter m_applied; ///< to the table
    QList<std::function<void()>> m_removals;
};

} // namespace jiaoshu::ui
