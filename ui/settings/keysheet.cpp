// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/keysheet.h"

#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QTextDocument>

namespace jiaoshu::ui {

namespace {

/** The groups of each column of the sheet, fullest use of the height; then for larger type, for which so many
 * have no room beside one another. */
const QList<QList<QList<Menu>>> Layouts = {{{Menu::Review, Menu::RejectAs, Menu::Edit},
                                            {Menu::Correct, Menu::Go},
                                            {Menu::File, Menu::View, Menu::Help}},
                                           {{Menu::Review, Menu::RejectAs, Menu::Edit, Menu::File},
                                            {Menu::Correct, Menu::Go, Menu::View, Menu::Help}},
                                           {{Menu::Review, Menu::RejectAs, Menu::Correct, Menu::Go,
                                             Menu::Edit, Menu::File, Menu::View, Menu::Help}}};

QLabel *heading(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    return label;
}

/** The keys of an action as caps. */
QWidget *caps(const QStringList &keys, QWidget *parent)
{
    auto *holder = new QWidget(parent);
    auto *line = new QHBoxLayout(holder);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(3);
    for (const QString &key : keys) {
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

QList<const ActionRow *> rowsWithKeys(Menu menu, const KeyMap &keys)
{
    QList<const ActionRow *> found;
    for (const ActionRow &row : actionRows()) {
        if (row.menu == menu && !keys.keys(row.id).isEmpty())
            found.append(&row);
    }
    return found;
}

QGridLayout *columnOf(const QList<Menu> &groups, const KeyMap &keys, QWidget *sheet)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(4);
    int line = 0;
    for (const Menu menu : groups) {
        const QList<const ActionRow *> rows = rowsWithKeys(menu, keys);
        if (rows.isEmpty())
            continue;
        if (line > 0)
            grid->setRowMinimumHeight(line++, 10);
        grid->addWidget(heading(withoutMnemonic(menuTitle(menu)), sheet), line++, 0, 1, 2);
        for (const ActionRow *row : rows) {
            grid->addWidget(new QLabel(plainText(*row), sheet), line, 0);
            grid->addWidget(caps(keyTexts(row->id, keys), sheet), line++, 1);
        }
    }
    grid->setRowStretch(line, 1);
    return grid;
}

} // namespace

KeySheet::KeySheet(const KeyMap &keys, QWidget *parent)
    : QDialog(parent), m_keys(keys), m_area(new QScrollArea(this)), m_print(new QPushButton(this)),
      m_change(new QPushButton(this)), m_close(new QPushButton(this))
{
    setObjectName(QStringLiteral("key-sheet-dialog"));
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_print->setObjectName(QStringLiteral("key-sheet-print"));
    m_change->setObjectName(QStringLiteral("key-sheet-change"));
    m_close->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_print);
    buttons->addWidget(m_change);
    buttons->addStretch();
    buttons->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_area, 1);
    column->addLayout(buttons);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_change, &QPushButton::clicked, this, &KeySheet::changeRequested);
    connect(m_print, &QPushButton::clicked, this, &KeySheet::askWhereToPrint);
    build();
}

void KeySheet::setKeyMap(const KeyMap &keys)
{
    m_keys = keys;
    build();
}

void KeySheet::build()
{
    setWindowTitle(tr("Keys"));
    m_print->setText(tr("Print…"));
    m_change->setText(tr("Change the keys…"));
    m_close->setText(tr("Close"));
    const QSize room = screen()->availableSize() * 0.9;
    const QSize around(40, 80);
    for (const QList<QList<Menu>> &layout : Layouts) {
        m_area->setWidget(sheetOf(layout)); // the area deletes the one before
        if (m_area->widget()->sizeHint().width() + around.width() <= room.width())
            break;
    }
    resize((m_area->widget()->sizeHint() + around).boundedTo(room));
}

QWidget *KeySheet::sheetOf(const QList<QList<Menu>> &layout)
{
    auto *sheet = new QWidget(this);
    auto *page = new QVBoxLayout(sheet);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(18);
    for (const QList<Menu> &groups : layout)
        columns->addLayout(columnOf(groups, m_keys, sheet));
    page->addLayout(columns);
    auto *hint = new QLabel(tr("Single letters work in the articles, the text and the table, also while a "
                               "Chinese input method is on; "
                               "never while you type in a field."),
                            sheet);
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    page->addSpacing(6);
    page->addWidget(hint);
    return sheet;
}

void KeySheet::print(QPagedPaintDevice &device) const
{
    QTextDocument page;
    page.setDefaultFont(font());
    page.setHtml(keySheetHtml(m_keys));
    page.print(&device);
}

void KeySheet::askWhereToPrint()
{
    QPrinter printer(QPrinter::HighResolution);
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() == QDialog::Accepted)
        print(printer);
}

QString keySheetHtml(const KeyMap &keys)
{
    QString html = QStringLiteral("<h2>%1</h2><table width='100%' cellspacing='2'>")
                       .arg(KeySheet::tr("Keys of Jiaoshu").toHtmlEscaped());
    for (const Menu menu : AllMenus) {
        const QList<const ActionRow *> rows = rowsWithKeys(menu, keys);
        if (rows.isEmpty())
            continue;
        html += QStringLiteral("<tr><td colspan='2'><b>%1</b></td></tr>")
                    .arg(withoutMnemonic(menuTitle(menu)).toHtmlEscaped());
        for (const ActionRow *row : rows)
            html += QStringLiteral("<tr><td>%1</td><td>%2</td></tr>")
                        .arg(plainText(*row).toHtmlEscaped(), keysText(*row, keys).toHtmlEscaped());
    }
    return QString(html + QStringLiteral("</table>"));
}

void KeySheet::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        build();
    QDialog::changeEvent(event);
}

} // namespace jiaoshu::ui
