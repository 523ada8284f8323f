// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reviewdesk.h"

#include "session/explaining.h"
#include "ui/actions/actionset.h"
#include "ui/articlelister.h"
#include "ui/articleopener.h"
#include "ui/checkdesk.h"
#include "ui/coveragedesk.h"
#include "ui/coveragekeeper.h"
#include "ui/evidence.h"
#include "ui/figuregroups.h"
#include "ui/filterdesk.h"
#include "ui/fittingdesk.h"
#include "ui/inspector/checklist.h"
#include "ui/inspector/figureform.h"
#include "ui/library/articlepanel.h"
#include "ui/library/facettree.h"
#include "ui/librarydesk.h"
#include "ui/models/articlelistmodel.h"
#include "ui/models/figurecolumns.h"
#include "ui/models/figuretablemodel.h"
#include "ui/models/termtexts.h"
#include "ui/paneframe.h"
#include "ui/problemmarks.h"
#include "ui/reader/articleheader.h"
#include "ui/reader/articleview.h"
#include "ui/reader/figurepanel.h"
#include "ui/reader/figuretable.h"
#include "ui/reader/hoverbar.h"
#include "ui/reader/readerpanel.h"
#include "ui/reviewcontroller.h"
#include "ui/settings/preferences.h"
#include "ui/tableorder.h"
#include "ui/vocabulary.h"
#include "ui/widgets/filterbar.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QTimer>
#include <QToolTip>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <algorithm>
#include <utility>

namespace jiaoshu::ui {

ReviewDesk::ReviewDesk(ReviewController &review, ActionSet &actions, Preferences &preferences,
                       QWidget *parent)
    : QWidget(parent), m_review(review), m_articles(new ArticleListModel(this)),
      m_lister(new ArticleLister(*m_articles, this)), m_opener(new ArticleOpener(this)),
      m_figures(new FigureTableModel(this)), m_articlePanel(new ArticlePanel(m_articles, this)),
      m_reader(new ReaderPanel(this)), m_text(m_reader->view()),
      m_figurePanel(new FigurePanel(m_figures, this)), m_table(m_figurePanel->table()),
      m_form(new FigureForm(this)),
      m_library(new LibraryDesk(review, preferences, m_articlePanel, m_articles, this)),
      m_evidence(new Evidence(review, this)),
      m_coverage(new CoverageDesk(
          review, *m_evidence, *m_text, [this] { return m_figures->figures(); }, this)),
      m_checkList(new CheckList(this)),
      m_checks(new CheckDesk(review, *m_checkList, m_library->keeper(), this)),
      m_groups(new FigureGroups(review, *m_checks, *m_figurePanel, *m_figures, this)),
      m_filterBar(new FilterBar(this)),
      m_filter(new FilterDesk(*m_library, *m_figurePanel, *m_figures, *m_filterBar, this)),
      m_order(new TableOrder(review, *m_figures, *m_figurePanel, this)),
      m_vocabulary(new Vocabulary(review, *m_library->keeper(), preferences, this)),
      m_placeCheck(*m_form, *m_vocabulary), m_coverageKeeper(new CoverageKeeper(review, this)),
      m_formArea(new QScrollArea(this)), m_panes(new QSplitter(Qt::Horizontal, this)),
      m_right(new QSplitter(Qt::Vertical, this))
{
    arrange();
    connectReview();
    auto *const hover =
        new HoverBar(m_text, {actions.action(ActionId::Confirm), actions.action(ActionId::Edit),
                              actions.action(ActionId::Reject), actions.action(ActionId::Unsure)});
    connect(hover, &HoverBar::chosen, this, [this](FigureId figure) {
        m_review.showFigure({m_review.article(), figure});
    });
    m_fitting = new FittingDesk(
        {m_review,
         *m_library,
         *m_articles,
         *m_figures,
         *m_reader,
         *m_filterBar,
         {m_articlePanel->searchField(), m_articlePanel->facets(), m_figurePanel->filterField()}},
        this);
    connect(m_fitting, &FittingDesk::ledToArticle, this, &ReviewDesk::goToFound);
    new ProblemMarks(m_review, *m_checks, {*m_articles, *m_text, *m_figures}, this);
    m_text->setFigureSource([this](FigureId figure) { return m_figures->figure(figure); });
    m_text->setExplainer([this](const model::Figure &figure) { return whyOf(figure); });
    retranslate();
    actions.attachKeys(m_articlePanel->view(), KeyContext::Review);
    for (QWidget *pane : {static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_table)}) {
        actions.attachKeys(pane, KeyContext::Review);
        actions.attachKeys(pane, KeyContext::Reading);
    }
    for (QAbstractScrollArea *pane :
         std::initializer_list<QAbstractScrollArea *>{m_articlePanel->view(), m_text, m_table})
        pane->viewport()->installEventFilter(this);
    // By the eye: left to right, top to bottom.
    QWidget *last = m_articlePanel->view();
    QList<QWidget *> order = m_reader->pageButtons();
    order.append(m_text);
    for (QWidget *part : m_figurePanel->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
        if (part != m_table && part->focusPolicy() != Qt::NoFocus)
            order.append(part);
    }
    order.append(m_table);
    order.append(m_form->fieldsInOrder());
    for (QWidget *next : order) {
        setTabOrder(last, next);
        last = next;
    }
}

