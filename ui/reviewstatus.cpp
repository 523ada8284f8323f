// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reviewstatus.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

namespace jiaoshu::ui {

ReviewStatus::ReviewStatus(QWidget *parent)
    : QWidget(parent), m_left(new QLabel(this)), m_uncovered(new QLabel(this)), m_pace(new QLabel(this)),
      m_saved(new QLabel(this)), m_analyst(new QLabel(this))
{
    m_left->setObjectName(QStringLiteral("status-left"));
    m_uncovered->setObjectName(QStringLiteral("status-uncovered"));
    m_pace->setObjectName(QStringLiteral("status-pace"));
    m_saved->setObjectName(QStringLiteral("status-saved"));
    m_analyst->setObjectName(QStringLiteral("status-analyst"));
    for (QLabel *label : {m_left, m_uncovered, m_pace, m_saved, m_analyst})
        label->setTextFormat(Qt::PlainText);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 0, 8, 0);
    row->setSpacing(24);
    row->addWidget(m_left);
    row->addWidget(m_uncovered);
    row->addWidget(m_saved);
    row->addWidget(m_pace);
    row->addStretch();
    row->addWidget(m_analyst);
    retranslate();
}

void ReviewStatus::setCounts(std::optional<qint64> openHere, const model::StateCounts &workspace)
{
    m_openHere = openHere;
    m_counts = workspace;
    retranslate();
}

void ReviewStatus::setUncovered(std::optional<qsizetype> numbers)
{
    m_uncoveredHere = numbers;
    retranslate();
}

void ReviewStatus::setPace(std::optional<double> secondsAFigure, bool foretells)
{
    m_foretells = foretells;
    m_secondsAFigure = secondsAFigure;
    retranslate();
}

QString ReviewStatus::paceText() const
{
    const qint64 open = m_counts.open();
    if (!m_secondsAFigure || open == 0)
        return {};
    const QString pace = QLocale().toString(*m_secondsAFigure, 'f', *m_secondsAFigure < 10 ? 1 : 0);
    if (!m_foretells)
        return tr("%1 s a figure").arg(pace);
    const auto minutes = static_cast<int>(*m_secondsAFigure * static_cast<double>(open) / 60) + 1;
    return minutes < 90 ? tr("%1 s a figure · about %n minute(s) left", nullptr, minutes).arg(pace)
                        : tr("%1 s a figure · about %n hour(s) left", nullptr, (minutes + 30) / 60).arg(pace);
}

void ReviewStatus::setAnalyst(const QString &name, bool readOnly)
{
    m_name = name;
    m_readOnly = readOnly;
    retranslate();
}

void ReviewStatus::setSaved(const QDateTime &when, const QString &what)
{
    m_savedAt = when;
    m_what = what;
    m_reason.clear();
    showSaved();
}

void ReviewStatus::setNotSaved(const QString &reason)
{
    m_reason = reason;
    showSaved();
}

void ReviewStatus::clearSaved()
{
    m_savedAt = {};
    m_what.clear();
    m_reason.clear();
    showSaved();
}

void ReviewStatus::showSaved()
{
    QPalette colours = palette();
    if (!m_reason.isEmpty()) {
        const bool dark = colours.color(QPalette::Window).lightness() < 128;
        colours.setColor(QPalette::WindowText, dark ? QColor(0xff, 0xa0, 0x96) : QColor(0xa8, 0x1c, 0x12));
        m_saved->setText(QString(QStringLiteral("⚠ ") + tr("Not saved")));
    } else if (!m_what.isEmpty())
        m_saved->setText(QString(QStringLiteral("✓ ") + m_what));
    else if (m_savedAt.isValid())
        m_saved->setText(
            QString(QStringLiteral("✓ ") +
                    tr("Saved %1").arg(QLocale().toString(m_savedAt.time(), QStringLiteral("HH:mm:ss")))));
    else
        m_saved->clear();
    m_saved->setPalette(colours);
    m_saved->setToolTip(
        m_reason.isEmpty() ? tr("Each decision is in the workspace file as soon as it is taken.") : m_reason);
}

void ReviewStatus::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        showSaved();
    QWidget::changeEvent(event);
}

void ReviewStatus::retranslate()
{
    const qint64 open = m_counts.open();
    if (m_counts.total() == 0)
        m_left->clear();
    else if (open == 0)
        m_left->setText(tr("Everything is reviewed"));
    else if (m_openHere)
        m_left->setText(
            tr("%1 left here · %2 in the workspace", "figures to review").arg(*m_openHere).arg(open));
    else
        m_left->setText(tr("%1 left in the workspace", "figures to review").arg(open));
    m_uncovered->setText(m_uncoveredHere && *m_uncoveredHere > 0
                             ? tr("%n number(s) uncovered", nullptr, static_cast<int>(*m_uncoveredHere))
                             : QString());
    m_uncovered->setVisible(!m_uncovered->text().isEmpty());
    m_uncovered->setToolTip(tr("Numbers of the article that are neither a figure nor passed over: Z goes to "
                               "them, A makes one a figure, "
                               "Shift+X says that it is none."));
    m_pace->setText(paceText());
    m_pace->setVisible(!m_pace->text().isEmpty());
    m_pace->setToolTip(tr("The median time of your last decisions; it is kept nowhere."));
    m_analyst->setText(m_name.isEmpty() ? QString()
                       : m_readOnly     ? tr("Read only")
                                        : tr("Analyst: %1").arg(m_name));
    showSaved();
}

} // namespace jiaoshu::ui
