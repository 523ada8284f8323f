// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "parsers/parserset.h"

#include "parsers/htmlreader.h"
#include "text/decoding.h"

namespace jiaoshu::parsers {

using readers::FileFormat;

void prepareParsers()
{
    std::ignore = text::decode(QByteArrayView("\xb9\xb2")); // ICU opens its converters once
}

Outcome parse(FileFormat format, const readers::Material &material, const readers::Output &output)
{
    switch (format) {
    case FileFormat::Html:
        return HtmlReader().read(material, output);
    default:
        return fail(ErrorCode::BadFormat, readers::formatName(format));
    }
}

} // namespace jiaoshu::parsers
