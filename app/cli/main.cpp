// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/bringbackcommand.h"
#include "cli/checkcommand.h"
#include "cli/console.h"
#include "cli/correctionscommand.h"
#include "cli/decidecommand.h"
#include "cli/duplicatescommand.h"
#include "cli/exportcommand.h"
#include "cli/extractcommand.h"
#include "cli/figurescommand.h"
#include "cli/importcommand.h"
#include "cli/keepcommands.h"
#include "cli/originalcommand.h"
#include "cli/rereadcommand.h"
#include "cli/searchcommand.h"
#include "cli/shelltexts.h"
#include "cli/statuscommand.h"
#include "cli/tracecommand.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>

#include <cstdlib>
#include <fcntl.h>
#include <memory>
#include <vector>

namespace {

using namespace jiaoshu::cli;

int run(CLI::App &program, int argc, char **argv)
{
    std::vector<std::unique_ptr<Subcommand>> subcommands;
    subcommands.push_back(std::make_unique<ExtractCommand>());
    subcommands.push_back(std::make_unique<TraceCommand>());
    subcommands.push_back(std::make_unique<ImportCommand>());
    subcommands.push_back(std::make_unique<FiguresCommand>());
    subcommands.push_back(std::make_unique<DecideCommand>());
    subcommands.push_back(std::make_unique<ExportCommand>());
    subcommands.push_back(std::make_unique<BringBackCommand>());
    subcommands.push_back(std::make_unique<StatusCommand>());
    subcommands.push_back(std::make_unique<CheckCommand>());
    subcommands.push_back(std::make_unique<BackupCommand>());
    subcommands.push_back(std::make_unique<RestoreCommand>());
    subcommands.push_back(std::make_unique<RepairCommand>());
    subcommands.push_back(std::make_unique<RereadCommand>());
    subcommands.push_back(std::make_unique<ReissueCommand>());
    subcommands.push_back(std::make_unique<CorrectionsCommand>());
    subcommands.push_back(std::make_unique<SearchCommand>());
    subcommands.push_back(std::make_unique<OriginalCommand>());
    subcommands.push_back(std::make_unique<DuplicatesCommand>());
    subcommands.push_back(std::make_unique<ShellTextCommand>());

    std::vector<std::pair<CLI::App *, Subcommand *>> declared;
    for (const auto &subcommand : subcommands)
        declared.emplace_back(subcommand->declare(program), subcommand.get());
    try {
        program.parse(argc, argv);
    } catch (const CLI::ParseError &fault) { // CLI11 asks for help and tells faults this way
        return program.exit(fault) == 0 ? 0 : static_cast<int>(ExitCode::WrongUsage);
    }
    ExitCode code = ExitCode::Done;
    for (const auto &[part, subcommand] : declared) {
        if (part->parsed())
            code = subcommand->run();
    }
    if (!flushOutput()) {
        printError({jiaoshu::ErrorCode::CannotWrite, QStringLiteral("standard output")});
        return static_cast<int>(ExitCode::SomeInputFailed);
    }
    return static_cast<int>(code);
}

/** A file that is opened later must not take the number of a closed standard stream, or what is printed would
 * go into it. Reading from, or writing to, what is put there fails as it does on a closed one. */
void holdStandardStreams()
{
    for (int stream = 0; stream <= 2; ++stream) {
        if (::fcntl(stream, F_GETFD) < 0 && ::open("/dev/null", stream == 0 ? O_WRONLY : O_RDONLY) < 0)
            std::abort();
    }
}

} // namespace

int main(int argc, char **argv)
{
    holdStandardStreams();
    qputenv("LC_ALL", "C.UTF-8"); // what it prints never depends on the machine's language
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("jiaoshu"));
    QCoreApplication::setApplicationVersion(QStringLiteral(JIAOSHU_VERSION));
    CLI::App program("Jiaoshu (校数) turns news articles into verified data.", "jiaoshu-cli");
    program.set_version_flag("--version", JIAOSHU_VERSION);
    program.require_subcommand(1);
    return run(program, argc, argv);
}
