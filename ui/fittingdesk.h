// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

#include <QObject>

namespace jiaoshu::ui {

class ArticleListModel;
class LibraryDesk;
class ReaderPanel;
class ReviewController;

/** While no article fits the filter none is in hand: what nobody sees in list and table cannot be decided. As
 * soon as one fits, the work goes on where it was left, else at the first that does. */
class FittingDesk final : public QObject
{
    Q_OBJECT

public:
    FittingDesk(ReviewController &review, LibraryDesk &library, const ArticleListModel &articles,
                ReaderPanel &reader, QObject *parent = nullptr);

private:
    [[nodiscard]] bool fitsNothing() const;
    void follow();
    void comeBack();

    ReviewController &m_review;
    LibraryDesk &m_library;
    const ArticleListModel &m_articles;
    ReaderPanel &m_reader;
    std::optional<session::FigureAt> m_left; ///< what was in hand, while nothing fits
};

} // namespace jiaoshu::ui
