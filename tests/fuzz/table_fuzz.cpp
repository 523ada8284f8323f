// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"

#include "readers/recordscanner.h"
#include "readers/tablereader.h"

#include <QBuffer>

using namespace jiaoshu;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    readers::Output output;
    output.document = [](readers::Document &&document) {
        MUST_HOLD(!document.text.trimmed().isEmpty() && document.part.startsWith(u'#'));
        MUST_HOLD(!document.original.isEmpty());
        return true;
    };
    output.fault = [](Error &&error) { MUST_HOLD(error.line > 0); };
    for (const auto format :
         {readers::FileFormat::Csv, readers::FileFormat::Tsv, readers::FileFormat::JsonLines}) {
        for (const QString &column : {QString(), QStringLiteral("1")}) {
            QBuffer buffer(&bytes);
            buffer.open(QIODevice::ReadOnly);
            const Outcome done = readers::readTable(buffer, {format, {}, {column, {}, {}, {}}}, output);
            MUST_HOLD(done || done.error().code != ErrorCode::Cancelled);
        }
    }
    // Lines put together again are the file.
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    readers::RecordScanner lines(buffer, readers::RecordScanner::Kind::Lines);
    qsizetype length = 0;
    for (auto record = lines.next(); record && *record; record = lines.next())
        length += (*record)->size();
    MUST_HOLD(length <= bytes.size() && length + 2 * (bytes.count('\n') + 1) >= bytes.size());
    return 0;
}
