// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "parsers/pdfreader.h"

#include "parsers/radicals.h"
#include "readers/fileformat.h"

#include <poppler-document.h>
#include <poppler-global.h>
#include <poppler-page.h>

#include <algorithm>
#include <memory>
#include <numeric>

namespace jiaoshu::parsers {

namespace {

constexpr int MostPages = 5000;

/** Twice the columns that a line takes: a Chinese character is as wide as two others. */
qsizetype widthOf(const QString &line)
{
    return std::accumulate(line.begin(), line.end(), qsizetype(0),
                           [](qsizetype sum, QChar c) { return sum + (c.unicode() >= 0x1100 ? 2 : 1); });
}

bool isIdeograph(QChar c)
{
    return c.unicode() >= 0x2e80;
}

/** Chinese is broken anywhere, a number not excepted: 4|20台, 1|.8万吨. */
bool breaksNumber(const QString &line, const QString &next)
{
    const QStringView within = u"0123456789.,%";
    return within.contains(line.back()) && within.contains(next.front()) &&
           std::any_of(line.begin(), line.end(), isIdeograph);
}

bool endsSentence(const QString &line)
{
    return QStringView(u"。！？!?：:；;”」』…").contains(line.back());
}

/** "3", "- 3 -", "第3页", "3/12". */
bool isPageNumber(const QString &line)
{
    int digits = 0;
    for (const QChar c : line) {
        digits += c.isDigit();
        if (!c.isDigit() && !c.isSpace() && !QStringView(u"-–—·第页頁/共").contains(c))
            return false;
    }
    return digits > 0 && digits <= 6;
}

bool isUnreadable(QChar c)
{
    const char16_t unit = c.unicode();
    return unit == 0xfffd || (unit >= 0xe000 && unit <= 0xf8ff) ||
           (unit < 0x20 && unit != '\n' && unit != '\t');
}

QStringList linesOf(const poppler::page &page, poppler::page::text_layout_enum order)
{
    const poppler::byte_array utf8 = page.text({}, order).to_utf8();
    QString text = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    putCharactersForRadicals(text);
    text.replace(QChar(0), QChar(QChar::ReplacementCharacter)).replace(u'\f', u'\n');
    QStringList lines;
    for (const QString &line : text.split(u'\n')) {
        if (!line.trimmed().isEmpty())
            lines.append(line.trimmed());
    }
    if (!lines.isEmpty() && isPageNumber(lines.last()))
        lines.removeLast();
    if (!lines.isEmpty() && isPageNumber(lines.first()))
        lines.removeFirst();
    return lines;
}

/** Running text in whole lines: no other order can have a third less of them, for they would then have to be
 * longer than the longest. */
bool isWholeLines(const QStringList &lines)
{
    constexpr qsizetype OfText = 60; // columns; what is wide as that is no piece of a line
    qsizetype widest = 0;
    qsizetype all = 0;
    for (const QString &line : lines) {
        const qsizetype width = widthOf(line);
        widest = std::max(widest, width);
        all += width;
    }
    return widest >= OfText && 3 * all >= 2 * widest * lines.size();
}

/** In the order in which the page was written, which keeps columns apart and rows together; sorted by place
 * where that order is none: then it breaks lines into pieces. To sort a page takes as long as to read it. */
QStringList linesInOrder(const poppler::page &page)
{
    const QStringList written = linesOf(page, poppler::page::raw_order_layout);
    if (isWholeLines(written))
        return written;
    QStringList sorted = linesOf(page, poppler::page::non_raw_non_physical_layout);
    return 2 * written.size() <= 3 * sorted.size() ? written : sorted;
}

/** Pages as one text with landmarks. */
readers::Document textOf(const poppler::document &pdf, int pages)
{
    readers::Document document;
    for (int number = 0; number < pages; ++number) {
        const std::unique_ptr<poppler::page> page(pdf.create_page(number));
        const QStringList lines = page ? joinedLines(linesInOrder(*page)) : QStringList();
        if (!page)
            document.notes.append(QStringLiteral("page %1 is damaged").arg(number + 1));
        if (lines.isEmpty())
            continue;
        if (!document.text.isEmpty())
            document.text += u'\n';
        document.landmarks.append({document.text.size(), QStringLiteral("page %1").arg(number + 1)});
        document.text += lines.join(u'\n');
    }
    return document;
}

} // namespace

QStringList joinedLines(const QStringList &lines)
{
    qsizetype widest = 0;
    for (const QString &line : lines)
        widest = std::max(widest, widthOf(line));
    QStringList joined;
    bool goesOn = false;
    for (const QString &line : lines) {
        if (goesOn) {
            QString &last = joined.last();
            if (!isIdeograph(last.back()) && !isIdeograph(line.front()) && !breaksNumber(last, line))
                last += u' ';
            last += line;
        } else {
            joined.append(line);
        }
        // A line that is nearly as wide as the widest was broken by the page, not by its author.
        goesOn = !endsSentence(line) && 100 * widthOf(line) >= 88 * widest && widthOf(line) >= 30;
    }
    return joined;
}

Outcome PdfReader::read(const readers::Material &material, const readers::Output &output) const
{
    poppler::set_debug_error_function([](const std::string &, void *) {}, nullptr);
    const std::unique_ptr<poppler::document> pdf(poppler::document::load_from_raw_data(
        material.bytes.constData(), static_cast<int>(material.bytes.size())));
    if (!pdf)
        return fail(ErrorCode::DamagedFile);
    if (pdf->is_locked())
        return fail(ErrorCode::PasswordProtected);
    const int pages = std::min(pdf->pages(), MostPages);
    readers::Document document = textOf(*pdf, pages);
    if (document.text.trimmed().isEmpty())
        return fail(ErrorCode::NoTextLayer, QStringLiteral("%1 pages").arg(pdf->pages()));
    const auto unreadable = std::count_if(document.text.begin(), document.text.end(), isUnreadable);
    if (10 * unreadable > 3 * document.text.size())
        return fail(ErrorCode::DamagedFile,
                    QStringLiteral("its fonts do not say which characters they show"));
    if (unreadable > 0)
        document.notes.append(QStringLiteral("%1 characters of it cannot be told").arg(unreadable));
    if (pdf->pages() > MostPages)
        document.notes.append(QStringLiteral("pages beyond %1 are left out").arg(MostPages));
    document.encoding = QStringLiteral("UTF-8");
    document.format = readers::formatName(readers::FileFormat::Pdf);
    document.original = material.bytes;
    return output.document(std::move(document)) ? Outcome() : fail(ErrorCode::Cancelled);
}

} // namespace jiaoshu::parsers
