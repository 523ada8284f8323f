// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/texttable.h"

namespace jiaoshu::cli {

namespace {

/** Wide by Unicode's East Asian Width: Hangul Jamo, CJK from radicals to compatibility forms, full width
 * forms, and the planes of ideographs and emoji. */
bool isWide(char32_t c)
{
    return (c >= 0x1100 && c <= 0x115f) || (c >= 0x2e80 && c <= 0xa4cf) || (c >= 0xac00 && c <= 0xd7a3) ||
           (c >= 0xf900 && c <= 0xfaff) || (c >= 0xfe30 && c <= 0xfe6f) || (c >= 0xff00 && c <= 0xff60) ||
           (c >= 0xffe0 && c <= 0xffe6) || (c >= 0x1f300 && c <= 0x1faff) || (c >= 0x20000 && c <= 0x3fffd);
}

QString printable(const QString &text)
{
    QString out = onOneLine(text);
    for (QChar &c : out) {
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format)
            c = QChar(u'·');
    }
    return out;
}

} // namespace

QString onOneLine(const QString &text)
{
    QString out = text;
    out.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    for (QChar &c : out) {
        if (c == u'\n' || c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = QChar(u'⏎');
        else if (c == u'\t')
            c = u' ';
    }
    return out;
}

qsizetype displayWidth(QStringView text)
{
    qsizetype width = 0;
    for (const char32_t c : text.toUcs4())
        width += isWide(c) ? 2 : 1;
    return width;
}

QByteArray TextTable::bytes() const
{
    QList<qsizetype> widths(m_rows.first().size(), 0);
    for (const QStringList &row : m_rows) {
        for (qsizetype i = 0; i < widths.size(); ++i)
            widths[i] = std::max(widths[i], displayWidth(printable(row.value(i))));
    }
    QStringList lines;
    for (const QStringList &row : m_rows) {
        QString line;
        for (qsizetype i = 0; i < widths.size(); ++i) {
            const QString cell = printable(row.value(i));
            line += cell + QString(widths[i] - displayWidth(cell) + 2, QLatin1Char(' '));
        }
        while (line.endsWith(QLatin1Char(' ')))
            line.chop(1);
        lines.append(line);
    }
    return lines.join(QLatin1Char('\n')).toUtf8();
}

} // namespace jiaoshu::cli
