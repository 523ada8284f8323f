// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/textreader.h"

#include "readers/fileformat.h"
#include "text/decoding.h"

namespace jiaoshu::readers {

Outcome TextReader::read(const Material &material, const Output &output) const
{
    auto decoded =
        material.encoding ? text::decodeAs(material.bytes, *material.encoding) : text::decode(material.bytes);
    if (!decoded)
        return fail(decoded.error());
    Document document;
    document.text = std::move(decoded->text);
    document.encoding = decoded->encoding;
    document.encodingPermille = decoded->certaintyPermille;
    document.format = formatName(FileFormat::Text);
    document.original = material.bytes;
    return output.document(std::move(document)) ? Outcome() : fail(ErrorCode::Cancelled);
}

} // namespace jiaoshu::readers
