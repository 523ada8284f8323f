// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/fault.h"

#include <sqlite3.h>

#include <cerrno>

namespace jiaoshu::store {

namespace {

/** A write that the disk, a quota or a limit of file size refused. */
bool isFull(int systemError)
{
    return systemError == ENOSPC || systemError == EDQUOT || systemError == EFBIG;
}

ErrorCode codeOf(int primary, int extended, int systemError)
{
    switch (primary) {
    case SQLITE_FULL:
        return ErrorCode::DiskFull;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::Locked;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return ErrorCode::ReadOnly;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return ErrorCode::DamagedWorkspace;
    case SQLITE_INTERRUPT:
        return ErrorCode::Cancelled;
    case SQLITE_CANTOPEN:
        return ErrorCode::CannotRead;
    case SQLITE_IOERR:
        if (extended != SQLITE_IOERR_READ && isFull(systemError))
            return ErrorCode::DiskFull;
        return extended == SQLITE_IOERR_READ || extended == SQLITE_IOERR_SHORT_READ ? ErrorCode::CannotRead
                                                                                    : ErrorCode::StoreFailed;
    default:
        return ErrorCode::StoreFailed;
    }
}

} // namespace

OutdatedPlan::OutdatedPlan(const std::string &what) : SQLite::Exception(what, SQLITE_ABORT)
{}

Error toError(const SQLite::Exception &fault, const QString &path)
{
    const int systemError = errno; // sqlite3_system_errno() says 0 of a write to the log at COMMIT
    if (dynamic_cast<const OutdatedPlan *>(&fault) != nullptr)
        return {ErrorCode::Outdated, QString::fromUtf8(fault.what()), path};
    const int extended = fault.getExtendedErrorCode();
    const int primary = (extended > 0 ? extended : fault.getErrorCode()) & 0xff;
    return {codeOf(primary, extended, systemError),
            QString::fromUtf8(fault.getErrorStr()) + QLatin1String(": ") + QString::fromUtf8(fault.what()),
            path};
}

} // namespace jiaoshu::store
