// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/keeping.h"

#include <QDialog>

#include <optional>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace jiaoshu::ui {

/** The backups of a workspace, each with how many articles and decisions it holds against what there is now.
 * Makes and restores none itself. */
class BackupDialog : public QDialog
{
    Q_OBJECT

public:
    /** How much the workspace holds now, counted as Backup counts. */
    struct Present
    {
        qint64 articles = 0;
        qint64 decisions = 0;
    };

    explicit BackupDialog(bool canWrite, QWidget *parent = nullptr);

    /** @param backups the newest first. @param present nothing where the workspace cannot be read. */
    void showBackups(const QList<session::Backup> &backups, const std::optional<Present> &present);
    /** While one is being made or put back. */
    void setBusy(bool busy);
    /** What went wrong, or well; empty takes it away. */
    void showMessage(const QString &sentence);

Q_SIGNALS:
    void backupRequested();
    void restoreRequested(const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void retranslate();
    void fill();
    void follow();
    [[nodiscard]] const session::Backup *chosen() const;

    std::optional<Present> m_present;
    bool m_canWrite;
    bool m_isBusy = true; ///< until the list is there
    QList<session::Backup> m_backups;
    QLabel *m_now, *m_consequence, *m_message;
    QTreeWidget *m_list;
    QPushButton *m_make, *m_restore, *m_close;
};

} // namespace jiaoshu::ui
