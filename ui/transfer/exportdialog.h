// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/summary.h"
#include "session/exporting.h"
#include "session/exporttemplates.h"

#include <QDialog>
#include <QTimer>

#include <functional>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QRadioButton;
class QTableWidget;

namespace jiaoshu::ui {

/** Asks what to write, how and where; shows the first rows of it as the choices change, and says beforehand
 * how many figures that is and which are left out, and why. */
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    /** Asks for the first rows of @p choice; the answer comes later, or never where another was asked since.
     */
    using Previewer = std::function<void(const session::ExportChoice &choice,
                                         std::function<void(const Result<session::ExportPreview> &)> answer)>;

    /** @param path proposed; its ending follows the format. */
    ExportDialog(const model::StateCounts &counts, const QString &path, QWidget *parent = nullptr);

    void setPreviewer(Previewer previewer);
    /** Kept choices, and what keeps them when one is added. */
    void setTemplates(session::ExportTemplates templates,
                      std::function<void(const session::ExportTemplates &)> keep);
    /** Chooses as @p choice does. */
    void setChoice(const session::ExportChoice &choice);
    [[nodiscard]] session::ExportRequest request() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void name();
    void arrange();
    [[nodiscard]] QWidget *choices();
    void connectAll();
    void retranslate();
    void retranslateFormats();
    void showConsequences();
    void followFormat();
    void browse();
    void askForPreview();
    void showPreview(const Result<session::ExportPreview> &preview);
    void useTemplate(int index);
    void keepTemplate();
    [[nodiscard]] session::ExportChoice choice() const;
    [[nodiscard]] session::FormatTraits format() const;

    model::StateCounts m_counts;
    Previewer m_previewer;
    session::ExportTemplates m_templates;
    std::function<void(const session::ExportTemplates &)> m_keepTemplates;
    QTimer m_previewDelay;
    bool m_isChoiceGood = true;
    qint64 m_figures = -1; ///< that would be written, as the preview says; -1 while it is not known
    QListWidget *m_formats;
    QLabel *m_sentence, *m_figuresTitle, *m_filterTitle, *m_unitsTitle, *m_previewTitle, *m_pathTitle;
    QLabel *m_leftOut, *m_fault, *m_replaces, *m_templatesTitle;
    QRadioButton *m_verified, *m_everything;
    QCheckBox *m_byteOrderMark, *m_safe, *m_wide, *m_text;
    QLineEdit *m_filter, *m_units, *m_path;
    QComboBox *m_templateList;
    QTableWidget *m_preview;
    QPushButton *m_keep, *m_browse, *m_export, *m_cancel;
};

/** Why figures are not in the dataset, by state: "12 not yet reviewed, 3 unsure, 2 rejected"; empty where
 * none is left out. */
[[nodiscard]] QString leftOutText(const model::StateCounts &leftOut);

} // namespace jiaoshu::ui
