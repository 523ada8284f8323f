// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/figurehead.h"

#include "session/importing.h"
#include "ui/models/historytexts.h"
#include "ui/models/numbertexts.h"
#include "ui/models/readingsteps.h"
#include "ui/models/termtexts.h"

#include <QClipboard>
#include <QDateTime>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>

#include <algorithm>

namespace jiaoshu::ui {

namespace {

/** On one line, without the breaks that the article has in it, cut in the middle where it is very long: its
 * ends tell it from another one. */
QString oneLine(const QString &text)
{
    constexpr qsizetype Longest = 28;
    const QString line = text.simplified();
    if (line.size() <= Longest)
        return line;
    return QString(line.left(Longest / 2) + QStringLiteral("…") + line.right(Longest / 2));
}

/** What was cut is in the tool tip, and copied whole. */
void setWhole(QLabel *label, const QString &text)
{
    const QString shown = oneLine(text);
    label->setText(shown);
    const bool isCut = shown != text.simplified();
    constexpr qsizetype Line = 60; // no tool tip is wider than a screen
    QString tip;
    for (qsizetype at = 0, end = 0; isCut && at < text.size(); at = end) {
        end = std::min(at + Line, text.size());
        end += end < text.size() && text[end].isLowSurrogate();
        tip += (at > 0 ? QStringLiteral("\n") : QString()) + text.mid(at, end - at);
    }
    label->setToolTip(Qt::mightBeRichText(tip) ? Qt::convertFromPlainText(tip) : tip);
    label->setAccessibleName(isCut ? text : QString());
    label->setProperty("whole", text);
}

/** The menu under the mouse: of a part that is cut, the whole of it. */
void offerToCopy(QLabel *label)
{
    label->setContextMenuPolicy(Qt::CustomContextMenu);
    QObject::connect(label, &QWidget::customContextMenuRequested, label, [label](const QPoint &at) {
        auto *const menu = new QMenu(label);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        const QString chosen = label->selectedText();
        const QString whole = label->property("whole").toString();
        QAction *const copy = menu->addAction(FigureHead::tr("Copy"));
        QObject::connect(copy, &QAction::triggered, label, [chosen, whole] {
            QGuiApplication::clipboard()->setText(chosen.isEmpty() ? whole : chosen);
        });
        menu->popup(label->mapToGlobal(at));
    });
}

QLabel *label(QWidget *parent, const char *name)
{
    auto *made = new QLabel(parent);
    made->setObjectName(QString::fromLatin1(name));
    made->setTextFormat(Qt::PlainText);
    return made;
}

constexpr int Spacing = 8;
constexpr int NarrowInEms = 18; ///< what is wider has parts that may be shortened

} // namespace

FigureHead::FigureHead(QWidget *parent)
    : QWidget(parent), m_grid(new QGridLayout(this)), m_reading(new QWidget(this)),
      m_quote(label(this, "head-quote")), m_arrow(label(this, "head-arrow")),
      m_step(label(this, "head-step")), m_nextArrow(label(this, "head-next-arrow")),
      m_amount(label(this, "head-amount")), m_scaled(label(this, "head-scaled")),
      m_state(label(this, "head-state"))
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    m_quote->setFont(large);
    large.setBold(true);
    m_amount->setFont(large);
    for (QLabel *part : {m_arrow, m_step, m_nextArrow})
        part->setForegroundRole(QPalette::PlaceholderText);
    m_scaled->setForegroundRole(QPalette::PlaceholderText);
    for (QLabel *part : {m_quote, m_amount, m_scaled}) {
        part->setTextInteractionFlags(Qt::TextSelectableByMouse);
        part->setFocusPolicy(Qt::NoFocus); // the keys go on working
    }
    for (QLabel *part : {m_quote, m_step, m_amount})
        offerToCopy(part);
    m_amount->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);

    auto *row = new QHBoxLayout(m_reading);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Spacing);
    row->addWidget(m_arrow);
    row->addWidget(m_step);
    row->addWidget(m_nextArrow);
    row->addWidget(m_amount, 1);
    row->addWidget(m_scaled);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(Spacing);
    m_grid->setColumnStretch(1, 1);
    m_grid->setSizeConstraint(QLayout::SetNoConstraint); // minimumSizeHint() says it
    place(1);
}

