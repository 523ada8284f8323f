// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Writing a hundred thousand figures, held against what the libraries do alone with the same cells in memory.
// Ours makes the cells as well, and brings the file to the disk; that it then reads all of it back and
// compares it is told beside it.
#include "exchange/conversion.h"
#include "exchange/listsource.h"
#include "exchange/tableset.h"
#include "measure.h"
#include "session/exportformats_p.h"

#include <QProcess>
#include <QTemporaryDir>

#include <sqlite3.h>
#include <xlsxwriter.h>

using namespace jiaoshu;
using namespace jiaoshu::exchange;

namespace {

constexpr int Articles = 5'000;
constexpr int FiguresOfEach = 20;
constexpr double LeastRatio = 0.5;
constexpr int Rounds = 3;

/** One article's text with its figures, again and again under other numbers. */
QList<DatasetArticle> articles()
{
    QString text = QStringLiteral("青禾县秋收简报。\n");
    for (int i = 0; i < FiguresOfEach; ++i)
        text += QStringLiteral("第%1村收割水稻%2亩。").arg(i).arg(1000 + 7 * i);
    QList<DatasetArticle> all;
    for (int number = 1; number <= Articles; ++number) {
        DatasetArticle article = articleOf(number, text);
        for (int i = 0; i < FiguresOfEach; ++i) {
            const QString value = QString::number(1000 + 7 * i);
            DatasetRow &row = addFigure(article, QString(value + u'亩'), value, QStringLiteral("亩"));
            row.figure.reading.place = QStringLiteral("青禾县第%1村").arg(i);
            row.figure.reading.period = QStringLiteral("2024-09");
            row.uid = QStringLiteral("018f5d6a-0000-7000-8000-%1")
                          .arg(row.figure.id.value, 12, 10, QLatin1Char('0'));
        }
        all.append(article);
    }
    return all;
}

/** The cells of a table. */
QList<QStringList> cellsOf(const Table &table)
{
    QList<QStringList> rows;
    const auto walked = table.each([&rows](const QStringList &fields) -> Outcome {
        rows.append(fields);
        return {};
    });
    if (!walked)
        qFatal("no cells");
    return rows;
}

/** Tells when what was written began to be compared: at the walk behind those that write. */
class TimedSource final : public exchange::Source
{
public:
    TimedSource(const QList<DatasetArticle> &articles, int walksOfWriting)
        : m_source(articles), m_left(walksOfWriting)
    {
        m_timer.start();
    }
    [[nodiscard]] qint64 writingMs() const { return m_writingMs; }

    [[nodiscard]] const ExportFacts &facts() const override { return m_source.facts(); }
    [[nodiscard]] Outcome eachRow(const std::function<Outcome(const DatasetRow &)> &use) override
    {
        count();
        return m_source.eachRow(use);
    }
    [[nodiscard]] Outcome eachArticle(const std::function<Outcome(const DatasetArticle &)> &use) override
    {
        count();
        return m_source.eachArticle(use);
    }
    [[nodiscard]] Outcome eachDecision(const std::function<Outcome(const DatasetDecision &)> &use) override
    {
        count();
        return m_source.eachDecision(use);
    }

private:
    void count()
    {
        if (m_left-- == 0)
            m_writingMs = m_timer.elapsed();
    }

    ListSource m_source;
    int m_left;
    qint64 m_writingMs = 0;
    QElapsedTimer m_timer;
};

/** What one run took. */
struct Taken
{
    qint64 writingMs = 0;
    qint64 wholeMs = 0;
};

struct Sheet
{
    Table table;
    QList<QStringList> rows;
};

bool isNumber(const Column &column, const QString &field)
{
    return !field.isEmpty() && (column.type == ColumnType::Number || column.type == ColumnType::Integer);
}

/** libxlsxwriter alone. */
void writeBook(const QString &path, const QList<Sheet> &sheets)
{
    lxw_workbook_options options = {};
    options.constant_memory = LXW_TRUE;
    lxw_workbook *book = workbook_new_opt(path.toUtf8().constData(), &options);
    for (const Sheet &sheet : sheets) {
        lxw_worksheet *page = workbook_add_worksheet(book, sheet.table.name.toUtf8().constData());
        for (qsizetype row = 0; row < sheet.rows.size(); ++row) {
            for (qsizetype i = 0; i < sheet.rows[row].size(); ++i) {
                const QString &field = sheet.rows[row][i];
                const auto r = static_cast<lxw_row_t>(row);
                const auto c = static_cast<lxw_col_t>(i);
                if (isNumber(sheet.table.columns[i], field))
                    worksheet_write_number(page, r, c, field.toDouble(), nullptr);
                else if (!field.isEmpty())
                    worksheet_write_string(page, r, c, field.toUtf8().constData(), nullptr);
            }
        }
    }
    if (workbook_close(book) != LXW_NO_ERROR)
        qFatal("libxlsxwriter");
}

/** SQLite alone. */
void writeDatabase(const QString &path, const QList<Sheet> &sheets)
{
    sqlite3 *database = nullptr;
    sqlite3_open(path.toUtf8().constData(), &database);
    sqlite3_exec(database, "BEGIN", nullptr, nullptr, nullptr);
    for (const Sheet &sheet : sheets) {
        QStringList names;
        QStringList marks;
        for (const Column &column : sheet.table.columns) {
            names.append(QString(u'"' + column.name + u'"'));
            marks.append(QStringLiteral("?"));
        }
        const QString make = QStringLiteral("CREATE TABLE %1 (%2, PRIMARY KEY (%3))")
                                 .arg(sheet.table.name, names.join(u','),
                                      QString(u'"' + sheet.table.key.join(QStringLiteral("\",\"")) + u'"'));
        sqlite3_exec(database, make.toUtf8().constData(), nullptr, nullptr, nullptr);
        const QByteArray insert =
            QStringLiteral("INSERT INTO %1 VALUES (%2)").arg(sheet.table.name, marks.join(u',')).toUtf8();
        sqlite3_stmt *statement = nullptr;
        if (sqlite3_prepare_v2(database, insert.constData(), -1, &statement, nullptr) != SQLITE_OK)
            qFatal("%s", sqlite3_errmsg(database));
        for (const QStringList &fields : sheet.rows) {
            for (qsizetype i = 0; i < fields.size(); ++i) {
                const int at = static_cast<int>(i) + 1;
                const QByteArray bytes = fields[i].toUtf8();
                if (isNumber(sheet.table.columns[i], fields[i]))
                    sqlite3_bind_double(statement, at, bytes.toDouble());
                else
                    sqlite3_bind_text(statement, at, bytes.constData(), static_cast<int>(bytes.size()),
                                      SQLITE_TRANSIENT);
            }
            sqlite3_step(statement);
            sqlite3_reset(statement);
        }
        sqlite3_finalize(statement);
    }
    sqlite3_exec(database, "COMMIT", nullptr, nullptr, nullptr);
    sqlite3_close(database);
}

} // namespace

