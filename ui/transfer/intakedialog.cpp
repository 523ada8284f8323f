// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/intakedialog.h"

#include <QClipboard>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSaveFile>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace jiaoshu::ui {

namespace {

QString onOneLine(QString text)
{
    for (QChar &c : text) {
        if (c == u'\t' || c == u'\n' || c == u'\r')
            c = u' ';
    }
    return text;
}

} // namespace

IntakeDialog::IntakeDialog(QWidget *parent)
    : QDialog(parent), m_summary(new QLabel(this)), m_list(new QTreeWidget(this)),
      m_help(new QPushButton(this)), m_copy(new QPushButton(this)), m_save(new QPushButton(this)),
      m_close(new QPushButton(this))
{
    setObjectName(QStringLiteral("intake-dialog"));
    m_list->setObjectName(QStringLiteral("intake-list"));
    m_help->setObjectName(QStringLiteral("intake-help"));
    m_copy->setObjectName(QStringLiteral("intake-copy"));
    m_save->setObjectName(QStringLiteral("intake-save"));
    arrange();
    connect(m_list, &QTreeWidget::currentItemChanged, this, &IntakeDialog::follow);
    connect(m_list, &QTreeWidget::itemActivated, m_help, &QPushButton::click);
    connect(m_help, &QPushButton::clicked, this, [this] {
        if (const Row *row = chosen())
            Q_EMIT helpRequested(*row);
    });
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(asText()); });
    connect(m_save, &QPushButton::clicked, this, &IntakeDialog::save);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    retranslate();
}

void IntakeDialog::arrange()
{
    m_summary->setWordWrap(true);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setColumnCount(3);
    m_close->setDefault(true);
    auto *const buttons = new QHBoxLayout;
    buttons->addWidget(m_help);
    buttons->addStretch();
    buttons->addWidget(m_copy);
    buttons->addWidget(m_save);
    buttons->addWidget(m_close);
    auto *const column = new QVBoxLayout(this);
    column->addWidget(m_summary);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
    resize(860, 460);
}

void IntakeDialog::showRows(const QList<Row> &rows)
{
    m_rows = rows;
    fill();
}

QString IntakeDialog::asText() const
{
    QString text;
    for (const Row &row : m_rows)
        text += onOneLine(row.path) + u'\t' + onOneLine(row.part) + u'\t' + onOneLine(row.reason) + u'\n';
    return text;
}

void IntakeDialog::save()
{
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Save the list"), QDir::home().filePath(QStringLiteral("jiaoshu-import.tsv")),
        tr("Table of text (*.tsv)"));
    if (path.isEmpty())
        return;
    QSaveFile file(path);
    const QByteArray bytes = asText().toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        Q_EMIT saveFailed(path);
}

void IntakeDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void IntakeDialog::retranslate()
{
    setWindowTitle(tr("What was not opened"));
    m_list->setHeaderLabels({tr("File"), tr("Part"), tr("Reason")});
    m_copy->setText(tr("&Copy all"));
    m_save->setText(tr("&Save…"));
    m_close->setText(tr("Close"));
    fill();
}

void IntakeDialog::fill()
{
    const int row = std::max(0, m_list->indexOfTopLevelItem(m_list->currentItem()));
    m_list->clear();
    QList<QTreeWidgetItem *> items;
    for (const Row &one : m_rows) {
        auto *const item = new QTreeWidgetItem;
        item->setText(0, QFileInfo(one.path).fileName());
        item->setToolTip(0, QDir::toNativeSeparators(one.path).toHtmlEscaped());
        item->setText(1, one.part);
        item->setText(2, onOneLine(one.reason));
        items.append(item);
    }
    m_list->addTopLevelItems(items);
    for (int column = 0; column < 2; ++column)
        m_list->resizeColumnToContents(column);
    const auto opened = static_cast<int>(std::ranges::count_if(m_rows, &Row::isOpened));
    const auto failed = static_cast<int>(m_rows.size()) - opened;
    m_summary->setText(failed > 0 && opened > 0
                           ? QString(tr("%n could not be opened.", "files, articles and rows", failed) +
                                     u' ' +
                                     tr("%n stand(s) open by a guess.", "files, articles and rows", opened))
                       : failed > 0 ? tr("%n could not be opened.", "files, articles and rows", failed)
                                    : tr("%n stand(s) open by a guess.", "files, articles and rows", opened));
    if (!m_rows.isEmpty())
        m_list->setCurrentItem(m_list->topLevelItem(std::min(row, static_cast<int>(m_rows.size()) - 1)));
    follow();
}

const IntakeDialog::Row *IntakeDialog::chosen() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row >= 0 && row < m_rows.size() ? &m_rows[row] : nullptr;
}

void IntakeDialog::follow()
{
    const Row *const row = chosen();
    const Help help = row ? row->help : Help::None;
    m_help->setText(help == Help::Encoding ? tr("Choose the &encoding…") : tr("Choose the co&lumns…"));
    m_help->setEnabled(help != Help::None);
}

} // namespace jiaoshu::ui
