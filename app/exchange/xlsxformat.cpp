// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsxformat.h"

#include "exchange/conversion.h"
#include "exchange/sheetrows.h"
#include "exchange/tableset.h"

#include <QDate>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QHash>

#include <xlsxwriter.h>

namespace jiaoshu::exchange {

namespace {

constexpr qint64 MostRows = 1'048'576;
constexpr qsizetype MostColumns = 16'384;
constexpr qsizetype LongestCell = 32'767;
constexpr qint64 MostLinks = 65'000;

/** The days from 1900 on, as spreadsheets count them; nothing before March 1900, where they do not agree. */
std::optional<qint64> serialDay(const QString &day)
{
    const QDate date = QDate::fromString(day, Qt::ISODate);
    return date.isValid() && date >= QDate(1900, 3, 1) ? std::optional(QDate(1899, 12, 30).daysTo(date))
                                                       : std::nullopt;
}

/** How a field stands in a cell: as a number, or else as text. */
std::optional<double> numberIn(const QString &field, ColumnType type)
{
    if (type == ColumnType::Day) {
        const auto serial = serialDay(field);
        return serial ? std::optional(static_cast<double>(*serial)) : std::nullopt;
    }
    if (type != ColumnType::Number && type != ColumnType::Integer)
        return {};
    const auto value = model::Value::parse(field);
    const bool isNumber = value && !value->isFraction() && field.size() < 300;
    const bool isId = type == ColumnType::Integer; // all its digits count
    return isNumber && (!isId || isHeldByDouble(*value)) ? std::optional(nearestDouble(*value))
                                                         : std::nullopt;
}

Outcome faultOf(lxw_error error)
{
    if (error == LXW_NO_ERROR)
        return {};
    const bool isLarge = error == LXW_ERROR_WORKSHEET_INDEX_OUT_OF_RANGE ||
                         error == LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED ||
                         error == LXW_ERROR_32_STRING_LENGTH_EXCEEDED;
    return fail(isLarge ? ErrorCode::TooLarge : ErrorCode::CannotWrite,
                QString::fromLatin1(lxw_strerror(error)));
}

/** A workbook that is being written; what was not closed is dropped. */
class Workbook
{
public:
    Workbook(const QString &path, const ExportFacts &facts)
        : m_path(QFile::encodeName(path)), m_folder(QFile::encodeName(QFileInfo(path).path()))
    {
        lxw_workbook_options options = {};
        options.constant_memory = LXW_TRUE;
        options.tmpdir = m_folder.data();
        m_book = workbook_new_opt(m_path.constData(), &options);
        if (m_book == nullptr)
            return;
        lxw_doc_properties properties = {};
        QByteArray title = "figures";
        QByteArray comments = "Jiaoshu " JIAOSHU_VERSION;
        properties.title = title.data();
        properties.comments = comments.data();
        const QDateTime asOf = QDateTime::fromString(facts.asOf, Qt::ISODateWithMs);
        constexpr qint64 Year2000 = 946'684'800; // an empty workspace has no time of its own
        properties.created = asOf.isValid() ? asOf.toSecsSinceEpoch() : Year2000;
        workbook_set_properties(m_book, &properties);
        m_bold = workbook_add_format(m_book);
        format_set_bold(m_bold);
        format_set_bottom(m_bold, LXW_BORDER_THIN);
        m_day = workbook_add_format(m_book);
        format_set_num_format(m_day, "yyyy-mm-dd");
        m_link = workbook_add_format(m_book);
        format_set_underline(m_link, LXW_UNDERLINE_SINGLE);
    }
    ~Workbook()
    {
        if (m_book != nullptr)
            static_cast<void>(workbook_close(m_book));
    }
    Workbook(const Workbook &) = delete;
    Workbook &operator=(const Workbook &) = delete;

    /** Writes @p table as the next sheet. @param linked the column whose cells lead to the rows of a sheet
     * that holds each of its values once, in the same order; empty for none. @return how many rows. */
    Result<qint64> add(const Table &table, const QString &linked = {}, const QByteArray &linkedSheet = {})
    {
        if (m_book == nullptr)
            return fail(ErrorCode::CannotWrite);
        if (table.columns.size() > MostColumns)
            return fail(ErrorCode::TooLarge, QStringLiteral("%1 columns").arg(table.columns.size()));
        m_sheet = workbook_add_worksheet(m_book, table.name.toLatin1().constData());
        if (m_sheet == nullptr)
            return fail(ErrorCode::CannotWrite);
        const auto last = static_cast<lxw_col_t>(table.columns.size() - 1);
        worksheet_freeze_panes(m_sheet, 1, 0);
        for (lxw_col_t column = 0; column <= last; ++column)
            worksheet_set_column(m_sheet, column, column, widthOf(table.columns[column]), nullptr);
        if (auto head = putText(0, table.columnNames(), m_bold); !head)
            return fail(head.error());
        qint64 rows = 0;
        const qsizetype linkColumn = table.columnNames().indexOf(linked);
        QString lastValue;
        qint64 linkRow = 1;
        auto put = table.each([&](const QStringList &fields) -> Outcome {
            if (++rows >= MostRows)
                return fail(ErrorCode::TooLarge, QStringLiteral("more figures than a sheet has rows"));
            if (linkColumn >= 0) {
                linkRow += fields[linkColumn] == lastValue ? 0 : 1;
                lastValue = fields[linkColumn];
                if (rows <= MostLinks)
                    putLink(rows, linkColumn, linkedSheet, linkRow);
            }
            return putRow(rows, fields, table.columns, linkColumn);
        });
        worksheet_autofilter(m_sheet, 0, 0, static_cast<lxw_row_t>(rows), last);
        return put ? Result<qint64>(rows) : fail(put.error());
    }

