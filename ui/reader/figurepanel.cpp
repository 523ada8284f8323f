// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/figurepanel.h"

#include "ui/models/figuretablemodel.h"
#include "ui/models/termtexts.h"
#include "ui/reader/figuretable.h"
#include "ui/widgets/wordcompleter.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace jiaoshu::ui {

namespace {

// The choices before the single states.
constexpr int AllChoice = 0;
constexpr int OpenChoice = 1;
constexpr int FirstState = 2;

/** What a choice of the box asks for; none: any. */
QStringList statesOf(int choice)
{
    QStringList states;
    for (const model::State state : model::AllStates) {
        const bool isAsked =
            choice == OpenChoice
                ? model::isOpen(state)
                : choice >= FirstState && state == model::AllStates[static_cast<size_t>(choice - FirstState)];
        if (isAsked)
            states.append(model::toText(state));
    }
    return states;
}

QString groupingText(FigureGrouping grouping)
{
    switch (grouping) {
    case FigureGrouping::None:
        return FigurePanel::tr("In one list", "how figures are put together");
    case FigureGrouping::Sentence:
        return FigurePanel::tr("By sentence", "how figures are put together");
    case FigureGrouping::Indicator:
        return FigurePanel::tr("By indicator", "how figures are put together");
    case FigureGrouping::Place:
        return FigurePanel::tr("By place", "how figures are put together");
    case FigureGrouping::Period:
        return FigurePanel::tr("By period", "how figures are put together");
    case FigureGrouping::State:
        return FigurePanel::tr("By state", "how figures are put together");
    case FigureGrouping::Problem:
        return FigurePanel::tr("By problem", "how figures are put together");
    }
    Q_UNREACHABLE();
}

} // namespace

FigurePanel::FigurePanel(FigureTableModel *model, QWidget *parent)
    : QWidget(parent), m_figures(model), m_text(new QLineEdit(this)), m_states(new QComboBox(this)),
      m_groups(new QComboBox(this)), m_count(new QLabel(this)), m_fault(new QLabel(this)),
      m_table(new FigureTable(model, this))
{
    setObjectName(QStringLiteral("figurePanel"));
    m_text->setObjectName(QStringLiteral("figureFilter"));
    m_text->setClearButtonEnabled(true);
    m_text->installEventFilter(this);
    m_states->setObjectName(QStringLiteral("figureStates"));
    m_states->setFocusPolicy(Qt::TabFocus); // a click leaves the keys to the window
    m_groups->setObjectName(QStringLiteral("figureGroups"));
    m_groups->setFocusPolicy(Qt::TabFocus);
    for (QComboBox *box : {m_states, m_groups}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(box == m_groups ? 8 : 5);
    }
    m_count->setObjectName(QStringLiteral("figureCount"));
    m_fault->setObjectName(QStringLiteral("figure-filter-fault"));
    m_fault->setWordWrap(true);
    m_fault->setTextFormat(Qt::PlainText);
    m_fault->setContentsMargins(8, 0, 8, 6);
    m_fault->hide();
    auto *row = new QHBoxLayout;
    row->setContentsMargins(8, 6, 8, 6);
    row->setSpacing(8);
    row->addWidget(m_text, 1);
    row->addWidget(m_states);
    row->addWidget(m_groups);
    row->addWidget(m_count);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_fault);
    column->addWidget(m_table, 1);
    connect(m_text, &QLineEdit::textChanged, this, [this](const QString &words) {
        if (!m_isBeingShown)
            Q_EMIT wordsChosen(words);
    });
    connect(m_states, &QComboBox::currentIndexChanged, this, &FigurePanel::chooseStates);
    connect(m_groups, &QComboBox::activated, this, [this] { Q_EMIT groupingChosen(grouping()); });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_figures, signal, this, &FigurePanel::countRows);
    connect(m_figures, &QAbstractItemModel::modelReset, this, &FigurePanel::countRows);
    retranslate();
}

