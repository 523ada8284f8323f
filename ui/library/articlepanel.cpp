// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/articlepanel.h"

#include "ui/library/articledelegate.h"
#include "ui/models/articlelistmodel.h"

#include <QEvent>
#include <QLabel>
#include <QListView>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace jiaoshu::ui {

ArticlePanel::ArticlePanel(ArticleListModel *model, QWidget *parent)
    : QWidget(parent), m_model(model), m_heading(new QLabel(this)), m_view(new QListView(this))
{
    m_heading->setObjectName(QStringLiteral("articles-heading"));
    m_heading->setContentsMargins(8, 6, 8, 6);
    m_view->setObjectName(QStringLiteral("articles"));
    m_view->setModel(model);
    m_view->setItemDelegate(new ArticleDelegate(m_view));
    m_view->setUniformItemSizes(true);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_heading);
    column->addWidget(m_view, 1);
    setFocusProxy(m_view);

    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                const model::ArticleSummary *article = m_model->articleAt(current);
                if (article && !m_following)
                    Q_EMIT articleChosen(article->id);
            });
    connect(model, &ArticleListModel::modelReset, this, &ArticlePanel::showCount);
    connect(model, &ArticleListModel::rowsInserted, this, &ArticlePanel::showCount);
    retranslate();
}

void ArticlePanel::setCurrentArticle(ArticleId article)
{
    const QScopedValueRollback guard(m_following, true);
    m_view->setCurrentIndex(m_model->indexOf(article));
}

void ArticlePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ArticlePanel::retranslate()
{
    m_view->setAccessibleName(tr("Articles"));
    showCount();
    m_view->viewport()->update();
}

void ArticlePanel::showCount()
{
    m_heading->setText(tr("%n article(s)", nullptr, m_model->rowCount()));
}

} // namespace jiaoshu::ui
