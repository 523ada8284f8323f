// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keeping/checkdialog.h"

#include "ui/keeping/keepingtexts.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace jiaoshu::ui {

namespace {

constexpr int MostRows = 1000; ///< more tell nothing new, and a table of millions is no help

} // namespace

bool CheckReport::canBeDerived() const
{
    return std::all_of(findings.begin(), findings.end(), [](const session::CheckFinding &finding) {
        return finding.what == QStringLiteral("figure-state") ||
               finding.what == QStringLiteral("figure-count");
    });
}

CheckDialog::CheckDialog(QWidget *parent)
    : QDialog(parent), m_verdict(new QLabel(this)), m_explanation(new QLabel(this)),
      m_progress(new QProgressBar(this)), m_findings(new QTreeWidget(this)), m_rebuild(new QPushButton(this)),
      m_repair(new QPushButton(this)), m_backups(new QPushButton(this)), m_close(new QPushButton(this))
{
    setObjectName(QStringLiteral("check-dialog"));
    m_verdict->setObjectName(QStringLiteral("check-verdict"));
    m_explanation->setObjectName(QStringLiteral("check-explanation"));
    m_findings->setObjectName(QStringLiteral("check-findings"));
    m_rebuild->setObjectName(QStringLiteral("check-rebuild"));
    m_repair->setObjectName(QStringLiteral("check-repair"));
    m_backups->setObjectName(QStringLiteral("check-backups"));
    arrange();
    connect(m_rebuild, &QPushButton::clicked, this, &CheckDialog::rebuildRequested);
    connect(m_repair, &QPushButton::clicked, this, &CheckDialog::repairRequested);
    connect(m_backups, &QPushButton::clicked, this, &CheckDialog::backupsRequested);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    retranslate();
}

void CheckDialog::arrange()
{
    QFont bold = m_verdict->font();
    bold.setBold(true);
    m_verdict->setFont(bold);
    for (QLabel *label : {m_verdict, m_explanation}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setTextFormat(Qt::PlainText);
    }
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_findings->setRootIsDecorated(false);
    m_findings->setUniformRowHeights(true);
    m_findings->setColumnCount(2);
    m_close->setDefault(true);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_rebuild, m_repair, m_backups})
        buttons->addWidget(button);
    buttons->addStretch();
    buttons->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_verdict);
    column->addWidget(m_explanation);
    column->addWidget(m_progress);
    column->addWidget(m_findings, 1);
    column->addStretch();
    column->addLayout(buttons);
    setMinimumWidth(560);
}

void CheckDialog::showBusy()
{
    m_report.reset();
    m_failure.clear();
    retranslate();
}

void CheckDialog::showReport(const CheckReport &report)
{
    m_report = report;
    m_failure.clear();
    retranslate();
}

void CheckDialog::showFailure(const QString &sentence)
{
    m_report.reset();
    m_failure = sentence;
    retranslate();
}

void CheckDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void CheckDialog::retranslate()
{
    setWindowTitle(tr("Check the workspace"));
    m_findings->setHeaderLabels({tr("Fault"), tr("Where")});
    m_rebuild->setText(tr("Derive anew"));
    m_rebuild->setToolTip(
        tr("The state of each figure and the counts from the decisions; a backup is made first"));
    m_repair->setText(tr("Repair into a copy…"));
    m_repair->setToolTip(tr("What can be read goes into a new file; this one stays as it is"));
    m_backups->setText(tr("Backups…"));
    m_close->setText(tr("Close"));
    fill();
}

void CheckDialog::fill()
{
    const bool isBusy = !m_report && m_failure.isEmpty();
    const bool hasFaults = m_report && !m_report->findings.isEmpty();
    m_progress->setVisible(isBusy);
    m_findings->setVisible(m_report && (hasFaults || !m_report->losses.isEmpty()));
    m_rebuild->setVisible(hasFaults && m_report->canBeDerived());
    m_repair->setVisible(!m_failure.isEmpty() || (hasFaults && !m_report->canBeDerived()));
    m_findings->clear();
    if (isBusy) {
        m_verdict->setText(tr("The workspace is being checked…"));
        m_explanation->setText(
            tr("Its pages, each text and figure against its hash, the chain of the decisions, and "
               "that every figure stands as they say. You can go on working."));
        return;
    }
    if (!m_report) {
        m_verdict->setText(tr("The check could not be carried out"));
        m_explanation->setText(m_failure);
        return;
    }
    const session::WorkspaceExtent &extent = m_report->extent;
    const QString size = extentText(extent.articles, extent.figures, extent.decisions);
    m_verdict->setText(hasFaults
                           ? tr("%n fault(s) found", nullptr, static_cast<int>(m_report->findings.size()))
                           : tr("The workspace is whole"));
    if (!hasFaults)
        m_explanation->setText(tr("Checked: %1.").arg(size));
    else if (m_report->canBeDerived())
        m_explanation->setText(
            tr("No decision is touched: only what is kept for speed is wrong, and can be derived "
               "from the decisions. Checked: %1.")
                .arg(size));
    else
        m_explanation->setText(
            tr("Something changed or damaged the file from outside. Go back to a backup, or bring "
               "what can be read into a copy. Checked: %1.")
                .arg(size));
    const auto add = [this](const QString &what, const session::CheckFinding &finding) {
        if (m_findings->topLevelItemCount() < MostRows)
            new QTreeWidgetItem(m_findings, {what, finding.detail});
    };
    for (const session::CheckFinding &finding : m_report->findings)
        add(findingText(finding.what), finding);
    for (const session::CheckFinding &loss : m_report->losses)
        add(tr("Lost before, told by a repair"), loss);
    m_findings->resizeColumnToContents(0);
}

} // namespace jiaoshu::ui
