// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pageflow.h"

#include <QFontMetricsF>
#include <QPdfWriter>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextTable>

#include <algorithm>
#include <cmath>

namespace jiaoshu::ui {

namespace {

constexpr qreal MarginMm = 20;
constexpr qreal MmInPoints = 72 / 25.4;
constexpr qreal PixelInPoints = 0.75; ///< of the margins in a style sheet
constexpr qreal PaddingInPoints = 3;
constexpr qreal LineInPoints = 0.5;
constexpr int LinesWithAHeading = 4;

const QColor &lineColour()
{
    static const QColor colour(0xc5, 0xcd, 0xd6);
    return colour;
}

const QColor &headColour()
{
    static const QColor colour(0xe8, 0xed, 0xf3);
    return colour;
}

} // namespace

PageFlow::PageFlow(QPdfWriter &writer, const QTextDocument &document)
    : m_writer(writer), m_document(document), m_painter(&writer)
{
    const qreal margin = dots(MarginMm * MmInPoints);
    m_page = QRectF(0, 0, writer.width(), writer.height()).adjusted(margin, margin, -margin, -margin);
    m_y = m_page.top();
}

qreal PageFlow::dots(qreal points) const
{
    return points * m_writer.resolution() / 72;
}

void PageFlow::run()
{
    const QTextFrame *const root = m_document.rootFrame();
    for (auto part = root->begin(); !part.atEnd(); ++part) {
        if (auto *const table = qobject_cast<QTextTable *>(part.currentFrame()))
            putTable(*table);
        else if (part.currentBlock().isValid())
            putBlock(part.currentBlock());
    }
    numberPage();
    m_painter.end();
}

PageFlow::Text PageFlow::textOf(const QTextBlock &first, const QTextBlock &last, qreal width) const
{
    QString words;
    QList<QTextLayout::FormatRange> formats;
    for (QTextBlock block = first; block.isValid(); block = block.next()) {
        if (block != first)
            words += QChar::LineSeparator;
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QTextFragment fragment = part.fragment();
            QTextCharFormat format = fragment.charFormat();
            format.setFont(format.font().resolve(m_document.defaultFont()));
            formats.append(
                {static_cast<int>(words.size()), static_cast<int>(fragment.text().size()), format});
            words += fragment.text();
        }
        if (block == last)
            break;
    }
    Text text;
    text.layout =
        std::make_unique<QTextLayout>(words, m_document.defaultFont(), const_cast<QPdfWriter *>(&m_writer));
    text.layout->setFormats(formats);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    text.layout->setTextOption(option);
    text.layout->beginLayout();
    while (true) {
        QTextLine line = text.layout->createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        line.setPosition({0, text.height});
        text.height += line.height();
    }
    text.layout->endLayout();
    return text;
}

void PageFlow::putBlock(const QTextBlock &block)
{
    if (block.text().isEmpty())
        return;
    Text text = textOf(block, block, m_page.width());
    const QTextBlockFormat format = block.blockFormat();
    const bool isHeading = format.headingLevel() > 0;
    if (m_y > m_page.top())
        m_y += dots(format.topMargin() * PixelInPoints);
    const qreal line = text.layout->lineAt(0).height();
    if (isHeading && room() < text.height + LinesWithAHeading * line)
        turnPage();
    for (int i = 0; i < text.layout->lineCount(); ++i) {
        const QTextLine each = text.layout->lineAt(i);
        if (room() < each.height())
            turnPage();
        each.draw(&m_painter, {m_page.left(), m_y - each.y()});
        m_y += each.height();
    }
    m_y += dots(format.bottomMargin() * PixelInPoints);
}

PageFlow::Row PageFlow::rowOf(QTextTable &table, int row, const std::vector<qreal> &widths) const
{
    Row made;
    made.isHead = row == 0;
    for (int column = 0; column < table.columns(); ++column) {
        const QTextTableCell cell = table.cellAt(row, column);
        const qreal width = widths[static_cast<size_t>(column)] - 2 * dots(PaddingInPoints);
        made.cells.push_back(
            textOf(cell.firstCursorPosition().block(), cell.lastCursorPosition().block(), width));
        made.height = std::max(made.height, made.cells.back().height);
    }
    made.height += 2 * dots(PaddingInPoints);
    return made;
}

