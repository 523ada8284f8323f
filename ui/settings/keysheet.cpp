// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/keysheet.h"

#include "ui/actions/actiontable.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

namespace jiaoshu::ui {

namespace {

/** The groups of one column of the sheet, fullest use of the height. */
const QList<QList<Menu>> Columns = {
    {Menu::Review, Menu::Edit}, {Menu::Go}, {Menu::File, Menu::View, Menu::Help}};

QLabel *heading(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    return label;
}

/** The keys of a row as caps, as many as the table has. */
QWidget *caps(const ActionRow &row, QWidget *parent)
{
    auto *holder = new QWidget(parent);
    auto *line = new QHBoxLayout(holder);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(3);
    for (const QString &key : keysText(row).split(QStringLiteral(", "))) {
        auto *cap = new QLabel(key, holder);
        cap->setMargin(2);
        cap->setContentsMargins(4, 0, 4, 0);
        cap->setAlignment(Qt::AlignCenter);
        cap->setBackgroundRole(QPalette::Button);
        cap->setAutoFillBackground(true);
        line->addWidget(cap);
    }
    line->addStretch();
    return holder;
}

} // namespace

KeySheet::KeySheet(QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("key-sheet-dialog"));
    new QVBoxLayout(this);
    build();
}

void KeySheet::build()
{
    delete m_sheet;
    setWindowTitle(tr("Keys"));
    m_sheet = new QWidget(this);
    auto *page = new QVBoxLayout(m_sheet);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(18);
    for (const QList<Menu> &groups : Columns) {
        auto *grid = new QGridLayout;
        grid->setHorizontalSpacing(10);
        grid->setVerticalSpacing(4);
        int line = 0;
        for (const Menu menu : groups) {
            if (line > 0)
                grid->setRowMinimumHeight(line++, 10);
            grid->addWidget(heading(withoutMnemonic(menuTitle(menu)), m_sheet), line++, 0, 1, 2);
            for (const ActionRow &row : actionRows()) {
                if (row.menu != menu || keysText(row).isEmpty())
                    continue;
                grid->addWidget(new QLabel(plainText(row), m_sheet), line, 0);
                grid->addWidget(caps(row, m_sheet), line++, 1);
            }
        }
        grid->setRowStretch(line, 1);
        columns->addLayout(grid);
    }
    page->addLayout(columns);
    auto *hint = new QLabel(tr("Single letters work in the articles, the text and the table, also while a "
                               "Chinese input method is on; "
                               "never while you type in a field."),
                            m_sheet);
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    page->addSpacing(6);
    page->addWidget(hint);
    layout()->addWidget(m_sheet);
}

void KeySheet::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        build();
        adjustSize();
    }
    QDialog::changeEvent(event);
}

} // namespace jiaoshu::ui
