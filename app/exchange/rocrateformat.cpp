// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/rocrateformat.h"

#include "exchange/documentwriter.h"
#include "exchange/jsonline.h"
#include "exchange/tableset.h"

#include <map>

namespace jiaoshu::exchange {

namespace {

constexpr auto Metadata = "ro-crate-metadata.json";

/** {"@id": …} for each of @p ids, as a list. */
QByteArray references(const QStringList &ids)
{
    QByteArrayList list;
    for (const QString &id : ids)
        list.append("{\"@id\": " + toJsonString(id) + '}');
    return '[' + list.join(", ") + ']';
}

JsonLine entity(const QString &id, const char *type)
{
    JsonLine line;
    line.text(QLatin1StringView("@id"), id);
    line.text(QLatin1StringView("@type"), QString(QLatin1StringView(type)));
    return line;
}

/** What an analyst decided of the figures that go out. */
struct Review
{
    qint64 figures = 0;
    QString first;
    QString last;
};

std::map<QString, Review> reviewsOf(Source &source, Outcome &outcome)
{
    std::map<QString, Review> reviews;
    outcome = source.eachRow([&](const DatasetRow &row) -> Outcome {
        if (row.figure.analyst.isEmpty())
            return {};
        Review &review = reviews[row.figure.analyst];
        const QString &at = row.figure.decidedAt;
        ++review.figures;
        review.first = review.first.isEmpty() ? at : std::min(review.first, at);
        review.last = std::max(review.last, at);
        return {};
    });
    return reviews;
}

/** The graph, one entity a line. */
class Graph
{
public:
    void add(const JsonLine &line) { m_lines.append("    " + line.bytes()); }

