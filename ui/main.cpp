// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commandline.h"
#include "ui/errortext.h"
#include "ui/reader/articleview.h"
#include "ui/reviewdesk.h"
#include "ui/screenshot.h"
#include "ui/settings/appearance.h"
#include "ui/workbench.h"
#include "ui/workspacehome.h"

#include <QApplication>
#include <QTemporaryDir>

#include <cstdio>

using namespace jiaoshu;

namespace {

constexpr int Done = 0;
constexpr int SomeInputFailed = 1;

void print(FILE *stream, const QString &text)
{
    std::fputs(text.toLocal8Bit().constData(), stream);
}

void complain(const Error &error)
{
    print(stderr, QString(QStringLiteral("jiaoshu: ") + toLogLine(error) + u'\n'));
}

/** The language and theme of this run alone are not remembered, nor is anything when a picture is taken. */
std::unique_ptr<ui::Preferences> preferencesFor(const ui::CommandLine &line, const QTemporaryDir &scratch)
{
    if (line.screenshot.isEmpty() && line.theme.isEmpty() && line.language.isEmpty())
        return std::make_unique<ui::Preferences>();
    auto preferences = std::make_unique<ui::Preferences>(scratch.filePath(QStringLiteral("run.ini")));
    if (!line.screenshot.isEmpty())
        preferences->setWelcomed();
    if (!line.theme.isEmpty())
        preferences->setTheme(line.theme == QStringLiteral("dark") ? ui::ThemeChoice::Dark
                                                                   : ui::ThemeChoice::Light);
    if (!line.language.isEmpty())
        preferences->setLanguage(ui::languageFromName(line.language));
    return preferences;
}

/** Read without a display, so that --help needs none. */
ui::CommandLine readCommandLine(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    return ui::parseCommandLine(QCoreApplication::arguments());
}

int run(const ui::CommandLine &line)
{
    QTemporaryDir scratch;
    const auto preferences = preferencesFor(line, scratch);
    ui::Appearance appearance;
    appearance.apply(*preferences);
    ui::Workbenches windows(appearance, *preferences);
    ui::Workbench &first = windows.add();
    ui::MainWindow &window = first.window;
    ui::WorkspaceKeeper &keeper = first.keeper;
    constexpr auto NotKept = ui::WorkspaceKeeper::Memory::NotKept; // one that is named for this start alone
    int exitCode = Done;
    QObject::connect(&keeper, &ui::WorkspaceKeeper::tookIn, &window,
                     [&exitCode](const ui::IntakeReport &report) {
                         for (const Error &error : report.failed)
                             complain(error);
                         if (!report.failed.isEmpty())
                             exitCode = SomeInputFailed;
                     });
    if (line.size)
        window.resize(*line.size);
    window.desk()->text()->setFocus();

    const Outcome opened = !line.workspace.isEmpty() ? keeper.open(line.workspace, true, NotKept)
                           : line.articles.isEmpty() ? window.home().openFirst()
                                                     : window.home().openOwn();
    if (!opened) {
        complain(opened.error());
        exitCode = SomeInputFailed;
        if (!line.screenshot.isEmpty())
            return exitCode;
    }
    keeper.takeIn(line.articles);
    if (!opened)
        window.showError(opened.error()); // knows what waits for the workspace
    if (!line.screenshot.isEmpty())
        return ui::takeScreenshot(window, keeper, line.screenshot) ? exitCode : SomeInputFailed;
    QApplication::exec();
    return exitCode;
}

} // namespace

int main(int argc, char **argv)
{
    const ui::CommandLine line = readCommandLine(argc, argv);
    if (line.exitCode) {
        print(*line.exitCode == Done ? stdout : stderr, line.message);
        return *line.exitCode;
    }
    const QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("jiaoshu"));
    QApplication::setApplicationDisplayName(QStringLiteral("Jiaoshu"));
    QApplication::setApplicationVersion(QStringLiteral(JIAOSHU_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("jiaoshu"));
    return run(line);
}
