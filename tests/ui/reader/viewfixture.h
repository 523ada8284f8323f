// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/articleview.h"
#include "ui/testfigures.h"

#include <QApplication>

namespace jiaoshu::ui {

/** A shown view of article 1. */
struct View
{
    ArticleView view;

    explicit View(const QString &text, const QList<model::Figure> &figures = {}, QSize size = {640, 480})
    {
        view.resize(size);
        view.setArticle(testArticle(text), figures);
        view.show();
        settle();
    }

    static void settle() { QApplication::processEvents(); }

    [[nodiscard]] QPoint middleOf(qint64 figure) const
    {
        const QRegion mark = view.markRegion(FigureId{figure});
        return mark.isEmpty() ? QPoint() : mark.begin()->center();
    }
};

/** @p count figures 12户, each in a sentence of its own and @p perLine sentences a line. */
struct Many
{
    QString text;
    QList<model::Figure> figures;

    explicit Many(int count, int perLine = 1)
    {
        for (int i = 0; i < count; ++i) {
            text += QStringLiteral("某村有");
            figures.append(testFigure(i + 1, text.size(), QStringLiteral("12户")));
            text += QStringLiteral("12户，路已通。");
            if (i % perLine == perLine - 1)
                text += u'\n';
        }
    }
};

} // namespace jiaoshu::ui