class ExportBenchmark : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_articles = articles();
        m_options.withText = false;
    }

    void tables_data()
    {
        QTest::addColumn<QString>("format");
        for (const char *name : {"csv", "jsonl", "xlsx", "sqlite"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void tables()
    {
        QFETCH(QString, format);
        QList<qint64> ours;
        QList<qint64> whole;
        QList<qint64> theirs;
        for (int round = 0; round < Rounds; ++round) { // in turn: a machine has better and worse moments
            const Taken taken = writeOurs(format);
            ours.append(taken.writingMs);
            whole.append(taken.wholeMs);
            theirs.append(writeTheirs(format));
        }
        for (QList<qint64> *times : {&ours, &whole, &theirs})
            std::ranges::sort(*times);
        const double ratio = static_cast<double>(theirs[Rounds / 2]) / static_cast<double>(ours[Rounds / 2]);
        qInfo("%s: written in %lld ms, with reading back and comparing in %lld ms; the library alone writes "
              "in %lld ms: "
              "%.2f of its speed, promised %.1f%s",
              qPrintable(format), static_cast<long long>(ours[Rounds / 2]),
              static_cast<long long>(whole[Rounds / 2]), static_cast<long long>(theirs[Rounds / 2]), ratio,
              LeastRatio, ratio >= LeastRatio ? "" : ": MISSED");
        QVERIFY(ratio >= LeastRatio);
    }

private:
    Taken writeOurs(const QString &format)
    {
        const Format *writer = session::findExportFormat(format);
        const bool isBook = format == QStringLiteral("xlsx") || format == QStringLiteral("sqlite");
        Target target(m_folder.filePath(QString(QStringLiteral("ours.") + format)), Target::Kind::File);
        QElapsedTimer timer;
        timer.start();
        TimedSource source(m_articles, isBook ? 3 : 1);
        if (!target.begin() || !writer->write(source, target, m_options) || !target.commit())
            qFatal("cannot write");
        return {source.writingMs(), timer.elapsed()};
    }

    qint64 writeTheirs(const QString &format)
    {
        if (format == QStringLiteral("csv") || format == QStringLiteral("jsonl"))
            return writeByPython(format);
        if (m_sheets.isEmpty()) {
            ListSource source(m_articles);
            for (const Table &table : {typedFigureTable(source, m_options), articleTable(source, m_options),
                                       decisionTable(source)})
                m_sheets.append({table, cellsOf(table)});
        }
        const QString path = m_folder.filePath(QString(QStringLiteral("theirs.") + format));
        QFile::remove(path);
        QElapsedTimer timer;
        timer.start();
        (format == QStringLiteral("xlsx") ? writeBook : writeDatabase)(path, m_sheets);
        return timer.elapsed();
    }

    /** Its own csv or json writes what ours wrote, from memory. */
    qint64 writeByPython(const QString &format)
    {
        const QString script = QStringLiteral(
            "import csv, json, os, sys, time\n"
            "form, ours, path = sys.argv[1:]\n"
            "file = open(ours, encoding='utf-8', newline='')\n"
            "rows = list(csv.reader(file)) if form == 'csv' else [json.loads(line) for line in file]\n"
            "begun = time.perf_counter()\n"
            "with open(path, 'w', encoding='utf-8', newline='') as out:\n"
            "    if form == 'csv': csv.writer(out).writerows(rows)\n"
            "    else:\n"
            "        for row in rows: out.write(json.dumps(row, ensure_ascii=False) + '\\n')\n"
            "    out.flush(); os.fsync(out.fileno())\n"
            "print(round((time.perf_counter() - begun) * 1000))\n");
        QProcess python;
        python.start(QStringLiteral("/usr/bin/python3"),
                     {QStringLiteral("-c"), script, format,
                      m_folder.filePath(QString(QStringLiteral("ours.") + format)),
                      m_folder.filePath(QString(QStringLiteral("theirs.") + format))});
        if (!python.waitForFinished(600'000) || python.exitCode() != 0)
            qFatal("python: %s", python.readAllStandardError().constData());
        return python.readAllStandardOutput().trimmed().toLongLong();
    }

    QTemporaryDir m_folder;
    QList<DatasetArticle> m_articles;
    QList<Sheet> m_sheets;
    WriteOptions m_options;
};

QTEST_GUILESS_MAIN(ExportBenchmark)
#include "export_benchmark.moc"