ReviewDesk::~ReviewDesk() = default;

void ReviewDesk::arrange()
{
    QScrollArea *const formArea = m_formArea;
    formArea->setWidget(m_checkList->above(m_form));
    formArea->setWidgetResizable(true);
    formArea->setFrameShape(QFrame::NoFrame);
    formArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    formArea->setFocusPolicy(Qt::NoFocus);
    connect(m_form, &FigureForm::faultShown, formArea,
            // When the sentence has its place; where there is not room for both, the field is in sight.
            [this, formArea](QWidget *sentence) {
                QTimer::singleShot(0, sentence, [this, formArea, sentence] {
                    formArea->ensureWidgetVisible(sentence);
                    QWidget *const field = QApplication::focusWidget();
                    if (!field || !m_form->isAncestorOf(field))
                        return;
                    formArea->ensureWidgetVisible(field);
                    const auto *const label = qobject_cast<const QLabel *>(sentence);
                    if (label && label->visibleRegion().isEmpty())
                        QToolTip::showText(field->mapToGlobal(QPoint(0, field->height())), label->text(),
                                           field);
                });
            });
    m_right->setObjectName(QStringLiteral("right-pane"));
    m_right->addWidget(new PaneFrame(m_figurePanel, this));
    auto *const formPane = new QWidget(this);
    auto *const formColumn = new QVBoxLayout(formPane);
    formColumn->setContentsMargins(0, 0, 0, 0);
    formColumn->setSpacing(0);
    formColumn->addWidget(formArea, 1);
    formColumn->addWidget(m_form->buttons()); // in sight however long the form is
    m_right->addWidget(new PaneFrame(formPane, this));
    m_right->setCollapsible(0, false);
    m_right->setCollapsible(1, false);
    m_panes->setObjectName(QStringLiteral("panes"));
    m_panes->addWidget(new PaneFrame(m_articlePanel, this));
    m_panes->addWidget(new PaneFrame(m_reader, this));
    m_panes->addWidget(m_right);
    m_panes->setCollapsible(1, false);
    m_panes->setCollapsible(2, false);
    m_right->setStretchFactor(0, 1);
    m_right->setStretchFactor(1, 0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_filterBar);
    column->addWidget(m_panes, 1);
}

