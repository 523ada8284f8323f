// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/uniting.h"

#include "session/checking.h"
#include "session/keeping.h"

#include <QMap>

#include <sqlite3.h>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

#include <memory>
#include <vector>

namespace unitingtesting {

namespace {

using Rows = QList<QMap<QByteArray, QVariant>>;

Rows rowsOf(SQLite::Database &database, const char *sql)
{
    Rows rows;
    SQLite::Statement statement(database, sql);
    while (statement.executeStep()) {
        QMap<QByteArray, QVariant> row;
        for (int i = 0; i < statement.getColumnCount(); ++i) {
            const SQLite::Column column = statement.getColumn(i);
            QVariant value;
            if (column.isInteger())
                value = qint64(column.getInt64());
            else if (column.isText())
                value = QString::fromUtf8(column.getText());
            else if (column.isBlob())
                value = QByteArray(static_cast<const char *>(column.getBlob()), column.getBytes());
            row.insert(statement.getColumnName(i), value);
        }
        rows.append(row);
    }
    return rows;
}

void insert(SQLite::Database &database, const QByteArray &table, const QMap<QByteArray, QVariant> &row)
{
    const QByteArray names = row.keys().join(", ");
    const QByteArray marks = QByteArray("?, ").repeated(row.size() - 1) + "?";
    SQLite::Statement statement(
        database, QByteArray("INSERT INTO " + table + " (" + names + ") VALUES (" + marks + ")").constData());
    int at = 0;
    for (const QVariant &value : row) {
        ++at;
        if (value.isNull())
            statement.bind(at);
        else if (value.typeId() == QMetaType::LongLong)
            statement.bind(at, static_cast<int64_t>(value.toLongLong()));
        else if (value.typeId() == QMetaType::QByteArray)
            statement.bind(at, value.toByteArray().constData(), static_cast<int>(value.toByteArray().size()));
        else
            statement.bind(at, value.toString().toStdString());
    }
    statement.exec();
}

/** Joins journals as a union of rows by uid, into a workspace that is empty: nothing but numbers is
 * rewritten. The commands of all are ordered by their counters, so that each comes after what it followed. */
class Union
{
public:
    explicit Union(const QString &target)
        : m_to(QFile::encodeName(target).toStdString(), SQLite::OPEN_READWRITE)
    {}

    void join(const QStringList &sources)
    {
        SQLite::Transaction transaction(m_to);
        struct Entry
        {
            qint64 counter;
            QString uid;
            int source;
            qint64 id;
            bool operator<(const Entry &o) const
            {
                return std::tie(counter, uid) < std::tie(o.counter, o.uid);
            }
        };
        QList<Entry> entries;
        QSet<QString> seen;
        for (const QString &path : sources) {
            m_from.push_back(std::make_unique<SQLite::Database>(QFile::encodeName(path).toStdString(),
                                                                SQLite::OPEN_READONLY));
            for (const auto &row : rowsOf(*m_from.back(), "SELECT id, uid, counter FROM command")) {
                const QString uid = row["uid"].toString();
                if (seen.contains(uid))
                    continue;
                seen.insert(uid);
                entries.append({row["counter"].toLongLong(), uid, static_cast<int>(m_from.size()) - 1,
                                row["id"].toLongLong()});
            }
        }
        std::sort(entries.begin(), entries.end());
        for (const Entry &entry : entries)
            take(*m_from[entry.source], entry.id);
        transaction.commit();
    }

private:
    /** The number in the union of the row that has @p id in @p from; it is brought in where it is not there.
     */
    qint64 numberOf(SQLite::Database &from, const char *table, const QVariant &id)
    {
        SQLite::Statement uid(
            from, QByteArray("SELECT uid FROM " + QByteArray(table) + " WHERE id = ?").constData());
        uid.bind(1, static_cast<int64_t>(id.toLongLong()));
        if (!uid.executeStep())
            qFatal("no such row");
        SQLite::Statement there(
            m_to, QByteArray("SELECT id FROM " + QByteArray(table) + " WHERE uid = ?").constData());
        there.bind(1, uid.getColumn(0).getString());
        return there.executeStep() ? there.getColumn(0).getInt64() : 0;
    }

    QVariant renumbered(SQLite::Database &from, const char *table, const QVariant &id)
    {
        return id.isNull() ? id : QVariant(numberOf(from, table, id));
    }

