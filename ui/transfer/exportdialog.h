// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/summary.h"
#include "session/exporting.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace jiaoshu::ui {

/** Asks what to write and where, and says beforehand how many figures that is and which are left out, and
 * why. */
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    /** @param path proposed; its suffix follows the format. */
    ExportDialog(const model::StateCounts &counts, const QString &path, QWidget *parent = nullptr);

    [[nodiscard]] session::ExportRequest request() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void retranslate();
    void showConsequences();
    void followFormat();
    void browse();

    model::StateCounts m_counts;
    QLabel *m_formatTitle, *m_figuresTitle, *m_pathTitle, *m_leftOut, *m_replaces;
    QRadioButton *m_csv, *m_jsonLines, *m_verified, *m_everything;
    QCheckBox *m_byteOrderMark;
    QLineEdit *m_path;
    QPushButton *m_browse, *m_export, *m_cancel;
};

/** Why figures are not in the dataset, by state: "12 not yet reviewed, 3 unsure, 2 rejected"; empty where
 * none is left out. */
[[nodiscard]] QString leftOutText(const model::StateCounts &leftOut);

} // namespace jiaoshu::ui
