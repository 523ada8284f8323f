// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keeping/straysdialog.h"

#include "ui/keeping/keepingtexts.h"
#include "ui/models/termtexts.h"
#include "ui/widgets/dialogsize.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace jiaoshu::ui {

StraysDialog::StraysDialog(QWidget *parent)
    : QDialog(parent), m_summary(new QLabel(this)), m_placesTitle(new QLabel(this)),
      m_list(new QTreeWidget(this)), m_places(new QComboBox(this)), m_show(new QPushButton(this)),
      m_place(new QPushButton(this)), m_reject(new QPushButton(this)), m_close(new QPushButton(this))
{
    setObjectName(QStringLiteral("strays-dialog"));
    m_list->setObjectName(QStringLiteral("strays-list"));
    m_places->setObjectName(QStringLiteral("strays-places"));
    m_place->setObjectName(QStringLiteral("strays-place"));
    m_reject->setObjectName(QStringLiteral("strays-reject"));
    m_show->setObjectName(QStringLiteral("strays-show"));
    arrange();
    connect(m_list, &QTreeWidget::currentItemChanged, this, &StraysDialog::follow);
    connect(m_show, &QPushButton::clicked, this, [this] {
        if (const Row *row = chosen())
            Q_EMIT showRequested(row->stray.figure.article, row->stray.figure.id);
    });
    connect(m_place, &QPushButton::clicked, this, [this] {
        const Row *row = chosen();
        if (row && m_places->currentIndex() >= 0)
            Q_EMIT placeRequested(row->stray.figure.id,
                                  row->stray.anchor.candidates[m_places->currentIndex()]);
    });
    connect(m_reject, &QPushButton::clicked, this, [this] {
        if (const Row *row = chosen())
            Q_EMIT rejectRequested(row->stray.figure.id);
    });
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    retranslate();
}

void StraysDialog::arrange()
{
    m_summary->setWordWrap(true);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setColumnCount(4);
    m_places->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_places->setMinimumContentsLength(30);
    m_placesTitle->setBuddy(m_places);
    m_close->setDefault(true);
    auto *places = new QHBoxLayout;
    places->addWidget(m_placesTitle);
    places->addWidget(m_places, 1);
    places->addWidget(m_place);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_show);
    buttons->addWidget(m_reject);
    buttons->addStretch();
    buttons->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_summary);
    column->addWidget(m_list, 1);
    column->addLayout(places);
    column->addLayout(buttons);
    resize(dialogSize(*this, {860, 460}));
}

void StraysDialog::showStrays(const QList<Row> &rows, bool canWrite)
{
    m_rows = rows;
    m_canWrite = canWrite;
    fill();
}

void StraysDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void StraysDialog::retranslate()
{
    setWindowTitle(tr("Moved and lost figures"));
    m_list->setHeaderLabels({tr("Figure"), tr("State"), tr("In the new issue"), tr("Earlier issue")});
    m_placesTitle->setText(tr("Its place in the new issue"));
    m_show->setText(tr("Show in the earlier issue"));
    m_place->setText(tr("Place here"));
    m_reject->setText(tr("Reject"));
    m_close->setText(tr("Close"));
    fill();
}

void StraysDialog::fill()
{
    const int row = std::max(0, m_list->indexOfTopLevelItem(m_list->currentItem()));
    m_list->clear();
    for (const Row &one : m_rows) {
        auto *item = new QTreeWidgetItem(m_list);
        item->setText(0, one.stray.figure.reading.quote);
        item->setText(1, displayText(one.stray.figure.state));
        item->setText(2, foundText(one.stray.anchor));
        item->setText(3, one.article);
    }
    fitColumns(*m_list, 3);
    m_summary->setText(
        m_rows.isEmpty()
            ? tr("No figure waits for a place.")
            : tr("%n figure(s) were decided on in an earlier issue and do not stand to the letter in "
                 "the new one. None is guessed: give each a place, or reject it.",
                 nullptr, static_cast<int>(m_rows.size())));
    if (!m_rows.isEmpty())
        m_list->setCurrentItem(m_list->topLevelItem(std::min<int>(row, static_cast<int>(m_rows.size()) - 1)));
    follow();
}

const StraysDialog::Row *StraysDialog::chosen() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row >= 0 && row < m_rows.size() ? &m_rows[row] : nullptr;
}

void StraysDialog::follow()
{
    const Row *const row = chosen();
    m_places->clear();
    if (row)
        m_places->addItems(row->surroundings);
    const bool hasPlaces = m_places->count() > 0;
    m_places->setEnabled(hasPlaces);
    m_place->setEnabled(m_canWrite && hasPlaces);
    m_reject->setEnabled(m_canWrite && row);
    m_show->setEnabled(row);
}

} // namespace jiaoshu::ui
