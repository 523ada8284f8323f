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
#include <optional>

class QAbstractButton;
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
    /** What the window is narrowed down by is what is written, until somebody asks for something else. */
    void setWindowFilter(const QString &where);
    /** What completes a filter that is typed. */
    void setCompletions(const QStringList &words);
    /** Chooses as @p choice does. */
    void setChoice(const session::ExportChoice &choice);
    [[nodiscard]] session::ExportRequest request() const;
    /** The format and every option as they stand, also those that the format has no use for; not which
     * figures fit. setHabits() chooses so again; what it does not understand it passes over. */
    [[nodiscard]] QByteArray habits() const;
    void setHabits(const QByteArray &json);

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
    [[nodiscard]] QString faultText(const Error &error) const;
    void useTemplate(int index);
    void keepTemplate();
    void dropTemplate();
    [[nodiscard]] QString leftOutNow() const;
    /** Verified figures and all of them, of those that fit; nothing while that is not known. */
    [[nodiscard]] std::optional<std::pair<qint64, qint64>> fittingNow() const;
    void showFitting();
    /** Why nothing can be exported as it stands; empty where it can. */
    [[nodiscard]] QString whyNot() const;
    [[nodiscard]] session::ExportChoice choice() const;
    void chooseFormat(const QString &name);
    /** The boxes to tick by the names of habits(). */
    [[nodiscard]] QList<std::pair<QString, QAbstractButton *>> options() const;
    [[nodiscard]] session::FormatTraits format() const;

    model::StateCounts m_counts;
    Previewer m_previewer;
    session::ExportTemplates m_templates;
    std::function<void(const session::ExportTemplates &)> m_keepTemplates;
    QString m_windowFilter;
    QTimer m_previewDelay;
    bool m_isChoiceGood = true;
    std::optional<session::ExportPreview> m_shown; ///< of the present choice; nothing while it is not known
    QListWidget *m_formats;
    QLabel *m_sentence, *m_figuresTitle, *m_filterTitle, *m_unitsTitle, *m_previewTitle, *m_pathTitle;
    QLabel *m_leftOut, *m_fault, *m_replaces, *m_templatesTitle, *m_filterNote;
    QRadioButton *m_verified, *m_everything;
    QCheckBox *m_byteOrderMark, *m_safe, *m_wide, *m_text;
    QLineEdit *m_filter, *m_units, *m_path;
    QComboBox *m_templateList;
    QTableWidget *m_preview;
    QPushButton *m_keep, *m_drop, *m_browse, *m_export, *m_cancel;
};

/** Why figures are not in the dataset: "12 not yet reviewed, 3 unsure, 2 rejected, 5 outside the filter";
 * empty where none is left out. @param noPlaceIn what the format has no place for, by its reason. */
[[nodiscard]] QString leftOutText(const model::StateCounts &leftOut, qint64 notFitting = 0,
                                  const QMap<QString, qint64> &noPlaceIn = {});

} // namespace jiaoshu::ui
