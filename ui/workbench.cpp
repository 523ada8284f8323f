// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench.h"

#include "ui/settings/appearance.h"

#include <QEvent>
#include <QFileInfo>
#include <QTimer>

#include <algorithm>

namespace jiaoshu::ui {

Workbench::Workbench(Appearance &appearance, Preferences &preferences)
    : keeper(review, preferences), window(review, keeper, appearance, preferences), backups(review),
      log(review)
{
    QObject::connect(&backups, &BackupKeeper::backupFailed, &window, &MainWindow::showError);
}

Workbenches::Workbenches(Appearance &appearance, Preferences &preferences)
    : m_appearance(appearance), m_preferences(preferences)
{}

Workbenches::~Workbenches() = default;

Workbench &Workbenches::add()
{
    m_all.push_back(std::make_unique<Workbench>(m_appearance, m_preferences));
    Workbench *const made = m_all.back().get();
    made->window.installEventFilter(this);
    made->keeper.setElsewhere([this, made](const QString &path) { return bringToFront(path, made); });
    connect(&made->window, &MainWindow::newWindowRequested, this, [this, made] {
        const QPoint beside = made->window.pos() + QPoint(32, 32);
        add().window.move(beside);
    });
    made->window.show();
    return *made;
}

bool Workbenches::bringToFront(const QString &workspace, const Workbench *asking) const
{
    const QString path = QFileInfo(workspace).canonicalFilePath();
    const auto other = std::ranges::find_if(m_all, [&](const std::unique_ptr<Workbench> &each) {
        const session::Session *const session = each->review.session();
        return each.get() != asking && session && !path.isEmpty() && session->path() == path;
    });
    if (other == m_all.cend())
        return false;
    (*other)->window.show();
    (*other)->window.raise();
    (*other)->window.activateWindow();
    return true;
}

bool Workbenches::eventFilter(QObject *watched, QEvent *event)
{
    // Hidden by closing; minimized or covered windows are not. The last one goes with the program.
    if (event->type() == QEvent::Hide && !event->spontaneous() && m_all.size() > 1) {
        QTimer::singleShot(0, this, [this, watched] {
            std::erase_if(m_all, [&](const std::unique_ptr<Workbench> &each) {
                return &each->window == watched && !each->window.isVisible() && m_all.size() > 1;
            });
        });
    }
    return QObject::eventFilter(watched, event);
}

} // namespace jiaoshu::ui
