// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reviewdesk.h"

#include "ui/actions/actionset.h"
#include "ui/inspector/figureform.h"
#include "ui/library/articlepanel.h"
#include "ui/models/articlelistmodel.h"
#include "ui/models/figuretablemodel.h"
#include "ui/reader/articleview.h"
#include "ui/reviewcontroller.h"
#include "ui/settings/preferences.h"

#include <QEvent>
#include <QHeaderView>
#include <QListView>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>
#include <QWheelEvent>

namespace jiaoshu::ui {

ReviewDesk::ReviewDesk(ReviewController &review, const ActionSet &actions, QWidget *parent)
    : QWidget(parent), m_review(review), m_articles(new ArticleListModel(this)),
      m_figures(new FigureTableModel(this)), m_articlePanel(new ArticlePanel(m_articles, this)),
      m_text(new ArticleView(this)), m_table(new QTableView(this)), m_form(new FigureForm(this)),
      m_panes(new QSplitter(Qt::Horizontal, this)), m_right(new QSplitter(Qt::Vertical, this))
{
    m_text->setObjectName(QStringLiteral("text"));
    m_table->setObjectName(QStringLiteral("figures"));
    m_table->setModel(m_figures);
    arrange();
    connectReview();
    actions.attachKeys(m_articlePanel->view(), KeyContext::Review);
    for (QWidget *pane : {static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_table)}) {
        actions.attachKeys(pane, KeyContext::Review);
        actions.attachKeys(pane, KeyContext::Reading);
    }
    for (QAbstractScrollArea *pane :
         std::initializer_list<QAbstractScrollArea *>{m_articlePanel->view(), m_text, m_table})
        pane->viewport()->installEventFilter(this);
    setTabOrder(m_articlePanel->view(), m_text);
    setTabOrder(m_text, m_table);
    setTabOrder(m_table, m_form);
}

ReviewDesk::~ReviewDesk() = default;

void ReviewDesk::arrange()
{
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->verticalHeader()->hide();
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    auto *formArea = new QScrollArea(this);
    formArea->setWidget(m_form);
    formArea->setWidgetResizable(true);
    formArea->setFrameShape(QFrame::NoFrame);
    formArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    formArea->setFocusPolicy(Qt::NoFocus);
    m_right->setObjectName(QStringLiteral("right-pane"));
    m_right->addWidget(m_table);
    m_right->addWidget(formArea);
    m_right->setCollapsible(0, false);
    m_right->setCollapsible(1, false);
    m_panes->setObjectName(QStringLiteral("panes"));
    m_panes->addWidget(m_articlePanel);
    m_panes->addWidget(m_text);
    m_panes->addWidget(m_right);
    m_panes->setCollapsible(1, false);
    m_panes->setCollapsible(2, false);
    m_panes->setStretchFactor(0, 0);
    m_panes->setStretchFactor(1, 1);
    m_panes->setStretchFactor(2, 0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_panes);
    resetLayout();
}

void ReviewDesk::connectReview()
{
    connect(&m_review, &ReviewController::sessionReplaced, this, &ReviewDesk::reloadAll);
    connect(&m_review, &ReviewController::articleShown, this, &ReviewDesk::showArticle);
    connect(&m_review, &ReviewController::figureShown, this, &ReviewDesk::showFigure);
    connect(&m_review, &ReviewController::changed, this, &ReviewDesk::patch);
    connect(m_articlePanel, &ArticlePanel::articleChosen, &m_review, &ReviewController::showArticle);
    connect(m_text, &ArticleView::figureClicked, this, [this](FigureId figure) {
        m_review.showFigure({m_review.article(), figure});
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) {
                const model::Figure *figure = m_figures->figureAt(index);
                if (figure && !m_following)
                    m_review.showFigure({figure->article, figure->id});
            });
    connect(m_form, &FigureForm::saveRequested, this, [this] {
        confirm();
        // Where a field is at fault, the form keeps the keyboard.
        if (!m_form->isEdited())
            backToReading();
    });
    connect(m_form, &FigureForm::leaveRequested, this, [this] {
        m_form->revert();
        backToReading();
    });
}

void ReviewDesk::reloadAll()
{
    m_drafts.clear();
    const session::Session *session = m_review.session();
    const auto articles = session ? session->articles() : Result<QList<model::ArticleSummary>>();
    m_articles->setArticles(articles ? *articles : QList<model::ArticleSummary>());
    m_figures->setFigures({}, {});
    m_text->clearArticle();
    m_form->showNothing();
    m_form->setReadOnly(!session || session->isReadOnly());
}