void ReviewDesk::connectReview()
{
    connect(&m_review, &ReviewController::sessionReplaced, this, &ReviewDesk::reloadAll);
    connect(&m_review, &ReviewController::articleShown, this, &ReviewDesk::showArticle);
    connect(&m_review, &ReviewController::figureShown, this, &ReviewDesk::showFigure);
    connect(&m_review, &ReviewController::articleLeft, this, [this] {
        m_opener->cancel();
        m_figures->setFigures({}, {});
        m_reader->clearArticle();
        m_articlePanel->setCurrentArticle({});
        m_coverage->refresh();
    });
    connect(m_reader->header(), &QAbstractButton::clicked, this, &ReviewDesk::detailsRequested);
    connect(&m_review, &ReviewController::changed, this, &ReviewDesk::patch);
    connect(&m_review, &ReviewController::articlesTakenOut, m_articles, &ArticleListModel::remove);
    m_review.setArticleOrder([this](ArticleId article, session::Direction direction) {
        const int step = direction == session::Direction::Forward ? 1 : -1;
        const auto beside = m_articles->beside(article, article.isValid() ? step : 0);
        return beside ? beside : m_lister->beyond(article, direction);
    });
    connect(m_lister, &ArticleLister::pageListed, this, [this] {
        if (!m_articlePanel->view()->currentIndex().isValid()) // it was not listed before
            m_articlePanel->setCurrentArticle(m_review.article());
    });
    connect(m_lister, &ArticleLister::failed, &m_review, &ReviewController::refused);
    connect(m_articlePanel, &ArticlePanel::articleChosen, this, [this](ArticleId article) {
        m_review.showArticle(article);
        goToFound();
    });
    connect(m_library, &LibraryDesk::searched, this, &ReviewDesk::markFound);
    connect(m_reader, &ReaderPanel::openRequested, this, &ReviewDesk::openRequested);
    connect(m_reader, &ReaderPanel::showAllRequested, m_library, &LibraryDesk::showAll);
    connect(m_text, &ArticleView::figureClicked, this, [this](FigureId figure) {
        m_review.showFigure({m_review.article(), figure});
    });
    // What Enter confirms next is what the table shows, also where a person went elsewhere.
    connect(m_figurePanel, &FigurePanel::tableEntered, this, [this] {
        if (m_figures->shownCount() > 0 && !m_figures->indexOf(m_review.figure()).isValid())
            m_review.showArticle(m_review.article());
    });
    connect(m_order, &TableOrder::begun, this, &ReviewDesk::orderedByTable);
    connect(m_table, &FigureTable::figureActivated, this, [this](FigureId figure) {
        m_review.showFigure({m_review.article(), figure});
    });
    connectForm();
}

void ReviewDesk::connectForm()
{
    m_form->setCompletion([this](FormField field, const QString &typed) { return wordsFor(field, typed); });
    m_form->setWriting([this](FormField field, const QString &typed) { return written(field, typed); });
    connect(m_form, &FigureForm::saveRequested, this, [this] {
        confirm();
        // Where a field is at fault, the form keeps the keyboard.
        if (!m_form->isEdited())
            backToReading();
    });
    connect(m_form, &FigureForm::unsureRequested, this, [this](const QString &note) {
        m_review.markUnsure(note);
        backToReading();
    });
    connect(m_evidence, &Evidence::ready, this, [this] {
        showOrigins();
        m_text->setFurniture(m_evidence->furniture());
        m_coverageKeeper->setNumbers(m_review.article(), *m_evidence->numbers());
    });
    connect(m_evidence, &Evidence::explainedOne, this, &ReviewDesk::showOrigins);
    m_articles->setCoverage([this](ArticleId article) { return m_coverageKeeper->uncovered(article); });
    connect(m_coverageKeeper, &CoverageKeeper::found, m_articles, &ArticleListModel::coverageChanged);
    connect(m_form, &FigureForm::editedChanged, this, [this](bool edited) {
        showOrigins();
        if (!edited && m_form->figure() && m_drafts.remove(m_form->figure()->id))
            Q_EMIT draftDiscarded();
    });
    connect(m_form, &FigureForm::draftChanged, this, &ReviewDesk::dateChecks);
    connect(m_form, &FigureForm::wordsShown, this, [this](const QList<CodePointSpan> &words) {
        m_strongWords = words;
        m_text->setEvidence(m_words, m_strongWords);
    });
    connect(m_form, &FigureForm::leaveRequested, this, [this] {
        m_form->revert();
        if (m_review.isAside()) // there is nothing to read
            m_library->showAll();
        backToReading();
    });
}

QStringList ReviewDesk::wordsFor(FormField field, const QString &typed)
{
    switch (field) {
    case FormField::Unit:
        return m_vocabulary->find(session::TermField::Unit, typed);
    case FormField::Place:
        return m_vocabulary->find(session::TermField::Place, typed);
    case FormField::Indicator:
        return m_vocabulary->find(session::TermField::Indicator, typed);
    default:
        return {};
    }
}

QString ReviewDesk::written(FormField field, const QString &typed)
{
    switch (field) {
    case FormField::Unit:
        return m_vocabulary->written(session::TermField::Unit, typed);
    case FormField::Place:
        return m_vocabulary->written(session::TermField::Place, typed);
    case FormField::Indicator:
        return m_vocabulary->written(session::TermField::Indicator, typed);
    case FormField::Period:
        return m_vocabulary->period(typed);
    case FormField::Value:
        break;
    }
    return typed;
}