    static Rows where(SQLite::Database &from, const QByteArray &sql, const QVariant &id)
    {
        return rowsOf(from, QByteArray(sql + QByteArray::number(id.toLongLong())).constData());
    }

    void takeArticle(SQLite::Database &from, const QVariant &id)
    {
        if (numberOf(from, "article", id) != 0)
            return;
        auto row = where(from, "SELECT * FROM article WHERE id = ", id).first();
        row.remove("id");
        insert(m_to, "article", row);
        const auto text = where(from, "SELECT text FROM article_text WHERE article_id = ", id).first();
        const auto number = qint64(m_to.getLastInsertRowid());
        insert(m_to, "article_text", {{"article_id", number}, {"text", text["text"]}});
        for (auto byline : where(from, "SELECT * FROM byline WHERE article_id = ", id)) {
            byline["article_id"] = number;
            insert(m_to, "byline", byline);
        }
    }

    void takeFigure(SQLite::Database &from, const QVariant &id)
    {
        if (numberOf(from, "figure", id) != 0)
            return;
        auto row = where(from, "SELECT * FROM figure WHERE id = ", id).first();
        insert(m_to, "figure",
               {{"uid", row["uid"]}, {"article_id", renumbered(from, "article", row["article_id"])}});
    }

    void takeReading(SQLite::Database &from, const QVariant &id, qint64 extraction)
    {
        if (id.isNull() || numberOf(from, "reading", id) != 0)
            return;
        auto row = where(from, "SELECT * FROM reading WHERE id = ", id).first();
        takeFigure(from, row["figure_id"]);
        row.remove("id");
        row["figure_id"] = renumbered(from, "figure", row["figure_id"]);
        if (!row["extraction_id"].isNull())
            row["extraction_id"] = extraction;
        insert(m_to, "reading", row);
    }

    /** Where the article came from another place in the other journal, the extraction keeps that itself. */
    qint64 takeExtraction(SQLite::Database &from, qint64 command, qint64 number)
    {
        const Rows rows = where(from, "SELECT * FROM extraction WHERE command_id = ", command);
        if (rows.isEmpty())
            return 0;
        auto row = rows.first();
        takeArticle(from, row["article_id"]);
        const QVariant article = renumbered(from, "article", row["article_id"]);
        const auto here = where(from, "SELECT * FROM article WHERE id = ", row["article_id"]).first();
        const auto there = where(m_to, "SELECT * FROM article WHERE id = ", article).first();
        for (const char *field : {"path", "title", "published_on", "encoding", "added_at"}) {
            if (row[field].isNull() && here[field] != there[field])
                row[field] = here[field];
        }
        row.remove("id");
        row["article_id"] = article;
        row["command_id"] = number;
        insert(m_to, "extraction", row);
        return m_to.getLastInsertRowid();
    }

    void takeReissue(SQLite::Database &from, qint64 command, qint64 number)
    {
        for (auto row : where(from, "SELECT * FROM reissue WHERE command_id = ", command)) {
            row["command_id"] = number;
            row["old_article_id"] = renumbered(from, "article", row["old_article_id"]);
            row["new_article_id"] = renumbered(from, "article", row["new_article_id"]);
            insert(m_to, "reissue", row);
        }
        for (auto row : where(from, "SELECT * FROM carried WHERE command_id = ", command)) {
            row["command_id"] = number;
            row["figure_id"] = renumbered(from, "figure", row["figure_id"]);
            row["new_figure_id"] = renumbered(from, "figure", row["new_figure_id"]);
            insert(m_to, "carried", row);
        }
    }

    void takeEdits(SQLite::Database &from, qint64 command, qint64 number)
    {
        for (auto row : where(from, "SELECT * FROM article_edit WHERE command_id = ", command)) {
            row.remove("id");
            row["command_id"] = number;
            row["article_id"] = renumbered(from, "article", row["article_id"]);
            insert(m_to, "article_edit", row);
        }
    }

