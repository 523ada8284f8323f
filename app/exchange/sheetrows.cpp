// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sheetrows.h"

#include <QByteArray>
#include <QFile>
#include <QXmlStreamReader>

#include <minizip/unzip.h>

namespace jiaoshu::exchange {

namespace {

bool isHex(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'F') || (c >= u'a' && c <= u'f');
}

/** _xHHHH_ stands at @p at. */
bool isEscape(QStringView text, qsizetype at)
{
    if (at + 7 > text.size() || text[at] != u'_' || text[at + 1] != u'x' || text[at + 6] != u'_')
        return false;
    for (qsizetype i = at + 2; i < at + 6; ++i) {
        if (!isHex(text[i]))
            return false;
    }
    return true;
}

bool isOfXml(QStringView text, qsizetype at)
{
    const QChar c = text[at];
    if (c.isHighSurrogate())
        return at + 1 < text.size() && text[at + 1].isLowSurrogate();
    if (c.isLowSurrogate())
        return at > 0 && text[at - 1].isHighSurrogate();
    // A carriage return would come back as a line feed.
    return c == u'\t' || c == u'\n' || (c >= u' ' && c.unicode() < 0xFFFE);
}

QString escape(QChar c)
{
    return QStringLiteral("_x%1_")
        .arg(static_cast<int>(c.unicode()), 4, 16, QLatin1Char('0'))
        .toUpper()
        .replace(u'X', u'x');
}

/** The column of a reference such as "AB12", from 0. */
qsizetype columnOf(QStringView reference)
{
    qsizetype column = 0;
    for (const QChar c : reference) {
        if (c < u'A' || c > u'Z')
            break;
        column = 26 * column + (c.unicode() - u'A' + 1);
    }
    return column - 1;
}

} // namespace

QString toCellText(QStringView text)
{
    QString cell;
    cell.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!isOfXml(text, i))
            cell += escape(text[i]);
        else if (isEscape(text, i))
            cell += escape(u'_');
        else
            cell += text[i];
    }
    return cell;
}

QString fromCellText(const QString &cell)
{
    QString text;
    text.reserve(cell.size());
    for (qsizetype i = 0; i < cell.size(); ++i) {
        if (isEscape(cell, i)) {
            text += QChar(cell.mid(i + 2, 4).toUShort(nullptr, 16));
            i += 6;
        } else {
            text += cell[i];
        }
    }
    return text;
}

struct SheetRows::Parts
{
    unzFile zip = nullptr;
    QXmlStreamReader xml;

    ~Parts()
    {
        if (zip != nullptr)
            unzClose(zip);
    }

    /** The next token, for which more of the file is read where it is needed. */
    QXmlStreamReader::TokenType token()
    {
        while (true) {
            const auto type = xml.readNext();
            if (type != QXmlStreamReader::Invalid ||
                xml.error() != QXmlStreamReader::PrematureEndOfDocumentError)
                return type;
            constexpr unsigned Portion = 1 << 16;
            QByteArray portion(Portion, Qt::Uninitialized);
            const int count = unzReadCurrentFile(zip, portion.data(), Portion);
            if (count <= 0)
                return type;
            portion.resize(count);
            xml.addData(portion);
        }
    }
};

SheetRows::SheetRows(std::unique_ptr<Parts> parts) : m_parts(std::move(parts))
{}
SheetRows::~SheetRows() = default;

Result<std::unique_ptr<SheetRows>> SheetRows::open(const QString &workbook, int sheet)
{
    auto parts = std::make_unique<Parts>();
    parts->zip = unzOpen64(QFile::encodeName(workbook).constData());
    const QByteArray name = QByteArrayLiteral("xl/worksheets/sheet") + QByteArray::number(sheet) + ".xml";
    if (parts->zip == nullptr || unzLocateFile(parts->zip, name.constData(), 1) != UNZ_OK ||
        unzOpenCurrentFile(parts->zip) != UNZ_OK)
        return fail(ErrorCode::CannotRead, QString::fromLatin1(name), workbook);
    return std::unique_ptr<SheetRows>(new SheetRows(std::move(parts)));
}

Result<std::optional<QStringList>> SheetRows::next()
{
    QStringList cells;
    qsizetype column = 0;
    bool isText = false; // within <v> or <t>
    QXmlStreamReader &xml = m_parts->xml;
    while (true) {
        switch (m_parts->token()) {
        case QXmlStreamReader::StartElement:
            if (xml.name() == u"c") {
                column = columnOf(xml.attributes().value(QLatin1StringView("r")));
                while (column >= 0 && cells.size() <= column)
                    cells.append(QString());
            } else if (xml.name() == u"f") {
                return fail(ErrorCode::BadFormat, QStringLiteral("a cell is a formula"));
            }
            isText = xml.name() == u"v" || xml.name() == u"t";
            break;
        case QXmlStreamReader::Characters:
            if (isText && column >= 0)
                cells[column] += xml.text();
            break;
        case QXmlStreamReader::EndElement:
            isText = false;
            if (xml.name() == u"row") {
                for (QString &cell : cells)
                    cell = fromCellText(cell);
                return std::optional(cells);
            }
            break;
        case QXmlStreamReader::EndDocument:
            return std::optional<QStringList>();
        case QXmlStreamReader::Invalid:
            return fail(ErrorCode::BadFormat, xml.errorString());
        default:
            break;
        }
    }
}

} // namespace jiaoshu::exchange
