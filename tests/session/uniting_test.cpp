// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/checking.h"
#include "session/commands.h"
#include "session/keeping.h"
#include "session/linking.h"
#include "session/originals.h"
#include "session/reissuing.h"
#include "session/workspacefixture.h"

#include <QMap>
#include <QSet>

#include <sqlite3.h>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

using namespace jiaoshu;
using namespace jiaoshu::session;

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

const char *const Commands = "SELECT uid, hash FROM command";
const char *const Decisions = "SELECT uid, action, after_state FROM decision";
const char *const States =
    "SELECT f.uid, s.state, r.sha256 FROM figure_state s JOIN figure f ON f.id = s.figure_id "
    "JOIN reading r ON r.id = s.reading_id";

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

/** Two analysts, each with a copy of one workspace, who both decide, undo and take articles in: one of them
 * the same from another folder. */
struct Two
{
    static inline const QByteArray Page = "<html><p>共村</p></html>";
    WorkspaceFixture first;
    QString second;

    Two()
    {
        const auto figures = first.figures(first.import(
            QStringLiteral("甲村"), {QStringLiteral("921"), QStringLiteral("12"), QStringLiteral("37")}));
        std::ignore = confirmFigure(first.session(), figures[0].id);
        first.close();
        second = first.path(QStringLiteral("second.jiaoshu"));
        if (!QFile::copy(first.path(), second))
            qFatal("no copy");
        first.open();
        work(first.session(), figures, true);
        first.close();
        const auto other = Session::open({second, QStringLiteral("乙"), Access::ReadWrite});
        work(**other, figures, false);
    }

    static void work(Session &session, const QList<model::Figure> &figures, bool isFirst)
    {
        auto shared =
            WorkspaceFixture::prepared(QStringLiteral("共村"), {QStringLiteral("5"), QStringLiteral("6")});
        shared.outlet = QStringLiteral("共报");
        shared.origin = {shared.article.path, {}, Page};
        if (!isFirst)
            shared.article.path = shared.origin.path = QStringLiteral("/elsewhere/共村.txt");
        const ArticleId same = importArticle(session, shared)->article;
        auto alone = WorkspaceFixture::prepared(isFirst ? QStringLiteral("东村") : QStringLiteral("西村"),
                                                {QStringLiteral("7"), QStringLiteral("8")});
        alone.origin = {alone.article.path, {}, Page + (isFirst ? "east" : "west")};
        const ArticleId own = importArticle(session, alone)->article;
        std::ignore = linkArticles(session, {same, own});
        model::Reading other = figures[1].reading;
        other.place = isFirst ? QStringLiteral("东镇") : QStringLiteral("西镇");
        std::ignore = correctFigure(session, figures[1].id, other);
        std::ignore = rejectFigure(session, session.figures(same)->first().id);
        std::ignore = confirmFigure(session, session.figures(own)->first().id);
        std::ignore = undo(session);
        if (isFirst)
            std::ignore = carryOver(session, figures[0].article, own);
    }
};

} // namespace

/** Nothing in the file stands in the way of joining two journals as a union of their rows. */
class UnitingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void holdsEveryCommandOfBothAndIsWhole()
    {
        Two two;
        QCOMPARE(faultsOf(two.first.path()), QStringList());
        QCOMPARE(faultsOf(two.second), QStringList());
        const QString path =
            united(two.first, QStringLiteral("both.jiaoshu"), {two.first.path(), two.second});
        QCOMPARE(faultsOf(path), QStringList()); // hashes, chain, quotes, states: all as in any workspace
        QCOMPARE(column(path, Commands), column(two.first.path(), Commands) + column(two.second, Commands));
        QCOMPARE(column(path, Decisions),
                 column(two.first.path(), Decisions) + column(two.second, Decisions));
        QVERIFY(column(path, Commands).size() > column(two.first.path(), Commands).size());
        QCOMPARE(column(path, "SELECT uid FROM article").size(), 4); // the shared one once
    }

    void isTheSameWhicheverComesFirstAndTwice()
    {
        Two two;
        const QString a = united(two.first, QStringLiteral("a.jiaoshu"), {two.first.path(), two.second});
        const QString b = united(two.first, QStringLiteral("b.jiaoshu"), {two.second, two.first.path()});
        const QString c = united(two.first, QStringLiteral("c.jiaoshu"), {a, two.first.path(), b});
        for (const char *sql : {Commands, Decisions, States}) {
            QCOMPARE(column(b, sql), column(a, sql));
            QCOMPARE(column(c, sql), column(a, sql));
        }
        QCOMPARE(faultsOf(b), QStringList());
        QCOMPARE(faultsOf(c), QStringList());
    }

    void keepsTheFilesAndLinksOfBoth()
    {
        Two two;
        const QString path =
            united(two.first, QStringLiteral("both.jiaoshu"), {two.first.path(), two.second});
        QCOMPARE(column(path, "SELECT DISTINCT sha256 FROM original").size(), 3);
        QCOMPARE(column(path, "SELECT sha256, size FROM original"),
                 column(two.first.path(), "SELECT sha256, size FROM original") +
                     column(two.second, "SELECT sha256, size FROM original"));
        const char *const Links =
            "SELECT a.uid, e.field, e.after FROM article_edit e JOIN article a ON a.id = "
            "e.article_id";
        QVERIFY(!column(two.second, Links).isEmpty());
        QCOMPARE(column(path, Links), column(two.first.path(), Links) + column(two.second, Links));
        const auto session = Session::open({path, {}, Access::ReadOnly});
        const auto articles = (*session)->articles();
        const auto shared = std::find_if(articles->cbegin(), articles->cend(), [](const auto &article) {
            return article.title.contains(QStringLiteral("共村"));
        });
        QVERIFY(shared != articles->cend());
        QCOMPARE(shared->outlet, QStringLiteral("共报"));
        const auto originals = originalsOf(**session, shared->id);
        QCOMPARE(originals->size(), 2); // one of each journal, the same bytes
        for (const Original &original : *originals)
            QCOMPARE(*originalBytes(**session, original), Two::Page);
    }

    void canBeWorkedInAfterwards()
    {
        Two two;
        const QString path =
            united(two.first, QStringLiteral("both.jiaoshu"), {two.first.path(), two.second});
        {
            const auto session = Session::open({path, QStringLiteral("丙"), Access::ReadWrite});
            const auto next = (*session)->nextOpen({});
            QVERIFY(next->has_value());
            QVERIFY(confirmFigure(**session, (*next)->figure).has_value());
            QVERIFY(undo(**session).has_value());
            QVERIFY(backUpWorkspace(path, QStringLiteral("by-hand"), SystemClock()).has_value());
        }
        QCOMPARE(faultsOf(path), QStringList());
    }

    void findsACommandThatIsMissingOfEither()
    {
        Two two;
        const QString path =
            united(two.first, QStringLiteral("both.jiaoshu"), {two.first.path(), two.second});
        {
            SQLite::Database database(QFile::encodeName(path).toStdString(), SQLite::OPEN_READWRITE);
            database.exec("PRAGMA foreign_keys = OFF");
            sqlite3_db_config(database.getHandle(), SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
            QCOMPARE(database.exec("DELETE FROM command WHERE id = 2"), 1);
        }
        QVERIFY(!faultsOf(path).isEmpty());
    }
};

QTEST_GUILESS_MAIN(UnitingTest)
#include "uniting_test.moc"
