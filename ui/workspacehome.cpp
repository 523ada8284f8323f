// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspacehome.h"

#include "ui/reviewcontroller.h"
#include "ui/settings/preferences.h"
#include "ui/workspacekeeper.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace jiaoshu::ui {

WorkspaceHome::WorkspaceHome(WorkspaceKeeper &keeper, ReviewController &review,
                             const Preferences &preferences, QObject *parent)
    : QObject(parent), m_keeper(keeper), m_review(review), m_preferences(preferences),
      m_folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation))
{
    m_keeper.setTakeInGuard([this] { return mayTakeIn(); });
}

WorkspaceHome::~WorkspaceHome()
{
    m_keeper.setTakeInGuard({}); // it outlives this one
}

QString WorkspaceHome::ownPath() const
{
    return QDir(m_folder).filePath(QStringLiteral("default.jiaoshu"));
}

QString WorkspaceHome::samplesPath() const
{
    return QDir(m_folder).filePath(QStringLiteral("samples.jiaoshu"));
}

bool WorkspaceHome::isInSamples() const
{
    const session::Session *const session = m_review.session();
    return session && session->path() == QFileInfo(samplesPath()).canonicalFilePath();
}

QString WorkspaceHome::last() const
{
    return m_preferences.recentWorkspaces().value(0);
}

Outcome WorkspaceHome::openFirst()
{
    return last().isEmpty() && !QFile::exists(ownPath()) ? openSamples() : openOwn();
}

Outcome WorkspaceHome::openOwn()
{
    const QString path = last().isEmpty() ? ownPath() : last();
    if (path == ownPath() && !QDir().mkpath(m_folder))
        return fail(ErrorCode::CannotWrite, QStringLiteral("folder"), m_folder);
    return m_keeper.open(path, path == ownPath());
}

Outcome WorkspaceHome::openSamples()
{
    if (!isInSamples()) {
        if (!QDir().mkpath(m_folder))
            return fail(ErrorCode::CannotWrite, QStringLiteral("folder"), m_folder);
        if (const Outcome opened = m_keeper.open(samplesPath(), true, WorkspaceKeeper::Memory::NotKept);
            !opened)
            return opened;
    }
    const auto there =
        isInSamples() ? m_review.session()->newestArticles(1) : Result<QList<model::ArticleSummary>>();
    if (isInSamples() && there && there->isEmpty())
        m_keeper.takeInSamples();
    return {};
}

Outcome WorkspaceHome::resetSamples()
{
    if (!isInSamples())
        return {};
    m_keeper.stop();
    m_review.setSession({});
    // Nothing of an analyst's is in the file, nor in those beside it.
    QDir folder(m_folder);
    const QString name = QFileInfo(samplesPath()).fileName();
    QStringList beside;
    for (const char *ending : {"", "-wal", "-shm", "-journal", ".lock", ".search?", ".alike?"})
        beside.append(QString(name + QLatin1StringView(ending)));
    for (const QString &file : folder.entryList(beside, QDir::Files | QDir::Hidden))
        folder.remove(file);
    QDir(folder.filePath(QString(name + QStringLiteral(".backups")))).removeRecursively();
    return openSamples();
}

bool WorkspaceHome::mayTakeIn()
{
    if (!isInSamples())
        return true;
    const Outcome opened = openOwn();
    if (!opened && opened.error().code != ErrorCode::Cancelled)
        Q_EMIT failed(opened.error());
    else if (opened && isInSamples() && !m_keeper.isBusy())
        Q_EMIT ownIsElsewhere();
    // Where the own one is being brought up to date, files wait for that.
    return opened && (!isInSamples() || m_keeper.isBusy());
}

} // namespace jiaoshu::ui