    /** A file that both kept is there once, known by its hash; one that only one could keep is kept. */
    qint64 takeOriginal(SQLite::Database &from, const QVariant &id)
    {
        auto row = where(from, "SELECT * FROM original WHERE id = ", id).first();
        SQLite::Statement there(m_to, "SELECT id FROM original WHERE sha256 = ?");
        there.bind(1, row["sha256"].toByteArray().constData(),
                   static_cast<int>(row["sha256"].toByteArray().size()));
        if (there.executeStep())
            return there.getColumn(0).getInt64();
        row.remove("id");
        insert(m_to, "original", row);
        const qint64 number = m_to.getLastInsertRowid();
        for (auto piece : where(from, "SELECT * FROM original_piece WHERE original_id = ", id)) {
            piece.remove("id");
            piece["original_id"] = number;
            insert(m_to, "original_piece", piece);
        }
        return number;
    }

    void takeSources(SQLite::Database &from, qint64 command, qint64 number)
    {
        for (auto row : where(from, "SELECT * FROM source WHERE command_id = ", command)) {
            takeArticle(from, row["article_id"]);
            row.remove("id");
            row["command_id"] = number;
            row["article_id"] = renumbered(from, "article", row["article_id"]);
            row["original_id"] = takeOriginal(from, row["original_id"]);
            insert(m_to, "source", row);
        }
    }

    void take(SQLite::Database &from, qint64 id)
    {
        const qint64 number = ++m_commands;
        const qint64 extraction = takeExtraction(from, id, number);
        const qint64 before = m_decisions;
        for (auto row : where(from, "SELECT * FROM decision WHERE command_id = ", id)) {
            takeFigure(from, row["figure_id"]);
            for (const char *field : {"before_reading_id", "after_reading_id", "basis_reading_id"}) {
                takeReading(from, row[field], extraction);
                row[field] = renumbered(from, "reading", row[field]);
            }
            const QVariant settled = row["settled_id"];
            const bool isItself = settled == row["id"];
            row["id"] = ++m_decisions;
            row["settled_id"] = isItself ? QVariant(m_decisions) : renumbered(from, "decision", settled);
            row["command_id"] = number;
            row["figure_id"] = renumbered(from, "figure", row["figure_id"]);
            const qint64 figure = row["figure_id"].toLongLong();
            row["previous_id"] = m_lastOf.contains(figure) ? QVariant(m_lastOf[figure]) : QVariant();
            m_lastOf[figure] = m_decisions;
            insert(m_to, "decision", row);
        }
        takeReissue(from, id, number);
        takeEdits(from, id, number);
        takeSources(from, id, number);
        auto command = where(from, "SELECT * FROM command WHERE id = ", id).first();
        command["id"] = number;
        if (m_decisions > before) {
            command["first_decision_id"] = before + 1;
            command["last_decision_id"] = m_decisions;
        }
        command["target_id"] = renumbered(from, "command", command["target_id"]);
        insert(m_to, "command", command);
    }

    SQLite::Database m_to;
    std::vector<std::unique_ptr<SQLite::Database>> m_from;
    qint64 m_commands = 0;
    qint64 m_decisions = 0;
    QMap<qint64, qint64> m_lastOf; ///< decision, by figure
};

} // namespace

QSet<QString> column(const QString &path, const char *sql)
{
    SQLite::Database database(QFile::encodeName(path).toStdString(), SQLite::OPEN_READONLY);
    QSet<QString> values;
    for (const auto &row : rowsOf(database, sql)) {
        QStringList fields;
        for (const QVariant &value : row)
            fields.append(value.typeId() == QMetaType::QByteArray
                              ? QString::fromLatin1(value.toByteArray().toHex())
                              : value.toString());
        values.insert(fields.join(QLatin1Char('|')));
    }
    return values;
}

QString united(WorkspaceFixture &place, const QString &name, const QStringList &sources)
{
    const QString path = place.path(name);
    {
        const auto made = Session::open({path, {}, Access::ReadWrite, true});
        if (!made)
            qFatal("%s", qPrintable(toLogLine(made.error())));
    }
    Union(path).join(sources);
    const auto session = Session::open({path, QStringLiteral("丙"), Access::ReadWrite});
    if (!session || !rebuildWorkspace(**session))
        qFatal("the union cannot be opened");
    return path;
}

QStringList faultsOf(const QString &path)
{
    const auto session = Session::open({path, {}, Access::ReadOnly});
    if (!session)
        return {toLogLine(session.error())};
    QStringList list;
    const auto findings = checkWorkspace(**session);
    for (const CheckFinding &finding : *findings)
        list.append(QString(finding.what + QStringLiteral(": ") + finding.detail));
    return list;
}

} // namespace unitingtesting
