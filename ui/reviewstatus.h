// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/summary.h"

#include <QDateTime>
#include <QWidget>

#include <optional>

class QLabel;

namespace jiaoshu::ui {

/** What the status bar says of the review: how much is left, whether the last decision is saved, and who
 * decides. */
class ReviewStatus : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewStatus(QWidget *parent = nullptr);

    /** @param here of the current article; nothing where there is none. */
    void setCounts(std::optional<qint64> openHere, const model::StateCounts &workspace);
    /** Numbers of the article that no figure covers; nothing while that is not known. */
    void setUncovered(std::optional<qsizetype> numbers);
    /** The median time of a decision; nothing: it is not shown. */
    /** @param foretells whether it says as well how long the rest will take. */
    void setPace(std::optional<double> secondsAFigure, bool foretells);
    void setAnalyst(const QString &name, bool readOnly);
    /** @param what was done, where that is not plain; may be empty */
    void setSaved(const QDateTime &when, const QString &what = {});
    /** @param reason a sentence */
    void setNotSaved(const QString &reason);
    void clearSaved();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showSaved();

    [[nodiscard]] QString paceText() const;

    QLabel *m_left;
    QLabel *m_uncovered;
    QLabel *m_pace;
    QLabel *m_saved;
    QLabel *m_analyst;
    std::optional<qint64> m_openHere;
    std::optional<qsizetype> m_uncoveredHere;
    std::optional<double> m_secondsAFigure;
    bool m_foretells = false;
    model::StateCounts m_counts;
    QDateTime m_savedAt;
    QString m_what;
    QString m_reason;
    QString m_name;
    bool m_readOnly = false;
};

} // namespace jiaoshu::ui
