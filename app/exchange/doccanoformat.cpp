// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/doccanoformat.h"

#include "exchange/documentwriter.h"

namespace jiaoshu::exchange {

namespace {

QByteArray lineOf(const DatasetArticle &entry)
{
    QByteArray labels;
    QByteArray states;
    for (const DatasetRow &row : annotationsOf(entry)) {
        const model::Reading &reading = row.figure.reading;
        labels += (labels.isEmpty() ? "[" : ", [") + QByteArray::number(reading.span.begin.value) + ", " +
                  QByteArray::number(reading.span.end.value) + ", " + toJsonString(labelOf(reading)) + ']';
        states += (states.isEmpty() ? "" : ", ") + toJsonString(model::toText(row.figure.state));
    }
    JsonLine line;
    line.text(QLatin1StringView("text"), entry.article.text);
    line.raw(QLatin1StringView("label"), '[' + labels + ']');
    // What doccano does not know it keeps beside the text, and gives back.
    line.raw(QLatin1StringView("states"), '[' + states + ']');
    line.text(QLatin1StringView("doc_id"), entry.uid);
    line.text(QLatin1StringView("path"), entry.article.path);
    line.text(QLatin1StringView("title"), entry.article.title);
    line.text(QLatin1StringView("published_on"), entry.article.publishedOn);
    line.text(QLatin1StringView("sha256"), QString::fromLatin1(entry.article.sha256.toHex()));
    return line.bytes() + '\n';
}

} // namespace

DoccanoFormat::DoccanoFormat()
    : Format([] {
          Traits traits;
          traits.name = QStringLiteral("doccano");
          traits.suffixes = {QStringLiteral("jsonl")};
          traits.isAnnotations = true;
          return traits;
      }())
{}

Result<Written> DoccanoFormat::write(Source &source, Target &target, const WriteOptions &options) const
{
    if (const auto put = writePieces(source, target, {{}, {}, {}, {}, lineOf}); !put)
        return fail(put.error());
    return annotationsWritten(*this, source, target, options);
}

} // namespace jiaoshu::exchange
