// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/articleheader.h"

#include "ui/widgets/cjkfonts.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFocusRect>

namespace jiaoshu::ui {

namespace {

constexpr int MarginX = 12;
constexpr int MarginY = 5;

} // namespace

ArticleHeader::ArticleHeader(QWidget *parent) : QAbstractButton(parent)
{
    setObjectName(QStringLiteral("article-header"));
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    retranslate();
}

void ArticleHeader::setArticle(const model::ArticleSummary &article)
{
    m_article = article;
    retranslate();
}

void ArticleHeader::retranslate()
{
    QStringList parts;
    for (const QString &part :
         {m_article.outlet, m_article.reporter, m_article.publishedOn, m_article.place}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    for (const QString &tag : m_article.tags)
        parts.append(QString(u'#' + tag));
    setText(parts.isEmpty() ? tr("Nothing is known of where this comes from")
                            : parts.join(QStringLiteral(" · ")));
    setAccessibleName(tr("Article details"));
    setAccessibleDescription(text());
    setToolTip(QString(text() + u'\n' + tr("Click to correct it and to put tags on the article")));
    updateGeometry();
    update();
}

QSize ArticleHeader::sizeHint() const
{
    const QFontMetrics metrics(font());
    return {metrics.horizontalAdvance(text()) + 2 * MarginX, metrics.height() + 2 * MarginY};
}

QSize ArticleHeader::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

void ArticleHeader::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QAbstractButton::changeEvent(event);
}

void ArticleHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    const QRect area = rect().adjusted(MarginX, 0, -MarginX, 0);
    QFont type = cjkFont(font(), detectScript(text(), scriptOf(QLocale())));
    type.setUnderline(underMouse());
    painter.setFont(type);
    painter.setPen(palette().color(underMouse() ? QPalette::Text : QPalette::PlaceholderText));
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(type).elidedText(text(), Qt::ElideRight, area.width()));
    if (hasFocus()) {
        QStyleOptionFocusRect focus;
        focus.initFrom(this);
        focus.rect = rect().adjusted(2, 1, -2, -1);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, this);
    }
}

} // namespace jiaoshu::ui
