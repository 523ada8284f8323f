// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/format.h"

#include "exchange/csvformat.h"
#include "exchange/jsonlinesformat.h"

#include <QFileDevice>

namespace jiaoshu::exchange {

const QList<Format> &formats()
{
    static const QList<Format> all = {csvFormat(), jsonLinesFormat()};
    return all;
}

std::optional<Format> findFormat(QStringView name)
{
    for (const Format &format : formats()) {
        if (format.name == name)
            return format;
    }
    return {};
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
