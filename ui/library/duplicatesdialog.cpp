// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/duplicatesdialog.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTextBrowser>
#include <QTextCursor>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace jiaoshu::ui {

namespace {

enum Column { AlikeColumn, LinkColumn, ArticleColumn, EarlierColumn };

using In = session::DifferencePart::In;

/** The text of one side; what stands in it alone is tinted and underlined, since not all see a tint. */
void fill(QTextBrowser &view, const QList<session::DifferencePart> &parts, In side)
{
    view.clear();
    QTextCursor cursor(view.document());
    QTextCharFormat own;
    QColor tint = view.palette().color(QPalette::Highlight);
    tint.setAlphaF(0.3F);
    own.setBackground(tint);
    own.setUnderlineStyle(QTextCharFormat::SingleUnderline);
    cursor.beginEditBlock();
    for (const session::DifferencePart &part : parts) {
        if (part.in == In::Both || part.in == side)
            cursor.insertText(part.text, part.in == side ? own : QTextCharFormat());
    }
    cursor.endEditBlock();
    view.moveCursor(QTextCursor::Start);
}

} // namespace

DuplicatesDialog::DuplicatesDialog(Differences differences, QWidget *parent)
    : QDialog(parent), m_differences(std::move(differences)), m_summary(new QLabel(this)),
      m_list(new QTreeWidget(this)), m_first(new QTextBrowser(this)), m_second(new QTextBrowser(this)),
      m_withApart(new QCheckBox(tr("With those that are no duplicates"), this)),
      m_link(new QPushButton(this)), m_apart(new QPushButton(this)),
      m_decisions(new QPushButton(tr("Take decisions over…"), this)),
      m_show(new QPushButton(tr("List them"), this)), m_close(new QPushButton(tr("Close"), this))
{
    setObjectName(QStringLiteral("duplicates"));
    setWindowTitle(tr("Duplicates"));
    m_summary->setObjectName(QStringLiteral("duplicates-summary"));
    m_list->setObjectName(QStringLiteral("duplicates-list"));
    m_first->setObjectName(QStringLiteral("duplicates-first"));
    m_second->setObjectName(QStringLiteral("duplicates-second"));
    m_link->setObjectName(QStringLiteral("duplicates-link"));
    m_apart->setObjectName(QStringLiteral("duplicates-apart"));
    m_withApart->setObjectName(QStringLiteral("duplicates-with-apart"));
    m_withApart->setToolTip(tr("List also the pairs of which somebody said that they are no duplicates"));
    m_decisions->setObjectName(QStringLiteral("duplicates-decisions"));
    m_show->setObjectName(QStringLiteral("duplicates-show"));
    m_summary->setWordWrap(true);
    m_list->setAccessibleName(tr("Articles that are nearly the same"));
    m_first->setAccessibleName(tr("The earlier article; what it alone holds is underlined"));
    m_second->setAccessibleName(tr("The later article; what it alone holds is underlined"));
    m_show->setToolTip(tr("Show those that are linked with it, and no other articles, in the library"));
    m_decisions->setToolTip(
        tr("Decisions on figures with the same words and fields in a linked article; you see them first"));
    arrange();
    connect(m_list, &QTreeWidget::currentItemChanged, this, &DuplicatesDialog::showPair);
    connect(m_list, &QTreeWidget::itemActivated, this, [this] {
        if (const Row *row = current())
            Q_EMIT openRequested(row->pair.article);
    });
    connect(m_link, &QPushButton::clicked, this, [this] {
        const Row *const row = current();
        if (row && row->isLinked)
            Q_EMIT unlinkRequested(row->pair.article);
        else if (row)
            Q_EMIT linkRequested(row->pair.article, row->pair.earlier);
    });
    connect(m_apart, &QPushButton::clicked, this, [this] {
        if (const Row *row = current())
            Q_EMIT apartRequested(row->pair.article, row->pair.earlier, !row->pair.isToldApart);
    });
    connect(m_withApart, &QCheckBox::toggled, this, &DuplicatesDialog::list);
    connect(m_decisions, &QPushButton::clicked, this, [this] {
        if (const Row *row = current())
            Q_EMIT decisionsRequested(row->pair.article);
    });
    connect(m_show, &QPushButton::clicked, this, [this] {
        if (const Row *row = current())
            Q_EMIT listRequested(row->pair.article);
    });
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    showPair();
}

