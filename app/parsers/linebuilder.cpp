// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "parsers/linebuilder.h"

#include <algorithm>

namespace jiaoshu::parsers {

namespace {

bool isCollapsible(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r' || c == u'\f';
}

bool isWide(QChar c)
{
    const char16_t unit = c.unicode();
    return (unit >= 0x2e80 && unit <= 0xa4cf) || (unit >= 0xd840 && unit <= 0xd8ff) || c.isLowSurrogate() ||
           (unit >= 0xf900 && unit <= 0xfaff) || (unit >= 0xfe30 && unit <= 0xfe4f) ||
           (unit >= 0xff01 && unit <= 0xff60);
}

/** With the spaces that no key of an ASCII keyboard makes. */
QString trimmed(const QString &line)
{
    return line.trimmed();
}

constexpr int MostColumns = 200;

} // namespace

void LineBuilder::appendRun(QStringView run)
{
    const bool joins = m_hasBreak && !m_line.isEmpty() && isWide(m_line.back()) && isWide(run.front());
    if (m_hasSpace && !m_line.isEmpty() && !joins)
        m_line.append(u' ');
    m_hasSpace = m_hasBreak = false;
    m_line.append(run);
}

void LineBuilder::append(QStringView text, bool keepsSpaces)
{
    const auto isWithin = [keepsSpaces](QChar c) { return keepsSpaces ? c != u'\n' : !isCollapsible(c); };
    for (qsizetype at = 0; at < text.size(); ++at) {
        const qsizetype begin = at;
        while (at < text.size() && isWithin(text[at]))
            ++at;
        if (at > begin)
            appendRun(text.sliced(begin, at - begin));
        if (at == text.size())
            return;
        if (keepsSpaces) {
            endLine();
        } else {
            m_hasSpace = true;
            m_hasBreak = m_hasBreak || text[at] == u'\n' || text[at] == u'\r';
        }
    }
}

void LineBuilder::endLine()
{
    const QString line = trimmed(m_line);
    m_line.clear();
    m_hasSpace = m_hasBreak = false;
    if (!line.isEmpty())
        (m_isInCell ? m_cellLines : m_lines).append(line);
}

void LineBuilder::beginRow()
{
    endLine();
    m_cells.clear();
}

void LineBuilder::beginCell()
{
    endLine();
    while (m_cells.size() < m_taken.size() && m_taken[m_cells.size()] > 0)
        m_cells.append(QString());
    m_cellLines.clear();
    m_isInCell = true;
}

void LineBuilder::endCell(int columns, int rows)
{
    endLine();
    m_isInCell = false;
    const int wide = std::clamp(columns, 1, MostColumns);
    const qsizetype first = m_cells.size();
    if (first + wide > MostColumns)
        return;
    // A tab inside a cell would be one more cell.
    m_cells.append(m_cellLines.join(u' ').replace(u'\t', u' '));
    for (int i = 1; i < wide; ++i)
        m_cells.append(QString());
    if (m_taken.size() < m_cells.size())
        m_taken.resize(m_cells.size(), 0);
    for (qsizetype column = first; column < m_cells.size(); ++column)
        m_taken[column] = std::clamp(rows, 1, 10'000);
}

void LineBuilder::endRow()
{
    for (int &rows : m_taken)
        rows = std::max(0, rows - 1);
    while (!m_cells.isEmpty() && m_cells.last().isEmpty())
        m_cells.removeLast();
    if (!m_cells.isEmpty())
        m_lines.append(m_cells.join(u'\t'));
    m_cells.clear();
}

void LineBuilder::endTable()
{
    m_taken.clear();
}

} // namespace jiaoshu::parsers
