// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "parsers/sandbox.h"

#include <QStringList>

#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <linux/landlock.h>
#include <seccomp.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace jiaoshu::parsers {

namespace {

bool limit(__rlimit_resource what, rlim_t most)
{
    const rlimit limits{most, most};
    return ::setrlimit(what, &limits) == 0;
}

bool limitResources(const SandboxLimits &limits)
{
#if defined(__SANITIZE_ADDRESS__)
    const bool memory = true; // the sanitizer reserves terabytes that it never uses
    Q_UNUSED(limits)
#else
    const bool memory = limit(RLIMIT_AS, limits.memoryBytes);
#endif
    constexpr rlim_t Files = 64;
    return memory && limit(RLIMIT_CORE, 0) && limit(RLIMIT_FSIZE, 0) && limit(RLIMIT_NOFILE, Files);
}

/** Reading under /usr alone. A kernel without Landlock leaves it to seccomp, which forbids all writing. */
bool limitFolders()
{
    constexpr __u64 Everything = (LANDLOCK_ACCESS_FS_MAKE_SYM << 1) - 1;
    const landlock_ruleset_attr all{Everything};
    const auto rules = static_cast<int>(::syscall(SYS_landlock_create_ruleset, &all, sizeof all, 0));
    if (rules < 0)
        return errno == ENOSYS || errno == EOPNOTSUPP;
    bool good = true;
    for (const char *path : {"/usr", "/etc/ld.so.cache", "/lib", "/lib64"}) {
        const int folder = ::open(path, O_PATH | O_CLOEXEC);
        if (folder < 0)
            continue;
        const bool isFile = ::open(path, O_DIRECTORY | O_PATH | O_CLOEXEC) < 0;
        landlock_path_beneath_attr allowed{};
        allowed.allowed_access = LANDLOCK_ACCESS_FS_READ_FILE | (isFile ? 0 : LANDLOCK_ACCESS_FS_READ_DIR);
        allowed.parent_fd = folder;
        good = good && ::syscall(SYS_landlock_add_rule, rules, LANDLOCK_RULE_PATH_BENEATH, &allowed, 0) == 0;
        ::close(folder);
    }
    good = good && ::syscall(SYS_landlock_restrict_self, rules, 0) == 0;
    ::close(rules);
    return good;
}

// What parsing needs: memory, the two pipes, tables of the libraries, the clock, and an end.
constexpr std::array Allowed = {
    SCMP_SYS(read),
    SCMP_SYS(readv),
    SCMP_SYS(pread64),
    SCMP_SYS(write),
    SCMP_SYS(writev),
    SCMP_SYS(lseek),
    SCMP_SYS(close),
    SCMP_SYS(fstat),
    SCMP_SYS(stat),
    SCMP_SYS(lstat),
    SCMP_SYS(newfstatat),
    SCMP_SYS(statx),
    SCMP_SYS(access),
    SCMP_SYS(faccessat),
    SCMP_SYS(faccessat2),
    SCMP_SYS(readlink),
    SCMP_SYS(readlinkat),
    SCMP_SYS(getdents64),
    SCMP_SYS(getcwd),
    SCMP_SYS(mmap),
    SCMP_SYS(munmap),
    SCMP_SYS(mremap),
    SCMP_SYS(mprotect),
    SCMP_SYS(madvise),
    SCMP_SYS(brk),
    SCMP_SYS(futex),
    SCMP_SYS(clock_gettime),
    SCMP_SYS(gettimeofday),
    SCMP_SYS(time),
    SCMP_SYS(getrandom),
    SCMP_SYS(getrusage),
    SCMP_SYS(getpid),
    SCMP_SYS(gettid),
    SCMP_SYS(getuid),
    SCMP_SYS(geteuid),
    SCMP_SYS(getgid),
    SCMP_SYS(getegid),
    SCMP_SYS(uname),
    SCMP_SYS(sysinfo),
    SCMP_SYS(sched_yield),
    SCMP_SYS(sched_getaffinity),
    SCMP_SYS(rt_sigaction),
    SCMP_SYS(rt_sigprocmask),
    SCMP_SYS(rt_sigreturn),
    SCMP_SYS(sigaltstack),
    SCMP_SYS(exit),
    SCMP_SYS(exit_group),
    SCMP_SYS(poll),
    SCMP_SYS(ppoll),
    SCMP_SYS(restart_syscall),
    SCMP_SYS(setrlimit),
    SCMP_SYS(getrlimit),
    SCMP_SYS(clock_nanosleep),
    SCMP_SYS(nanosleep),
};

bool limitCalls()
{
    scmp_filter_ctx filter = seccomp_init(SCMP_ACT_ERRNO(EPERM)); // a library that asks goes on without
    if (!filter)
        return false;
    bool good = true;
    for (const int call : Allowed)
        good = good && seccomp_rule_add(filter, SCMP_ACT_ALLOW, call, 0) == 0;
    constexpr scmp_datum_t Writing = O_WRONLY | O_RDWR | O_CREAT | O_TRUNC | O_APPEND;
    good = good && seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(openat), 1,
                                    SCMP_A2(SCMP_CMP_MASKED_EQ, Writing, 0)) == 0;
    // Its own process alone: no signal to another, no limits for another.
    good = good && seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(tgkill), 1,
                                    SCMP_A0(SCMP_CMP_EQ, static_cast<scmp_datum_t>(::getpid()))) == 0;
    good = good &&
           seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(prlimit64), 1, SCMP_A0(SCMP_CMP_EQ, 0)) == 0;
    good = good && seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(open), 1,
                                    SCMP_A1(SCMP_CMP_MASKED_EQ, Writing, 0)) == 0;
    good = good && seccomp_load(filter) == 0;
    seccomp_release(filter);
    return good;
}

