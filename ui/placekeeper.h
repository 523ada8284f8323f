// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace jiaoshu::ui {

class Preferences;
class ReviewController;
class ReviewDesk;

/** Where the work in each workspace was left: article, figure, how far the text was scrolled, and what was
 * listed. Kept when it is left and now and then, and gone back to when it is opened again. */
class PlaceKeeper : public QObject
{
    Q_OBJECT

public:
    PlaceKeeper(ReviewController &review, Preferences &preferences, ReviewDesk &desk,
                QObject *parent = nullptr);

    /** Writes down where the work stands now. */
    void keep();

private:
    [[nodiscard]] std::optional<session::FigureAt> beginning(const session::Session &session) const;
    void restore();
    /** As it was left, once it is there. */
    void scroll();

    ReviewController &m_review;
    Preferences &m_preferences;
    ReviewDesk &m_desk;
    QTimer m_soon;
    session::FigureAt m_last;  ///< in hand, or before what is listed left nothing
    CodePointOffset m_lastTop; ///< of the text, as it was left then
    /** To be gone back to when the article is there. */
    struct Left
    {
        session::FigureAt at;
        CodePointOffset top;
    };
    std::optional<Left> m_left;
};

} // namespace jiaoshu::ui
