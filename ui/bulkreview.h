// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/similar.h"

#include <QObject>

class QWidget;

namespace jiaoshu::ui {

class FigureChoice;
class ReviewController;
class ReviewDesk;
struct ChoiceRow;

/** What is done to many figures at once: always a list before, and one step of undo after. */
class BulkReview : public QObject
{
    Q_OBJECT

public:
    BulkReview(QWidget &window, ReviewController &review, ReviewDesk &desk);

    /** Confirms what the table shows and is still open. */
    void confirmShown();
    /** The open figures of one unit, indicator or kind, of all articles, as the current one has it. */
    void checkGroup();
    /** Carries the last correction over to the figures it fits as well. */
    void applyToSimilar();
    [[nodiscard]] bool hasSimilar() const { return !m_similar.isEmpty(); }

Q_SIGNALS:
    /** The correction that was just saved fits @p count other figures. */
    void similarFound(qsizetype count, const QString &difference);
    void nothingToDo();

private:
    void noteCorrection(FigureId figure, const model::Reading &before, const model::Reading &after);
    [[nodiscard]] QList<ChoiceRow> rowsOf(const QList<model::Figure> &figures) const;
    void confirmChosen(FigureChoice *choice);

    QWidget &m_window;
    ReviewController &m_review;
    ReviewDesk &m_desk;
    QList<session::Correction> m_similar;
    QString m_difference;
};

} // namespace jiaoshu::ui
