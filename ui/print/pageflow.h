// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>
#include <QRectF>
#include <QTextLayout>

#include <memory>
#include <vector>

class QPdfWriter;
class QTextBlock;
class QTextDocument;
class QTextTable;
class QTextTableCell;

namespace jiaoshu::ui {

/** Sets a document on the pages of a writer, one after another: lines of text and rows of tables stay whole,
 * the head of a table is repeated, a heading stays with what it heads, each page has its number. Only a row
 * that is higher than a page is parted, between its lines. */
class PageFlow
{
public:
    PageFlow(QPdfWriter &writer, const QTextDocument &document);

    void run();

private:
    /** Lines of one paragraph, or of one cell. */
    struct Text
    {
        std::unique_ptr<QTextLayout> layout;
        qreal height = 0;
        int next = 0; ///< the first line that is not drawn yet
    };
    struct Row
    {
        std::vector<Text> cells;
        qreal height = 0;
        bool isHead = false;
    };

    [[nodiscard]] Text textOf(const QTextBlock &first, const QTextBlock &last, qreal width) const;
    [[nodiscard]] Row rowOf(QTextTable &table, int row, const std::vector<qreal> &widths) const;
    void fitHead(const QTextTable &table, std::vector<qreal> &widths) const;
    void putBlock(const QTextBlock &block);
    void putTable(QTextTable &table);
    void putRow(Row &row, const std::vector<qreal> &widths, Row *head);
    /** As many lines of each cell as there is room for. @return whether all are drawn. */
    bool drawRow(Row &row, const std::vector<qreal> &widths, qreal height);
    void turnPage();
    void numberPage();
    [[nodiscard]] qreal dots(qreal points) const;
    [[nodiscard]] qreal room() const { return m_page.bottom() - m_y; }

    QPdfWriter &m_writer;
    const QTextDocument &m_document;
    QPainter m_painter;
    QRectF m_page; ///< inside the margins
    qreal m_y = 0;
    int m_number = 1;
};

} // namespace jiaoshu::ui
