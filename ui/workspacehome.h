// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QObject>
#include <QString>

namespace jiaoshu::ui {

class Preferences;
class ReviewController;
class WorkspaceKeeper;

/** Which workspace the program begins with. The sample articles have one of their own, so that they never
 * stand among an analyst's data: what is opened while they are on the screen goes into the analyst's own. */
class WorkspaceHome : public QObject
{
    Q_OBJECT

public:
    WorkspaceHome(WorkspaceKeeper &keeper, ReviewController &review, const Preferences &preferences,
                  QObject *parent = nullptr);
    ~WorkspaceHome() override;

    /** Where both are, else the user's data folder. */
    void setFolder(const QString &folder) { m_folder = folder; }
    [[nodiscard]] QString ownPath() const;
    [[nodiscard]] QString samplesPath() const;
    [[nodiscard]] bool isInSamples() const;

    /** The workspace that was opened last, else the analyst's own, else, on the first start, the samples. */
    [[nodiscard]] Outcome openFirst();
    /** The workspace that was opened last, else the analyst's own, which is made where it is missing. */
    [[nodiscard]] Outcome openOwn();
    /** Made and filled where they are missing. */
    [[nodiscard]] Outcome openSamples();
    /** The samples as on the first day: what was decided on them is forgotten. */
    [[nodiscard]] Outcome resetSamples();

Q_SIGNALS:
    /** Articles were to be opened, but the analyst's own workspace is open in another window. */
    void ownIsElsewhere();
    void failed(const jiaoshu::Error &error);

private:
    [[nodiscard]] bool mayTakeIn();
    [[nodiscard]] QString last() const;

    WorkspaceKeeper &m_keeper;
    ReviewController &m_review;
    const Preferences &m_preferences;
    QString m_folder;
};

} // namespace jiaoshu::ui
