// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keeping/backupdialog.h"

#include "ui/keeping/keepingtexts.h"
#include "ui/widgets/dialogsize.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace jiaoshu::ui {

namespace {

enum Column { When, Why, Articles, Decisions, Size, Columns };

} // namespace

BackupDialog::BackupDialog(bool canWrite, QWidget *parent)
    : QDialog(parent), m_canWrite(canWrite), m_now(new QLabel(this)), m_consequence(new QLabel(this)),
      m_message(new QLabel(this)), m_list(new QTreeWidget(this)), m_make(new QPushButton(this)),
      m_restore(new QPushButton(this)), m_close(new QPushButton(this))
{
    setObjectName(QStringLiteral("backup-dialog"));
    m_list->setObjectName(QStringLiteral("backup-list"));
    m_make->setObjectName(QStringLiteral("backup-make"));
    m_restore->setObjectName(QStringLiteral("backup-restore"));
    m_consequence->setObjectName(QStringLiteral("backup-consequence"));
    m_message->setObjectName(QStringLiteral("backup-message"));
    arrange();
    connect(m_list, &QTreeWidget::currentItemChanged, this, &BackupDialog::follow);
    connect(m_make, &QPushButton::clicked, this, &BackupDialog::backupRequested);
    connect(m_restore, &QPushButton::clicked, this, [this] {
        if (const session::Backup *backup = chosen())
            Q_EMIT restoreRequested(backup->path);
    });
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    showMessage({});
    retranslate();
}

void BackupDialog::arrange()
{
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setColumnCount(Columns);
    m_list->header()->setStretchLastSection(false);
    for (const Column column : {Articles, Decisions, Size})
        m_list->headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    for (QLabel *label : {m_now, m_consequence, m_message}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_consequence->setForegroundRole(QPalette::PlaceholderText);
    QFont bold = m_message->font();
    bold.setBold(true);
    m_message->setFont(bold);
    m_close->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_make);
    buttons->addWidget(m_restore);
    buttons->addStretch();
    buttons->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_now);
    column->addWidget(m_list, 1);
    column->addWidget(m_consequence);
    column->addWidget(m_message);
    column->addLayout(buttons);
    resize(dialogSize(*this, {760, 420}));
}

void BackupDialog::showBackups(const QList<session::Backup> &backups, const std::optional<Present> &present)
{
    m_backups = backups;
    m_present = present;
    m_isBusy = false;
    retranslate();
}

void BackupDialog::setBusy(bool busy)
{
    m_isBusy = busy;
    follow();
}

void BackupDialog::showMessage(const QString &sentence)
{
    m_message->setText(sentence);
    m_message->setVisible(!sentence.isEmpty());
}

void BackupDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void BackupDialog::retranslate()
{
    setWindowTitle(tr("Backups"));
    m_now->setVisible(!m_isBusy || !m_backups.isEmpty());
    m_now->setText(
        m_present
            ? tr("The workspace holds %1 and %2 now. Backups are made by time while there "
                 "is "
                 "something new, and before work that touches much; each is checked to the last decision.")
                  .arg(articlesText(m_present->articles), decisionsText(m_present->decisions))
            : tr("The workspace cannot be read, so that no backup can be made of it. Put back the newest one "
                 "that "
                 "holds what you need; the damaged file is kept beside the backups."));
    m_list->setHeaderLabels({tr("Made"), tr("Why"), tr("Articles"), tr("Decisions"), tr("Size")});
    m_list->setAccessibleName(tr("Backups"));
    m_make->setText(tr("Back up now"));
    m_restore->setText(tr("Restore"));
    m_close->setText(tr("Close"));
    fill();
}

void BackupDialog::fill()
{
    const session::Backup *const before = chosen();
    const QString kept = before ? before->path : QString();
    m_list->clear();
    for (const session::Backup &backup : m_backups) {
        auto *row = new QTreeWidgetItem(m_list);
        row->setText(When, backup.at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")));
        row->setText(Why, occasionText(backup.occasion));
        row->setText(Articles, backup.isReadable ? countText(backup.articles) : tr("not readable"));
        row->setText(Decisions, backup.isReadable ? countText(backup.decisions) : QString());
        row->setText(Size, sizeText(backup.bytes));
        row->setToolTip(When, backup.path);
        for (const Column column : {Articles, Decisions, Size})
            row->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
        if (backup.path == kept || !m_list->currentItem())
            m_list->setCurrentItem(row);
    }
    fitColumns(*m_list, Columns);
    m_list->header()->setSectionResizeMode(Why, QHeaderView::Stretch);
    follow();
}

const session::Backup *BackupDialog::chosen() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row >= 0 && row < m_backups.size() ? &m_backups[row] : nullptr;
}

void BackupDialog::follow()
{
    const session::Backup *const backup = chosen();
    m_make->setEnabled(m_canWrite && !m_isBusy && m_present);
    m_restore->setEnabled(m_canWrite && !m_isBusy && backup && backup->isReadable);
    if (m_isBusy)
        m_consequence->setText(tr("A moment…"));
    else if (!backup)
        m_consequence->setText(tr("There is no backup yet."));
    else if (!backup->isReadable)
        m_consequence->setText(tr("This backup cannot be read."));
    else if (!m_present)
        m_consequence->setText(
            tr("Restoring it puts this state in the place of the damaged file, which is kept "
               "as it is in the folder of the backups."));
    else if (backup->decisions < m_present->decisions)
        m_consequence->setText(
            tr("Restoring it takes %n decision(s) back. What is there now becomes a backup first, so that "
               "this can be undone the same way.",
               nullptr, static_cast<int>(m_present->decisions - backup->decisions)));
    else
        m_consequence->setText(
            tr("Restoring it puts this state in the place of the present one, which becomes a backup "
               "first, so that this can be undone the same way."));
}

} // namespace jiaoshu::ui
