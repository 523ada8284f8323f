// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include <array>

class QComboBox;
class QLabel;
class QLineEdit;

namespace jiaoshu::ui {

class FigureTable;
class FigureTableModel;

/** What the table puts figures together by. */
enum class FigureGrouping { None, Sentence, Indicator, Place, Period, State, Problem };
inline constexpr std::array AllFigureGroupings = {
    FigureGrouping::None,   FigureGrouping::Sentence, FigureGrouping::Indicator, FigureGrouping::Place,
    FigureGrouping::Period, FigureGrouping::State,    FigureGrouping::Problem};

/** The table of figures with what to narrow the work down by: words that figures hold, and their states. What
 * is chosen here holds for all articles; the panel asks for it, and shows what holds. */
class FigurePanel final : public QWidget
{
    Q_OBJECT

public:
    /** @p model is looked at, not owned, and outlives the panel. */
    explicit FigurePanel(FigureTableModel *model, QWidget *parent = nullptr);

    [[nodiscard]] FigureTable *table() const { return m_table; }
    [[nodiscard]] QLineEdit *filterField() const { return m_text; }
    /** Puts the focus into the filter's field. */
    void openFilter();
    /** Shows what figures are narrowed down by. @param states words of model::toText(); none: any. */
    void showFilter(const QString &words, const QStringList &states);
    /** What completes a word that is typed there. */
    void setCompletions(const QStringList &words);
    /** What of it cannot be read: a sentence, or nothing. */
    void setFault(const QString &sentence);
    [[nodiscard]] FigureGrouping grouping() const;
    void setGrouping(FigureGrouping grouping);

Q_SIGNALS:
    void wordsChosen(const QString &words);
    void statesChosen(const QStringList &states);
    void clearRequested();
    void tableEntered(); ///< from the field of words
    void groupingChosen(jiaoshu::ui::FigureGrouping grouping);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void shareRow();
    void chooseStates();
    void countRows();
    void retranslate();
    FigureTableModel *m_figures;
    QLineEdit *m_text;
    QComboBox *m_states;
    QComboBox *m_groups;
    QLabel *m_count;
    QLabel *m_fault;
    FigureTable *m_table;
    QStringList m_shownStates;
    bool m_isBeingShown = false; ///< the words are being set by the program
};

} // namespace jiaoshu::ui
