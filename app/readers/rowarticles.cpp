// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/rowarticles.h"

#include "readers/isoday.h"

#include <QUrl>

namespace jiaoshu::readers {

namespace {

// What people call these columns; the clearest first.
const QStringList TextNames = {
    QStringLiteral("text"),    QStringLiteral("正文"),     QStringLiteral("内容"),    QStringLiteral("內容"),
    QStringLiteral("全文"),    QStringLiteral("content"),  QStringLiteral("body"),    QStringLiteral("文章"),
    QStringLiteral("article"), QStringLiteral("新闻正文"), QStringLiteral("文章内容")};
const QStringList TitleNames = {QStringLiteral("title"), QStringLiteral("标题"), QStringLiteral("標題"),
                                QStringLiteral("题目"),  QStringLiteral("題目"), QStringLiteral("headline")};
const QStringList DateNames = {
    QStringLiteral("published_on"), QStringLiteral("published"), QStringLiteral("date"),
    QStringLiteral("日期"),         QStringLiteral("发布日期"),  QStringLiteral("發布日期"),
    QStringLiteral("发布时间"),     QStringLiteral("發布時間"),  QStringLiteral("publish_time"),
    QStringLiteral("pubdate"),      QStringLiteral("时间"),      QStringLiteral("時間")};
const QStringList OutletNames = {QStringLiteral("outlet"), QStringLiteral("来源"), QStringLiteral("來源"),
                                 QStringLiteral("媒体"),   QStringLiteral("媒體"), QStringLiteral("source"),
                                 QStringLiteral("site")};
const QStringList UrlNames = {QStringLiteral("url"),     QStringLiteral("link"), QStringLiteral("网址"),
                              QStringLiteral("網址"),    QStringLiteral("链接"), QStringLiteral("鏈接"),
                              QStringLiteral("原文链接")};

/** A number from 1 that is told for a column, 0 where it is none. */
qsizetype numberIn(const QString &told)
{
    bool isNumber = false;
    const qlonglong number = told.toLongLong(&isNumber);
    return isNumber && number > 0 ? number : 0;
}

qsizetype columnOf(const QStringList &header, const QString &told, const QStringList &known, bool byNumber)
{
    if (!told.isEmpty())
        return byNumber ? numberIn(told) - 1 : header.indexOf(told);
    if (byNumber)
        return -1;
    for (const QString &name : known) {
        for (qsizetype column = 0; column < header.size(); ++column) {
            if (header[column].trimmed().compare(name, Qt::CaseInsensitive) == 0)
                return column;
        }
    }
    return -1;
}

} // namespace

Result<RowArticles> RowArticles::of(const QStringList &header, const Columns &saidNow,
                                    const KnownColumns &known)
{
    const Columns told = saidNow == Columns() ? known.value(headerSignature(header)) : saidNow;
    const bool byNumber = numberIn(told.text) > 0 && !header.contains(told.text);
    RowArticles rows;
    rows.m_count = header.size();
    rows.m_isAllCells = told.text == CellEnd;
    rows.m_hasHeader = !byNumber && !rows.m_isAllCells;
    if (rows.m_isAllCells)
        return rows;
    rows.m_text = columnOf(header, told.text, TextNames, byNumber);
    rows.m_title = columnOf(header, told.title, TitleNames, byNumber);
    rows.m_date = columnOf(header, told.date, DateNames, byNumber);
    rows.m_outlet = columnOf(header, told.outlet, OutletNames, byNumber);
    rows.m_url = columnOf(header, told.url, UrlNames, byNumber);
    if (rows.m_text < 0 || rows.m_text >= rows.m_count)
        return fail(
            ErrorCode::BadFormat,
            QString(UnknownColumns +
                    QStringLiteral("; there are %1").arg(header.join(QStringLiteral(", ")).left(500))));
    return rows;
}

Result<Document> RowArticles::article(const QStringList &cells) const
{
    if (cells.size() != m_count)
        return fail(ErrorCode::BadFormat,
                    QStringLiteral("the row has %1 cells, the first one %2").arg(cells.size()).arg(m_count));
    Document document;
    if (m_isAllCells) {
        document.text = cells.join(CellEnd);
        return document;
    }
    document.text = cells[m_text];
    if (document.text.trimmed().isEmpty())
        return fail(ErrorCode::EmptyFile);
    document.title = cells.value(m_title).simplified();
    document.publishedOn = isoDay(cells.value(m_date));
    document.outlet = cells.value(m_outlet).simplified();
    document.address = cells.value(m_url).simplified();
    if (document.outlet.isEmpty()) // who published it, as far as that is told
        document.outlet = QUrl(document.address).host();
    return document;
}

QString headerSignature(const QStringList &header)
{
    QStringList names;
    for (const QString &name : header)
        names.append(name.simplified());
    return names.join(CellEnd);
}

Columns guessedColumns(const QStringList &header)
{
    const auto named = [&](const QStringList &known) {
        return header.value(columnOf(header, {}, known, false));
    };
    return {named(TextNames), named(TitleNames), named(DateNames), named(OutletNames), named(UrlNames)};
}

Result<Columns> columnsFrom(const QString &told)
{
    Columns columns;
    for (const QString &one : told.split(u',', Qt::SkipEmptyParts)) {
        const QString name = one.section(u'=', 0, 0).trimmed();
        const QString column = one.section(u'=', 1).trimmed();
        QString *const field = name == QStringLiteral("text")     ? &columns.text
                               : name == QStringLiteral("title")  ? &columns.title
                               : name == QStringLiteral("date")   ? &columns.date
                               : name == QStringLiteral("outlet") ? &columns.outlet
                               : name == QStringLiteral("url")    ? &columns.url
                                                                  : nullptr;
        if (!field || column.isEmpty())
            return fail(ErrorCode::BadFormat, one);
        *field = column;
    }
    return columns;
}

} // namespace jiaoshu::readers
