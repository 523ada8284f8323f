// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/format.h"

#include "exchange/bratformat.h"
#include "exchange/conllformat.h"
#include "exchange/csvwformat.h"
#include "exchange/datapackageformat.h"
#include "exchange/delimitedformat.h"
#include "exchange/doccanoformat.h"
#include "exchange/jsonline.h"
#include "exchange/jsonlinesformat.h"
#include "exchange/labelstudioformat.h"
#include "exchange/reportformat.h"
#include "exchange/rocrateformat.h"
#include "exchange/sdmxformat.h"
#include "exchange/table.h"
#include "exchange/webannotationformat.h"
#include "exchange/xlsxformat.h"

#include <QFileDevice>

namespace jiaoshu::exchange {

const std::vector<std::unique_ptr<const Format>> &formats()
{
    static const auto all = [] {
        std::vector<std::unique_ptr<const Format>> list;
        list.push_back(std::make_unique<DelimitedFormat>(QStringLiteral("csv"), ','));
        list.push_back(std::make_unique<DelimitedFormat>(QStringLiteral("tsv"), '\t'));
        list.push_back(std::make_unique<JsonLinesFormat>());
        list.push_back(std::make_unique<XlsxFormat>());
        list.push_back(std::make_unique<ReportFormat>());
        list.push_back(std::make_unique<DataPackageFormat>());
        list.push_back(std::make_unique<CsvwFormat>());
        list.push_back(std::make_unique<SdmxFormat>());
        list.push_back(std::make_unique<RoCrateFormat>());
        list.push_back(std::make_unique<WebAnnotationFormat>());
        list.push_back(std::make_unique<LabelStudioFormat>());
        list.push_back(std::make_unique<BratFormat>());
        list.push_back(std::make_unique<DoccanoFormat>());
        list.push_back(std::make_unique<ConllFormat>(ConllFormat::Columns::Conll2003));
        list.push_back(std::make_unique<ConllFormat>(ConllFormat::Columns::Offsets));
        return list;
    }();
    return all;
}

const Format *findFormat(QStringView name)
{
    for (const auto &format : formats()) {
        if (format->traits().name == name)
            return format.get();
    }
    return nullptr;
}

std::unique_ptr<RowReader> Format::makeReader(QIODevice &device) const
{
    Q_UNUSED(device)
    return {};
}

Table Format::rowsOf(Source &source, const WriteOptions &options) const
{
    return m_traits.hasTypedCells ? typedFigureTable(source, options) : figureTable(source, options);
}

QString Format::reasonAgainst(const DatasetRow &row) const
{
    const bool isNone = m_traits.isAnnotations && row.figure.state == model::State::Rejected;
    return isNone ? QStringLiteral("rejected-is-no-annotation") : QString();
}

Outcome writeBytes(QIODevice &device, const QByteArray &bytes)
{
    if (device.write(bytes) == bytes.size())
        return {};
    const auto *file = qobject_cast<QFileDevice *>(&device);
    const bool isFull = file != nullptr && file->error() == QFileDevice::ResourceError;
    return fail(isFull ? ErrorCode::DiskFull : ErrorCode::CannotWrite, device.errorString());
}

} // namespace jiaoshu::exchange
