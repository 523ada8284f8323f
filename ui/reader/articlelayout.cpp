// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/articlelayout.h"

#include <QFontMetricsF>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <cmath>

namespace jiaoshu::ui {

namespace {

constexpr qreal PitchInEms = 1.75;
constexpr qreal ParagraphGapInEms = 0.6;
constexpr qreal LeastMarginInEms = 1.5;
constexpr qreal FewestEms = 8; ///< in a line of a very narrow window

} // namespace

ArticleLayout::ArticleLayout(QTextDocument *document) : QPlainTextDocumentLayout(document)
{
    setWidth(600);
}

void ArticleLayout::setWidth(qreal viewportWidth)
{
    m_viewportWidth = viewportWidth;
    const QFontMetricsF metrics(document()->defaultFont());
    m_em = metrics.horizontalAdvance(u'国');
    m_pitch = std::ceil(std::max(PitchInEms * m_em, metrics.height()));
    const qreal room = std::max(viewportWidth - 2 * LeastMarginInEms * m_em, FewestEms * m_em);
    // A little more than the measure, so that a closing mark still fits.
    m_width = std::min(room, (Measure + 0.5) * m_em);
    m_left = std::floor(std::max((viewportWidth - m_width) / 2, LeastMarginInEms * m_em));
}

QRectF ArticleLayout::lineBand(const QTextLine &line) const
{
    const QRectF rect = line.rect();
    const qreal spare = std::max(0.0, m_pitch - rect.height());
    return rect.adjusted(0, -std::floor(spare / 2), 0, spare - std::floor(spare / 2));
}

QRectF ArticleLayout::blockBoundingRect(const QTextBlock &block) const
{
    if (!block.isValid())
        return {};
    const QTextLayout *lines = block.layout();
    if (lines->lineCount() == 0)
        layOut(block);
    const qreal bottom = lineBand(lines->lineAt(lines->lineCount() - 1)).bottom();
    const qreal margin = block.next().isValid() ? gapAfter(block) : m_pitch;
    return {0, 0, m_left + m_width, bottom + margin};
}

void ArticleLayout::layOut(const QTextBlock &block) const
{
    QTextLayout *lines = block.layout();
    lines->setTextOption(document()->defaultTextOption());
    lines->beginLayout();
    qreal top = 0;
    for (QTextLine line = lines->createLine(); line.isValid(); line = lines->createLine()) {
        line.setLeadingIncluded(true);
        line.setLineWidth(m_width);
        line.setPosition({m_left, top + std::floor(std::max(0.0, m_pitch - line.height()) / 2)});
        top += std::max(m_pitch, std::ceil(line.height()));
    }
    lines->endLayout();

    const int before = document()->lineCount();
    QTextBlock(block).setLineCount(lines->lineCount());
    // Scroll bars count lines. They lay out further blocks when told, which needs no telling again.
    if (document()->lineCount() == before || m_telling)
        return;
    m_telling = true;
    Q_EMIT const_cast<ArticleLayout *>(this)->documentSizeChanged(documentSize());
    m_telling = false;
}

qreal ArticleLayout::gapAfter(const QTextBlock &block) const
{
    // Blank lines in the article are gap enough.
    const bool blank = block.length() <= 1 || block.next().length() <= 1;
    return blank || block.userState() == RunsOn ? 0 : std::floor(ParagraphGapInEms * m_em);
}

void ArticleLayout::documentChanged(int from, int charsRemoved, int charsAdded)
{
    setWidth(m_viewportWidth); // another font comes as a change of the whole document
    QPlainTextDocumentLayout::documentChanged(from, charsRemoved, charsAdded);
    // The base lays a document of one block out at once, in its own way.
    if (document()->blockCount() == 1)
        document()->firstBlock().clearLayout();
}

} // namespace jiaoshu::ui
