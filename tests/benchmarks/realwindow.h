// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "benchmarks/largeworkspace.h"
#include "ui/mainwindow.h"
#include "ui/reader/articleview.h"
#include "ui/reviewcontroller.h"
#include "ui/reviewdesk.h"
#include "ui/settings/appearance.h"
#include "ui/workspacekeeper.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <functional>

inline double milliseconds(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/** A workspace of 100,000 articles with 20 figures each, in the file that JIAOSHU_BENCH_WORKSPACE names, or
 * among the temporary files; made on first use, which takes minutes, and kept. */
inline QString hundredThousandArticles()
{
    const QString path =
        qEnvironmentVariable("JIAOSHU_BENCH_WORKSPACE",
                             QDir::temp().filePath(QStringLiteral("jiaoshu-bench/100000-articles.jiaoshu")));
    if (QFile::exists(path))
        return path;
    QDir().mkpath(QFileInfo(path).path());
    const QString partial = path + QStringLiteral(".part");
    for (const char *end : {"", "-wal", "-shm", ".head"})
        QFile::remove(QString(partial + QLatin1StringView(end)));
    const double made = milliseconds([&] { LargeWorkspace::make(partial, 100'000); });
    qInfo("2,000,000 figures written in %.0f s", made / 1000);
    QFile::rename(partial, path);
    return path;
}

/** The real window on a workspace. */
struct Window
{
    explicit Window(const QString &path)
    {
        preferences.setLanguage(jiaoshu::ui::Language::English);
        preferences.setAnalyst(QStringLiteral("李"));
        appearance.apply(preferences);
        window = std::make_unique<jiaoshu::ui::MainWindow>(review, keeper, appearance, preferences);
        window->resize(1280, 800);
        window->show();
        const jiaoshu::Outcome opened = keeper.open(path, false);
        if (!opened)
            qFatal("%s", qPrintable(jiaoshu::toLogLine(opened.error())));
        QApplication::setActiveWindow(window.get());
        text()->setFocus();
        QApplication::processEvents();
    }
    [[nodiscard]] jiaoshu::ui::ArticleView *text() const { return window->desk()->text(); }

    QTemporaryDir folder;
    jiaoshu::ui::Preferences preferences = jiaoshu::ui::Preferences(folder.filePath(QStringLiteral("p.ini")));
    jiaoshu::ui::Appearance appearance;
    jiaoshu::ui::ReviewController review;
    jiaoshu::ui::WorkspaceKeeper keeper = jiaoshu::ui::WorkspaceKeeper(review, preferences);
    std::unique_ptr<jiaoshu::ui::MainWindow> window;
};
