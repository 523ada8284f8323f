// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/preferences.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace jiaoshu::ui {

class WrapLabel;

/** Asks for what is remembered between runs; changes nothing itself. */
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    /** @param usualSize of the system's type, in points */
    SettingsDialog(const Preferences &preferences, int usualSize, QWidget *parent = nullptr);

    /** Writes what was chosen. */
    void store(Preferences &preferences) const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    struct FontChoice
    {
        QLabel *label;
        QComboBox *family;
        QSpinBox *points;
    };
    [[nodiscard]] FontChoice fontChoice(const Preferences::PaneFont &font, const QString &name);

    int m_usualSize;
    WrapLabel *m_analystHint;
    QLabel *m_analystLabel, *m_languageLabel, *m_themeLabel, *m_zoomLabel;
    QLineEdit *m_analyst;
    QComboBox *m_language, *m_theme;
    QSpinBox *m_zoom;
    FontChoice m_article, m_figures;
    QPushButton *m_ok, *m_cancel;
};

} // namespace jiaoshu::ui
