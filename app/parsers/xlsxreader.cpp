// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "parsers/xlsxreader.h"

#include "parsers/xlsxbook.h"
#include "readers/datasetrows.h"
#include "readers/fileformat.h"
#include "readers/rowarticles.h"

#include <algorithm>

namespace jiaoshu::parsers {

namespace {

/** The rows of one sheet. */
class SheetReader
{
public:
    SheetReader(const XlsxSheet &sheet, const readers::Material &material, const readers::Output &output)
        : m_sheet(sheet), m_material(material), m_output(output)
    {}

    bool take(qint64 number, QStringList cells)
    {
        if (m_isDataset ||
            (!m_rows && m_material.columns == readers::Columns() && readers::DatasetRows::isHeader(cells)))
            return takeOwn(cells);
        if (!m_rows) {
            auto rows = readers::RowArticles::of(cells, m_material.columns, m_material.known);
            if (!rows) {
                refuse(rows.error(), 0);
                m_isRefused = true;
                return false;
            }
            m_rows = *rows;
            if (m_rows->hasHeader())
                return true;
        }
        // Empty cells at a row's end are not stored.
        while (cells.size() < m_rows->columnCount())
            cells.append(QString());
        if (std::all_of(cells.begin(), cells.end(), [](const QString &cell) { return cell.isEmpty(); }))
            return true;
        auto article = m_rows->article(cells.mid(0, m_rows->columnCount()));
        if (!article) {
            refuse(article.error(), number);
            return true;
        }
        article->part = QStringLiteral("#%1!%2").arg(m_sheet.name).arg(number);
        article->encoding = QStringLiteral("UTF-8");
        article->format = readers::formatName(readers::FileFormat::Xlsx);
        article->original = cells.join(u'\t').toUtf8();
        return m_output.document(std::move(*article));
    }

    [[nodiscard]] bool isRefused() const { return m_isRefused; }
    [[nodiscard]] bool hasRows() const { return m_rows.has_value(); }

    /** It holds figures of ours, and so what its other sheets say of them. */
    [[nodiscard]] bool isDataset() const { return m_isDataset; }

private:
    bool takeOwn(const QStringList &cells)
    {
        m_isDataset = true;
        readers::Document row;
        row.format = readers::DatasetRows::Format;
        row.text = cells.join(readers::CellEnd);
        return m_output.document(std::move(row));
    }

    void refuse(Error error, qint64 line)
    {
        error.path = QString(u'#' + m_sheet.name);
        error.line = line;
        m_output.fault(std::move(error));
    }

    const XlsxSheet &m_sheet;
    const readers::Material &m_material;
    const readers::Output &m_output;
    std::optional<readers::RowArticles> m_rows;
    bool m_isRefused = false;
    bool m_isDataset = false;
};

} // namespace

Outcome XlsxReader::read(const readers::Material &material, const readers::Output &output) const
{
    const auto book = XlsxBook::open(material.bytes);
    if (!book)
        return fail(book.error());
    bool isSomething = false;
    for (const XlsxSheet &sheet : book->sheets()) {
        SheetReader reader(sheet, material, output);
        const Outcome read = book->readRows(
            sheet, [&](qint64 number, const QStringList &cells) { return reader.take(number, cells); });
        if (read && reader.isDataset())
            return {};
        isSomething = isSomething || reader.hasRows() || reader.isRefused();
        if (!read && !reader.isRefused())
            return read;
    }
    return isSomething ? Outcome() : fail(ErrorCode::EmptyFile);
}

} // namespace jiaoshu::parsers
