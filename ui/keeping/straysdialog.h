// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/reissuing.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace jiaoshu::ui {

/** Figures that were decided on in an earlier issue of an article and were not found to the letter in the new
 * one. Each waits until a person gives it a place there or rejects it. Changes nothing itself. */
class StraysDialog : public QDialog
{
    Q_OBJECT

public:
    struct Row
    {
        session::Stray stray;
        QString article;          ///< the earlier issue's title
        QStringList surroundings; ///< of each of the stray's candidates
    };

    explicit StraysDialog(QWidget *parent = nullptr);

    void showStrays(const QList<Row> &rows, bool canWrite);

Q_SIGNALS:
    void placeRequested(FigureId figure, CodePointSpan span);
    void rejectRequested(FigureId figure);
    /** To be shown in the article it was decided on in. */
    void showRequested(ArticleId article, FigureId figure);

protected:
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void retranslate();
    void fill();
    void follow();
    [[nodiscard]] const Row *chosen() const;

    QList<Row> m_rows;
    bool m_canWrite = false;
    QLabel *m_summary, *m_placesTitle;
    QTreeWidget *m_list;
    QComboBox *m_places;
    QPushButton *m_show, *m_place, *m_reject, *m_close;
};

} // namespace jiaoshu::ui
