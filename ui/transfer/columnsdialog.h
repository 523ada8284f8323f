// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/tablecolumns.h"

#include <QDialog>

#include <array>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QTableWidget;

namespace jiaoshu::ui {

/** Which column of a table is what, with its first rows. */
class ColumnsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ColumnsDialog(QWidget *parent = nullptr);

    /** @param name of the file, for people. */
    void showTable(const QString &name, const session::TableHead &head);
    /** As they are chosen; the text is always one of them once the dialog is accepted. */
    [[nodiscard]] readers::Columns columns() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void retranslate();
    void follow();
    static constexpr size_t Fields = 5; ///< text, title, date, outlet, address

    QString m_name;
    QStringList m_header;
    QLabel *m_question;
    QTableWidget *m_rows;
    std::array<QLabel *, Fields> m_labels{};
    std::array<QComboBox *, Fields> m_choices{};
    QDialogButtonBox *m_buttons;
};

} // namespace jiaoshu::ui
