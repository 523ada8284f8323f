// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/historypanel.h"

#include "session/session.h"
#include "ui/models/historytexts.h"

#include <QComboBox>
#include <QEvent>
#include <QFont>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QListView>
#include <QPushButton>
#include <QSignalBlocker>

namespace jiaoshu::ui {

namespace {

enum Scope { Everything, ThisFigure };

} // namespace

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_steps.size());
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    const session::HistoryStep *const at = step(index);
    if (!at)
        return {};
    const QString sentence = historySentence(*at);
    switch (role) {
    case Qt::DisplayRole:
        return QString(historyWhen(*at) + u'\n' + sentence);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return at->isUndone ? tr("%1, %2 (taken back since)").arg(historyWhen(*at), sentence)
                            : QString(historyWhen(*at) + QStringLiteral(", ") + sentence);
    case Qt::FontRole: {
        QFont font = QGuiApplication::font();
        font.setStrikeOut(at->isUndone);
        return font;
    }
    default:
        return {};
    }
}

bool HistoryModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_hasMore;
}

void HistoryModel::fetchMore(const QModelIndex &)
{
    const QList<session::HistoryStep> more =
        m_reader(m_steps.isEmpty() ? session::StepId() : m_steps.last().id, Page);
    m_hasMore = more.size() == Page;
    if (more.isEmpty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(more.size()) - 1);
    m_steps.append(more);
    endInsertRows();
}

void HistoryModel::read(Reader reader)
{
    beginResetModel();
    m_reader = std::move(reader);
    m_steps = m_reader ? m_reader({}, Page) : QList<session::HistoryStep>();
    m_hasMore = m_steps.size() == Page;
    endResetModel();
}

const session::HistoryStep *HistoryModel::step(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_steps.size() ? &m_steps[index.row()] : nullptr;
}

HistoryPanel::HistoryPanel(QWidget *parent)
    : QWidget(parent), m_model(new HistoryModel(this)), m_scope(new QComboBox(this)),
      m_analyst(new QComboBox(this)), m_list(new QListView(this)), m_go(new QPushButton(this)),
      m_restore(new QPushButton(this))
{
    setObjectName(QStringLiteral("history"));
    m_scope->setObjectName(QStringLiteral("history-scope"));
    m_analyst->setObjectName(QStringLiteral("history-analyst"));
    m_list->setObjectName(QStringLiteral("history-list"));
    m_go->setObjectName(QStringLiteral("history-go"));
    m_restore->setObjectName(QStringLiteral("history-restore"));
    for (QPushButton *button : {m_go, m_restore})
        button->setFocusPolicy(Qt::TabFocus); // a click leaves the keys where they are
    m_list->setModel(m_model);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSpacing(2);
    m_scope->addItems({QString(), QString()});
    m_analyst->addItem(QString());
    auto *top = new QHBoxLayout;
    top->addWidget(m_scope, 1);
    top->addWidget(m_analyst, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_go);
    buttons->addStretch();
    buttons->addWidget(m_restore);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 6, 8, 8);
    column->addLayout(top);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
    for (QComboBox *box : {m_scope, m_analyst})
        connect(box, &QComboBox::activated, this, &HistoryPanel::refresh);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &HistoryPanel::enable);
    connect(m_model, &QAbstractItemModel::modelReset, this, &HistoryPanel::enable);
    connect(m_list, &QListView::activated, this, &HistoryPanel::choose);
    connect(m_go, &QPushButton::clicked, this, &HistoryPanel::choose);
    connect(m_restore, &QPushButton::clicked, this, [this] {
        if (const auto *step = m_model->step(m_list->currentIndex()))
            Q_EMIT restoreRequested(step->figure, step->id);
    });
    retranslate();
    enable();
}

void HistoryPanel::setSession(const session::Session *session)
{
    m_session = session;
    if (isVisible() || !m_session)
        fillAnalysts();
    refresh();
}

void HistoryPanel::fillAnalysts()
{
    const QString chosen = m_analyst->currentIndex() > 0 ? m_analyst->currentText() : QString();
    while (m_analyst->count() > 1)
        m_analyst->removeItem(1);
    if (const auto names = m_session ? session::analysts(*m_session) : Result<QStringList>())
        m_analyst->addItems(*names);
    m_analyst->setCurrentIndex(qMax(0, chosen.isEmpty() ? 0 : m_analyst->findText(chosen)));
}

void HistoryPanel::setFigure(FigureId figure)
{
    m_figure = figure;
    if (m_scope->currentIndex() == ThisFigure)
        refresh();
}

void HistoryPanel::refresh()
{
    // Nobody reads what is not on the screen.
    if (!isVisible() || !m_session) {
        m_model->read({});
        return;
    }
    session::HistoryQuery query;
    if (m_scope->currentIndex() == ThisFigure)
        query.figure = m_figure;
    if (m_analyst->currentIndex() > 0)
        query.analyst = m_analyst->currentText();
    m_model->read([session = m_session, query](session::StepId below, qint64 limit) mutable {
        query.below = below;
        query.limit = limit;
        const auto steps = session::history(*session, query);
        return steps ? *steps : QList<session::HistoryStep>();
    });
    if (m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0));
}

void HistoryPanel::enable()
{
    const auto *step = m_model->step(m_list->currentIndex());
    const bool hasFigure = step && step->figure.isValid();
    m_go->setEnabled(hasFigure);
    // Of a step of many figures it is not plain which one is meant.
    const bool one = hasFigure && (step->figures == 1 || m_scope->currentIndex() == ThisFigure);
    m_restore->setEnabled(one && step->afterState && m_session && !m_session->isReadOnly());
}

void HistoryPanel::choose()
{
    const auto *step = m_model->step(m_list->currentIndex());
    if (step && step->figure.isValid())
        Q_EMIT figureChosen(step->article, step->figure);
}

void HistoryPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fillAnalysts();
    refresh();
}

void HistoryPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
    QWidget::changeEvent(event);
}

void HistoryPanel::retranslate()
{
    m_scope->setItemText(Everything, tr("Everything"));
    m_scope->setItemText(ThisFigure, tr("This figure"));
    m_scope->setAccessibleName(tr("Whose history"));
    m_analyst->setItemText(0, tr("Everyone"));
    m_analyst->setAccessibleName(tr("By whom"));
    m_list->setAccessibleName(tr("What happened, the newest first"));
    m_go->setText(tr("Go to the figure"));
    m_restore->setText(tr("Back to this"));
    m_restore->setToolTip(tr(
        "Bring this figure back to what it was after this step; nothing else changes, and nothing is lost"));
}

} // namespace jiaoshu::ui
