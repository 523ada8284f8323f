// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"

#include "parsers/parserset.h"
#include "readers/wire.h"

using namespace jiaoshu;

namespace {

void hold(const readers::Document &document)
{
    MUST_HOLD(!document.text.trimmed().isEmpty() && !document.format.isEmpty());
    const auto arrived = readers::documentFrom(readers::toBody(document));
    MUST_HOLD(arrived && *arrived == document); // landmarks within the text, no half of a pair
}

/** A part's name leads nowhere. */
void hold(const readers::Part &part)
{
    MUST_HOLD(!part.name.isEmpty() && !part.name.startsWith(u'/') && !part.name.contains(QChar(0)));
    MUST_HOLD(!part.name.split(u'/').contains(QStringLiteral("..")));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const bool prepared = (parsers::prepareParsers(), true);
    MUST_HOLD(prepared);
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
#ifdef JIAOSHU_FUZZ_FORMAT // one reader alone, whatever the bytes look like
    const readers::FileFormat format = readers::FileFormat::JIAOSHU_FUZZ_FORMAT;
#else
    const readers::FileFormat format = readers::detectFormat(bytes, {});
#endif
    if (!readers::isReadApart(format))
        return 0;
    readers::Output output;
    output.document = [](readers::Document &&document) {
        hold(document);
        return true;
    };
    output.part = [](readers::Part &&part) {
        hold(part);
        return true;
    };
    output.fault = [](Error &&error) { MUST_HOLD(error.code != ErrorCode::Cancelled); };
    const Outcome done = parsers::parse(format, {bytes, {}}, output);
    MUST_HOLD(done || done.error().code != ErrorCode::Cancelled);
    return 0;
}
