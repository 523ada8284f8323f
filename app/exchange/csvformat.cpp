// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvformat.h"

#include "exchange/csvrecords.h"

namespace jiaoshu::exchange {

namespace {

const QByteArray ByteOrderMark = QByteArrayLiteral("\xef\xbb\xbf");

class CsvWriter final : public RowWriter
{
public:
    CsvWriter(QIODevice &device, const WriteOptions &options) : m_device(device), m_options(options) {}

    Outcome begin() override
    {
        return writeBytes(m_device, (m_options.withByteOrderMark ? ByteOrderMark : QByteArray()) +
                                        toCsvRecord(columnNames()));
    }
    Outcome write(const DatasetRow &row) override { return writeBytes(m_device, toCsvRecord(toFields(row))); }

private:
    QIODevice &m_device;
    WriteOptions m_options;
};

class CsvReader final : public RowReader
{
public:
    explicit CsvReader(QIODevice &device) : m_device(device), m_records(device) {}

    Result<std::optional<DatasetRow>> next() override
    {
        if (!m_hasHeader) {
            if (m_device.peek(ByteOrderMark.size()) == ByteOrderMark)
                m_device.skip(ByteOrderMark.size());
            const auto header = m_records.next();
            if (!header || *header != columnNames())
                return fail(header
                                ? Error{ErrorCode::BadFormat, QStringLiteral("the header is not ours"), {}, 1}
                                : header.error());
            m_hasHeader = true;
        }
        const auto fields = m_records.next();
        if (!fields)
            return fail(fields.error());
        if (!*fields)
            return std::optional<DatasetRow>();
        auto row = rowFromFields(**fields);
        if (!row)
            return fail(row.error().code, row.error().detail, {}, m_records.line());
        return std::optional(std::move(*row));
    }

private:
    QIODevice &m_device;
    CsvRecords m_records;
    bool m_hasHeader = false;
};

} // namespace

Format csvFormat()
{
    Format format;
    format.name = QStringLiteral("csv");
    format.suffixes = {QStringLiteral("csv")};
    format.canHaveByteOrderMark = true;
    format.makeWriter = [](QIODevice &device, const WriteOptions &options) -> std::unique_ptr<RowWriter> {
        return std::make_unique<CsvWriter>(device, options);
    };
    format.makeReader = [](QIODevice &device) -> std::unique_ptr<RowReader> {
        return std::make_unique<CsvReader>(device);
    };
    return format;
}

} // namespace jiaoshu::exchange
