// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextDocumentLayout>

namespace jiaoshu::ui {

/** Lays an article out for reading: a column of comfortable width in the middle of the window, open lines,
 * and a gap after each paragraph. Still lays out only what is seen, as its base does. */
class ArticleLayout final : public QPlainTextDocumentLayout
{
    Q_OBJECT

public:
    /** As QTextBlock::userState(): the block ends with a line end that is not in the article, so no gap
     * follows. */
    static constexpr int RunsOn = 1;
    /** Full-width characters in a line, at most. */
    static constexpr int Measure = 42;

    explicit ArticleLayout(QTextDocument *document);

    /** To be called when the widget's width changes, before the widget lays out anew. A change of font is
     * seen without. */
    void setWidth(qreal viewportWidth);
    [[nodiscard]] qreal columnLeft() const { return m_left; }
    [[nodiscard]] qreal columnWidth() const { return m_width; }
    /** Width of a full-width character. */
    [[nodiscard]] qreal em() const { return m_em; }
    /** From one line to the next. */
    [[nodiscard]] qreal linePitch() const { return m_pitch; }
    /** The full height of a line, gaps above and below included, in the block's coordinates. */
    [[nodiscard]] QRectF lineBand(const QTextLine &line) const;

    QRectF blockBoundingRect(const QTextBlock &block) const override;

protected:
    void documentChanged(int from, int charsRemoved, int charsAdded) override;

private:
    void layOut(const QTextBlock &block) const;
    [[nodiscard]] qreal gapAfter(const QTextBlock &block) const;

    qreal m_viewportWidth = 0;
    qreal m_left = 0;
    qreal m_width = 0;
    qreal m_pitch = 0;
    qreal m_em = 0;
    mutable bool m_telling = false;
};

} // namespace jiaoshu::ui
