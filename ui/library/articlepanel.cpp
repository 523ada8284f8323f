// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/articlepanel.h"

#include "ui/library/articledelegate.h"
#include "ui/library/facettree.h"
#include "ui/models/articlelistmodel.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/wordcompleter.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace jiaoshu::ui {

namespace {

QString sortText(ArticleSort sort)
{
    switch (sort) {
    case ArticleSort::AsTakenIn:
        return ArticlePanel::tr("As taken in", "order of articles");
    case ArticleSort::NewestFirst:
        return ArticlePanel::tr("Newest first", "order of articles");
    case ArticleSort::ByTitle:
        return ArticlePanel::tr("By title", "order of articles");
    case ArticleSort::MostLeft:
        return ArticlePanel::tr("Most left first", "order of articles: figures to review");
    case ArticleSort::LeastLeft:
        return ArticlePanel::tr("Nearly done first", "order of articles");
    }
    Q_UNREACHABLE();
}

} // namespace

ArticlePanel::ArticlePanel(ArticleListModel *model, QWidget *parent)
    : QWidget(parent), m_model(model), m_heading(new ElidedLabel(this)), m_search(new QLineEdit(this)),
      m_sort(new QComboBox(this)), m_views(new QToolButton(this)), m_fault(new QLabel(this)),
      m_nothing(new QLabel(this)), m_view(new QListView(this)), m_facets(new FacetTree(this)),
      m_parts(new QSplitter(Qt::Vertical, this))
{
    m_heading->setObjectName(QStringLiteral("articles-heading"));
    m_search->setObjectName(QStringLiteral("article-search"));
    m_search->setClearButtonEnabled(true);
    m_sort->setObjectName(QStringLiteral("article-sort"));
    m_sort->setFocusPolicy(Qt::TabFocus);
    m_sort->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_sort->setMinimumContentsLength(7);
    m_views->setObjectName(QStringLiteral("article-views"));
    m_views->setPopupMode(QToolButton::InstantPopup);
    m_views->setMenu(new QMenu(m_views));
    m_views->setFocusPolicy(Qt::TabFocus);
    m_views->setAutoRaise(true);
    m_views->setText(QStringLiteral("☆"));
    m_fault->setObjectName(QStringLiteral("article-search-fault"));
    m_fault->setWordWrap(true);
    m_fault->setTextFormat(Qt::PlainText);
    m_fault->setContentsMargins(8, 0, 8, 6);
    m_fault->hide();
    m_nothing->setObjectName(QStringLiteral("articles-nothing"));
    m_nothing->setWordWrap(true);
    m_nothing->setContentsMargins(8, 8, 8, 8);
    m_nothing->hide();
    m_view->setObjectName(QStringLiteral("articles"));
    m_view->setModel(model);
    m_view->setItemDelegate(new ArticleDelegate(m_view));
    m_view->setUniformItemSizes(true);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_facets->hide();
    m_parts->setObjectName(QStringLiteral("library-parts"));
    m_parts->addWidget(m_view);
    m_parts->addWidget(m_facets);
    m_parts->setChildrenCollapsible(false);
    m_parts->setStretchFactor(0, 1);
    m_parts->setStretchFactor(1, 1);
    arrange();
    follow();
    retranslate();
}

void ArticlePanel::arrange()
{
    auto *searchRow = new QHBoxLayout;
    searchRow->setContentsMargins(8, 6, 8, 4);
    searchRow->setSpacing(4);
    searchRow->addWidget(m_search, 1);
    searchRow->addWidget(m_views);
    auto *headRow = new QHBoxLayout;
    headRow->setContentsMargins(8, 0, 8, 4);
    headRow->addWidget(m_heading, 1);
    headRow->addWidget(m_sort);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(searchRow);
    column->addWidget(m_fault);
    column->addLayout(headRow);
    column->addWidget(m_nothing);
    column->addWidget(m_parts, 1);
    setFocusProxy(m_view);
}

void ArticlePanel::follow()
{
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                const model::ArticleSummary *article = m_model->articleAt(current);
                if (!article || m_following)
                    return;
                const QScopedValueRollback guard(m_isChoosing, true);
                Q_EMIT articleChosen(article->id);
            });
    connect(m_model, &ArticleListModel::modelReset, this, [this] {
        showCount();
        setCurrentArticle(m_current);
    });
    connect(m_model, &ArticleListModel::hiddenAdded, this, &ArticlePanel::showCount);
    connect(m_model, &ArticleListModel::rowsInserted, this, &ArticlePanel::showCount);
    connect(m_model, &ArticleListModel::rowsRemoved, this, &ArticlePanel::showCount);
    connect(m_search, &QLineEdit::textChanged, this, &ArticlePanel::searchChanged);
    connect(m_sort, &QComboBox::activated, this,
            [this](int row) { Q_EMIT sortChosen(AllArticleSorts[static_cast<size_t>(row)]); });
    connect(m_views->menu(), &QMenu::aboutToShow, this, &ArticlePanel::fillViews);
}

