// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace jiaoshu::ui {

/** What of the files that were to be opened needs a person: those that failed, with the reason of each, and
 * those that were opened by a guess. Can be copied and saved. Changes nothing itself. */
class IntakeDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Help { None, Columns, Encoding }; ///< what a person can do about it
    struct Row
    {
        QString path; ///< of the file
        QString part; ///< of it, with the line, for people
        QString reason;
        Help help = Help::None;
        bool isOpened = false; ///< by a guess
    };

    explicit IntakeDialog(QWidget *parent = nullptr);

    void showRows(const QList<Row> &rows);
    /** All rows, a line each, the columns parted by tabs. */
    [[nodiscard]] QString asText() const;

Q_SIGNALS:
    void helpRequested(const jiaoshu::ui::IntakeDialog::Row &row);
    /** The file could not be written. */
    void saveFailed(const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void retranslate();
    void fill();
    void follow();
    void save();
    [[nodiscard]] const Row *chosen() const;

    QList<Row> m_rows;
    QLabel *m_summary;
    QTreeWidget *m_list;
    QPushButton *m_help, *m_copy, *m_save, *m_close;
};

} // namespace jiaoshu::ui