void ReviewDesk::find(int step)
{
    if (step == 0)
        m_reader->openFind();
    else if (step > 0)
        m_text->findNext();
    else
        m_text->findPrevious();
}

void ReviewDesk::filterFigures()
{
    m_figurePanel->openFilter();
}

void ReviewDesk::showFigure(FigureId figure)
{
    keepDraft();
    m_text->setCurrentFigure(figure);
    m_table->setCurrentFigure(figure);
    const model::Figure *shown = m_figures->figure(figure);
    if (!shown)
        m_form->showNothing();
    else if (const auto draft = m_drafts.constFind(figure); draft != m_drafts.cend())
        m_form->showDraft(*shown, draft->typed);
    else
        m_form->showFigure(*shown);
    if (shown)
        showReason(*shown);
    showOrigins();
    if (!m_form->isAncestorOf(QApplication::focusWidget()))
        m_formArea->verticalScrollBar()->setValue(0); // how it reads is seen first
}

void ReviewDesk::showOrigins()
{
    QList<FieldOrigin> origins;
    m_words.clear();
    const model::Figure *const figure = m_figures->figure(m_review.figure());
    if (const auto *explained = figure ? m_evidence->of(*figure) : nullptr) {
        origins = originsOf(m_form->draft(), *explained,
                            [this](CodePointSpan span) { return m_text->textOf(span); });
        for (const FieldOrigin &origin : origins) {
            for (const CodePointSpan words : origin.words) {
                if (!words.isEmpty() && !words.overlaps(figure->reading.span) && !m_words.contains(words))
                    m_words.append(words);
            }
        }
    }
    m_form->setOrigins(origins); // tells which words to tint
}

void ReviewDesk::showReason(const model::Figure &figure)
{
    if (figure.state != model::State::Rejected)
        return m_form->setReason({});
    const auto reason = m_review.session()->lastReason(figure.id);
    m_form->setReason(reason ? displayReason(*reason) : QString());
}

void ReviewDesk::confirm()
{
    if (!m_form->isEdited()) {
        const std::optional<model::Figure> &shown = m_form->figure();
        if (shown && shown->id == m_review.figure())
            m_review.confirmShown(shown->reading);
        else
            m_review.confirm();
        return;
    }
    const auto reading = m_form->reading();
    if (reading && m_placeCheck.passes(*m_form->figure(), *reading)) {
        m_saving = m_review.figure();
        m_review.confirm(reading);
        m_saving = {};
    }
}

void ReviewDesk::edit()
{
    if (m_form->figure())
        m_form->beginEditing();
}

void ReviewDesk::noteUnsure()
{
    m_form->beginNote();
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

void ReviewDesk::moveSpan(SpanMove move)
{
    const session::Session *const session = m_review.session();
    if (!m_form->figure() || !session || session->isReadOnly())
        return;
    const CodePointSpan before = m_form->draft().span;
    const CodePointSpan span = m_text->moved(before, move);
    if (span == before)
        return;
    m_form->change([&](model::Reading draft) {
        return session::withSpan(*session, m_review.article(), std::move(draft), span);
    });
    m_text->select(span);
}

void ReviewDesk::backToReading()
{
    m_text->setFocus(Qt::OtherFocusReason);
}

QList<model::Figure> ReviewDesk::shownFigures() const
{
    QList<model::Figure> shown;
    for (int row = 0; row < m_figures->rowCount(); ++row) {
        if (const model::Figure *const figure = m_figures->figureAt(m_figures->index(row, 0)))
            shown.append(*figure);
    }
    return shown;
}

QList<model::Figure> ReviewDesk::articleFigures() const
{
    QList<model::Figure> all = m_figures->figures();
    std::ranges::sort(all, readsBefore);
    return all;
}

void ReviewDesk::showFault(const QString &sentence)
{
    m_form->showFault(sentence);
}

void ReviewDesk::keyPressEvent(QKeyEvent *event)
{
    // What a key has changed in the form from a pane, Esc in a pane takes back.
    if (event->key() == Qt::Key_Escape && m_form->isEdited())
        m_form->revert();
    else
        QWidget::keyPressEvent(event);
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
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ReviewDesk::retranslate()
{
    m_articles->retranslate();
    m_figures->retranslate();
    m_groups->retranslate();
    m_filter->retranslate();
    if (m_fitting)
        m_fitting->retranslate();
    m_table->setAccessibleName(tr("Figures"));
}

} // namespace jiaoshu::ui
