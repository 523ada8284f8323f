// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "parsers/docxreader.h"

#include "parsers/flowtext.h"
#include "parsers/officepackage.h"
#include "parsers/raiseddigits.h"
#include "readers/fileformat.h"

namespace jiaoshu::parsers {

namespace {

using Xml = QXmlStreamReader;

const QString Document = QStringLiteral("word/document.xml");
const QString Footnotes = QStringLiteral("word/footnotes.xml");
const QString Endnotes = QStringLiteral("word/endnotes.xml");

bool isOff(QStringView value)
{
    return value == u"0" || value == u"false" || value == u"off" || value == u"none";
}

/** One part of the document, read token by token. Names are told by themselves: both the namespaces of the
 * transitional and of the strict form are in use. */
class PartWalker
{
public:
    explicit PartWalker(FlowText &flow) : m_flow(flow) {}

    void visit(Xml &xml)
    {
        if (xml.isStartElement())
            begin(xml);
        else if (xml.isEndElement())
            end(xml.name());
        else if (xml.isCharacters() && m_isText && m_skipped == 0)
            append(xml.text().toString());
    }

    [[nodiscard]] qsizetype hidden() const { return m_hidden; }
    [[nodiscard]] bool hasDeletions() const { return m_hasDeletions; }

private:
    void begin(const Xml &xml)
    {
        const QStringView name = xml.name();
        // Both alternatives say the same, and what is deleted or moved away stands elsewhere or nowhere.
        if (m_skipped > 0 || name == u"Fallback" || name == u"del" || name == u"moveFrom") {
            m_hasDeletions = m_hasDeletions || name == u"del";
            ++m_skipped;
            return;
        }
        if (name == u"t")
            m_isText = true;
        else if (name == u"r")
            m_isRaised = m_isLowered = m_isHidden = false;
        else if (name == u"tab" && !m_isInProperties)
            append(QStringLiteral("\t"));
        else if (name == u"br" || name == u"cr")
            append(QStringLiteral("\n"));
        else if (name == u"noBreakHyphen")
            append(QStringLiteral("-"));
        else if (name == u"pPr" || name == u"rPr")
            m_isInProperties = true;
        else if (name == u"vertAlign")
            setAlign(attributeOf(xml, QLatin1StringView("val")));
        else if (name == u"vanish" && m_isInProperties)
            m_isHidden = !isOff(attributeOf(xml, QLatin1StringView("val")));
        else
            beginStructure(name, xml);
    }

    void beginStructure(QStringView name, const Xml &xml)
    {
        if (name == u"tbl")
            m_flow.beginTable();
        else if (name == u"tr")
            m_flow.beginRow();
        else if (name == u"tc")
            beginCell();
        else if (name == u"gridSpan")
            m_columns = attributeOf(xml, QLatin1StringView("val")).toInt();
        else if (name == u"txbxContent")
            m_flow.beginBox();
        else if (name == u"footnoteReference" || name == u"endnoteReference")
            m_flow.mark(attributeOf(xml, QLatin1StringView("id")).toInt());
        else if (name == u"footnote" || name == u"endnote")
            beginNote(xml);
    }

    void beginCell()
    {
        m_columns = 1;
        m_flow.beginCell();
    }

    void beginNote(const Xml &xml)
    {
        // The lines above the notes are notes as well, of a type of their own.
        if (!attributeOf(xml, QLatin1StringView("type")).isEmpty())
            m_skipped = 1;
        else
            m_flow.beginNote(attributeOf(xml, QLatin1StringView("id")).toInt());
    }

    void end(QStringView name)
    {
        if (m_skipped > 0) {
            --m_skipped;
            return;
        }
        if (name == u"t")
            m_isText = false;
        else if (name == u"p")
            m_flow.endParagraph();
        else if (name == u"pPr") {
            m_isInProperties = false;
            m_isHidden = false; // of the paragraph's mark
        } else if (name == u"rPr")
            m_isInProperties = false;
        else if (name == u"tc")
            m_flow.endCell(std::exchange(m_columns, 1));
        else if (name == u"tr")
            m_flow.endRow();
        else if (name == u"tbl")
            m_flow.endTable();
        else if (name == u"txbxContent")
            m_flow.endBox();
        else if (name == u"footnote" || name == u"endnote")
            m_flow.endNote();
    }

    void setAlign(QStringView align)
    {
        m_isRaised = align == u"superscript";
        m_isLowered = align == u"subscript";
    }

    void append(QString text)
    {
        if (m_isHidden) {
            m_hidden += text.size();
            return;
        }
        m_flow.append(m_isRaised ? raised(std::move(text)) : m_isLowered ? lowered(std::move(text)) : text);
    }

    FlowText &m_flow;
    int m_skipped = 0; ///< how deep in what is left out
    int m_columns = 1;
    qsizetype m_hidden = 0;
    bool m_isText = false;
    bool m_isInProperties = false;
    bool m_isRaised = false;
    bool m_isLowered = false;
    bool m_isHidden = false;
    bool m_hasDeletions = false;
};

} // namespace

Outcome DocxReader::read(const readers::Material &material, const readers::Output &output) const
{
    const auto parts = officeParts(material.bytes, [](const QString &name) {
        return name == Document || name == Footnotes || name == Endnotes;
    });
    if (!parts)
        return fail(parts.error());
    if (!parts->contains(Document))
        return fail(ErrorCode::DamagedFile, QStringLiteral("it has no word/document.xml"));
    FlowText flow;
    PartWalker walker(flow);
    for (const QString &name : {Document, Footnotes, Endnotes}) {
        const auto walked = walkXml(parts->value(name, "<none/>"), [&](Xml &xml) { walker.visit(xml); });
        if (!walked)
            return walked;
    }
    readers::Document document;
    flow.putInto(document);
    if (document.text.trimmed().isEmpty())
        return fail(ErrorCode::EmptyFile);
    document.encoding = QStringLiteral("UTF-8");
    document.format = readers::formatName(readers::FileFormat::Docx);
    document.original = material.bytes;
    if (walker.hidden() > 0)
        document.notes.append(QStringLiteral("%1 hidden characters are left out").arg(walker.hidden()));
    if (walker.hasDeletions())
        document.notes.append(QStringLiteral("tracked changes are read as accepted"));
    return output.document(std::move(document)) ? Outcome() : fail(ErrorCode::Cancelled);
}

} // namespace jiaoshu::parsers
