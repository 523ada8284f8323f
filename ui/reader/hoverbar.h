// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"

#include <QFrame>
#include <QTimer>

class QAction;

namespace jiaoshu::ui {

class ArticleView;

/** What can be decided of the figure that the mouse rests on, beside its mark. Takes no focus: who works by
 * keys has the same keys. */
class HoverBar final : public QFrame
{
    Q_OBJECT

public:
    /** A child of the text's viewport. @p actions act on the current figure. */
    HoverBar(ArticleView *text, const QList<QAction *> &actions);

    /** Invalid while it is hidden. */
    [[nodiscard]] FigureId figure() const { return m_figure; }

Q_SIGNALS:
    /** Make it current: an action for it follows. */
    void chosen(jiaoshu::FigureId figure);

protected:
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(const QPoint &position);
    void comeUp();
    void goAway();

    ArticleView *m_text;
    FigureId m_figure;
    FigureId m_wanted; ///< under the mouse
    QPoint m_at;
    QTimer m_come;
    QTimer m_go;
};

} // namespace jiaoshu::ui
