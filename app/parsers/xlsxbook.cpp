// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "parsers/xlsxbook.h"

#include "parsers/officepackage.h"

#include <QDate>

namespace jiaoshu::parsers {

namespace {

using Xml = QXmlStreamReader;

constexpr qsizetype MostColumns = 16'384;

QString textOf(const Xml &xml, QLatin1StringView name)
{
    return attributeOf(xml, name).toString();
}

/** 0 for "A12", 27 for "AB1"; -1 where it is none. */
qsizetype columnOf(const QString &reference)
{
    qsizetype column = 0;
    for (const QChar c : reference) {
        if (c < u'A' || c > u'Z')
            break;
        column = column * 26 + (c.unicode() - u'A' + 1);
        if (column > MostColumns)
            return -1;
    }
    return column - 1;
}

/** A number format that shows a day: one of Excel's own, or one with year or day in it outside of quotes. */
bool showsDay(int id, const QString &code)
{
    if ((id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 58))
        return true;
    bool isQuoted = false;
    for (const QChar c : code) {
        isQuoted = isQuoted != (c == u'"' || c == u'[' || c == u']');
        if (!isQuoted && (c == u'y' || c == u'd' || c == u'Y' || c == u'D'))
            return true;
    }
    return false;
}

/** A serial number as its day; as it stands where it is none. Excel counts 1900-02-29, which was no day. */
QString dayText(const QString &serial, bool from1904)
{
    bool isNumber = false;
    const double number = serial.toDouble(&isNumber);
    if (!isNumber || number < 61 || number > 2'958'465)
        return serial;
    const QDate first = from1904 ? QDate(1904, 1, 1) : QDate(1899, 12, 30);
    return first.addDays(static_cast<qint64>(number)).toString(Qt::ISODate);
}

} // namespace

Result<XlsxBook> XlsxBook::open(const QByteArray &bytes)
{
    auto parts = officeParts(bytes, [](const QString &name) {
        static const QStringList Wanted = {
            QStringLiteral("xl/workbook.xml"), QStringLiteral("xl/_rels/workbook.xml.rels"),
            QStringLiteral("xl/sharedStrings.xml"), QStringLiteral("xl/styles.xml")};
        return Wanted.contains(name) || name.startsWith(QStringLiteral("xl/worksheets/sheet"));
    });
    if (!parts)
        return fail(parts.error());
    XlsxBook book;
    book.m_parts = std::move(*parts);
    for (const auto read : {&XlsxBook::readWorkbook, &XlsxBook::readStrings, &XlsxBook::readStyles}) {
        if (auto done = (book.*read)(); !done)
            return fail(done.error());
    }
    return book;
}

Outcome XlsxBook::readWorkbook()
{
    QHash<QString, QString> targets;
    const auto related =
        walkXml(m_parts.value(QStringLiteral("xl/_rels/workbook.xml.rels"), "<none/>"), [&](const Xml &xml) {
            if (!xml.isStartElement() || xml.name() != u"Relationship")
                return;
            QString target = textOf(xml, QLatin1StringView("Target"));
            target = target.startsWith(u'/') ? target.sliced(1) : QString(QStringLiteral("xl/") + target);
            targets.insert(textOf(xml, QLatin1StringView("Id")), target);
        });
    if (!related)
        return related;
    if (!m_parts.contains(QStringLiteral("xl/workbook.xml")))
        return fail(ErrorCode::DamagedFile, QStringLiteral("it has no xl/workbook.xml"));
    return walkXml(m_parts.value(QStringLiteral("xl/workbook.xml")), [&](const Xml &xml) {
        if (!xml.isStartElement())
            return;
        if (xml.name() == u"workbookPr")
            m_from1904 = textOf(xml, QLatin1StringView("date1904")) == u"1" ||
                         textOf(xml, QLatin1StringView("date1904")) == u"true";
        if (xml.name() == u"sheet")
            m_sheets.append({textOf(xml, QLatin1StringView("name")),
                             targets.value(textOf(xml, QLatin1StringView("id")))});
    });
}

Outcome XlsxBook::readStrings()
{
    bool isText = false;
    int pronounced = 0;
    return walkXml(m_parts.value(QStringLiteral("xl/sharedStrings.xml"), "<none/>"), [&](const Xml &xml) {
        if (xml.isStartElement()) {
            if (xml.name() == u"si")
                m_strings.append(QString());
            pronounced += xml.name() == u"rPh";
            isText = xml.name() == u"t" && pronounced == 0;
        } else if (xml.isEndElement()) {
            pronounced -= xml.name() == u"rPh";
            isText = false;
        } else if (xml.isCharacters() && isText && !m_strings.isEmpty()) {
            m_strings.last() += xml.text();
        }
    });
}

Outcome XlsxBook::readStyles()
{
    QHash<int, QString> codes;
    bool isInCellFormats = false;
    return walkXml(m_parts.value(QStringLiteral("xl/styles.xml"), "<none/>"), [&](const Xml &xml) {
        if (xml.name() == u"cellXfs")
            isInCellFormats = xml.isStartElement();
        if (!xml.isStartElement())
            return;
        if (xml.name() == u"numFmt")
            codes.insert(textOf(xml, QLatin1StringView("numFmtId")).toInt(),
                         textOf(xml, QLatin1StringView("formatCode")));
        if (xml.name() == u"xf" && isInCellFormats) {
            const int id = textOf(xml, QLatin1StringView("numFmtId")).toInt();
            m_isDay.append(showsDay(id, codes.value(id)));
        }
    });
}

Outcome XlsxBook::readRows(const XlsxSheet &sheet,
                           const std::function<bool(qint64 number, const QStringList &cells)> &row) const
{
    qint64 number = 0;
    QStringList cells;
    QString type;
    QString value;
    qsizetype column = -1;
    bool isDay = false;
    bool isValue = false;
    bool isWanted = true;
    const auto begin = [&](const Xml &xml) {
        if (xml.name() == u"row") {
            const qint64 told = textOf(xml, QLatin1StringView("r")).toLongLong();
            number = told > 0 ? told : number + 1;
            cells.clear();
        } else if (xml.name() == u"c") {
            type = textOf(xml, QLatin1StringView("t"));
            const QString reference = textOf(xml, QLatin1StringView("r"));
            column = reference.isEmpty() ? cells.size() : columnOf(reference);
            isDay = m_isDay.value(textOf(xml, QLatin1StringView("s")).toInt());
            value.clear();
        }
        isValue = xml.name() == u"v" || (xml.name() == u"t" && type == u"inlineStr");
    };
    const auto endCell = [&] {
        if (column < 0 || column >= MostColumns)
            return;
        if (type == u"s")
            value = m_strings.value(value.toInt());
        else if (isDay && (type.isEmpty() || type == u"n"))
            value = dayText(value, m_from1904);
        while (cells.size() <= column)
            cells.append(QString());
        cells[column] = value;
    };
    const auto walked = walkXml(m_parts.value(sheet.part, "<none/>"), [&](const Xml &xml) {
        if (!isWanted)
            return;
        if (xml.isStartElement())
            begin(xml);
        else if (xml.isCharacters() && isValue)
            value += xml.text();
        else if (xml.isEndElement()) {
            isValue = false;
            if (xml.name() == u"c")
                endCell();
            else if (xml.name() == u"row" && !cells.isEmpty())
                isWanted = row(number, cells);
        }
    });
    return isWanted ? walked : fail(ErrorCode::Cancelled);
}

} // namespace jiaoshu::parsers
