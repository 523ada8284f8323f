// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sqlite3.h>

#include <algorithm>
#include <csignal>
#include <cstring>
#include <unistd.h>

/** A file system for SQLite that stands before the real one and fails at a chosen step. Each call that
 * changes or reads a file is a step; nothing is synced, so that thousands of runs take seconds. */
namespace faultvfs {

enum class Kind {
    ReadError,  ///< the n-th read
    WriteError, ///< the n-th write, sync, truncation, deletion or opening
    DiskFull,   ///< the n-th write or truncation
    ShortWrite, ///< half of the n-th write is done, then the disk is full
    Kill,       ///< the process is gone before the n-th change of a file
};

struct State
{
    sqlite3_vfs *real = nullptr;
    Kind kind = Kind::WriteError;
    long failAt = 0; ///< 0: never
    bool forEver = false;
    long step = 0;
    long fired = 0;
    long logSyncs = 0; ///< of write-ahead logs, counted always
};

inline State &state()
{
    static State s;
    return s;
}

inline void arm(Kind kind, long failAt, bool forEver)
{
    state().kind = kind;
    state().failAt = failAt;
    state().forEver = forEver;
    state().step = 0;
    state().fired = 0;
}

inline long disarm()
{
    state().failAt = 0;
    return state().fired;
}

enum class Call { Read, Write, Truncate, Other };

/** True where this call is the one that fails. */
inline bool fails(Call call)
{
    State &s = state();
    if (s.failAt == 0)
        return false;
    const bool counts = s.kind == Kind::ReadError                            ? call == Call::Read
                        : s.kind == Kind::WriteError || s.kind == Kind::Kill ? call != Call::Read
                        : s.kind == Kind::DiskFull ? call == Call::Write || call == Call::Truncate
                                                   : call == Call::Write;
    if (!counts)
        return false;
    ++s.step;
    if (s.step != s.failAt && !(s.forEver && s.step > s.failAt))
        return false;
    if (s.kind == Kind::Kill)
        ::kill(::getpid(), SIGKILL);
    ++s.fired;
    return true;
}

struct File
{
    sqlite3_file base;
    bool isLog;
    sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

inline sqlite3_file *real(sqlite3_file *file)
{
    return reinterpret_cast<File *>(file)->real();
}

inline int closeFile(sqlite3_file *f)
{
    return real(f)->pMethods ? real(f)->pMethods->xClose(real(f)) : SQLITE_OK;
}
inline int readFile(sqlite3_file *f, void *to, int size, sqlite3_int64 at)
{
    return fails(Call::Read) ? SQLITE_IOERR_READ : real(f)->pMethods->xRead(real(f), to, size, at);
}
inline int writeFile(sqlite3_file *f, const void *from, int size, sqlite3_int64 at)
{
    if (!fails(Call::Write))
        return real(f)->pMethods->xWrite(real(f), from, size, at);
    if (state().kind == Kind::ShortWrite)
        std::ignore = real(f)->pMethods->xWrite(real(f), from, size / 2, at);
    return state().kind == Kind::WriteError ? SQLITE_IOERR_WRITE : SQLITE_FULL;
}
inline int truncateFile(sqlite3_file *f, sqlite3_int64 size)
{
    if (fails(Call::Truncate))
        return state().kind == Kind::DiskFull ? SQLITE_FULL : SQLITE_IOERR_TRUNCATE;
    return real(f)->pMethods->xTruncate(real(f), size);
}
inline int syncFile(sqlite3_file *f, int)
{
    state().logSyncs += reinterpret_cast<File *>(f)->isLog ? 1 : 0;
    return fails(Call::Other) ? SQLITE_IOERR_FSYNC : SQLITE_OK;
}
inline int fileSize(sqlite3_file *f, sqlite3_int64 *size)
{
    return real(f)->pMethods->xFileSize(real(f), size);
}
inline int lockFile(sqlite3_file *f, int level)
{
    return real(f)->pMethods->xLock(real(f), level);
}
inline int unlockFile(sqlite3_file *f, int level)
{
    return real(f)->pMethods->xUnlock(real(f), level);
}
inline int checkLock(sqlite3_file *f, int *out)
{
    return real(f)->pMethods->xCheckReservedLock(real(f), out);
}
inline int control(sqlite3_file *f, int op, void *argument)
{
    return real(f)->pMethods->xFileControl(real(f), op, argument);
}
inline int sectorSize(sqlite3_file *f)
{
    return real(f)->pMethods->xSectorSize(real(f));
}
inline int traits(sqlite3_file *f)
{
    return real(f)->pMethods->xDeviceCharacteristics(real(f));
}
inline int shmMap(sqlite3_file *f, int region, int size, int extend, void volatile **out)
{
    return real(f)->pMethods->xShmMap(real(f), region, size, extend, out);
}
inline int shmLock(sqlite3_file *f, int offset, int n, int flags)
{
    return real(f)->pMethods->xShmLock(real(f), offset, n, flags);
}
inline void shmBarrier(sqlite3_file *f)
{
    real(f)->pMethods->xShmBarrier(real(f));
}
inline int shmUnmap(sqlite3_file *f, int remove)
{
    return real(f)->pMethods->xShmUnmap(real(f), remove);
}

inline const sqlite3_io_methods *methods()
{
    static const sqlite3_io_methods table = {2,          closeFile,  readFile, writeFile,  truncateFile,
                                             syncFile,   fileSize,   lockFile, unlockFile, checkLock,
                                             control,    sectorSize, traits,   shmMap,     shmLock,
                                             shmBarrier, shmUnmap,   nullptr,  nullptr};
    return &table;
}

inline int open(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    auto *f = reinterpret_cast<File *>(file);
    f->base.pMethods = nullptr;
    f->isLog = (flags & SQLITE_OPEN_WAL) != 0;
    f->real()->pMethods = nullptr;
    if ((flags & SQLITE_OPEN_READONLY) == 0 && fails(Call::Other))
        return SQLITE_CANTOPEN;
    const int rc = state().real->xOpen(state().real, name, f->real(), flags, outFlags);
    if (rc == SQLITE_OK)
        f->base.pMethods = methods();
    return rc;
}

inline int remove(sqlite3_vfs *, const char *name, int sync)
{
    if (fails(Call::Other))
        return SQLITE_IOERR_DELETE;
    std::ignore = sync;
    return state().real->xDelete(state().real, name, 0);
}

/** Makes it the file system of every connection that is opened from now on. */
inline void install()
{
    static sqlite3_vfs vfs;
    sqlite3_initialize();
    if (state().real != nullptr)
        return;
    state().real = sqlite3_vfs_find(nullptr);
    vfs = *state().real;
    vfs.zName = "fault";
    vfs.szOsFile = static_cast<int>(sizeof(File)) + state().real->szOsFile;
    vfs.xOpen = open;
    vfs.xDelete = remove;
    sqlite3_vfs_register(&vfs, 1);
}

} // namespace faultvfs
