// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"

#include "parsers/htmlreader.h"
#include "readers/fileformat.h"
#include "readers/wire.h"
#include "text/codepointindex.h"

using namespace jiaoshu;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    MUST_HOLD(!readers::formatName(readers::detectFormat(bytes, {})).isEmpty());
    const auto document = parsers::HtmlReader::document({bytes, {}});
    if (!document)
        return 0;
    MUST_HOLD(!document->text.trimmed().isEmpty() && !document->text.contains(QChar(0)));
    MUST_HOLD(document->original == bytes);
    MUST_HOLD(document->text.isValidUtf16()); // no half of a pair
    // What the reading program sends is what arrives.
    const auto arrived = readers::documentFrom(readers::toBody(*document));
    MUST_HOLD(arrived && *arrived == *document);
    return 0;
}
