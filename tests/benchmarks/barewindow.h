// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/importing.h"

#include <QAbstractTableModel>
#include <QApplication>
#include <QPainter>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QTableView>
#include <QTemporaryFile>
#include <QTextBlock>

#include <algorithm>
#include <unistd.h>

/** A bare QPlainTextEdit that fills rectangles behind the marks it shows. */
class BareText : public QPlainTextEdit
{
public:
    void setArticle(const jiaoshu::session::PreparedArticle &article)
    {
        setPlainText(article.article.text);
        setReadOnly(true);
        m_spans.clear();
        for (const auto &proposal : article.proposals)
            m_spans.push_back({static_cast<int>(proposal.reading.span.begin.value),
                               static_cast<int>(proposal.reading.span.end.value)});
    }

    void setCurrent(int mark)
    {
        updateBlock(m_current);
        m_current = mark;
        QTextCursor cursor(document());
        cursor.setPosition(m_spans[static_cast<size_t>(mark)].first);
        setTextCursor(cursor);
        updateBlock(mark);
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPainter painter(viewport());
        QTextBlock block = firstVisibleBlock();
        QPointF offset = blockBoundingGeometry(block).translated(contentOffset()).topLeft();
        for (; block.isValid() && offset.y() < event->rect().bottom(); block = block.next()) {
            const qreal height = blockBoundingRect(block).height(); // lays it out
            auto span = std::lower_bound(m_spans.cbegin(), m_spans.cend(), std::pair(block.position(), 0));
            for (; span != m_spans.cend() && span->second <= block.position() + block.length(); ++span) {
                const QTextLine line = block.layout()->lineForTextPosition(span->first - block.position());
                const qreal left = line.cursorToX(span->first - block.position());
                const qreal right = line.cursorToX(span->second - block.position());
                painter.fillRect(
                    QRectF(offset.x() + left, offset.y() + line.y(), right - left, line.height()),
                    span - m_spans.cbegin() == m_current ? Qt::yellow : Qt::cyan);
            }
            offset.ry() += height;
        }
        painter.end();
        QPlainTextEdit::paintEvent(event);
    }

private:
    void updateBlock(int mark)
    {
        const QTextBlock block = document()->findBlock(m_spans[static_cast<size_t>(mark)].first);
        viewport()->update(blockBoundingGeometry(block).translated(contentOffset()).toAlignedRect());
    }

    std::vector<std::pair<int, int>> m_spans;
    int m_current = 0;
};

/** The figures of an article as they are. */
class BareTable : public QAbstractTableModel
{
public:
    explicit BareTable(const jiaoshu::session::PreparedArticle &article) : m_proposals(article.proposals) {}
    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_proposals.size());
    }
    int columnCount(const QModelIndex & = {}) const override { return 6; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role != Qt::DisplayRole)
            return {};
        const jiaoshu::model::Reading &reading = m_proposals[index.row()].reading;
        const QString columns[] = {reading.quote, reading.value.toString(), reading.unit,
                                   reading.place, reading.period,           reading.indicator};
        return columns[index.column()];
    }
    void touch(int row) { Q_EMIT dataChanged(index(row, 0), index(row, 5)); }

private:
    QList<jiaoshu::model::Proposal> m_proposals;
};

/** The floor: text and table side by side in bare Qt, a decision appended to a file and synchronised. */
class BareWindow
{
public:
    explicit BareWindow(const jiaoshu::session::PreparedArticle &article) : m_rows(article)
    {
        m_text = new BareText;
        m_table = new QTableView;
        m_table->setModel(&m_rows);
        m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
        m_window.addWidget(m_text);
        m_window.addWidget(m_table);
        m_window.resize(1280, 800);
        m_text->setArticle(article);
        m_window.show();
        QApplication::processEvents();
        if (!m_file.open())
            qFatal("no file to write to");
    }

    void confirmAndGoOn()
    {
        const QByteArray line(200, 'x'); // about what a decision says
        m_file.write(line);
        m_file.flush();
        if (::fdatasync(m_file.handle()) != 0)
            qFatal("not synchronised");
        m_rows.touch(m_current);
        ++m_current;
        m_text->setCurrent(m_current);
        m_table->setCurrentIndex(m_rows.index(m_current, 0));
        QApplication::processEvents();
    }

private:
    BareTable m_rows;
    QSplitter m_window;
    BareText *m_text;
    QTableView *m_table;
    QTemporaryFile m_file;
    int m_current = 0;
};
