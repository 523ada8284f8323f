// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

#include <QList>
#include <QObject>

#include <functional>
#include <optional>

class QWidget;

namespace jiaoshu::ui {

class ArticleListModel;
class FigureTableModel;
class FilterBar;
class LibraryDesk;
class ReaderPanel;
class ReviewController;

/** What is in hand is what the filter leaves in list and table, for what nobody sees there cannot be decided.
 * Where another filter leaves it out, the work goes to the nearest figure that fits: of the article, first
 * behind and then before it, else of the nearest article. While none fits nothing is in hand. What was left
 * comes back when it fits again: always where nothing fitted, else while the filter is still being typed or
 * ticked and nobody went anywhere. What a person puts in hand by hand stays, and the bar says that it does
 * not fit. */
class FittingDesk final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        ReviewController &review;
        LibraryDesk &library;
        const ArticleListModel &articles;
        const FigureTableModel &figures;
        ReaderPanel &reader;
        FilterBar &bar;
        QList<QWidget *> choosers; ///< that a filter is typed and ticked in
    };
    explicit FittingDesk(const Parts &parts, QObject *parent = nullptr);

    void retranslate() { showRemark(); }

Q_SIGNALS:
    void ledToArticle(); ///< another one than was in hand

private:
    [[nodiscard]] bool fitsNothing() const;
    [[nodiscard]] bool fits(session::FigureAt at) const;
    [[nodiscard]] bool isBeingChosen() const;
    [[nodiscard]] std::optional<FigureId> nearestHere() const;
    void follow();
    void followCounts();
    void standAside();
    void lead();
    void leadTo(const std::function<void()> &show);
    void forget();
    void showPage();
    void showRemark();

    Parts m_parts;
    std::optional<session::FigureAt> m_left; ///< what was in hand before the filter led away from it
    bool m_isLeading = false;
};

} // namespace jiaoshu::ui
