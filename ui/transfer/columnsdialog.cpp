// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/columnsdialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>

#include <utility>

namespace jiaoshu::ui {

namespace {

constexpr std::array Members = {&readers::Columns::text, &readers::Columns::title, &readers::Columns::date,
                                &readers::Columns::outlet, &readers::Columns::url};
constexpr std::array Names = {"columns-text", "columns-title", "columns-date", "columns-outlet",
                              "columns-address"};

} // namespace

ColumnsDialog::ColumnsDialog(QWidget *parent)
    : QDialog(parent), m_question(new QLabel(this)), m_rows(new QTableWidget(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setObjectName(QStringLiteral("columns-dialog"));
    m_rows->setObjectName(QStringLiteral("columns-rows"));
    for (size_t i = 0; i < Fields; ++i) {
        m_labels[i] = new QLabel(this);
        m_choices[i] = new QComboBox(this);
        m_choices[i]->setObjectName(QLatin1StringView(Names[i]));
        m_labels[i]->setBuddy(m_choices[i]);
        connect(m_choices[i], &QComboBox::currentIndexChanged, this, &ColumnsDialog::follow);
    }
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    arrange();
    retranslate();
}

void ColumnsDialog::arrange()
{
    constexpr int Widest = 240;
    m_question->setWordWrap(true);
    m_question->setTextFormat(Qt::PlainText);
    m_rows->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_rows->setSelectionMode(QAbstractItemView::NoSelection);
    m_rows->verticalHeader()->hide();
    m_rows->setWordWrap(false);
    m_rows->horizontalHeader()->setMaximumSectionSize(Widest);
    auto *const form = new QFormLayout;
    for (size_t i = 0; i < Fields; ++i)
        form->addRow(m_labels[i], m_choices[i]);
    auto *const column = new QVBoxLayout(this);
    column->addWidget(m_question);
    column->addWidget(m_rows, 1);
    column->addLayout(form);
    column->addWidget(m_buttons);
    resize(760, 520);
}

void ColumnsDialog::showTable(const QString &name, const session::TableHead &head)
{
    constexpr qsizetype LongestCell = 80;
    m_name = name;
    m_header = head.header;
    m_rows->setColumnCount(static_cast<int>(head.header.size()));
    m_rows->setRowCount(static_cast<int>(head.rows.size()));
    m_rows->setHorizontalHeaderLabels(head.header);
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        for (int column = 0; column < m_rows->columnCount(); ++column)
            m_rows->setItem(
                row, column,
                new QTableWidgetItem(head.rows[row].value(column).simplified().left(LongestCell)));
    }
    m_rows->resizeColumnsToContents();
    for (size_t i = 0; i < Fields; ++i) {
        QComboBox *const choice = m_choices[i];
        choice->clear();
        choice->addItem(QStringLiteral("–"));
        choice->addItems(head.header);
        choice->setCurrentIndex(static_cast<int>(head.header.indexOf(head.columns.*Members[i])) + 1);
    }
    retranslate();
    follow();
}

readers::Columns ColumnsDialog::columns() const
{
    readers::Columns columns;
    for (size_t i = 0; i < Fields; ++i)
        columns.*Members[i] = m_header.value(m_choices[i]->currentIndex() - 1);
    return columns;
}

void ColumnsDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void ColumnsDialog::retranslate()
{
    setWindowTitle(tr("Columns of a table"));
    m_question->setText(tr("Each row of %1 is an article. Which column holds what? Tables with the same "
                           "header are taken so from now on.")
                            .arg(m_name));
    const QString texts[] = {tr("&Text"), tr("T&itle"), tr("&Day"), tr("&Outlet"), tr("&Address on the web")};
    for (size_t i = 0; i < Fields; ++i)
        m_labels[i]->setText(texts[i]);
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Open so"));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
}

void ColumnsDialog::follow()
{
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(m_choices.front()->currentIndex() > 0);
}

} // namespace jiaoshu::ui
