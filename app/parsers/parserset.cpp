// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "parsers/parserset.h"

#include "parsers/archivereader.h"
#include "parsers/docxreader.h"
#include "parsers/htmlreader.h"
#include "parsers/mailparts.h"
#include "parsers/mailreader.h"
#include "parsers/odtreader.h"
#include "parsers/pdfreader.h"
#include "parsers/xlsxreader.h"
#include "text/decoding.h"

#include <clocale>

namespace jiaoshu::parsers {

using readers::FileFormat;

void prepareParsers()
{
    std::setlocale(LC_CTYPE, "C.UTF-8");                    // names in archives
    std::ignore = readMail("Subject: x\n\n");               // GLib's types, GMime's tables
    std::ignore = text::decode(QByteArrayView("\xb9\xb2")); // ICU opens its converters once
}

Outcome parse(FileFormat format, const readers::Material &material, const readers::Output &output)
{
    switch (format) {
    case FileFormat::Html:
        return HtmlReader().read(material, output);
    case FileFormat::Mhtml:
    case FileFormat::Mail:
        return MailReader().read(material, output);
    case FileFormat::Docx:
        return DocxReader().read(material, output);
    case FileFormat::Odt:
        return OdtReader().read(material, output);
    case FileFormat::Xlsx:
        return XlsxReader().read(material, output);
    case FileFormat::Pdf:
        return PdfReader().read(material, output);
    case FileFormat::Zip:
    case FileFormat::Tar:
    case FileFormat::SevenZip:
        return ArchiveReader().read(material, output);
    default:
        return fail(ErrorCode::BadFormat, readers::formatName(format));
    }
}

} // namespace jiaoshu::parsers