void ReviewDesk::showArticle(ArticleId article)
{
    keepDraft();
    const auto read = m_review.session()->article(article);
    const auto figures = m_review.session()->figures(article);
    if (!read || !figures)
        return;
    const QScopedValueRollback guard(m_following, true);
    m_articlePanel->setCurrentArticle(article);
    m_text->setArticle(*read, *figures);
    m_figures->setFigures(article, *figures);
    m_form->showNothing();
}

void ReviewDesk::showFigure(FigureId figure)
{
    keepDraft();
    const QScopedValueRollback guard(m_following, true);
    m_text->setCurrentFigure(figure);
    const QModelIndex row = m_figures->indexOf(figure);
    m_table->setCurrentIndex(row);
    if (row.isValid())
        m_table->scrollTo(row);
    const model::Figure *shown = m_figures->figure(figure);
    if (!shown)
        m_form->showNothing();
    else if (const auto draft = m_drafts.constFind(figure); draft != m_drafts.cend())
        m_form->showDraft(*shown, *draft);
    else
        m_form->showFigure(*shown);
}

void ReviewDesk::keepDraft()
{
    if (!m_form->figure() || !m_form->isEdited())
        return;
    const model::Figure figure = *m_form->figure();
    m_drafts.insert(figure.id, m_form->draft());
    Q_EMIT draftKept(figure.reading.quote);
}

void ReviewDesk::patch(const session::Changes &changes)
{
    QList<model::Figure> present;
    for (const QList<FigureId> &ids : {changes.changed, changes.added}) {
        for (const FigureId id : ids) {
            if (const auto figure = m_review.session()->figure(id))
                present.append(*figure);
        }
    }
    for (const model::Figure &figure : present)
        m_drafts.remove(figure.id);
    for (const ArticleId id : changes.articles) {
        if (const auto summary = m_review.session()->articleSummary(id))
            m_articles->patch(*summary);
    }
    const QScopedValueRollback guard(m_following, true);
    m_text->patch(present, changes.removed);
    m_figures->patch(present, changes.removed);
    const model::Figure *current = m_figures->figure(m_review.figure());
    if (current && m_form->figure() && current->id == m_form->figure()->id && *current != *m_form->figure())
        m_form->showFigure(*current);
}

void ReviewDesk::confirm()
{
    if (!m_form->isEdited()) {
        m_review.confirm();
        return;
    }
    if (const auto reading = m_form->reading())
        m_review.confirm(reading);
}

void ReviewDesk::edit()
{
    if (m_form->figure())
        m_form->beginEditing();
}

void ReviewDesk::addSelection()
{
    if (const auto span = m_text->selectedSpan())
        m_review.addFigure(*span);
    else
        Q_EMIT nothingSelected();
}

void ReviewDesk::takeSelectionAsSpan()
{
    const auto span = m_text->selectedSpan();
    if (!span)
        Q_EMIT nothingSelected();
    else if (m_form->figure()) {
        // Only for the eye: the session takes the quote from the article itself.
        m_form->setSpan(*span, m_text->textCursor().selectedText().replace(QChar::ParagraphSeparator, u'\n'));
        m_form->beginEditing();
    }
}

void ReviewDesk::backToReading()
{
    m_text->setFocus(Qt::OtherFocusReason);
}

qsizetype ReviewDesk::unsavedEdits() const
{
    return m_drafts.size() + (m_form->isEdited() ? 1 : 0);
}

void ReviewDesk::showFault(const QString &sentence)
{
    m_form->showFault(sentence);
}

bool ReviewDesk::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel) {
        const auto *wheel = static_cast<QWheelEvent *>(event);
        if (wheel->modifiers().testFlag(Qt::ControlModifier)) {
            if (wheel->angleDelta().y() != 0)
                Q_EMIT zoomed(wheel->angleDelta().y() > 0 ? 1 : -1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ReviewDesk::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_articles->retranslate();
        m_figures->retranslate();
        m_table->setAccessibleName(tr("Figures"));
    }
    QWidget::changeEvent(event);
}

void ReviewDesk::restoreLayout(const Preferences &preferences)
{
    // A state that does not fit is refused as a whole by Qt; then the usual layout stays.
    (void)m_panes->restoreState(preferences.layout(QStringLiteral("panes")));
    (void)m_right->restoreState(preferences.layout(QStringLiteral("right")));
    (void)m_table->horizontalHeader()->restoreState(preferences.layout(QStringLiteral("columns")));
}

void ReviewDesk::storeLayout(Preferences &preferences) const
{
    preferences.setLayout(QStringLiteral("panes"), m_panes->saveState());
    preferences.setLayout(QStringLiteral("right"), m_right->saveState());
    preferences.setLayout(QStringLiteral("columns"), m_table->horizontalHeader()->saveState());
}

void ReviewDesk::resetLayout()
{
    m_panes->setSizes({200, 560, 520});
    m_right->setSizes({300, 400});
}

} // namespace jiaoshu::ui
