// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/reportformat.h"

#include "exchange/conversion.h"
#include "exchange/documentwriter.h"
#include "text/codepointindex.h"

#include <QHash>

#include <array>

namespace jiaoshu::exchange {

namespace {

/** Of what both QTextDocument and browsers understand. */
constexpr auto Style = R"(
body { max-width: 60em; font-family: "Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", sans-serif; line-height: 1.5; color: #1f2328; margin: 24px; }
h1 { font-size: 18pt; }
h2 { font-size: 14pt; margin-top: 24px; }
p { margin-top: 4px; margin-bottom: 4px; }
table { border-collapse: collapse; }
th { background-color: #e8edf3; text-align: left; font-size: 9pt; }
td { font-size: 9pt; vertical-align: top; }
th, td { border: 1px solid #c5cdd6; padding: 3px; }
.about { color: #59636e; font-size: 9pt; }
.figure { background-color: #d6e9ff; }
.number { color: #0a58ca; }
)";

class Report
{
public:
    Report(QIODevice &device, const WriteOptions &options) : m_device(device), m_options(options) {}

    Outcome begin(const ExportFacts &facts)
    {
        const QString title = word(facts.unverified == 0 ? "Verified figures" : "Figures");
        return put(
            QString(QStringLiteral("<!DOCTYPE html>\n<html lang=\"zh\">\n<head>\n<meta charset=\"utf-8\">\n"
                                   "<title>") +
                    title + QStringLiteral("</title>\n<style>") + QLatin1StringView(Style) +
                    QStringLiteral("</style>\n</head>\n<body>\n<h1>") + title + QStringLiteral("</h1>\n") +
                    summary(facts)));
    }

    Outcome add(const DatasetArticle &entry)
    {
        const model::Article &article = entry.article;
        const QString title = article.title.isEmpty() ? article.path : article.title;
        QStringList about = {article.publishedOn, article.path};
        about.removeAll(QString());
        QString html = QString(QStringLiteral("<h2 id=\"a%1\">").arg(article.id.value) +
                               title.toHtmlEscaped() + QStringLiteral("</h2>\n<p class=\"about\">") +
                               about.join(QStringLiteral(" · ")).toHtmlEscaped() + QStringLiteral("</p>\n"));
        if (m_options.withText)
            html += marked(entry);
        return put(QString(html + table(entry)));
    }

    Outcome end() { return put(QStringLiteral("</body>\n</html>\n")); }

private:
    [[nodiscard]] QString word(const char *english) const
    {
        const QString key = QLatin1StringView(english);
        return m_options.words.value(key, key).toHtmlEscaped();
    }

    Outcome put(const QString &html) { return writeBytes(m_device, html.toUtf8()); }

    [[nodiscard]] QString summary(const ExportFacts &facts) const
    {
        QStringList told = {QString(word("Figures") + QStringLiteral(": %1").arg(facts.figures)),
                            QString(word("Articles") + QStringLiteral(": %1").arg(facts.articles))};
        QStringList leftOut;
        for (const model::State state : model::AllStates) {
            if (const qint64 figures = facts.leftOut.of(state); figures > 0)
                leftOut.append(QString(word(model::toText(state).toLatin1().constData()) +
                                       QStringLiteral(" %1").arg(figures)));
        }
        if (facts.notFitting > 0)
            leftOut.append(QString(word("not fitting") + QStringLiteral(" %1").arg(facts.notFitting)));
        if (!leftOut.isEmpty())
            told.append(
                QString(word("Left out") + QStringLiteral(": ") + leftOut.join(QStringLiteral(", "))));
        if (!facts.where.isEmpty())
            told.append(QString(word("Filter") + QStringLiteral(": ") + facts.where.toHtmlEscaped()));
        if (!facts.asOf.isEmpty())
            told.append(QString(word("As of") + QStringLiteral(": ") + facts.asOf));
        return QString(QStringLiteral("<p class=\"about\">") + told.join(QStringLiteral(" · ")) +
                       QStringLiteral("</p>\n"));
    }

    /** The article's text, a paragraph a line, each figure marked and numbered; of two that overlap the first
     * is marked, and the other stands in the table alone. */
    [[nodiscard]] QString marked(const DatasetArticle &entry) const
    {
        const QString &text = entry.article.text;
        const text::CodePointIndex index(text);
        QString html = QStringLiteral("<p>");
        qsizetype at = 0;
        const auto copyTo = [&](qsizetype end) {
            html += text.mid(at, end - at).toHtmlEscaped();
            at = end;
        };
        qsizetype number = 0;
        for (const DatasetRow &row : entry.rows) {
            ++number;
            const Utf16Span span = index.toUtf16(row.figure.reading.span);
            if (span.begin.value < at)
                continue;
            copyTo(span.begin.value);
            html += QStringLiteral("<span class=\"figure\">");
            copyTo(span.end.value);
            html += QStringLiteral("</span><sup class=\"number\"><a href=\"#f%1\">%2</a></sup>")
                        .arg(row.figure.id.value)
                        .arg(number);
        }
        copyTo(text.size());
        html.replace(QStringLiteral("\r\n"), QStringLiteral("\n"))
            .replace(u'\r', u'\n')
            .replace(u'\n', QStringLiteral("</p>\n<p>"));
        return QString(html.remove(QChar::Null) + QStringLiteral("</p>\n"));
    }

    [[nodiscard]] static QString valueOf(const model::Reading &reading)
    {
        static const QStringList signs = {QString(),
                                          QStringLiteral("≈ "),
                                          QStringLiteral("> "),
                                          QStringLiteral("≥ "),
                                          QStringLiteral("< "),
                                          QStringLiteral("≤ ")};
        QString value = QString(signs.value(static_cast<int>(reading.qualifier)) + reading.value.toString());
        if (reading.upper)
            value += QString(QStringLiteral("–") + reading.upper->toString());
        const QString unit =
            reading.per.isEmpty() ? reading.unit : QString(reading.unit + u'/' + reading.per);
        return unit.isEmpty() ? value : QString(value + u' ' + unit);
    }

    /** The analyst; in front the state, where that does not say that the figure is verified. */
    [[nodiscard]] QString decidedBy(const model::Figure &figure) const
    {
        if (model::isVerified(figure.state))
            return figure.analyst;
        const QString state = model::toText(figure.state);
        QStringList parts = {m_options.words.value(state, state), figure.analyst};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(" · "));
    }

    [[nodiscard]] QString table(const DatasetArticle &entry) const
    {
        QString html =
            QStringLiteral("<table border=\"1\" cellspacing=\"0\" cellpadding=\"3\" width=\"100%\">\n<tr>");
        constexpr std::array<std::pair<const char *, int>, 8> Heads = {{{"No.", 5},
                                                                        {"Quote", 14},
                                                                        {"Indicator", 22},
                                                                        {"Value", 14},
                                                                        {"Place", 12},
                                                                        {"Period", 13},
                                                                        {"Status", 10},
                                                                        {"Decided by", 10}}};
        for (const auto &[head, width] : Heads)
            html += QString(QStringLiteral("<th width=\"%1%\">").arg(width) + word(head) +
                            QStringLiteral("</th>"));
        html += QStringLiteral("</tr>\n");
        qsizetype number = 0;
        for (const DatasetRow &row : entry.rows) {
            const model::Reading reading = converted(row.figure.reading, m_options.conversions);
            const QStringList cells = {
                reading.quote,
                reading.indicator,
                valueOf(reading),
                reading.place,
                reading.period,
                m_options.words.value(model::toText(reading.status), model::toText(reading.status)),
                decidedBy(row.figure)};
            html += QStringLiteral("<tr><td><a name=\"f%1\" id=\"f%1\"></a>%2</td>")
                        .arg(row.figure.id.value)
                        .arg(++number);
            for (const QString &cell : cells)
                html += QString(QStringLiteral("<td>") + cell.toHtmlEscaped() + QStringLiteral("</td>"));
            html += QStringLiteral("</tr>\n");
        }
        return QString(html + QStringLiteral("</table>\n"));
    }

    QIODevice &m_device;
    const WriteOptions &m_options;
};

} // namespace

QStringList reportWords()
{
    QStringList words = {
        QStringLiteral("Verified figures"), QStringLiteral("Figures"), QStringLiteral("Articles"),
        QStringLiteral("Left out"),         QStringLiteral("Filter"),  QStringLiteral("As of"),
        QStringLiteral("not fitting"),      QStringLiteral("No."),     QStringLiteral("Quote"),
        QStringLiteral("Indicator"),        QStringLiteral("Value"),   QStringLiteral("Place"),
        QStringLiteral("Period"),           QStringLiteral("Status"),  QStringLiteral("Decided by")};
    for (const model::State state : model::AllStates)
        words.append(model::toText(state));
    for (const model::Status status : model::AllStatuses)
        words.append(model::toText(status));
    return words;
}

Outcome writeReport(Source &source, QIODevice &device, const WriteOptions &options)
{
    Report report(device, options);
    if (auto begun = report.begin(source.facts()); !begun)
        return begun;
    auto put = source.eachArticle([&report](const DatasetArticle &entry) { return report.add(entry); });
    return put ? report.end() : put;
}

ReportFormat::ReportFormat()
    : Format([] {
          Traits traits;
          traits.name = QStringLiteral("html");
          traits.suffixes = {QStringLiteral("html")};
          traits.canConvert = true;
          traits.canOmitText = true;
          return traits;
      }())
{}

Result<Written> ReportFormat::write(Source &source, Target &target, const WriteOptions &options) const
{
    const auto device = target.beginFile();
    if (!device)
        return fail(device.error());
    auto put = writeReport(source, **device, options);
    if (put)
        put = target.endFile();
    Written written;
    written.figures = source.facts().figures;
    return put ? Result<Written>(written) : fail(put.error());
}

} // namespace jiaoshu::exchange