QString said(const char *what, bool worked)
{
    return QLatin1StringView(what) + QLatin1StringView(worked ? ": done" : ": refused");
}

bool opens(const char *path, int how)
{
    const int file = ::open(path, how | O_CLOEXEC, 0600);
    if (file >= 0)
        ::close(file);
    return file >= 0;
}

} // namespace

bool enterSandbox(const SandboxLimits &limits)
{
    allowTimeForOneFile(limits);
    return limitResources(limits) && ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 &&
           ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0 && limitFolders() && limitCalls();
}

void allowTimeForOneFile(const SandboxLimits &limits)
{
    rusage used{};
    ::getrusage(RUSAGE_SELF, &used);
    rlimit time{};
    ::getrlimit(RLIMIT_CPU, &time);
    time.rlim_cur = static_cast<rlim_t>(used.ru_utime.tv_sec + used.ru_stime.tv_sec + 1 + limits.secondsEach);
    ::setrlimit(RLIMIT_CPU, &time);
}

QString sandboxReport()
{
    const int ends = ::socket(AF_INET, SOCK_STREAM, 0);
    const int local = ::socket(AF_UNIX, SOCK_STREAM, 0);
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(0);
    char *const nothing[] = {nullptr};
    return QStringList{
        said("socket", ends >= 0),
        said("local socket", local >= 0),
        said("fork", child >= 0),
        said("run a program", ::execve("/bin/true", nothing, nothing) == 0),
        said("write a file", opens("/tmp/jiaoshu-reader-check", O_WRONLY | O_CREAT)),
        said("read a user's file", opens("/etc/passwd", O_RDONLY)),
        said("read a library's table", opens("/usr/share", O_RDONLY | O_DIRECTORY)),
        said("kill another process",
             ::kill(::getppid(), 0) == 0 || ::syscall(SYS_tgkill, ::getppid(), ::getppid(), 0) == 0),
        said("limit another process", ::prlimit(::getppid(), RLIMIT_NOFILE, nullptr, nullptr) == 0)}
        .join(u'\n');
}

} // namespace jiaoshu::parsers
