// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cerrno>
#include <cstdio>
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/types.h>
#include <unistd.h>

/** Stands before the system's own calls that put a file in its place, and fails at a chosen one of them:
 * rename, link, sync. The program must export its symbols, so that Qt finds these, too. */
namespace filefaults {

struct State
{
    long failAt = 0; ///< 0: never
    bool forEver = false;
    long step = 0;
    long fired = 0;
};

inline State &state()
{
    static State s;
    return s;
}

inline void arm(long failAt, bool forEver)
{
    state() = {failAt, forEver, 0, 0};
}

inline long disarm()
{
    state().failAt = 0;
    return state().fired;
}

inline bool fails()
{
    State &s = state();
    if (s.failAt == 0)
        return false;
    ++s.step;
    if (s.step != s.failAt && !(s.forEver && s.step > s.failAt))
        return false;
    ++s.fired;
    errno = EIO;
    return true;
}

/** The system's own. */
template <typename Call>
Call *next(const char *name)
{
    return reinterpret_cast<Call *>(::dlsym(RTLD_NEXT, name));
}

} // namespace filefaults

extern "C" {

int rename(const char *from, const char *to) noexcept
{
    return filefaults::fails() ? -1 : filefaults::next<int(const char *, const char *)>("rename")(from, to);
}

int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned int flags) noexcept
{
    using Call = int(int, const char *, int, const char *, unsigned int);
    return filefaults::fails() ? -1
                               : filefaults::next<Call>("renameat2")(fromFolder, from, toFolder, to, flags);
}

int linkat(int fromFolder, const char *from, int toFolder, const char *to, int flags) noexcept
{
    using Call = int(int, const char *, int, const char *, int);
    return filefaults::fails() ? -1 : filefaults::next<Call>("linkat")(fromFolder, from, toFolder, to, flags);
}

int fsync(int file)
{
    return filefaults::fails() ? -1 : filefaults::next<int(int)>("fsync")(file);
}

} // extern "C"
