// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/webannotationformat.h"

#include "exchange/documentwriter.h"
#include "text/codepointindex.h"

namespace jiaoshu::exchange {

namespace {

constexpr qsizetype UsualContext = 24; ///< code points on each side of a quote
constexpr qsizetype MostContext = 384;

/** What stands around a figure, as much of it as makes it the only place. */
struct Around
{
    QString prefix;
    QString suffix;
};

class Surroundings
{
public:
    explicit Surroundings(const QString &text) : m_text(text), m_index(text) {}

    [[nodiscard]] Around of(const model::Reading &reading) const
    {
        Around around;
        for (qsizetype length = UsualContext; length <= MostContext; length *= 2) {
            const qsizetype begin = std::max<qsizetype>(0, reading.span.begin.value - length);
            const qsizetype end = std::min(m_index.end().value, reading.span.end.value + length);
            around = {slice(begin, reading.span.begin.value), slice(reading.span.end.value, end)};
            if (isOnlyPlace(QString(around.prefix + reading.quote + around.suffix)))
                break;
        }
        return around;
    }

private:
    [[nodiscard]] QString slice(qsizetype begin, qsizetype end) const
    {
        const Utf16Span span = m_index.toUtf16(codePointSpan(begin, end));
        return m_text.mid(span.begin.value, span.length());
    }
    [[nodiscard]] bool isOnlyPlace(const QString &words) const
    {
        const qsizetype first = m_text.indexOf(words);
        return m_text.indexOf(words, first + 1) < 0;
    }

