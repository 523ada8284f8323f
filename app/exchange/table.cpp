// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table.h"

#include "exchange/conversion.h"
#include "exchange/widetable.h"
#include "text/codepointindex.h"
#include "text/sentences.h"

#include <QHash>

#include <algorithm>

namespace jiaoshu::exchange {

namespace {

const QStringList &originalNames()
{
    static const QStringList names = {QStringLiteral("original_value"), QStringLiteral("original_upper"),
                                      QStringLiteral("original_unit")};
    return names;
}

template <typename Terms>
QStringList words(const Terms &terms)
{
    QStringList all;
    for (const auto term : terms)
        all.append(model::toText(term));
    return all;
}

Column text(const char *name, const char *about, bool isRequired = false)
{
    return {QLatin1StringView(name), ColumnType::Text, QLatin1StringView(about), {}, isRequired};
}

Column typed(const char *name, ColumnType type, const char *about, bool isRequired = false)
{
    return {QLatin1StringView(name), type, QLatin1StringView(about), {}, isRequired};
}

Column term(const char *name, const char *about, const QStringList &terms)
{
    return {QLatin1StringView(name), ColumnType::Term, QLatin1StringView(about), terms, true};
}

QList<Column> identityColumns()
{
    return {typed("id", ColumnType::Integer, "The figure's number in its workspace.", true),
            text("uid", "The figure, the same in every workspace that holds the same article.", true),
            typed("article", ColumnType::Integer, "The article's number in its workspace.", true),
            text("path", "Where the article came from."),
            text("title", "The article's headline; empty where it has none."),
            typed("published_on", ColumnType::Day, "The day the article gives as that of its publication."),
            term("state", "How the figure was decided on.", words(model::AllStates)),
            text("analyst", "Who decided last."),
            typed("decided_at", ColumnType::Moment, "When that was."),
            typed("confidence", ColumnType::Number,
                  "How sure the engine was of the figure, 0 to 1; 1 where a person added it.", true),
            text("rule", "The names of the rules that read the figure.")};
}

QList<Column> readingColumns()
{
    return {
        typed("start", ColumnType::Integer,
              "Where the figure begins in the article's text, in Unicode code points from 0.", true),
        typed("end", ColumnType::Integer, "Where it ends, exclusive, in the same count.", true),
        text("quote", "The article's characters from start to end.", true),
        term("kind", "What sort of number it is.", words(model::AllKinds)),
        typed("value", ColumnType::Number,
              "The number in its unit, its scale applied; the lower end of a range.", true),
        text("value_exact", "The same exactly, a fraction where no decimal equals it: 1/3.", true),
        typed("upper", ColumnType::Number, "The upper end of a range."),
        text("upper_exact", "The same exactly."),
        text("unit", "The unit in simplified characters, without a scale."),
        text("per", "Of a rate: what it is counted per."),
        term("qualifier", "How exactly the article states it: = ~ > >= < <=", words(model::AllQualifiers)),
        term("status", "It happened, is to be reached, or is a rule or price.", words(model::AllStatuses)),
        text("place", "The area it describes; empty where the article does not say."),
        text("period", "The time it describes: an ISO 8601 day, month, year or interval."),
        text("indicator", "What is counted or measured."),
        text("note", "The analyst's own note."),
        typed("original_value", ColumnType::Number, "The number in the unit it had before the conversion."),
        typed("original_upper", ColumnType::Number, "The upper end of a range in that unit."),
        text("original_unit",
             "The unit before the conversion, of a rate with what it was per behind a slash; "
             "empty where none took place."),
        text("sentence", "The sentence of the article that the figure stands in.")};
}

QList<Column> columnsOf(const QStringList &names)
{
    QList<Column> columns;
    for (const QString &name : names)
        columns.append(figureColumn(name));
    return columns;
}

/** The fields of a row in its converted units, in the order of columnNames(), then the original ones where
 * any unit is converted. */
QStringList fieldsOf(const DatasetRow &row, const QList<Conversion> &conversions)
{
    if (conversions.isEmpty())
        return toFields(row);
    DatasetRow changed = row;
    model::Reading &reading = changed.figure.reading;
    reading = converted(std::move(reading), conversions);
    const model::Reading &before = row.figure.reading;
    const QString unit = unitBefore(before, reading);
    const QStringList original =
        unit.isEmpty()
            ? QStringList(originalNames().size())
            : QStringList{before.value.toString(), before.upper ? before.upper->toString() : QString(), unit};
    return toFields(changed) + original;
}

/** fieldsOf() with each Number that may be a fraction taken apart into the decimal and the exact text. */
QStringList withExactTexts(QStringList fields)
{
    static const qsizetype Value = columnNames().indexOf(QStringLiteral("value"));
    static const qsizetype Upper = columnNames().indexOf(QStringLiteral("upper"));
    fields.insert(Upper, decimalText(fields[Upper])); // the later one first, so that Value keeps its place
    fields.insert(Value, decimalText(fields[Value]));
    if (const qsizetype original = columnNames().size() + 2; original < fields.size()) {
        fields[original] = decimalText(fields[original]);
        fields[original + 1] = decimalText(fields[original + 1]);
    }
    return fields;
}

/** The sentences of an article, asked for in ascending places. */
class SentenceFinder
{
public:
    explicit SentenceFinder(const QString &text)
        : m_text(text), m_index(text), m_sentences(text::findSentences(text))
    {}