/** No word of the head is parted: what a column lacks for it the wider ones give. */
void PageFlow::fitHead(const QTextTable &table, std::vector<qreal> &widths) const
{
    std::vector<qreal> least;
    for (int column = 0; column < table.columns(); ++column) {
        const QTextBlock block = table.cellAt(0, column).firstCursorPosition().block();
        const QFont font = block.begin().fragment().charFormat().font().resolve(m_document.defaultFont());
        const QFontMetricsF metrics(font, &m_writer);
        qreal widest = 0;
        for (const QString &word : block.text().split(u' '))
            widest = std::max(widest, metrics.horizontalAdvance(word));
        least.push_back(widest + 2 * dots(PaddingInPoints) + 1);
    }
    qreal lacking = 0;
    qreal spare = 0;
    for (size_t i = 0; i < widths.size(); ++i)
        (widths[i] < least[i] ? lacking : spare) += std::abs(widths[i] - least[i]);
    if (lacking > spare)
        return; // words have to be parted somewhere
    for (size_t i = 0; i < widths.size(); ++i)
        widths[i] = std::max(least[i], widths[i] - std::max(0.0, widths[i] - least[i]) * lacking / spare);
}

void PageFlow::putTable(QTextTable &table)
{
    std::vector<qreal> widths;
    const auto wanted = table.format().columnWidthConstraints();
    qreal parts = 0;
    for (int column = 0; column < table.columns(); ++column) {
        const QTextLength length = wanted.value(column);
        widths.push_back(length.type() == QTextLength::PercentageLength ? length.rawValue()
                                                                        : 100.0 / table.columns());
        parts += widths.back();
    }
    for (qreal &width : widths)
        width *= m_page.width() / parts;
    fitHead(table, widths);
    m_y += dots(PaddingInPoints);
    for (int row = 0; row < table.rows(); ++row) {
        Row made = rowOf(table, row, widths);
        // The head stays with the first row.
        const qreal second = row == 0 && table.rows() > 1 ? rowOf(table, 1, widths).height : 0;
        if (row == 0 && room() < made.height + second && made.height + second < m_page.height())
            turnPage();
        Row head = row == 0 ? Row() : rowOf(table, 0, widths);
        putRow(made, widths, row == 0 ? nullptr : &head);
    }
    m_y += dots(2 * PaddingInPoints);
}

void PageFlow::putRow(Row &row, const std::vector<qreal> &widths, Row *head)
{
    const auto turn = [&] {
        turnPage();
        if (!head)
            return;
        for (Text &cell : head->cells)
            cell.next = 0;
        (void)drawRow(*head, widths, head->height);
    };
    if (room() < row.height && m_y > m_page.top())
        turn();
    if (room() >= row.height) {
        (void)drawRow(row, widths, row.height);
        return;
    }
    while (!drawRow(row, widths, room())) // higher than a page
        turn();
}

bool PageFlow::drawRow(Row &row, const std::vector<qreal> &widths, qreal height)
{
    const qreal padding = dots(PaddingInPoints);
    qreal used = 0;
    bool isWhole = true;
    std::vector<std::pair<int, int>> lines;
    for (Text &cell : row.cells) {
        const int from = cell.next;
        qreal high = 0;
        while (cell.next < cell.layout->lineCount()) {
            const qreal line = cell.layout->lineAt(cell.next).height();
            const bool isFirst = cell.next == from && from > 0; // a line has its place, however narrow
            if (high + line > height - 2 * padding + 0.5 && !isFirst)
                break;
            high += line;
            ++cell.next;
        }
        lines.emplace_back(from, cell.next);
        used = std::max(used, high);
        isWhole = isWhole && cell.next == cell.layout->lineCount();
    }
    qreal x = m_page.left();
    m_painter.setPen(QPen(lineColour(), dots(LineInPoints)));
    for (size_t column = 0; column < row.cells.size(); ++column) {
        const QRectF box(x, m_y, widths[column], used + 2 * padding);
        if (row.isHead)
            m_painter.fillRect(box, headColour());
        m_painter.drawRect(box);
        const QTextLayout &layout = *row.cells[column].layout;
        const auto [from, to] = lines[column];
        for (int i = from; i < to; ++i) {
            const QTextLine line = layout.lineAt(i);
            line.draw(&m_painter, {x + padding, m_y + padding - layout.lineAt(from).y()});
        }
        x += widths[column];
    }
    m_y += used + 2 * padding;
    return isWhole;
}

void PageFlow::turnPage()
{
    numberPage();
    m_writer.newPage();
    ++m_number;
    m_y = m_page.top();
}

void PageFlow::numberPage()
{
    QFont font = m_document.defaultFont();
    font.setPointSizeF(font.pointSizeF() * 0.8);
    m_painter.setFont(font);
    m_painter.setPen(Qt::darkGray);
    const QRectF foot(m_page.left(), m_page.bottom(), m_page.width(), dots(MarginMm * MmInPoints));
    m_painter.drawText(foot, Qt::AlignCenter, QString::number(m_number));
}

} // namespace jiaoshu::ui