QSize FigureHead::minimumSizeHint() const
{
    int widest = 8 * fontMetrics().height();
    for (const QWidget *part : {m_arrow, m_step, m_nextArrow, m_state})
        widest = std::max(widest, part->minimumSizeHint().width());
    return {widest, m_grid->sizeHint().height()};
}

void FigureHead::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void FigureHead::arrange()
{
    const int amount = m_amount->sizeHint().width(); // its own hint is what it gives up first
    const int wanted = m_quote->sizeHint().width() + m_reading->sizeHint().width() + amount +
                       m_state->sizeHint().width() + 2 * Spacing;
    // In a wide form what says the same in another scale is given up first.
    const bool isNarrow = width() < NarrowInEms * fontMetrics().height();
    const int scaled = isNarrow || m_scaled->isHidden() ? 0 : m_scaled->sizeHint().width() + Spacing;
    const int rows = wanted - scaled <= width()                                                       ? 1
                     : m_quote->sizeHint().width() + Spacing + m_state->sizeHint().width() <= width() ? 2
                                                                                                      : 3;
    if (rows != m_rows)
        place(rows);
}

void FigureHead::place(int rows)
{
    m_rows = rows;
    m_grid->addWidget(m_quote, 0, 0, 1, rows == 1 ? 1 : rows == 2 ? 2 : 3); // takes it from where it was
    m_grid->addWidget(m_reading, rows == 1 ? 0 : 1, rows == 1 ? 1 : 0, 1, rows == 1 ? 1 : 3);
    m_grid->addWidget(m_state, rows == 3 ? 2 : 0, rows == 3 ? 0 : 2, 1, rows == 3 ? 3 : 1);
    updateGeometry();
}

void FigureHead::show(const model::Reading &reading, model::State state, bool edited)
{
    setWhole(m_quote, reading.quote);
    m_arrow->setText(QStringLiteral("→"));
    const QString symbol = symbolText(reading.qualifier);
    const QString amount = amountText(reading);
    setWhole(m_amount, symbol.isEmpty() ? amount : QString(symbol + u' ' + amount));
    const QString step = readingStep(reading);
    setWhole(m_step, step);
    m_nextArrow->setText(step.isEmpty() ? QString() : QStringLiteral("→"));
    for (QLabel *part : {m_step, m_nextArrow})
        part->setVisible(!step.isEmpty());
    // The step says the same in other words.
    m_scaled->setText(step.isEmpty() ? oneLine(scaledText(reading.value)) : QString());
    m_scaled->setVisible(!m_scaled->text().isEmpty());
    m_state->setText(edited ? tr("Edited, not saved") : displayText(state));
    m_state->setToolTip(edited ? QString() : explanation(state));
    arrange();
}

void FigureHead::clear()
{
    for (QLabel *part : {m_arrow, m_step, m_nextArrow, m_amount, m_scaled, m_state})
        setWhole(part, {});
    setWhole(m_quote, {});
    m_quote->setText(tr("No figure is chosen"));
}

QString provenanceText(const model::Figure &figure, const QString &reason)
{
    const QString sure = confidenceText(figure.confidencePermille);
    if (figure.analyst.isEmpty() && figure.rule.startsWith(session::OutsideRule))
        return FigureHead::tr("Brought in from outside: %1")
            .arg(figure.rule.mid(session::OutsideRule.size()));
    if (figure.analyst.isEmpty())
        return FigureHead::tr("Read by the engine, %1 sure").arg(sure);
    const QDateTime when = QDateTime::fromString(figure.decidedAt, Qt::ISODate).toLocalTime();
    const QString decided = FigureHead::tr("%1 by %2, %3", "state of review, analyst, time")
                                .arg(displayText(figure.state), figure.analyst, whenText(when));
    return reason.isEmpty() ? decided
                            : FigureHead::tr("%1: %2", "what was decided, why").arg(decided, reason);
}

QString rulesText(const model::Figure &figure)
{
    return figure.rule.isEmpty()
               ? QString()
               : FigureHead::tr("Rules: %1").arg(QString(figure.rule).replace(u'+', QStringLiteral(" + ")));
}

} // namespace jiaoshu::ui