    Outcome close()
    {
        const lxw_error error = workbook_close(m_book);
        m_book = nullptr;
        return faultOf(error);
    }

private:
    static double widthOf(const Column &column)
    {
        const bool isLong =
            column.name == QLatin1StringView("sentence") || column.name == QLatin1StringView("about");
        const bool isShort = column.type == ColumnType::Integer || column.type == ColumnType::Term;
        return isLong ? 60 : isShort ? 10 : 16;
    }

    Outcome putText(qint64 row, const QStringList &texts, lxw_format *format)
    {
        for (qsizetype i = 0; i < texts.size(); ++i) {
            if (auto put = putText(row, i, texts[i], format); !put)
                return put;
        }
        return {};
    }

    Outcome putText(qint64 row, qsizetype column, const QString &text, lxw_format *format = nullptr)
    {
        const QString cell = toCellText(text);
        if (cell.size() > LongestCell)
            return fail(ErrorCode::TooLarge,
                        QStringLiteral("row %1 has a cell of %2 characters").arg(row + 1).arg(cell.size()));
        if (cell.isEmpty())
            return {};
        return faultOf(worksheet_write_string(m_sheet, static_cast<lxw_row_t>(row),
                                              static_cast<lxw_col_t>(column), cell.toUtf8().constData(),
                                              format));
    }

    void putLink(qint64 row, qsizetype column, const QByteArray &sheet, qint64 to)
    {
        const QByteArray link = "internal:'" + sheet + "'!A" + QByteArray::number(to);
        static_cast<void>(worksheet_write_url(m_sheet, static_cast<lxw_row_t>(row),
                                              static_cast<lxw_col_t>(column), link.constData(), m_link));
    }

    Outcome putRow(qint64 row, const QStringList &fields, const QList<Column> &columns, qsizetype linkColumn)
    {
        for (qsizetype i = 0; i < fields.size(); ++i) {
            const auto number = numberIn(fields[i], columns[i].type);
            lxw_format *format = columns[i].type == ColumnType::Day ? m_day
                                 : i == linkColumn                  ? m_link
                                                                    : nullptr;
            auto put = number ? faultOf(worksheet_write_number(m_sheet, static_cast<lxw_row_t>(row),
                                                               static_cast<lxw_col_t>(i), *number, format))
                              : putText(row, i, fields[i]);
            if (!put)
                return put;
        }
        return {};
    }

    QByteArray m_path;
    QByteArray m_folder;
    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_bold = nullptr;
    lxw_format *m_day = nullptr;
    lxw_format *m_link = nullptr;
};

bool isSame(const QString &read, const QString &field, const Column &column)
{
    const auto number = numberIn(field, column.type);
    if (!number)
        return read == field;
    bool isNumber = false;
    return read.toLatin1().toDouble(&isNumber) == *number && isNumber;
}

/** That sheet @p number of the workbook holds @p table. */
Outcome compare(const Table &table, const QString &workbook, int number)
{
    const auto rows = SheetRows::open(workbook, number);
    if (!rows)
        return fail(rows.error());
    if (const auto head = (*rows)->next(); !head || !*head || **head != table.columnNames())
        return fail(ErrorCode::ReadBackDiffers, QString(table.name + QStringLiteral(" header")));
    return compareRows(
        table, [&rows] { return (*rows)->next(); }, isSame);
}

} // namespace

XlsxFormat::XlsxFormat()
    : Format([] {
          Traits traits;
          traits.name = QStringLiteral("xlsx");
          traits.suffixes = {QStringLiteral("xlsx")};
          traits.canBeWide = true;
          traits.canConvert = true;
          traits.hasTypedCells = true;
          return traits;
      }())
{}

Result<Written> XlsxFormat::write(Source &source, Target &target, const WriteOptions &options) const
{
    Written written;
    written.figures = source.facts().figures;
    WriteOptions withoutText = options;
    withoutText.withText = false; // a cell does not hold an article
    const QList<Table> tables = bookTables(*this, source, options, withoutText, written);
    const QString place = target.placeOf();
    {
        Workbook book(place, source.facts());
        const QString linked = options.shape == Shape::Long ? QStringLiteral("article") : QString();
        Result<qint64> rows = 0;
        for (const Table &table : tables) {
            if (rows)
                rows = book.add(table, table.name == tables.first().name ? linked : QString(), "articles");
        }
        if (!rows)
            return fail(rows.error());
        if (auto closed = book.close(); !closed)
            return fail(closed.error());
    }
    if (auto onDisk = target.adoptFile(); !onDisk)
        return fail(onDisk.error());
    int number = 0;
    for (const Table &table : tables) {
        if (auto same = compare(table, place, ++number); !same)
            return fail(same.error());
    }
    return written;
}

} // namespace jiaoshu::exchange
