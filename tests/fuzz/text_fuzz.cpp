// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"

#include "text/codepointindex.h"
#include "text/decoding.h"
#include "text/foldedtext.h"
#include "text/sentences.h"

using namespace jiaoshu;

namespace {

bool isWithin(Utf16Span span, qsizetype length)
{
    return 0 <= span.begin.value && span.begin <= span.end && span.end.value <= length;
}

/** Spans lead to the raw text and back, whatever the text. */
void readText(const QString &raw)
{
    const text::FoldedText folded(raw);
    const qsizetype length = folded.text().size();
    Utf16Offset end;
    for (const Utf16Span sentence : text::findSentences(folded.text())) {
        MUST_HOLD(isWithin(sentence, length) && !sentence.isEmpty() && end <= sentence.begin);
        end = sentence.end;
        const Utf16Span back = folded.toRaw(sentence);
        MUST_HOLD(isWithin(back, raw.size()) && !back.isEmpty());
        MUST_HOLD(folded.toFolded(back) == sentence);
    }
    const text::CodePointIndex index(raw);
    MUST_HOLD(index.end().value == raw.toUcs4().size());
    for (qsizetype at = 0; at <= raw.size(); at += 5) {
        const CodePointOffset codePoint = index.toCodePoint(Utf16Offset{at});
        MUST_HOLD(index.toUtf16(codePoint).value <= at && at <= index.toUtf16(codePoint).value + 1);
        MUST_HOLD(isWithin(folded.toFolded(utf16Span(at, raw.size())), length));
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    if (const auto decoded = text::decode(bytes)) {
        MUST_HOLD(!decoded->text.isEmpty() && !decoded->encoding.isEmpty());
        readText(decoded->text);
    }
    // What decode() refuses is text all the same to a caller that has it already.
    readText(QString::fromUtf8(bytes));
    QString asUtf16(reinterpret_cast<const QChar *>(bytes.constData()), bytes.size() / 2);
    readText(asUtf16);
    return 0;
}
