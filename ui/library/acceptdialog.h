// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <functional>

class QCheckBox;
class QLabel;
class QPushButton;
class QSlider;
class QSpinBox;

namespace jiaoshu::ui {

/** What accepting from some sureness on would do, and what it would cost by the analyst's own decisions. */
struct AcceptCost
{
    qint64 figures = 0;  ///< that would be accepted
    qint64 judged = 0;   ///< figures as sure that a person decided on
    qint64 wrong = 0;    ///< of these, corrected or rejected
    double lowShare = 0; ///< of wrong ones among all, at 95 %
    double highShare = 1;
};

/** A slider for how sure the engine must have been, with the price beside it. */
class AcceptDialog final : public QDialog
{
    Q_OBJECT

public:
    using CostOf = std::function<AcceptCost(int permille)>;
    explicit AcceptDialog(CostOf costOf, QWidget *parent = nullptr);

    [[nodiscard]] int permille() const;
    /** How many of the accepted ones are to be looked at; 0 for none. */
    [[nodiscard]] int sampleSize() const;
    [[nodiscard]] quint64 seed() const;

    static constexpr int LowestPermille = 550;
    static constexpr int HighestPermille = 999;

private:
    void arrange();
    /** Where at least one figure would be accepted. */
    void begin();
    void show(int permille);

    CostOf m_costOf;
    QSlider *m_slider;
    QLabel *m_threshold;
    QLabel *m_opening; ///< why it does not open at the usual sureness
    QLabel *m_figures;
    QLabel *m_cost;
    QCheckBox *m_audit;
    QSpinBox *m_sample;
    QSpinBox *m_seed;
    QPushButton *m_cancel;
    QPushButton *m_accept;
};

/** "Of 240 such figures you decided on, 2 were wrong. Expect 3, at most 9 wrong ones." */
[[nodiscard]] QString costText(const AcceptCost &cost);

} // namespace jiaoshu::ui