    void addRoot(const ExportFacts &facts, const QStringList &parts, const QStringList &actions)
    {
        JsonLine descriptor = entity(QLatin1StringView(Metadata), "CreativeWork");
        descriptor.raw(QLatin1StringView("about"), R"({"@id": "./"})");
        descriptor.raw(QLatin1StringView("conformsTo"), R"({"@id": "https://w3id.org/ro/crate/1.2"})");
        add(descriptor);
        JsonLine root = entity(QStringLiteral("./"), "Dataset");
        root.text(QLatin1StringView("name"), u"Figures read out of articles");
        root.text(QLatin1StringView("description"),
                  QStringLiteral(
                      "%1 figures of %2 Chinese news articles, each with its place in the text, its state, "
                      "and who decided on it.")
                      .arg(facts.figures)
                      .arg(facts.articles));
        root.text(QLatin1StringView("identifier"), facts.workspace);
        root.text(QLatin1StringView("datePublished"),
                  facts.asOf.isEmpty() ? QStringLiteral("2000-01-01") : facts.asOf.left(10));
        root.raw(QLatin1StringView("license"), R"({"@id": "#licence"})");
        root.raw(QLatin1StringView("hasPart"), references(parts));
        root.raw(QLatin1StringView("mentions"), references(actions));
        add(root);
        JsonLine licence = entity(QStringLiteral("#licence"), "CreativeWork");
        licence.text(QLatin1StringView("name"), u"No licence is stated");
        licence.text(
            QLatin1StringView("description"),
            u"The articles belong to their publishers. Who publishes the dataset states its licence.");
        add(licence);
    }

    void addFile(const FileFacts &file, const QString &name, const char *mediaType)
    {
        JsonLine line = entity(file.name, "File");
        line.text(QLatin1StringView("name"), name);
        line.text(QLatin1StringView("encodingFormat"), QString(QLatin1StringView(mediaType)));
        line.text(QLatin1StringView("contentSize"), QString::number(file.bytes));
        line.text(QLatin1StringView("sha256"), QString::fromLatin1(file.sha256.toHex()));
        add(line);
    }

    /** The extraction, and one review for each analyst. @return their ids. */
    QStringList addActions(const std::map<QString, Review> &reviews, const QString &input)
    {
        const QByteArray program = references({QStringLiteral("#jiaoshu")});
        const QByteArray result = references({QStringLiteral("figures.csv")});
        JsonLine software = entity(QStringLiteral("#jiaoshu"), "SoftwareApplication");
        software.text(QLatin1StringView("name"), u"Jiaoshu");
        software.text(QLatin1StringView("version"), u"" JIAOSHU_VERSION);
        add(software);
        QStringList ids = {QStringLiteral("#extraction")};
        JsonLine extraction = entity(ids.first(), "CreateAction");
        extraction.text(QLatin1StringView("name"), u"Figures are found in the articles");
        extraction.raw(QLatin1StringView("instrument"), program);
        extraction.raw(QLatin1StringView("object"), references({input}));
        extraction.raw(QLatin1StringView("result"), result);
        add(extraction);
        for (const auto &[analyst, review] : reviews) {
            const QString number = QString::number(ids.size());
            JsonLine person = entity(QString(QStringLiteral("#analyst-") + number), "Person");
            person.text(QLatin1StringView("name"), analyst);
            add(person);
            ids.append(QString(QStringLiteral("#review-") + number));
            JsonLine action = entity(ids.last(), "CreateAction");
            action.text(QLatin1StringView("name"),
                        QStringLiteral("%1 figures are decided on").arg(review.figures));
            action.raw(QLatin1StringView("agent"),
                       references({QString(QStringLiteral("#analyst-") + number)}));
            action.raw(QLatin1StringView("instrument"), program);
            action.raw(QLatin1StringView("object"), references({input}));
            action.raw(QLatin1StringView("result"), result);
            action.text(QLatin1StringView("startTime"), review.first);
            action.text(QLatin1StringView("endTime"), review.last);
            add(action);
        }
        return ids;
    }

    [[nodiscard]] QByteArray bytes() const
    {
        return "{\n  \"@context\": \"https://w3id.org/ro/crate/1.2/context\",\n  \"@graph\": [\n" +
               m_lines.join(",\n") + "\n  ]\n}\n";
    }

private:
    QByteArrayList m_lines;
};

Outcome writeTexts(Source &source, Target &target)
{
    return source.eachArticle([&target](const DatasetArticle &entry) {
        const QString name =
            QString(QStringLiteral("articles/") + fileNameOf(entry.article) + QStringLiteral(".txt"));
        return writeFile(target, name, entry.article.text.toUtf8());
    });
}

} // namespace

RoCrateFormat::RoCrateFormat()
    : Format([] {
          Traits traits;
          traits.name = QStringLiteral("ro-crate");
          traits.isFolder = true;
          traits.canConvert = true;
          traits.hasTypedCells = true;
          traits.canOmitText = true;
          return traits;
      }())
{}

Result<Written> RoCrateFormat::write(Source &source, Target &target, const WriteOptions &options) const
{
    Written written;
    written.figures = source.facts().figures;
    WriteOptions withoutText = options; // the articles are files of their own
    withoutText.withText = false;
    const QList<Table> tables = {typedFigureTable(source, options), articleTable(source, withoutText),
                                 decisionTable(source)};
    auto put = writeCsvTables(tables, target);
    if (put)
        put = options.withText ? writeTexts(source, target) : Outcome();
    Outcome walked;
    const std::map<QString, Review> reviews = reviewsOf(source, walked);
    if (!put || !walked)
        return fail(put ? walked.error() : put.error());
    Graph files;
    QStringList parts;
    for (const FileFacts &file : target.files()) {
        const bool isTable = file.name.endsWith(QStringLiteral(".csv"));
        files.addFile(file, file.name, isTable ? "text/csv" : "text/plain; charset=utf-8");
        parts.append(file.name);
    }
    parts.append(QLatin1StringView(Target::AboutName));
    JsonLine about = entity(QLatin1StringView(Target::AboutName), "File");
    about.text(QLatin1StringView("name"), u"What was left out, the columns, and the files' hashes");
    about.text(QLatin1StringView("encodingFormat"), u"application/json");
    files.add(about);
    const QStringList actions = files.addActions(reviews, QStringLiteral("articles.csv"));
    files.addRoot(source.facts(), parts, actions);
    put = writeFile(target, QLatin1StringView(Metadata), files.bytes());
    if (put)
        put = writeAbout(*this, source, target, options, written, tables);
    return put ? Result<Written>(written) : fail(put.error());
}

} // namespace jiaoshu::exchange
