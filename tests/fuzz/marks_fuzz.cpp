// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"

#include "readers/bratreader.h"
#include "readers/tablereader.h"
#include "readers/webannotationreader.h"
#include "text/codepointindex.h"

#include <QBuffer>

using namespace jiaoshu;

namespace {

const QString Text = QStringLiteral("2023年😀GDP增长5.2%，\r\n𠮷野家收入1.5亿元，\r\n其中甲村12户。\r\n");

/** Every mark lies in the text and holds something. */
void hold(const readers::Document &document)
{
    const text::CodePointIndex index(document.text);
    for (const readers::Mark &mark : document.marks) {
        MUST_HOLD(mark.span.begin.value >= 0 && !mark.span.isEmpty() && mark.span.end <= index.end());
        const Utf16Span units = index.toUtf16(mark.span);
        MUST_HOLD(index.toCodePoint(units) == mark.span); // no half of a pair
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    readers::Output output;
    output.document = [](readers::Document &&document) {
        hold(document);
        return true;
    };
    output.fault = [](Error &&error) { MUST_HOLD(error.code != ErrorCode::Cancelled); };
    const readers::Neighbour neighbour = [](const QString &name) -> Result<readers::Document> {
        if (name.isEmpty())
            return fail(ErrorCode::NotFound);
        readers::Document document;
        document.text = Text;
        return document;
    };
    const readers::Material material{bytes, QStringLiteral("a.ann")};
    for (const Outcome &done : {readers::readBrat(material, neighbour, output),
                                readers::readWebAnnotations(material, neighbour, output)})
        MUST_HOLD(done || done.error().code != ErrorCode::Cancelled);
    for (const auto format : {readers::FileFormat::Csv, readers::FileFormat::JsonLines}) {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        const Outcome done = readers::readTable(buffer, {format, {}, {}, {}, neighbour}, output);
        MUST_HOLD(done || done.error().code != ErrorCode::Cancelled);
    }
    return 0;
}
