// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/bratformat.h"

#include "exchange/documentwriter.h"
#include "exchange/lftext.h"
#include "text/codepointindex.h"

namespace jiaoshu::exchange {

namespace {

/** A qualifier as a word, for brat's values hold no signs. */
QString wordOf(model::Qualifier qualifier)
{
    static const QStringList words =
        QStringLiteral("exact about more-than at-least less-than at-most").split(u' ');
    return words.value(static_cast<int>(qualifier));
}

QString onOneLine(QString text)
{
    for (QChar &c : text) {
        if (c == u'\t' || c == u'\n' || c == u'\r')
            c = u' ';
    }
    return text;
}

/** "12 15" or, since no line end stands in a span, its parts "12 13;14 15", and their text. */
std::pair<QByteArray, QString> fragmentsOf(const QString &text, const text::CodePointIndex &index,
                                           CodePointSpan span)
{
    const Utf16Span whole = index.toUtf16(span);
    QByteArrayList places;
    QStringList quotes;
    qsizetype begin = whole.begin.value;
    for (qsizetype i = begin; i <= whole.end.value; ++i) {
        if (i < whole.end.value && text[i] != u'\n')
            continue;
        if (i > begin) {
            const CodePointSpan part = index.toCodePoint(utf16Span(begin, i));
            places.append(QByteArray::number(part.begin.value) + ' ' + QByteArray::number(part.end.value));
            quotes.append(text.mid(begin, i - begin));
        }
        begin = i + 1;
    }
    return {places.join(';'), quotes.join(u' ')};
}

QByteArray annotations(const DatasetArticle &article, const LfText &text)
{
    const text::CodePointIndex index(text.text());
    QByteArray lines;
    int number = 0;
    int attribute = 0;
    for (const DatasetRow &row : annotationsOf(article)) {
        const model::Reading &reading = row.figure.reading;
        const auto [places, quote] = fragmentsOf(text.text(), index, text.fromRaw(reading.span));
        const QByteArray id = 'T' + QByteArray::number(++number);
        lines += id + '\t' + labelOf(reading).toUtf8() + ' ' + places + '\t' + quote.toUtf8() + '\n';
        const auto attach = [&](const char *name, const QString &value) {
            lines +=
                'A' + QByteArray::number(++attribute) + '\t' + name + ' ' + id + ' ' + value.toUtf8() + '\n';
        };
        attach("Status", model::toText(reading.status));
        attach("Qualifier", wordOf(reading.qualifier));
        attach("State", model::toText(row.figure.state));
        QStringList told;
        for (const auto &[name, value] : fieldsBeyondSpan(reading))
            told.append(QString(name + u'=' + onOneLine(value)));
        told.append(QString(QStringLiteral("uid=") + row.uid));
        lines += '#' + QByteArray::number(number) + "\tAnnotatorNotes " + id + '\t' +
                 told.join(QStringLiteral("; ")).toUtf8() + '\n';
    }
    return lines;
}

QByteArray configuration()
{
    QStringList states;
    for (const model::State state : model::AllStates)
        states.append(model::toText(state));
    QStringList statuses;
    for (const model::Status status : model::AllStatuses)
        statuses.append(model::toText(status));
    QStringList qualifiers;
    for (const model::Qualifier qualifier : model::AllQualifiers)
        qualifiers.append(wordOf(qualifier));
    const auto attribute = [](const char *name, const QStringList &values) -> QByteArray {
        return QByteArray(name) + "\tArg:<ENTITY>, Value:" + values.join(u'|').toUtf8() + '\n';
    };
    return "[entities]\n" + allLabels().join(u'\n').toUtf8() +
           "\n\n[relations]\n\n[events]\n\n[attributes]\n" + attribute("Status", statuses) +
           attribute("Qualifier", qualifiers) + attribute("State", states);
}

} // namespace

BratFormat::BratFormat()
    : Format([] {
          Traits traits;
          traits.name = QStringLiteral("brat");
          traits.isFolder = true;
          traits.canOmitText = true;
          traits.isAnnotations = true;
          return traits;
      }())
{}

Result<Written> BratFormat::write(Source &source, Target &target, const WriteOptions &options) const
{
    auto written = writeFile(target, QStringLiteral("annotation.conf"), configuration());
    if (written) {
        written = source.eachArticle([&](const DatasetArticle &entry) {
            const LfText text(entry.article.text);
            const QString name = fileNameOf(entry.article);
            Outcome put;
            if (options.withText)
                put = writeFile(target, QString(name + QStringLiteral(".txt")), text.text().toUtf8());
            return put ? writeFile(target, QString(name + QStringLiteral(".ann")), annotations(entry, text))
                       : put;
        });
    }
    return written ? annotationsWritten(*this, source, target, options) : fail(written.error());
}

} // namespace jiaoshu::exchange
