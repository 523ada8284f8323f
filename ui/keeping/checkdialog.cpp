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
    return !refusal &&
           std::all_of(findings.begin(), findings.end(), [](const session::CheckFinding &finding) {
               return finding.what == QStringLiteral("figure-state") ||
                      finding.what == QStringLiteral("figure-count") ||
                      finding.what == QStringLiteral("journal-head");
           });
}

bool CheckReport::isEndMissing() const
{
    return canBeDerived() &&
           std::any_of(findings.begin(), findings.end(), [](const session::CheckFinding &finding) {
               return finding.what == QStringLiteral("journal-head");
           });
}

CheckDialog::CheckDialog(QWidget *parent)
    : QDialog(parent), m_verdict(new QLabel(this)), m_explanation(new QLabel(this)),
      m_progress(new QProgressBar(this)), m_findings(new QTreeWidget(this)), m_rebuild(new QPushButton(this)),
      m_repair(new QPushButton(this)), m_open(new QPushButton(this)), m_backups(new QPushButton(this)),
      m_close(new QPushButton(this))
{
    setObjectName(QStringLiteral("check-dialog"));
    m_verdict->setObjectName(QStringLiteral("check-verdict"));
    m_explanation->setObjectName(QStringLiteral("check-explanation"));
    m_findings->setObjectName(QStringLiteral("check-findings"));
    m_rebuild->setObjectName(QStringLiteral("check-rebuild"));
    m_repair->setObjectName(QStringLiteral("check-repair"));
    m_open->setObjectName(QStringLiteral("check-open"));
    m_backups->setObjectName(QStringLiteral("check-backups"));
    arrange();
    connect(m_rebuild, &QPushButton::clicked, this, &CheckDialog::rebuildRequested);
    connect(m_repair, &QPushButton::clicked, this, &CheckDialog::repairRequested);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT openRequested(m_target); });
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
    for (QPushButton *button : {m_rebuild, m_repair, m_open, m_backups}) {
        button->setAutoDefault(false); // Enter closes, unless one of these is chosen
        buttons->addWidget(button);
    }
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

void CheckDialog::showBusy(Work work)
{
    m_work = work;
    m_failure.clear();
    m_repaired.clear();
    retranslate();
}

void CheckDialog::showIdle()
{
    m_work.reset();
    retranslate();
}

void CheckDialog::showReport(const CheckReport &report, const QString &refusal)
{
    m_work.reset();
    m_report = report;
    m_refusal = refusal;
    m_failure.clear();
    retranslate();
}

void CheckDialog::showFailure(const QString &sentence)
{
    m_work.reset();
    m_failure = sentence;
    retranslate();
}

void CheckDialog::showRepaired(const QString &sentence, const QList<session::CheckFinding> &losses,
                               const QString &target)
{
    m_work.reset();
    m_repaired = sentence;
    m_target = target;
    m_report = CheckReport();
    m_report->losses = losses;
    m_failure.clear();
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
    m_rebuild->setText(m_report && m_report->isEndMissing() ? tr("Go on with what is there")
                                                            : tr("Derive anew"));
    m_open->setText(tr("Open it"));
    m_rebuild->setToolTip(
        tr("The state of each figure and the counts from the decisions; a backup is made first"));
    m_repair->setText(tr("Repair into a copy…"));
    m_repair->setToolTip(tr("What can be read goes into a new file; this one stays as it is"));
    m_backups->setText(tr("Backups…"));
    m_close->setText(tr("Close"));
    fill();
}

void CheckDialog::offer(bool rebuild, bool repair, bool open)
{
    m_rebuild->setVisible(rebuild);
    m_repair->setVisible(repair);
    m_open->setVisible(open);
}

void CheckDialog::fill()
{
    m_progress->setVisible(m_work.has_value());
    m_findings->clear();
    m_findings->hide();
    offer(false, false, false);
    if (m_work) {
        fillBusy();
    } else if (!m_failure.isEmpty()) {
        m_verdict->setText(tr("This could not be carried out"));
        m_explanation->setText(m_failure);
        offer(false, true, false);
    } else if (m_report) {
        fillReport();
    } else {
        m_verdict->setText(tr("Cancelled"));
        m_explanation->clear();
    }
}

void CheckDialog::fillBusy()
{
    switch (*m_work) {
    case Work::Checking:
        m_verdict->setText(tr("The workspace is being checked…"));
        m_explanation->setText(
            tr("Its pages, each text and figure against its hash, the chain of the decisions, and "
               "that every figure stands as they say. You can go on working."));
        return;
    case Work::Rebuilding:
        m_verdict->setText(tr("States and counts are derived anew…"));
        m_explanation->setText(tr("A backup is made first. The workspace is opened again when it is done."));
        return;
    case Work::Repairing:
        m_verdict->setText(tr("What can be read is brought into a copy…"));
        m_explanation->setText(tr("The workspace itself stays as it is."));
        return;
    }
}

void CheckDialog::fillReport()
{
    const session::WorkspaceExtent &extent = m_report->extent;
    const QString size = extentText(extent.articles, extent.figures, extent.decisions);
    const bool hasFaults = !m_report->findings.isEmpty();
    listFindings();
    if (!m_repaired.isEmpty()) {
        m_verdict->setText(m_report->losses.isEmpty() ? tr("All of it could be saved")
                                                      : tr("What could be read was saved"));
        m_explanation->setText(m_repaired);
        offer(false, false, true);
        return;
    }
    if (!m_refusal.isEmpty()) {
        m_verdict->setText(tr("The workspace cannot be opened"));
        m_explanation->setText(QString(
            m_refusal + QLatin1Char('\n') +
            tr("Go back to a backup, or bring what can be read into a copy. The file stays as it is.")));
        offer(false, true, false);
        return;
    }
    m_verdict->setText(hasFaults
                           ? tr("%n fault(s) found", nullptr, static_cast<int>(m_report->findings.size()))
                           : tr("The workspace is whole"));
    const bool isEndMissing = m_report->isEndMissing();
    if (!hasFaults)
        m_explanation->setText(tr("Checked: %1.").arg(size));
    else if (isEndMissing)
        m_explanation->setText(tr("What is there is whole, but decisions that were saved later are not in "
                                  "it: an older copy was put "
                                  "there, or the file beside it that held them was deleted. Go back to a "
                                  "backup that has them, or go "
                                  "on with what is there. Checked: %1.")
                                   .arg(size));
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
    offer(hasFaults && m_report->canBeDerived(), hasFaults && !m_report->canBeDerived(), false);
}

void CheckDialog::listFindings()
{
    m_findings->setVisible(!m_report->findings.isEmpty() || !m_report->losses.isEmpty());
    const auto add = [this](const QString &what, const session::CheckFinding &finding) {
        if (m_findings->topLevelItemCount() >= MostRows)
            return;
        auto *const row = new QTreeWidgetItem(m_findings, {what, findingPlace(finding)});
        row->setToolTip(1, finding.detail);
    };
    for (const session::CheckFinding &finding : m_report->findings)
        add(findingText(finding.what), finding);
    for (const session::CheckFinding &loss : m_report->losses)
        add(m_repaired.isEmpty() ? tr("Lost before, told by a repair") : findingText(loss.what), loss);
    m_findings->resizeColumnToContents(0);
}

} // namespace jiaoshu::ui
