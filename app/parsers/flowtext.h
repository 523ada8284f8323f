// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "parsers/linebuilder.h"
#include "readers/document.h"

#include <QStringList>

#include <vector>

namespace jiaoshu::parsers {

/** The running text of an office document while it is read: paragraphs, tables, boxes of text, footnotes. */
class FlowText
{
public:
    FlowText() : m_flows(1) {}

    /** Spaces stay as they are. */
    void append(const QString &text);
    void endParagraph();

    void beginTable();
    void endTable();
    void beginRow();
    void endRow();
    void beginCell();
    void endCell(int columns, int rows = 1);

    /** What stands in a box comes behind the paragraph that holds the box. */
    void beginBox();
    void endBox();
    /** A footnote: its lines come behind the text, each note with its number, raised, as at its mark. */
    void beginNote(int number);
    void endNote();
    /** The mark of a note in the text. */
    void mark(int number);

    /** Text and landmarks. */
    void putInto(readers::Document &document);

private:
    struct Flow
    {
        LineBuilder lines;
        QStringList behind; ///< the next end of a paragraph
        QList<qsizetype> tableLines;
        int tables = 0; ///< that are open; those within a cell are plain text there
        int cells = 0;
    };
    [[nodiscard]] Flow &flow() { return m_flows.back(); }

    std::vector<Flow> m_flows;
    QStringList m_notes;
};

} // namespace jiaoshu::parsers