    QString m_text;
    text::CodePointIndex m_index;
};

QString urn(const QString &uid)
{
    return QString(QStringLiteral("urn:uuid:") + uid);
}

JsonLine targetOf(const DatasetArticle &entry, const model::Reading &reading, const Around &around)
{
    JsonLine quote;
    quote.text(QLatin1StringView("type"), u"TextQuoteSelector");
    quote.text(QLatin1StringView("exact"), reading.quote);
    quote.text(QLatin1StringView("prefix"), around.prefix);
    quote.text(QLatin1StringView("suffix"), around.suffix);
    JsonLine position;
    position.text(QLatin1StringView("type"), u"TextPositionSelector");
    position.number(QLatin1StringView("start"), reading.span.begin.value);
    position.number(QLatin1StringView("end"), reading.span.end.value);
    JsonLine target;
    target.text(QLatin1StringView("source"), urn(entry.uid));
    target.text(QLatin1StringView("sha256"), QString::fromLatin1(entry.article.sha256.toHex()));
    target.list(QLatin1StringView("selector"), {quote, position});
    return target;
}

JsonLine bodyOf(const model::Reading &reading)
{
    JsonLine body;
    body.text(QLatin1StringView("type"), u"TextualBody");
    body.text(QLatin1StringView("purpose"), u"describing");
    body.text(QLatin1StringView("format"), u"text/plain");
    body.text(QLatin1StringView("language"), u"zh");
    const QStringList parts = {reading.indicator, reading.value.toString(), reading.unit};
    body.text(QLatin1StringView("value"), parts.join(u' ').simplified());
    JsonLine figure;
    figure.text(QLatin1StringView("kind"), model::toText(reading.kind));
    for (const auto &[name, value] : fieldsBeyondSpan(reading))
        figure.text(name, value);
    body.object(QLatin1StringView("figure"), figure);
    return body;
}

JsonLine annotationOf(const DatasetArticle &entry, const DatasetRow &row, const Around &around)
{
    const model::Figure &figure = row.figure;
    JsonLine line;
    line.text(QLatin1StringView("id"), urn(row.uid));
    line.text(QLatin1StringView("type"), u"Annotation");
    line.text(QLatin1StringView("motivation"),
              figure.state == model::State::Corrected ? u"editing" : u"identifying");
    line.text(QLatin1StringView("state"), model::toText(figure.state));
    if (!figure.decidedAt.isEmpty()) {
        line.text(QLatin1StringView("created"), figure.decidedAt);
        JsonLine creator;
        creator.text(QLatin1StringView("type"), u"Person").text(QLatin1StringView("name"), figure.analyst);
        line.object(QLatin1StringView("creator"), creator);
    }
    JsonLine generator;
    generator.text(QLatin1StringView("type"), u"Software");
    generator.text(QLatin1StringView("name"), u"Jiaoshu " JIAOSHU_VERSION);
    line.object(QLatin1StringView("generator"), generator);
    line.object(QLatin1StringView("body"), bodyOf(figure.reading));
    line.object(QLatin1StringView("target"), targetOf(entry, figure.reading, around));
    return line;
}

/** The terms that are ours, in a namespace of ours. */
QByteArray context()
{
    QByteArray terms;
    for (const char *term : {"figure", "sha256", "texts", "kind", "upper", "unit", "per", "qualifier",
                             "status", "state", "place", "period", "indicator", "note"})
        terms += QByteArray(", \"") + term + "\": \"jiaoshu:" + term + '"';
    return "[\"http://www.w3.org/ns/anno.jsonld\", {\"jiaoshu\": \"urn:x-jiaoshu:\"" + terms + "}]";
}

} // namespace

WebAnnotationFormat::WebAnnotationFormat()
    : Format([] {
          Traits traits;
          traits.name = QStringLiteral("web-annotation");
          traits.suffixes = {QStringLiteral("jsonld")};
          traits.canOmitText = true;
          traits.isAnnotations = true;
          return traits;
      }())
{}

Result<Written> WebAnnotationFormat::write(Source &source, Target &target, const WriteOptions &options) const
{
    const auto device = target.beginFile();
    if (!device)
        return fail(device.error());
    const auto put = [&device](const QByteArray &bytes) { return writeBytes(**device, bytes); };
    const QString id = urn(source.facts().workspace);
    qint64 total = 0;
    auto written = source.eachArticle([&](const DatasetArticle &entry) -> Outcome {
        total += annotationsOf(entry).size();
        return {};
    });
    if (written)
        written = put(QByteArray("{\"@context\": " + context() + ",\n\"id\": " + toJsonString(id) +
                                 ", \"type\": \"AnnotationCollection\", \"label\": \"figures\", \"total\": " +
                                 QByteArray::number(total)));
    if (written && options.withText) {
        QByteArray between = ",\n\"texts\": [\n";
        written = source.eachArticle([&](const DatasetArticle &entry) {
            JsonLine text;
            text.text(QLatin1StringView("id"), urn(entry.uid)).text(QLatin1StringView("type"), u"Text");
            text.text(QLatin1StringView("language"), u"zh");
            text.text(QLatin1StringView("title"), entry.article.title);
            text.text(QLatin1StringView("value"), entry.article.text);
            const QByteArray before = std::exchange(between, ",\n");
            return put(QByteArray(before + text.bytes()));
        });
        if (written && between == ",\n")
            written = put("\n]");
    }
    QByteArray between = ",\n\"first\": {\"id\": " + toJsonString(QString(id + QStringLiteral("#page1"))) +
                         ", \"type\": \"AnnotationPage\", \"partOf\": " + toJsonString(id) +
                         ", \"startIndex\": 0, \"items\": [\n";
    if (written) {
        written = source.eachArticle([&](const DatasetArticle &entry) -> Outcome {
            const Surroundings surroundings(entry.article.text);
            for (const DatasetRow &row : annotationsOf(entry)) {
                const QByteArray line = annotationOf(entry, row, surroundings.of(row.figure.reading)).bytes();
                if (auto done = put(QByteArray(std::exchange(between, ",\n") + line)); !done)
                    return done;
            }
            return {};
        });
    }
    if (written)
        written = put(total > 0 ? "\n]}}\n" : "}\n");
    if (written)
        written = target.endFile();
    return written ? annotationsWritten(*this, source, target, options) : fail(written.error());
}

} // namespace jiaoshu::exchange