void DuplicatesDialog::arrange()
{
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setHeaderLabels({tr("Alike"), tr("Linked"), tr("Article"), tr("Earlier article")});
    m_list->header()->setStretchLastSection(true);
    const int em = fontMetrics().horizontalAdvance(QStringLiteral("万"));
    m_list->setColumnWidth(AlikeColumn, em * 5);
    m_list->setColumnWidth(LinkColumn, em * 5);
    m_list->setColumnWidth(ArticleColumn, em * 26);
    for (QTextBrowser *view : {m_first, m_second}) {
        view->setTabChangesFocus(true);
        view->setOpenLinks(false);
    }
    auto *texts = new QSplitter(Qt::Horizontal, this);
    texts->addWidget(m_first);
    texts->addWidget(m_second);
    auto *parts = new QSplitter(Qt::Vertical, this);
    parts->addWidget(m_list);
    parts->addWidget(texts);
    parts->setStretchFactor(1, 1);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_link, m_apart, m_decisions, m_show})
        buttons->addWidget(button);
    buttons->addStretch();
    buttons->addWidget(m_withApart);
    buttons->addWidget(m_close);
    for (QPushButton *button : {m_link, m_apart, m_decisions, m_show, m_close})
        button->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_summary);
    column->addWidget(parts, 1);
    column->addLayout(buttons);
    resize(em * 66, 560);
}

void DuplicatesDialog::showSearching()
{
    m_summary->setText(tr("Articles are compared…"));
}

void DuplicatesDialog::setRows(const QList<Row> &rows, bool canLink)
{
    m_all = rows;
    m_canLink = canLink;
    list();
}

void DuplicatesDialog::list()
{
    const Row *const before = current();
    const session::Duplicate kept = before ? before->pair : session::Duplicate();
    m_rows = m_all;
    if (!m_withApart->isChecked())
        m_rows.removeIf([](const Row &row) { return row.pair.isToldApart; });
    m_list->clear();
    QTreeWidgetItem *selected = nullptr;
    for (const Row &row : m_rows) {
        auto *item = new QTreeWidgetItem(m_list);
        item->setText(AlikeColumn, tr("%1 %", "how alike two articles are")
                                       .arg(qMax(row.pair.resemblance, row.pair.containment) / 10));
        item->setText(LinkColumn, row.isLinked           ? QStringLiteral("✓")
                                  : row.pair.isToldApart ? QStringLiteral("≠")
                                                         : QString());
        item->setText(ArticleColumn, row.title);
        item->setText(EarlierColumn, row.earlierTitle);
        if (row.pair.article == kept.article && row.pair.earlier == kept.earlier)
            selected = item;
    }
    m_summary->setText(m_rows.isEmpty() ? tr("No article is nearly the same as another.")
                                        : tr("%n pair(s) of articles are nearly the same.", nullptr,
                                             static_cast<int>(m_rows.size())));
    m_list->setCurrentItem(selected ? selected : m_list->topLevelItem(0));
    showPair();
}

const DuplicatesDialog::Row *DuplicatesDialog::current() const
{
    const int at = m_list->indexOfTopLevelItem(m_list->currentItem());
    return at >= 0 && at < m_rows.size() ? &m_rows[at] : nullptr;
}

void DuplicatesDialog::showPair()
{
    const Row *const row = current();
    m_link->setText(row && row->isLinked ? tr("Unlink") : tr("Link"));
    m_link->setToolTip(row && row->isLinked
                           ? tr("The later article is told from the others again; undo links it again")
                           : tr("Both tell the same: a fact in them is reviewed once; undo takes it back"));
    m_link->setEnabled(row && m_canLink);
    const bool isApart = row && row->pair.isToldApart;
    m_apart->setText(isApart ? tr("Maybe duplicates") : tr("No duplicates"));
    m_apart->setToolTip(isApart
                            ? tr("What was said of them is taken back: they are listed again")
                            : tr("They tell different things: they are listed no more; undo takes it back"));
    m_apart->setEnabled(row && m_canLink && !row->isLinked);
    m_decisions->setEnabled(row && row->isLinked && m_canLink);
    m_show->setEnabled(row && row->isLinked);
    const auto parts = row ? m_differences(row->pair) : QList<session::DifferencePart>();
    fill(*m_first, parts, In::First);
    fill(*m_second, parts, In::Second);
}

} // namespace jiaoshu::ui
