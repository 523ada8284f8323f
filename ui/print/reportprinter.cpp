// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/reportprinter.h"

#include "ui/print/pageflow.h"
#include "ui/print/textlayer.h"

#include <QBuffer>
#include <QDateTime>
#include <QFile>
#include <QFont>
#include <QPageLayout>
#include <QPdfWriter>
#include <QTextDocument>

namespace jiaoshu::ui {

namespace {

/** Puts @p asOf in the place of each time of making, which has the same length: "(D:20241008010203+05'30')".
 */
void setTimes(QByteArray &pdf, const QString &asOf)
{
    const QDateTime time = QDateTime::fromString(asOf, Qt::ISODateWithMs).toUTC();
    const QByteArray digits = time.isValid() ? time.toString(QStringLiteral("yyyyMMddHHmmss")).toLatin1()
                                             : QByteArrayLiteral("20000101000000");
    const QByteArray mark = "(D:";
    for (qsizetype at = pdf.indexOf(mark); at >= 0; at = pdf.indexOf(mark, at + 1)) {
        const qsizetype end = pdf.indexOf(')', at);
        const qsizetype length = end - at - mark.size();
        if (end < 0 || length < digits.size() || length > 24)
            continue;
        const QByteArray made = digits + "+00'00'";
        pdf.replace(at + mark.size(), length, made.leftJustified(length, ' ', true));
    }
}

} // namespace

QString printReport(const QString &html, const QString &pdfPath, const QString &asOf)
{
    QByteArray pdf;
    QHash<ushort, ushort> meant;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        // The pages keep two centimetres free on each side by themselves.
        writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait,
                                         QMarginsF(0, 0, 0, 0), QPageLayout::Millimeter));
        writer.setResolution(300);
        writer.setCreator(QStringLiteral("Jiaoshu " JIAOSHU_VERSION));
        QTextDocument document;
        QFont font(QStringList{QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Noto Sans CJK TC"),
                               QStringLiteral("Source Han Sans SC")});
        font.setPointSizeF(10);
        // Ligatures and other forms of digits are shapes of no character, which the text layer would lose.
        font.setStyleStrategy(QFont::PreferNoShaping);
        document.setDefaultFont(font);
        document.setHtml(html);
        writer.setTitle(document.metaInformation(QTextDocument::DocumentTitle));
        PageFlow(writer, document).run();
        meant = meantCharacters(document.toPlainText(), font);
    }
    setTimes(pdf, asOf);
    pdf = withCharacters(pdf, meant);
    QFile file(pdfPath);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size() || !file.flush())
        return file.errorString();
    return {};
}

} // namespace jiaoshu::ui