void ArticlePanel::setCurrentArticle(ArticleId article)
{
    const QScopedValueRollback guard(m_following, true);
    m_current = article;
    const QModelIndex index = m_model->indexOf(article);
    // Where it is current already, others may be selected with it; a hand that chooses it selects after this.
    const bool isThere =
        index == m_view->currentIndex() && (m_isChoosing || m_view->selectionModel()->isSelected(index));
    // Never by the view itself: that asks which modifiers are held, and Ctrl of a command would add the row.
    if (!isThere)
        m_view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect |
                                                             QItemSelectionModel::Rows);
}

QList<ArticleId> ArticlePanel::selectedArticles() const
{
    QModelIndexList selected = m_view->selectionModel()->selectedIndexes();
    std::sort(selected.begin(), selected.end());
    QList<ArticleId> articles;
    for (const QModelIndex &index : std::as_const(selected))
        articles.append(m_model->articleAt(index)->id);
    if (articles.isEmpty() && m_current.isValid())
        articles.append(m_current);
    return articles;
}

void ArticlePanel::openSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

QString ArticlePanel::searchText() const
{
    return m_search->text();
}

void ArticlePanel::clearSearch()
{
    m_search->clear();
}

void ArticlePanel::setCompletions(const QStringList &words)
{
    m_search->setCompleter(new WordCompleter(words, m_search));
}

void ArticlePanel::setSearchFault(const QString &sentence)
{
    m_fault->setText(sentence);
    m_fault->setVisible(!sentence.isEmpty());
}

void ArticlePanel::setSearch(const QString &text, ArticleSort sort)
{
    m_search->setText(text);
    m_sort->setCurrentIndex(static_cast<int>(sort));
}

void ArticlePanel::setFacetsShown(bool shown)
{
    m_facets->setVisible(shown);
}

bool ArticlePanel::areFacetsShown() const
{
    return !m_facets->isHidden();
}

void ArticlePanel::setFitting(std::optional<qint64> figures)
{
    m_fitting = figures;
    showCount();
}

void ArticlePanel::setViews(const QStringList &names)
{
    m_viewNames = names;
}

void ArticlePanel::fillViews()
{
    QMenu *const menu = m_views->menu();
    menu->clear();
    menu->addAction(tr("Show everything"), this, &ArticlePanel::showAllRequested);
    menu->addAction(tr("Keep this choice as a view…"), this, &ArticlePanel::viewSaveRequested);
    if (m_viewNames.isEmpty())
        return;
    menu->addSeparator();
    for (const QString &name : std::as_const(m_viewNames))
        menu->addAction(name, this, [this, name] { Q_EMIT viewChosen(name); });
    menu->addSeparator();
    QMenu *const removal = menu->addMenu(tr("Remove a view"));
    for (const QString &name : std::as_const(m_viewNames))
        removal->addAction(name, this, [this, name] { Q_EMIT viewRemoved(name); });
}

void ArticlePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ArticlePanel::keyPressEvent(QKeyEvent *event)
{
    // From the search field into the list, and back to everything.
    const bool intoList =
        event->key() == Qt::Key_Down || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (m_search->hasFocus() && intoList) {
        m_view->setFocus();
        if (!m_view->currentIndex().isValid())
            m_view->setCurrentIndex(m_model->index(0));
    } else if (event->key() == Qt::Key_Escape && (m_search->hasFocus() || m_facets->hasFocus())) {
        Q_EMIT showAllRequested();
        m_view->setFocus();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void ArticlePanel::retranslate()
{
    m_view->setAccessibleName(tr("Articles"));
    m_facets->setAccessibleName(tr("Narrow down by"));
    m_search->setPlaceholderText(tr("Find articles"));
    m_search->setAccessibleName(tr("Find articles"));
    m_search->setToolTip(
        tr("Words of the title or the text, in either script; a number is found however it is written. "
           "kind:money year:2023 unit:元 narrow the figures down, as in an export."));
    m_sort->setAccessibleName(tr("Order of the articles"));
    m_views->setAccessibleName(tr("Views"));
    m_views->setToolTip(tr("Choices of articles that were kept under a name"));
    const int chosen = qMax(0, m_sort->currentIndex());
    m_sort->clear();
    for (const ArticleSort sort : AllArticleSorts)
        m_sort->addItem(sortText(sort));
    m_sort->setCurrentIndex(chosen);
    m_nothing->setText(tr("No article fits. Esc shows all again."));
    showCount();
    m_view->viewport()->update();
}

void ArticlePanel::showCount()
{
    const auto shown = static_cast<qsizetype>(m_model->rowCount());
    const qsizetype all = m_model->articleCount();
    if (shown == all && !m_fitting)
        m_heading->setText(tr("%n article(s)", nullptr, static_cast<int>(all)));
    else if (m_fitting)
        m_heading->setText(tr("%1 of %2 · %n figure(s)", "articles shown", static_cast<int>(*m_fitting))
                               .arg(shown)
                               .arg(all));
    else
        m_heading->setText(tr("%1 of %2", "articles shown").arg(shown).arg(all));
    m_nothing->setVisible(shown == 0 && all > 0);
    // A number that is cut says something else.
    const QString number = shown == all ? QString::number(all) : QStringLiteral("%1/%2").arg(shown).arg(all);
    m_heading->setBrief(number);
}

} // namespace jiaoshu::ui
