// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/jobrunner.h"
#include "session/similar.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace jiaoshu::ui {

class FigureChoice;
class LibraryKeeper;
class ReviewController;
class ReviewDesk;
class VariantsDialog;
struct ChoiceRow;

/** What is done to many figures at once: always a list before, and one step of undo after. */
class BulkReview : public QObject
{
    Q_OBJECT

public:
    BulkReview(QWidget &window, ReviewController &review, ReviewDesk &desk);

    /** Confirms what the table shows and is still open. */
    void confirmShown();
    /** Confirms the open figures that tell the fact of the current one with the same number. */
    void confirmRepeats();
    /** The open figures of one unit, indicator or kind, of all articles, as the current one has it. */
    void checkGroup();
    /** Carries the last correction over to the figures it fits as well. */
    void applyToSimilar();
    /** Words of a field that are written alike, over all articles; each merging shows its list before. */
    void mergeVariants(LibraryKeeper &library);
    /** Words that only analysts have typed, to be found right or to become a known one. */
    void reviewWords(LibraryKeeper &library);
    /** Says so where it is not: what is typed there would be passed over. */
    [[nodiscard]] bool isFormSaved();

Q_SIGNALS:
    /** The correction that was just saved fits @p count other figures. */
    void similarFound(qsizetype count, const QString &difference);
    void nothingToDo();

private:
    void noteCorrection(FigureId figure, const model::Reading &before, const model::Reading &after);
    /** Those that can be read. */
    [[nodiscard]] QList<model::Figure> figuresOf(const QList<FigureId> &ids) const;
    [[nodiscard]] QList<ChoiceRow> rowsOf(const QList<model::Figure> &figures) const;
    [[nodiscard]] bool wantsALook(FigureId id) const;
    /** How many of them checks find fault with, in a sentence; empty for none. */
    [[nodiscard]] QString faultsIn(const QList<FigureId> &figures) const;
    void findGroup(FigureChoice &choice, FigureId figure, session::Likeness likeness);
    void showGroup(FigureChoice &choice, const Result<QList<session::LikeFigure>> &found);
    void confirmChosen(FigureChoice *choice);
    void openVariants(LibraryKeeper &library, bool areNew);
    void showVariants(LibraryKeeper &library, bool areNew);
    void merge(const QList<session::Correction> &corrections, const QString &word);
    /** A list of what @p corrections change, opened; those that are not struck out are made. */
    void amendChosen(FigureChoice *choice, const QList<session::Correction> &corrections);

    QWidget &m_window;
    ReviewController &m_review;
    ReviewDesk &m_desk;
    QList<session::Correction> m_similar;
    QString m_difference;
    QPointer<VariantsDialog> m_variants;
    bool m_awaitsLibrary = false;
    jobs::CancelToken m_search;
    jobs::JobRunner m_searcher{1};
};

} // namespace jiaoshu::ui
