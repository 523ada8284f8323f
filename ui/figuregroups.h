// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/figuretablemodel.h"
#include "ui/reader/sentencelist.h"

#include <QObject>

namespace jiaoshu::ui {

class CheckDesk;
class FigurePanel;
class ReviewController;

/** Puts the figures of the table together as is chosen above it. */
class FigureGroups : public QObject
{
    Q_OBJECT

public:
    FigureGroups(ReviewController &review, const CheckDesk &checks, FigurePanel &panel,
                 FigureTableModel &figures, QObject *parent = nullptr);

    /** The names anew, after a change of language. */
    void retranslate();

private:
    void apply();
    [[nodiscard]] FigureGroup sentenceOf(const model::Figure &figure);
    [[nodiscard]] FigureGroup problemOf(const model::Figure &figure) const;

    ReviewController &m_review;
    const CheckDesk &m_checks;
    FigurePanel &m_panel;
    FigureTableModel &m_figures;
    SentenceList m_sentences;
    ArticleId m_sentencesOf;
};

} // namespace jiaoshu::ui