void FigurePanel::openFilter()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void FigurePanel::showFilter(const QString &words, const QStringList &states)
{
    m_shownStates = states;
    m_isBeingShown = true; // its signals are wanted by the field's own clear button
    const QSignalBlocker quietStates(m_states);
    if (m_text->text().simplified() != words.simplified())
        m_text->setText(words);
    m_isBeingShown = false;
    const auto sorted = [](QStringList list) {
        list.sort();
        return list;
    };
    int choice = -1; // another combination, told by the placeholder
    for (int each = m_states->count() - 1; each >= AllChoice; --each) {
        if (sorted(statesOf(each)) == sorted(states))
            choice = each;
    }
    m_states->setCurrentIndex(choice);
    countRows();
}

void FigurePanel::setCompletions(const QStringList &words)
{
    m_text->setCompleter(new WordCompleter(words, m_text));
}

void FigurePanel::setFault(const QString &sentence)
{
    m_fault->setText(sentence);
    m_fault->setVisible(!sentence.isEmpty());
}

FigureGrouping FigurePanel::grouping() const
{
    return AllFigureGroupings[static_cast<size_t>(qMax(0, m_groups->currentIndex()))];
}

void FigurePanel::setGrouping(FigureGrouping grouping)
{
    if (grouping == this->grouping())
        return;
    m_groups->setCurrentIndex(static_cast<int>(grouping));
    Q_EMIT groupingChosen(grouping);
}

void FigurePanel::chooseStates()
{
    if (m_states->currentIndex() < 0)
        return;
    m_shownStates = statesOf(m_states->currentIndex());
    Q_EMIT statesChosen(m_shownStates);
}

void FigurePanel::countRows()
{
    const qsizetype all = m_figures->figureCount();
    const qsizetype shown = m_figures->shownCount();
    m_count->setText(shown == all ? QString::number(all)
                                  : tr("%1 of %2", "shown of all figures").arg(shown).arg(all));
}

/** In a narrow panel the field that is typed in has the row for itself. */
void FigurePanel::shareRow()
{
    constexpr int WideInEms = 24;
    const bool isAlone = m_text->hasFocus() && width() < WideInEms * fontMetrics().height();
    for (QWidget *const other : std::initializer_list<QWidget *>{m_states, m_groups, m_count})
        other->setHidden(isAlone);
}

void FigurePanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    shareRow();
}

bool FigurePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        QTimer::singleShot(0, this, &FigurePanel::shareRow); // when it has the focus, or has lost it
    return QWidget::eventFilter(watched, event);
}

void FigurePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FigurePanel::keyPressEvent(QKeyEvent *event)
{
    // From the filter's field: Enter and the arrow go down into the table, Escape shows everything again.
    const bool intoTable =
        event->key() == Qt::Key_Down || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (m_text->hasFocus() && event->key() == Qt::Key_Escape) {
        m_table->setFocus();
        Q_EMIT clearRequested();
    } else if (m_text->hasFocus() && intoTable) {
        m_table->setFocus();
        Q_EMIT tableEntered();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void FigurePanel::retranslate()
{
    m_text->setPlaceholderText(tr("Filter figures"));
    m_text->setAccessibleName(tr("Filter figures"));
    m_text->setToolTip(
        tr("Words of the figure, its indicator, place or unit; kind:money year:2023 unit:元 ask "
           "for fields, as in an export"));
    m_states->setAccessibleName(tr("States shown"));
    const QSignalBlocker blocker(m_states);
    m_states->setPlaceholderText(tr("Several", "states of figures that are shown"));
    m_states->clear();
    m_states->addItem(tr("All", "figures of every state"));
    m_states->addItem(tr("Open", "figures that await a decision"));
    for (const auto state : model::AllStates)
        m_states->addItem(displayText(state));
    showFilter(m_text->text().simplified(), m_shownStates);
    m_groups->setAccessibleName(tr("Put figures together by"));
    m_groups->setToolTip(tr("Put figures together by"));
    const int group = qMax(0, m_groups->currentIndex());
    m_groups->clear();
    for (const FigureGrouping each : AllFigureGroupings)
        m_groups->addItem(groupingText(each));
    m_groups->setCurrentIndex(group);
    for (QComboBox *box : {m_states, m_groups})
        box->view()->setMinimumWidth(box->view()->sizeHintForColumn(0) + 2 * box->fontMetrics().height());
}

} // namespace jiaoshu::ui