    [[nodiscard]] QString at(CodePointSpan span) const
    {
        const Utf16Span wanted = m_index.toUtf16(span);
        const auto after =
            std::upper_bound(m_sentences.begin(), m_sentences.end(), wanted.begin,
                             [](Utf16Offset at, const Utf16Span &sentence) { return at < sentence.begin; });
        if (after == m_sentences.begin())
            return {};
        const Utf16Span found = *std::prev(after);
        return found.contains(wanted.begin) ? m_text.mid(found.begin.value, found.length()) : QString();
    }

private:
    QString m_text;
    text::CodePointIndex m_index;
    QList<Utf16Span> m_sentences;
};

} // namespace

QStringList Table::columnNames() const
{
    QStringList names;
    for (const Column &column : columns)
        names.append(column.name);
    return names;
}

Column figureColumn(const QString &name)
{
    static const auto all = [] {
        QHash<QString, Column> columns;
        for (const Column &column : identityColumns() + readingColumns())
            columns.insert(column.name, column);
        return columns;
    }();
    Q_ASSERT(all.contains(name));
    return all.value(name);
}

QString toText(ColumnType type)
{
    static const QStringList names =
        QStringLiteral("text term integer number day moment").split(QLatin1Char(' '));
    return names.value(static_cast<int>(type));
}

Table figureTable(Source &source, const WriteOptions &options)
{
    WriteOptions plain = options;
    plain.withText = false;
    return typedFigureTable(source, plain);
}

Table typedFigureTable(Source &source, const WriteOptions &options)
{
    if (options.shape == Shape::Wide)
        return wideTable(source, options);
    QStringList names = columnNames();
    names.insert(names.indexOf(QStringLiteral("upper")) + 1, QStringLiteral("upper_exact"));
    names.insert(names.indexOf(QStringLiteral("value")) + 1, QStringLiteral("value_exact"));
    if (!options.conversions.isEmpty())
        names += originalNames();
    Table table;
    table.name = QStringLiteral("figures");
    if (options.withText)
        names.append(QStringLiteral("sentence"));
    table.columns = columnsOf(names);
    for (Column &column : table.columns) // a fraction that no decimal equals leaves it empty
        column.isRequired = column.isRequired && column.name != QStringLiteral("value");
    table.key = {QStringLiteral("uid")};
    table.each = [&source, conversions = options.conversions,
                  withText = options.withText](const UseFields &use) {
        const auto fields = [&conversions](const DatasetRow &row) {
            return withExactTexts(fieldsOf(row, conversions));
        };
        if (!withText)
            return source.eachRow([&](const DatasetRow &row) { return use(fields(row)); });
        return source.eachArticle([&](const DatasetArticle &article) -> Outcome {
            const SentenceFinder sentences(article.article.text);
            for (const DatasetRow &row : article.rows) {
                if (auto used = use(fields(row) + QStringList{sentences.at(row.figure.reading.span)}); !used)
                    return used;
            }
            return {};
        });
    };
    return table;
}

Table articleTable(Source &source, const WriteOptions &options)
{
    Table table;
    table.name = QStringLiteral("articles");
    table.columns = {
        typed("id", ColumnType::Integer, "The article's number in its workspace.", true),
        text("uid", "The article, the same in every workspace that holds its text.", true),
        text("path", "Where it came from."),
        text("title", "Its headline; empty where it has none."),
        typed("published_on", ColumnType::Day, "The day it gives as that of its publication."),
        text("encoding", "Of the file it was read from."),
        text("sha256", "Of its text in UTF-8, in hexadecimal.", true),
        text("original_sha256", "Of the file it was read from, as it came in; empty where none is known."),
        typed("characters", ColumnType::Integer, "The length of its text in code points.", true),
        typed("figures", ColumnType::Integer, "How many of its figures are in this export.", true),
        term("text_is", "Whether its text is there, or was lost and is made of what figures quote of it.",
             {QStringLiteral("whole"), QStringLiteral("quotes")})};
    if (options.withText)
        table.columns.append(text("text", "Its text, exactly as it was read.", true));
    table.key = {QStringLiteral("uid")};
    table.each = [&source, withText = options.withText](const UseFields &use) {
        return source.eachArticle([&](const DatasetArticle &entry) {
            const model::Article &article = entry.article;
            QStringList fields = {QString::number(article.id.value),
                                  entry.uid,
                                  article.path,
                                  article.title,
                                  article.publishedOn,
                                  article.encoding,
                                  QString::fromLatin1(article.sha256.toHex()),
                                  QString::fromLatin1(entry.originalSha256.toHex()),
                                  QString::number(text::CodePointIndex(article.text).end().value),
                                  QString::number(entry.rows.size()),
                                  article.isTextLost ? QStringLiteral("quotes") : QStringLiteral("whole")};
            if (withText)
                fields.append(article.text);
            return use(fields);
        });
    };
    return table;
}

Table dictionaryTable(const QList<Table> &tables)
{
    Table table;
    table.name = QStringLiteral("dictionary");
    table.columns = {text("table", "The table the column belongs to.", true),
                     text("column", "The column's name.", true), text("type", "What its cells hold.", true),
                     text("about", "What they mean.", true),
                     text("terms", "The words a cell may hold, parted by spaces.")};
    table.key = {QStringLiteral("table"), QStringLiteral("column")};
    table.each = [tables](const UseFields &use) -> Outcome {
        for (const Table &described : tables) {
            for (const Column &column : described.columns) {
                auto used = use({described.name, column.name, toText(column.type), column.about,
                                 column.terms.join(u' ')});
                if (!used)
                    return used;
            }
        }
        return {};
    };
    return table;
}

} // namespace jiaoshu::exchange
