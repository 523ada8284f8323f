// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "parsers/odtreader.h"

#include "parsers/flowtext.h"
#include "parsers/officepackage.h"
#include "readers/fileformat.h"

#include <QSet>

#include <algorithm>

namespace jiaoshu::parsers {

namespace {

using Xml = QXmlStreamReader;

const QString Content = QStringLiteral("content.xml");
const QString Manifest = QStringLiteral("META-INF/manifest.xml");

/** Its content, token by token. */
class ContentWalker
{
public:
    explicit ContentWalker(FlowText &flow) : m_flow(flow) {}

    void visit(Xml &xml)
    {
        if (xml.isStartElement())
            begin(xml);
        else if (xml.isEndElement())
            end(xml.name());
        else if (xml.isCharacters() && m_paragraphs > 0 && m_skipped == 0)
            appendCollapsed(xml.text());
    }

    [[nodiscard]] bool hasDeletions() const { return m_hasDeletions; }

private:
    void begin(const Xml &xml)
    {
        const QStringView name = xml.name();
        static const QSet<QString> Skipped = {QStringLiteral("tracked-changes"),
                                              QStringLiteral("annotation"),
                                              QStringLiteral("note-citation"),
                                              QStringLiteral("ruby-text"),
                                              QStringLiteral("hidden-text"),
                                              QStringLiteral("title"),
                                              QStringLiteral("desc"),
                                              QStringLiteral("event-listeners")};
        if (m_skipped > 0 || Skipped.contains(name.toString())) {
            m_hasDeletions = m_hasDeletions || name == u"deletion";
            ++m_skipped;
            return;
        }
        if (name == u"p" || name == u"h")
            ++m_paragraphs;
        else if (name == u"s")
            m_flow.append(QString(countOf(xml, QLatin1StringView("c"), 1), u' '));
        else if (name == u"tab")
            m_flow.append(QStringLiteral("\t"));
        else if (name == u"line-break")
            m_flow.append(QStringLiteral("\n"));
        else
            beginStructure(name, xml);
    }

    void beginStructure(QStringView name, const Xml &xml)
    {
        if (name == u"table")
            m_flow.beginTable();
        else if (name == u"table-row")
            m_flow.beginRow();
        else if (name == u"table-cell" || name == u"covered-table-cell")
            beginCell(name, xml);
        else if (name == u"text-box")
            m_flow.beginBox();
        else if (name == u"note") {
            m_flow.mark(++m_notes);
            m_flow.beginNote(m_notes);
        }
    }

    void beginCell(QStringView name, const Xml &xml)
    {
        m_flow.beginCell();
        // What a cell covers stands behind it as cells of its own.
        Q_UNUSED(name)
        m_columns = std::min(countOf(xml, QLatin1StringView("number-columns-repeated"), 1), 50);
    }

    void end(QStringView name)
    {
        if (m_skipped > 0) {
            --m_skipped;
            return;
        }
        if (name == u"p" || name == u"h") {
            --m_paragraphs;
            m_flow.endParagraph();
        } else if (name == u"table-cell" || name == u"covered-table-cell")
            m_flow.endCell(std::exchange(m_columns, 1));
        else if (name == u"table-row")
            m_flow.endRow();
        else if (name == u"table")
            m_flow.endTable();
        else if (name == u"text-box")
            m_flow.endBox();
        else if (name == u"note")
            m_flow.endNote();
    }

    /** White space of the file is one space, as the standard says. */
    void appendCollapsed(QStringView text)
    {
        QString collapsed;
        for (const QChar c : text) {
            const bool isSpace = c == u' ' || c == u'\t' || c == u'\n' || c == u'\r';
            if (!isSpace)
                collapsed.append(c);
            else if (collapsed.isEmpty() || collapsed.back() != u' ')
                collapsed.append(u' ');
        }
        m_flow.append(collapsed);
    }

    FlowText &m_flow;
    int m_skipped = 0;
    int m_paragraphs = 0;
    int m_columns = 1;
    int m_notes = 0;
    bool m_hasDeletions = false;
};

} // namespace

Outcome OdtReader::read(const readers::Material &material, const readers::Output &output) const
{
    const auto parts =
        officeParts(material.bytes, [](const QString &name) { return name == Content || name == Manifest; });
    if (!parts)
        return fail(parts.error());
    if (parts->value(Manifest).contains("encryption-data"))
        return fail(ErrorCode::PasswordProtected);
    if (!parts->contains(Content))
        return fail(ErrorCode::DamagedFile, QStringLiteral("it has no content.xml"));
    FlowText flow;
    ContentWalker walker(flow);
    const auto walked = walkXml(parts->value(Content), [&](Xml &xml) { walker.visit(xml); });
    if (!walked)
        return walked;
    readers::Document document;
    flow.putInto(document);
    if (document.text.trimmed().isEmpty())
        return fail(ErrorCode::EmptyFile);
    document.encoding = QStringLiteral("UTF-8");
    document.format = readers::formatName(readers::FileFormat::Odt);
    document.original = material.bytes;
    if (walker.hasDeletions())
        document.notes.append(QStringLiteral("tracked changes are read as accepted"));
    return output.document(std::move(document)) ? Outcome() : fail(ErrorCode::Cancelled);
}

} // namespace jiaoshu::parsers
