// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "parsers/flowtext.h"

#include "parsers/raiseddigits.h"

namespace jiaoshu::parsers {

namespace {

constexpr size_t DeepestFlow = 50;

} // namespace

void FlowText::append(const QString &text)
{
    flow().lines.append(text, true);
}

void FlowText::endParagraph()
{
    Flow &now = flow();
    now.lines.endLine();
    for (const QString &line : std::exchange(now.behind, {})) {
        now.lines.append(line, true);
        now.lines.endLine();
    }
}

void FlowText::beginTable()
{
    Flow &now = flow();
    if (now.tables++ == 0) {
        endParagraph();
        now.tableLines.append(now.lines.lines().size());
    }
}

void FlowText::endTable()
{
    Flow &now = flow();
    if (now.tables > 0 && --now.tables == 0)
        now.lines.endTable();
}

void FlowText::beginRow()
{
    if (flow().tables == 1)
        flow().lines.beginRow();
}

void FlowText::endRow()
{
    if (flow().tables == 1)
        flow().lines.endRow();
}

void FlowText::beginCell()
{
    if (flow().tables == 1)
        flow().lines.beginCell();
    else
        flow().lines.endLine();
}

void FlowText::endCell(int columns, int rows)
{
    if (flow().tables == 1) {
        endParagraph();
        flow().lines.endCell(columns, rows);
    } else {
        flow().lines.endLine();
    }
}

void FlowText::beginBox()
{
    if (m_flows.size() < DeepestFlow)
        m_flows.emplace_back();
}

void FlowText::endBox()
{
    if (m_flows.size() < 2)
        return;
    endParagraph();
    const QStringList lines = flow().lines.lines();
    m_flows.pop_back();
    flow().behind += lines;
}

void FlowText::beginNote(int number)
{
    beginBox();
    mark(number);
}

void FlowText::endNote()
{
    if (m_flows.size() < 2)
        return;
    endParagraph();
    m_notes += flow().lines.lines();
    m_flows.pop_back();
}

void FlowText::mark(int number)
{
    append(raised(QString::number(number)));
}

void FlowText::putInto(readers::Document &document)
{
    while (m_flows.size() > 1)
        endBox();
    endParagraph();
    const QStringList &lines = flow().lines.lines();
    qsizetype at = 0;
    qsizetype line = 0;
    int number = 0;
    const auto offset = [&](qsizetype wanted) {
        for (; line < wanted && line < lines.size(); ++line)
            at += lines[line].size() + 1;
        return at;
    };
    document.text = lines.join(u'\n');
    for (const qsizetype table : flow().tableLines)
        document.landmarks.append(
            {std::min(offset(table), document.text.size()), QStringLiteral("table %1").arg(++number)});
    if (m_notes.isEmpty())
        return;
    if (!document.text.isEmpty())
        document.text += u'\n';
    document.landmarks.append({document.text.size(), QStringLiteral("footnotes")});
    document.text += m_notes.join(u'\n');
}

} // namespace jiaoshu::parsers
