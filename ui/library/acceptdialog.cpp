// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/acceptdialog.h"

#include "ui/widgets/dialogsize.h"
#include "ui/widgets/safedefault.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSlider>
#include <QSpinBox>
#include <QVBoxLayout>

#include <cmath>
#include <numeric>

namespace jiaoshu::ui {

QString costText(const AcceptCost &cost)
{
    if (cost.judged == 0)
        return AcceptDialog::tr(
            "You have decided on no figure as sure as these yet, so nobody knows how many are wrong. Review "
            "some first.");
    const QLocale locale;
    const auto count = [&](double share) {
        return locale.toString(static_cast<qint64>(std::ceil(share * static_cast<double>(cost.figures))));
    };
    const double seen = static_cast<double>(cost.wrong) / static_cast<double>(cost.judged);
    return AcceptDialog::tr(
               "Of %Ln figure(s) as sure that you decided on, %1 turned out wrong. So about %2 of "
               "these will be wrong, and at most %3 (95 %).",
               nullptr, static_cast<int>(cost.judged))
        .arg(locale.toString(cost.wrong), count(seen), count(cost.highShare));
}

namespace {

QString percentText(int permille)
{
    return AcceptDialog::tr("%1 %", "a percentage").arg(QLocale().toString(permille / 10.0, 'f', 1));
}

} // namespace

AcceptDialog::AcceptDialog(CostOf costOf, QWidget *parent)
    : QDialog(parent), m_costOf(std::move(costOf)), m_slider(new QSlider(Qt::Horizontal, this)),
      m_threshold(new QLabel(this)), m_opening(new QLabel(this)), m_figures(new QLabel(this)),
      m_cost(new QLabel(this)), m_audit(new QCheckBox(this)), m_sample(new QSpinBox(this)),
      m_seed(new QSpinBox(this)), m_cancel(new QPushButton(tr("Cancel"), this)),
      m_accept(new QPushButton(this))
{
    setWindowTitle(tr("Accept what is sure"));
    m_slider->setObjectName(QStringLiteral("accept-threshold"));
    m_slider->setRange(LowestPermille, HighestPermille);
    m_slider->setSingleStep(5);
    m_slider->setPageStep(50);
    m_slider->setAccessibleName(tr("How sure the engine must have been"));
    m_opening->setObjectName(QStringLiteral("accept-opening"));
    m_figures->setObjectName(QStringLiteral("accept-figures"));
    m_cost->setObjectName(QStringLiteral("accept-cost"));
    m_audit->setObjectName(QStringLiteral("accept-audit"));
    m_accept->setObjectName(QStringLiteral("accept-run"));
    m_cancel->setObjectName(QStringLiteral("accept-cancel"));
    m_audit->setText(tr("Then look at a random sample of them"));
    m_audit->setChecked(true);
    m_sample->setRange(1, 500);
    m_sample->setValue(20);
    m_seed->setRange(1, 999'999);
    m_seed->setValue(1);
    m_seed->setToolTip(tr("The same number draws the same sample again"));
    arrange();
    connect(m_slider, &QSlider::valueChanged, this, &AcceptDialog::show);
    connect(m_audit, &QCheckBox::toggled, m_sample, &QWidget::setEnabled);
    connect(m_audit, &QCheckBox::toggled, m_seed, &QWidget::setEnabled);
    connect(m_accept, &QPushButton::clicked, this, &QDialog::accept);
    begin();
}

void AcceptDialog::begin()
{
    constexpr int Sure = 950;
    m_opening->hide();
    if (m_costOf(Sure).figures == 0 && m_costOf(LowestPermille).figures > 0) {
        int some = LowestPermille; // fewer are surer: halve the rest to the last one with some
        for (int none = Sure; none - some > 1;) {
            const int middle = std::midpoint(some, none);
            (m_costOf(middle).figures > 0 ? some : none) = middle;
        }
        m_opening->setText(
            tr("No figure is %1 sure; the surest are %2.").arg(percentText(Sure), percentText(some)));
        m_opening->show();
        m_slider->setValue(some);
    } else {
        m_slider->setValue(Sure);
    }
}

void AcceptDialog::arrange()
{
    for (QLabel *label : {m_opening, m_figures, m_cost})
        label->setWordWrap(true);
    auto *explanation = new QLabel(
        tr("Figures are confirmed as they stand, under the name “auto”, so that they are never taken for "
           "ones a person looked at. One undo takes all back."),
        this);
    explanation->setWordWrap(true);
    explanation->setForegroundRole(QPalette::PlaceholderText);
    auto *sample = new QFormLayout;
    sample->addRow(tr("Size"), m_sample);
    sample->addRow(tr("Drawn by"), m_seed);
    auto *top = new QHBoxLayout;
    top->addWidget(m_slider, 1);
    top->addWidget(m_threshold);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_accept);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(10);
    column->addLayout(top);
    column->addWidget(m_opening);
    column->addWidget(m_figures);
    column->addWidget(m_cost);
    column->addWidget(m_audit);
    column->addLayout(sample);
    column->addWidget(explanation);
    column->addStretch();
    column->addLayout(buttons);
    setMinimumWidth(dialogSize(*this, {460, 0}).width());
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
}

int AcceptDialog::permille() const
{
    return m_slider->value();
}

int AcceptDialog::sampleSize() const
{
    return m_audit->isChecked() ? m_sample->value() : 0;
}

quint64 AcceptDialog::seed() const
{
    return static_cast<quint64>(m_seed->value());
}

void AcceptDialog::show(int permille)
{
    const AcceptCost cost = m_costOf(permille);
    m_threshold->setText(percentText(permille));
    QString figures = tr("%Ln figure(s) would be accepted.", nullptr, static_cast<int>(cost.figures));
    if (cost.figures > MostByEnter)
        figures += QString(u'\n' + tr("So many take the button itself: Enter leaves them as they are."));
    m_figures->setText(figures);
    setDefaultFor(cost.figures, *m_accept, *m_cancel);
    m_cost->setText(costText(cost));
    m_accept->setText(tr("Accept %1").arg(QLocale().toString(cost.figures)));
    m_accept->setEnabled(cost.figures > 0);
}

} // namespace jiaoshu::ui
