// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/readerpanel.h"

#include "ui/reader/articleheader.h"
#include "ui/reader/articleview.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/findbar.h"
#include "ui/widgets/wraplabel.h"

#include <QEvent>
#include <QSignalBlocker>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace jiaoshu::ui {

namespace {

constexpr int NoticeMargin = 6; ///< pixels

}

ReaderPanel::ReaderPanel(QWidget *parent)
    : QWidget(parent), m_empty(new EmptyState(this)), m_page(new QWidget(this)),
      m_header(new ArticleHeader(m_page)), m_notice(new WrapLabel(m_page)), m_view(new ArticleView(m_page)),
      m_find(new FindBar(m_page)), m_stack(new QStackedLayout(this))
{
    setObjectName(QStringLiteral("readerPanel"));
    auto *column = new QVBoxLayout(m_page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_notice);
    column->addWidget(m_view, 1);
    m_notice->setObjectName(QStringLiteral("lostTextNotice"));
    m_notice->setMargin(NoticeMargin);
    m_notice->hide();
    column->addWidget(m_find);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_page);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (m_fitsNothing)
            Q_EMIT showAllRequested();
        else
            Q_EMIT openRequested();
    });
    connect(m_find, &FindBar::textChanged, m_view, [view = m_view](const QString &text) {
        view->setFindText(text);
        view->findFromHere();
    });
    connect(m_find, &FindBar::nextRequested, m_view, &ArticleView::findNext);
    connect(m_find, &FindBar::previousRequested, m_view, &ArticleView::findPrevious);
    connect(m_find, &FindBar::closed, m_view, [view = m_view] {
        view->setFindText({});
        view->setFocus();
    });
    connect(m_view, &ArticleView::findChanged, m_find, &FindBar::setMatches);
    retranslate();
}

void ReaderPanel::setArticle(const model::Article &article, const QList<model::Figure> &figures)
{
    setArticle(ArticleContent(article, figures));
}

void ReaderPanel::setArticle(ArticleContent &&content)
{
    m_notice->setVisible(content.isTextLost);
    m_view->setArticle(std::move(content));
    m_stack->setCurrentWidget(m_page);
}

bool ReaderPanel::isTextLost() const
{
    return !m_notice->isHidden();
}

void ReaderPanel::clearArticle()
{
    {
        const QSignalBlocker quiet(m_find); // whoever searches elsewhere keeps the keyboard
        m_find->close();
    }
    m_view->setFindText({});
    m_view->clearArticle();
    m_stack->setCurrentWidget(m_empty);
}

void ReaderPanel::setFitsNothing(bool fitsNothing)
{
    if (fitsNothing == m_fitsNothing)
        return; // it is asked at each decision
    m_fitsNothing = fitsNothing;
    retranslate();
}

QList<QWidget *> ReaderPanel::pageButtons() const
{
    return m_empty->buttons();
}

void ReaderPanel::openFind()
{
    if (m_stack->currentWidget() == m_page)
        m_find->open(m_view->selectedText());
}

void ReaderPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ReaderPanel::retranslate()
{
    if (m_fitsNothing)
        m_empty->setTexts(
            tr("No article fits"),
            tr("No figure is in hand while none fits what is searched for and chosen. As soon as "
               "one does, the work goes on where it was."),
            tr("Show all articles"));
    else
        m_empty->setTexts(
            tr("No article is open"),
            tr("Open one or more articles: their figures are found, marked in the text, and wait "
               "for your decision."),
            tr("Open articles…"));
    m_notice->setWrappedText(
        tr("The text of this article was lost. What its figures quote is left, and every "
           "□ is a character that is not. Taking the same file in again brings the text "
           "back."));
}

} // namespace jiaoshu::ui
