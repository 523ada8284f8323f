// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/faultvfs.h"

#include <sqlite3.h>

#include <csignal>
#include <tuple>
#include <unistd.h>

namespace faultvfs {

namespace {

enum class Call { Read, Write, Truncate, Other };

bool isFull(Kind kind)
{
    return kind == Kind::DiskFull || kind == Kind::ShortWrite;
}

bool isStruck(Kind kind, Call call)
{
    switch (kind) {
    case Kind::ReadError:
        return call == Call::Read;
    case Kind::WriteError:
    case Kind::Kill:
        return call != Call::Read;
    case Kind::DiskFull:
        return call == Call::Write || call == Call::Truncate;
    case Kind::ShortWrite:
        return call == Call::Write;
    case Kind::Gone:
        break;
    }
    return true;
}

/** True where this call is the one that fails. */
bool fails(Call call)
{
    State &s = state();
    if (s.failAt == 0)
        return false;
    if (!isStruck(s.kind, call))
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

sqlite3_file *real(sqlite3_file *file)
{
    return reinterpret_cast<File *>(file)->real();
}

int closeFile(sqlite3_file *f)
{
    return real(f)->pMethods ? real(f)->pMethods->xClose(real(f)) : SQLITE_OK;
}
int readFile(sqlite3_file *f, void *to, int size, sqlite3_int64 at)
{
    return fails(Call::Read) ? SQLITE_IOERR_READ : real(f)->pMethods->xRead(real(f), to, size, at);
}
int writeFile(sqlite3_file *f, const void *from, int size, sqlite3_int64 at)
{
    if (!fails(Call::Write))
        return real(f)->pMethods->xWrite(real(f), from, size, at);
    if (state().kind == Kind::ShortWrite)
        std::ignore = real(f)->pMethods->xWrite(real(f), from, size / 2, at);
    return isFull(state().kind) ? SQLITE_FULL : SQLITE_IOERR_WRITE;
}
int truncateFile(sqlite3_file *f, sqlite3_int64 size)
{
    if (fails(Call::Truncate))
        return state().kind == Kind::DiskFull ? SQLITE_FULL : SQLITE_IOERR_TRUNCATE;
    return real(f)->pMethods->xTruncate(real(f), size);
}
int syncFile(sqlite3_file *f, int)
{
    state().logSyncs += reinterpret_cast<File *>(f)->isLog ? 1 : 0;
    return fails(Call::Other) ? SQLITE_IOERR_FSYNC : SQLITE_OK;
}
int fileSize(sqlite3_file *f, sqlite3_int64 *size)
{
    return real(f)->pMethods->xFileSize(real(f), size);
}
int lockFile(sqlite3_file *f, int level)
{
    return real(f)->pMethods->xLock(real(f), level);
}
int unlockFile(sqlite3_file *f, int level)
{
    return real(f)->pMethods->xUnlock(real(f), level);
}
int checkLock(sqlite3_file *f, int *out)
{
    return real(f)->pMethods->xCheckReservedLock(real(f), out);
}
int control(sqlite3_file *f, int op, void *argument)
{
    return real(f)->pMethods->xFileControl(real(f), op, argument);
}
int sectorSize(sqlite3_file *f)
{
    return real(f)->pMethods->xSectorSize(real(f));
}
int traits(sqlite3_file *f)
{
    return real(f)->pMethods->xDeviceCharacteristics(real(f));
}
int shmMap(sqlite3_file *f, int region, int size, int extend, void volatile **out)
{
    return real(f)->pMethods->xShmMap(real(f), region, size, extend, out);
}
int shmLock(sqlite3_file *f, int offset, int n, int flags)
{
    return real(f)->pMethods->xShmLock(real(f), offset, n, flags);
}
void shmBarrier(sqlite3_file *f)
{
    real(f)->pMethods->xShmBarrier(real(f));
}
int shmUnmap(sqlite3_file *f, int remove)
{
    return real(f)->pMethods->xShmUnmap(real(f), remove);
}

const sqlite3_io_methods *methods()
{
    static const sqlite3_io_methods table = {2,          closeFile,  readFile, writeFile,  truncateFile,
                                             syncFile,   fileSize,   lockFile, unlockFile, checkLock,
                                             control,    sectorSize, traits,   shmMap,     shmLock,
                                             shmBarrier, shmUnmap,   nullptr,  nullptr};
    return &table;
}

int open(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
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

int remove(sqlite3_vfs *, const char *name, int sync)
{
    if (fails(Call::Other))
        return SQLITE_IOERR_DELETE;
    std::ignore = sync;
    return state().real->xDelete(state().real, name, 0);
}

} // namespace

State &state()
{
    static State s;
    return s;
}

void arm(Kind kind, long failAt, bool forEver)
{
    state().kind = kind;
    state().failAt = failAt;
    state().forEver = forEver;
    state().step = 0;
    state().fired = 0;
}

long disarm()
{
    state().failAt = 0;
    return state().fired;
}

void install()
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
