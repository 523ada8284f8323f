// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/exportdialog.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

namespace jiaoshu::ui {

namespace {

constexpr int Indent = 22; ///< under a radio button, where its text begins

QString suffix(const QString &format)
{
    return format;
}

/** @p path with the suffix of the format, where it had the suffix of the other. */
QString withSuffix(const QString &path, const QString &format)
{
    for (const auto &other : {QStringLiteral("csv"), QStringLiteral("jsonl")}) {
        const QString ending = QString(u'.' + suffix(other));
        if (path.endsWith(ending, Qt::CaseInsensitive))
            return QString(path.left(path.size() - ending.size()) + u'.' + suffix(format));
    }
    return path;
}

} // namespace

QString leftOutText(const model::StateCounts &leftOut)
{
    QStringList reasons;
    const auto add = [&reasons, &leftOut](model::State state, const char *text) {
        const auto n = static_cast<int>(leftOut.of(state));
        if (n > 0)
            reasons.append(ExportDialog::tr(text, nullptr, n));
    };
    add(model::State::Proposed, QT_TRANSLATE_NOOP("jiaoshu::ui::ExportDialog", "%n not yet reviewed"));
    add(model::State::Unsure, QT_TRANSLATE_NOOP("jiaoshu::ui::ExportDialog", "%n unsure"));
    add(model::State::Rejected, QT_TRANSLATE_NOOP("jiaoshu::ui::ExportDialog", "%n rejected"));
    return reasons.join(ExportDialog::tr(", ", "between the items of a list"));
}

ExportDialog::ExportDialog(const model::StateCounts &counts, const QString &path, QWidget *parent)
    : QDialog(parent), m_counts(counts), m_formatTitle(new QLabel(this)), m_figuresTitle(new QLabel(this)),
      m_pathTitle(new QLabel(this)), m_leftOut(new QLabel(this)), m_replaces(new QLabel(this)),
      m_csv(new QRadioButton(this)), m_jsonLines(new QRadioButton(this)), m_verified(new QRadioButton(this)),
      m_everything(new QRadioButton(this)), m_byteOrderMark(new QCheckBox(this)),
      m_path(new QLineEdit(path, this)), m_browse(new QPushButton(this)), m_export(new QPushButton(this)),
      m_cancel(new QPushButton(this))
{
    m_csv->setObjectName(QStringLiteral("export-csv"));
    m_jsonLines->setObjectName(QStringLiteral("export-jsonl"));
    m_verified->setObjectName(QStringLiteral("export-verified"));
    m_everything->setObjectName(QStringLiteral("export-everything"));
    m_byteOrderMark->setObjectName(QStringLiteral("export-bom"));
    m_path->setObjectName(QStringLiteral("export-path"));
    m_export->setObjectName(QStringLiteral("export-run"));
    m_leftOut->setObjectName(QStringLiteral("export-left-out"));
    m_replaces->setObjectName(QStringLiteral("export-replaces"));
    m_leftOut->setWordWrap(true);
    m_leftOut->setForegroundRole(QPalette::PlaceholderText);
    m_replaces->setForegroundRole(QPalette::PlaceholderText);
    m_pathTitle->setBuddy(m_path);
    arrange();
    // Only now, since radio buttons exclude each other within their group.
    m_csv->setChecked(!path.endsWith(QStringLiteral(".jsonl")));
    m_jsonLines->setChecked(!m_csv->isChecked());
    m_byteOrderMark->setChecked(true);
    m_byteOrderMark->setEnabled(m_csv->isChecked());
    m_verified->setChecked(true);
    m_export->setDefault(true);
    connect(m_csv, &QRadioButton::toggled, this, &ExportDialog::followFormat);
    connect(m_verified, &QRadioButton::toggled, this, &ExportDialog::showConsequences);
    connect(m_path, &QLineEdit::textChanged, this, &ExportDialog::showConsequences);
    connect(m_browse, &QPushButton::clicked, this, &ExportDialog::browse);
    connect(m_export, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    retranslate();
    m_export->setFocus();
}

void ExportDialog::arrange()
{
    auto *formats = new QButtonGroup(this);
    formats->addButton(m_csv);
    formats->addButton(m_jsonLines);
    auto *figures = new QButtonGroup(this);
    figures->addButton(m_verified);
    figures->addButton(m_everything);
    for (QLabel *title : {m_formatTitle, m_figuresTitle, m_pathTitle}) {
        QFont bold = title->font();
        bold.setBold(true);
        title->setFont(bold);
    }
    m_leftOut->setContentsMargins(Indent, 0, 0, 0);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(6);
    auto *mark = new QHBoxLayout;
    mark->addSpacing(Indent);
    mark->addWidget(m_byteOrderMark);
    auto *place = new QHBoxLayout;
    place->addWidget(m_path, 1);
    place->addWidget(m_browse);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_export);
    column->addWidget(m_figuresTitle);
    column->addWidget(m_verified);
    column->addWidget(m_leftOut);
    column->addWidget(m_everything);
    column->addSpacing(10);
    column->addWidget(m_formatTitle);
    column->addWidget(m_csv);
    column->addLayout(mark);
    column->addWidget(m_jsonLines);
    column->addSpacing(10);
    column->addWidget(m_pathTitle);
    column->addLayout(place);
    column->addWidget(m_replaces);
    column->addSpacing(8);
    column->addStretch();
    column->addLayout(buttons);
    setMinimumWidth(480);
}

session::ExportRequest ExportDialog::request() const
{
    session::ExportRequest request;
    request.path = m_path->text().trimmed();
    request.choice.format = m_csv->isChecked() ? QStringLiteral("csv") : QStringLiteral("jsonl");
    request.choice.everything = m_everything->isChecked();
    request.choice.withByteOrderMark = m_csv->isChecked() && m_byteOrderMark->isChecked();
    return request;
}

void ExportDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void ExportDialog::retranslate()
{
    setWindowTitle(tr("Export"));
    m_figuresTitle->setText(tr("Figures"));
    m_verified->setText(tr("Verified figures only (%1)").arg(m_counts.verified()));
    m_everything->setText(tr("All figures, each with its state (%1)").arg(m_counts.total()));
    m_formatTitle->setText(tr("Format"));
    m_csv->setText(tr("CSV, a table for spreadsheets and statistics programs"));
    m_byteOrderMark->setText(tr("With a byte order mark, so that Excel shows Chinese"));
    m_jsonLines->setText(tr("JSON Lines, one object a line for programs"));
    m_pathTitle->setText(tr("File"));
    m_path->setAccessibleName(tr("File"));
    m_browse->setText(tr("Browse…"));
    m_export->setText(tr("Export"));
    m_cancel->setText(tr("Cancel"));
    showConsequences();
}

void ExportDialog::showConsequences()
{
    model::StateCounts leftOut;
    for (const model::State state : model::AllStates) {
        if (!model::isVerified(state))
            leftOut.of(state) = m_counts.of(state);
    }
    const QString reasons = leftOutText(leftOut);
    m_leftOut->setText(reasons.isEmpty() ? tr("Nothing is left out.") : tr("Left out: %1.").arg(reasons));
    const QFileInfo target(m_path->text().trimmed());
    m_replaces->setText(target.exists() ? tr("The file is there already and will be replaced.") : QString());
    const bool some = m_everything->isChecked() ? m_counts.total() > 0 : m_counts.verified() > 0;
    m_export->setEnabled(some && !m_path->text().trimmed().isEmpty() && !target.isDir());
    m_export->setToolTip(some ? QString() : tr("There is nothing to export yet: confirm a figure first."));
}

void ExportDialog::followFormat()
{
    m_byteOrderMark->setEnabled(m_csv->isChecked());
    m_path->setText(withSuffix(m_path->text(), request().choice.format));
}

void ExportDialog::browse()
{
    const QString format = request().choice.format;
    const QString filter =
        format == QStringLiteral("csv") ? tr("CSV files (*.csv)") : tr("JSON Lines files (*.jsonl)");
    QString chosen = QFileDialog::getSaveFileName(this, tr("Export"), m_path->text(), filter);
    if (chosen.isEmpty())
        return;
    if (QFileInfo(chosen).suffix().isEmpty())
        chosen = QString(chosen + u'.' + suffix(format));
    m_path->setText(chosen);
}

} // namespace jiaoshu::ui
