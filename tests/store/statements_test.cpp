// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connection.h"
#include "store/schema.h"
#include "store/sqltext.h"

#include <QDir>
#include <QDirIterator>
#include <QTest>

using namespace jiaoshu::store;

namespace {

/** "article/add" and so on; those of caches have tables of their own. */
QByteArrayList statements()
{
    QByteArrayList names;
    const QDir root(QStringLiteral(":/store/sql"));
    QDirIterator files(root.path(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QByteArray name = root.relativeFilePath(files.next()).chopped(4).toLatin1();
        if (!name.startsWith("migrations/") && !name.startsWith("search/") && !name.startsWith("likeness/") &&
            !name.startsWith("read_file/"))
            names.append(name);
    }
    return names;
}

/** Those that are meant to read all of a table: checks, what is derived anew, lists of everything; and those
 * that stop at its first rows or have a table of few. */
bool mayReadAll(const QByteArray &name)
{
    static const QByteArrayList whole = {"article/list",
                                         "article/list_textless",
                                         "article/list_texts",
                                         "article/list_touched",
                                         "article/list_unread",
                                         "article_edit/list_removed",
                                         "byline/list_wrong",
                                         "carried/list_waiting",
                                         "command/forget_decisions",
                                         "command/list",
                                         "command/list_analysts",
                                         "count/decisions",
                                         "count/extent",
                                         "extraction/list_times",
                                         "extraction/list_articles",
                                         "extraction/list_lost",
                                         "figure/list_words",
                                         "count/list_by_article",
                                         "count/list_sums",
                                         "count/list_wrong",
                                         "decision/list_misplaced",
                                         "decision/list_orphans",
                                         "decision/list_readings",
                                         "decision/list_unread",
                                         "decision/list_to_replay",
                                         "figure/list",
                                         "figure/list_by_state",
                                         "figure/list_facts",
                                         "figure/list_lost",
                                         "figure_state/list_sums",
                                         "figure_state/list_walks",
                                         "figure_state/list_wrong",
                                         "loss/list",
                                         "original/list",
                                         "reading/list",
                                         "reading/list_lost",
                                         "reading/list_misplaced",
                                         "reading/list_of_extractions",
                                         "reading/list_orphans",
                                         "reissue/count_of_old"};
    static const QByteArrayList short_ = {"article/list_newest", "command/head", "command/newest"};
    return whole.contains(name) || short_.contains(name) || name.startsWith("meta/") ||
           name.endsWith("_of_2");
}

/** What is read from end to end, by the plan that SQLite makes. */
QStringList readWhole(Connection &connection, const QByteArray &sql)
{
    static const QStringList few = {QStringLiteral("CONSTANT"),    QStringLiteral("count_mark"),
                                    QStringLiteral("state_count"), QStringLiteral("past"),
                                    QStringLiteral("concerned"),   QStringLiteral("n")};
    QStringList tables;
    const QByteArray question = "EXPLAIN QUERY PLAN " + sql;
    SQLite::Statement plan(connection.database(), question.constData());
    while (plan.executeStep()) {
        const QStringList words = QString::fromUtf8(plan.getColumn(3).getText()).split(u' ');
        if (words.first() == QStringLiteral("SCAN") && !few.contains(words[1]) && !words[1].startsWith(u'('))
            tables.append(words[1]);
    }
    return tables;
}

} // namespace

/** Each statement that is built in, held against the schema. */
class StatementsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fitTheSchema()
    {
        Connection connection;
        Schema().migrate(connection, 0);
        QVERIFY(statements().size() > 100);
        for (const QByteArray &name : statements()) {
            if (!name.endsWith("_of_6"))
                SQLite::Statement(connection.database(), sqlText(name).constData());
        }
    }

    /** A file that is only read stays as old as it is. */
    void fitTheVersionTheyAreFor()
    {
        Connection connection;
        Schema().upTo(6).migrate(connection, 0);
        int count = 0;
        for (const QByteArray &name : statements()) {
            if (!name.endsWith("_of_6"))
                continue;
            ++count;
            QVERIFY2(hasSqlText(name.chopped(5)), name.constData());
            const auto taken = connection.take(name.chopped(5));
            QCOMPARE(QByteArray::fromStdString(taken->getQuery()), sqlText(name));
        }
        QVERIFY(count > 10);
    }

    /** At a million articles, what is not meant to would take seconds. */
    void readNoLargeTableFromEndToEnd()
    {
        Connection connection;
        Schema().migrate(connection, 0);
        for (const QByteArray &name : statements()) {
            if (name.endsWith("_of_6"))
                continue;
            const QStringList whole = readWhole(connection, sqlText(name));
            QVERIFY2(whole.isEmpty() || mayReadAll(name),
                     qPrintable(QString(QString::fromLatin1(name) + QStringLiteral(": ") +
                                        whole.join(QLatin1Char(' ')))));
        }
    }
};

QTEST_GUILESS_MAIN(StatementsTest)
#include "statements_test.moc"
