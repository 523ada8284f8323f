// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QPlainTextEdit;

namespace jiaoshu::ui {

/** The begin of a text as each encoding shows it, for a person to see which one it is. */
class EncodingDialog : public QDialog
{
    Q_OBJECT

public:
    explicit EncodingDialog(QWidget *parent = nullptr);

    /** @param path of a text file. @param encoding that it was taken for; empty where none fitted. */
    void showFile(const QString &path, const QString &encoding);
    [[nodiscard]] QString encoding() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void retranslate();
    void follow();

    QString m_path;
    QLabel *m_question, *m_label, *m_misfits;
    QComboBox *m_choice;
    QPlainTextEdit *m_begin;
    QDialogButtonBox *m_buttons;
};

} // namespace jiaoshu::ui
