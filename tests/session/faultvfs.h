// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

struct sqlite3_vfs;

/** A file system for SQLite that stands before the real one and fails at a chosen step. Each call that
 * changes or reads a file is a step; nothing is synced, so that thousands of runs take seconds. */
namespace faultvfs {

enum class Kind {
    ReadError,  ///< the n-th read
    WriteError, ///< the n-th write, sync, truncation, deletion or opening
    DiskFull,   ///< the n-th write or truncation
    ShortWrite, ///< half of the n-th write is done, then the disk is full
    Gone,       ///< the n-th call of any kind: the medium is no longer there
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

[[nodiscard]] State &state();
void arm(Kind kind, long failAt, bool forEver);
/** @return how many calls failed. */
long disarm();
/** Makes it the file system of every connection that is opened from now on. */
void install();

} // namespace faultvfs
