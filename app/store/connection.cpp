// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connection.h"

#include "store/applicationid.h"
#include "store/digestfunction.h"
#include "store/fault.h"
#include "store/sqltext.h"

#include <QFile>
#include <QUrl>

#include <sqlite3.h>

#include <array>
#include <sys/stat.h>

namespace jiaoshu::store {

namespace {

constexpr int BusyTimeoutMs = 5000;
constexpr int Alone = SQLITE_OPEN_NOMUTEX; ///< a connection is used from one thread
constexpr size_t HeaderBytes = 100;
constexpr size_t ApplicationIdAt = 68;

/** A file URI, because only that can say "immutable"; every character that means something in it is escaped.
 */
std::string immutableUri(const QString &path)
{
    return "file:" + QUrl::toPercentEncoding(path, "/").toStdString() + "?immutable=1";
}

std::unique_ptr<SQLite::Database> openFile(const QString &path, Purpose purpose)
{
    const std::string name = QFile::encodeName(path).toStdString();
    switch (purpose) {
    case Purpose::Create:
        return std::make_unique<SQLite::Database>(name, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE | Alone,
                                                  BusyTimeoutMs);
    case Purpose::Use:
    case Purpose::Look: // a handle for reading only would leave its -wal and -shm files behind
        return std::make_unique<SQLite::Database>(name, SQLite::OPEN_READWRITE | Alone, BusyTimeoutMs);
    case Purpose::LookAtLog:
        return std::make_unique<SQLite::Database>(name, SQLite::OPEN_READONLY | Alone, BusyTimeoutMs);
    case Purpose::LookOnly:
        return std::make_unique<SQLite::Database>(
            immutableUri(path), SQLite::OPEN_READONLY | SQLite::OPEN_URI | Alone, BusyTimeoutMs);
    }
    Q_UNREACHABLE();
}

Outcome checkHeader(sqlite3 *handle, const QString &path)
{
    sqlite3_file *file = nullptr;
    if (sqlite3_file_control(handle, "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK ||
        file == nullptr || file->pMethods == nullptr)
        return fail(ErrorCode::CannotRead, {}, path);
    std::array<unsigned char, HeaderBytes> header = {};
    const int rc = file->pMethods->xRead(file, header.data(), static_cast<int>(header.size()), 0);
    if (rc != SQLITE_OK && rc != SQLITE_IOERR_SHORT_READ)
        return fail(ErrorCode::CannotRead, {}, path);
    quint32 id = 0;
    for (size_t i = 0; i < 4; ++i)
        id = (id << 8) | header[ApplicationIdAt + i];
    const QByteArrayView magic(header.data(), 16);
    if (rc != SQLITE_OK || magic != QByteArrayView("SQLite format 3\0", 16) || id != ApplicationId)
        return fail(ErrorCode::NotAWorkspace, {}, path);
    return {};
}

void limit(sqlite3 *handle)
{
    // Our own statements need far less; a hostile file gets no more.
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, 256 * 1024 * 1024);
    sqlite3_limit(handle, SQLITE_LIMIT_SQL_LENGTH, 100'000);
    sqlite3_limit(handle, SQLITE_LIMIT_COLUMN, 100);
    sqlite3_limit(handle, SQLITE_LIMIT_EXPR_DEPTH, 100);
    sqlite3_limit(handle, SQLITE_LIMIT_COMPOUND_SELECT, 10);
    sqlite3_limit(handle, SQLITE_LIMIT_VDBE_OP, 25'000);
    sqlite3_limit(handle, SQLITE_LIMIT_FUNCTION_ARG, 16);
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_limit(handle, SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 1000);
    sqlite3_limit(handle, SQLITE_LIMIT_VARIABLE_NUMBER, 100);
    sqlite3_limit(handle, SQLITE_LIMIT_TRIGGER_DEPTH, 10);
}

} // namespace

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, Purpose purpose)
{
    return guardedResult(path, [&]() -> Result<std::unique_ptr<Connection>> {
        auto database = openFile(path, purpose);
        if (purpose != Purpose::Create) {
            if (auto checked = checkHeader(database->getHandle(), path); !checked)
                return fail(checked.error());
        }
        std::unique_ptr<Connection> connection(new Connection(std::move(database)));
        connection->harden(purpose);
        return connection;
    });
}

Connection::Connection() : Connection(std::make_unique<SQLite::Database>(":memory:", SQLite::OPEN_READWRITE))
{}

Connection::Connection(std::unique_ptr<SQLite::Database> database) : m_database(std::move(database))
{
    addDigestFunction(handle());
}

Connection::~Connection() = default;

void Connection::harden(Purpose purpose)
{
    sqlite3 *db = handle();
    sqlite3_extended_result_codes(db, 1);
    const auto set = [&](int option, int value) {
        int now = -1;
        if (sqlite3_db_config(db, option, value, &now) != SQLITE_OK || now != value)
            throw SQLite::Exception("a safety setting was refused", SQLITE_MISUSE);
    };
    set(SQLITE_DBCONFIG_DEFENSIVE, 1);
    set(SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0);
    set(SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0);
    set(SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1);
    set(SQLITE_DBCONFIG_DQS_DML, 0);
    set(SQLITE_DBCONFIG_DQS_DDL, 0);
    limit(db);
    run("PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0; PRAGMA foreign_keys = ON; PRAGMA synchronous = "
        "FULL;"
        "PRAGMA temp_store = MEMORY;");
    if (purpose != Purpose::Create && purpose != Purpose::Use)
        run("PRAGMA query_only = ON");
    const bool kept = number("PRAGMA cell_size_check") == 1 && number("PRAGMA foreign_keys") == 1 &&
                      number("PRAGMA synchronous") == 2 &&
                      (purpose == Purpose::LookOnly || number("PRAGMA mmap_size") == 0);
    if (!kept)
        throw SQLite::Exception("a safety setting was not kept", SQLITE_MISUSE);
}

void Connection::trust()
{
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0, nullptr);
}

void Connection::run(const QByteArray &sql)
{
    m_database->exec(sql.constData());
}

qint64 Connection::number(const char *sql)
{
    SQLite::Statement statement(*m_database, sql);
    return statement.executeStep() ? statement.getColumn(0).getInt64() : 0;
}

QString Connection::text(const char *sql)
{
    SQLite::Statement statement(*m_database, sql);
    return statement.executeStep() ? QString::fromUtf8(statement.getColumn(0).getText()) : QString();
}

qint64 Connection::lastInsertId() const
{
    return m_database->getLastInsertRowid();
}

void Connection::checkpointElsewhere(int most)
{
    m_mostLogPages = most;
    sqlite3_wal_hook(handle(), onLogGrown, this); // takes the place of SQLite's own
}

int Connection::onLogGrown(void *connection, sqlite3 *database, const char *name, int pages)
{
    auto *self = static_cast<Connection *>(connection);
    self->m_logPages = pages;
    if (pages >=
        self->m_mostLogPages) // what fails now is tried again at the next commit, which is done already
        sqlite3_wal_checkpoint_v2(database, name, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
    return SQLITE_OK;
}

Connection::Interruption::Interruption(Connection &connection, const std::function<bool()> &isCancelled)
    : m_connection(connection), m_isCancelled(isCancelled)
{
    constexpr int Steps = 20'000; // of SQLite's machine between two questions
    if (!m_isCancelled)
        return;
    const auto ask = [](void *self) {
        return static_cast<const Interruption *>(self)->m_isCancelled() ? 1 : 0;
    };
    sqlite3_progress_handler(m_connection.handle(), Steps, ask, this);
}

Connection::Interruption::~Interruption()
{
    sqlite3_progress_handler(m_connection.handle(), 0, nullptr, nullptr);
}

bool Connection::hasMoved() const
{
    int moved = 0;
    return sqlite3_file_control(handle(), "main", SQLITE_FCNTL_HAS_MOVED, &moved) == SQLITE_OK && moved != 0;
}

namespace {

/** Device and number; nothing where no file stands there. */
std::optional<std::pair<quint64, quint64>> fileAt(const std::string &path)
{
    struct stat status = {};
    if (::stat(path.c_str(), &status) != 0)
        return std::nullopt;
    return std::pair<quint64, quint64>(status.st_dev, status.st_ino);
}

} // namespace

void Connection::rememberLog()
{
    std::ignore = number("PRAGMA user_version"); // the first reading opens it
    m_log = fileAt(m_database->getFilename() + "-wal");
}

bool Connection::hasLostLog() const
{
    return m_log && fileAt(m_database->getFilename() + "-wal") != m_log;
}

sqlite3 *Connection::handle() const
{
    return m_database->getHandle();
}

QByteArray Connection::textOf(const QByteArray &name)
{
    constexpr qint64 LeanJournalVersion = 7;
    const QByteArray older = name + "_of_6";
    return hasSqlText(older) && number("PRAGMA user_version") < LeanJournalVersion ? sqlText(older)
                                                                                   : sqlText(name);
}

std::unique_ptr<SQLite::Statement> Connection::take(const QByteArray &name)
{
    const auto found = m_statements.find(name.toStdString());
    if (found == m_statements.end() || !found->second)
        return std::make_unique<SQLite::Statement>(*m_database, textOf(name).constData());
    return std::move(found->second);
}

void Connection::giveBack(const QByteArray &name, std::unique_ptr<SQLite::Statement> statement)
{
    statement->tryReset();
    statement->clearBindings();
    m_statements[name.toStdString()] = std::move(statement);
}

} // namespace jiaoshu::store
