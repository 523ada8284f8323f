// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keeping/differencedialog.h"

#include "ui/keeping/keepingtexts.h"
#include "ui/models/numbertexts.h"
#include "ui/widgets/dialogsize.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace jiaoshu::ui {

using session::RereadKind;

namespace {

constexpr int MostRows = 2000;

/** "31.5万亩 = 315,000 亩 · 青禾县 · 2024 · 收割面积"; what is empty is left out. */
QString readingText(const std::optional<model::Reading> &reading)
{
    if (!reading)
        return {};
    QStringList parts{QString(reading->quote + QStringLiteral(" = ") + amountText(*reading))};
    for (const QString &field : {reading->place, reading->period, reading->indicator}) {
        if (!field.isEmpty())
            parts.append(field);
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace

DifferenceDialog::DifferenceDialog(const QList<Row> &rows, QWidget *parent)
    : QDialog(parent), m_rows(rows), m_summary(new QLabel(this)), m_rest(new QLabel(this)),
      m_list(new QTreeWidget(this)), m_takeOver(new QPushButton(this)), m_cancel(new QPushButton(this))
{
    setObjectName(QStringLiteral("difference-dialog"));
    m_summary->setObjectName(QStringLiteral("difference-summary"));
    m_list->setObjectName(QStringLiteral("difference-list"));
    m_takeOver->setObjectName(QStringLiteral("difference-take-over"));
    QFont bold = m_summary->font();
    bold.setBold(true);
    m_summary->setFont(bold);
    for (QLabel *label : {m_summary, m_rest})
        label->setWordWrap(true);
    m_rest->setForegroundRole(QPalette::PlaceholderText);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setColumnCount(4);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_takeOver);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_summary);
    column->addWidget(m_rest);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
    resize(dialogSize(*this, {900, 520}));
    m_takeOver->setDefault(true);
    connect(m_takeOver, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    retranslate();
}

void DifferenceDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void DifferenceDialog::retranslate()
{
    setWindowTitle(tr("Read again"));
    m_list->setHeaderLabels({tr("Article"), tr("Change"), tr("Before"), tr("Now")});
    m_takeOver->setText(tr("Take over"));
    m_cancel->setText(tr("Cancel"));
    fill();
}

void DifferenceDialog::fill()
{
    const auto number = [this](RereadKind kind) {
        return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(),
                                              [kind](const Row &row) { return row.step.kind == kind; }));
    };
    const int changes = static_cast<int>(m_rows.size()) - number(RereadKind::Differs);
    m_summary->setText(changes == 0 ? tr("The present engine reads nothing otherwise that is still open")
                                    : tr("%1 new, %2 read otherwise, %3 no longer proposed")
                                          .arg(countText(number(RereadKind::New)),
                                               countText(number(RereadKind::Changed)),
                                               countText(number(RereadKind::Withdrawn))));
    m_rest->setText(
        tr("What was decided on is never touched: %n decided figure(s) would be read otherwise today.",
           nullptr, number(RereadKind::Differs)));
    m_takeOver->setEnabled(changes > 0);
    m_list->clear();
    for (const Row &row : m_rows.mid(0, MostRows))
        new QTreeWidgetItem(m_list, {row.article, changeText(row.step.kind), readingText(row.step.before),
                                     readingText(row.step.after)});
    fitColumns(*m_list, 3, 20);
}

} // namespace jiaoshu::ui
