// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/transfer/intakedialog.h"
#include "ui/workspacekeeper.h"

#include <QObject>

#include <functional>

namespace jiaoshu::ui {

/** What of an import needs a person, and what is done about it: tables whose columns are to be told, texts
 * whose encoding is doubtful. */
class IntakeDesk : public QObject
{
    Q_OBJECT

public:
    /** @param place whose window the dialogs belong to. All outlive it. */
    IntakeDesk(QWidget &place, ReviewController &review, WorkspaceKeeper &keeper);

    /** Of what failed, and what was opened by a guess. */
    [[nodiscard]] static QList<IntakeDialog::Row> rowsOf(const IntakeReport &report);
    /** Shows them all. */
    void show(const IntakeReport &report);
    /** What chooseColumns() and chooseEncoding() are about. */
    void setReport(const IntakeReport &report) { m_report = report; }
    /** Asks for the columns of a table, remembers them, and takes it in so. */
    void chooseColumns(const QString &path);
    /** The same of a text's encoding. */
    void chooseEncoding(const QString &path);

Q_SIGNALS:
    void failed(const jiaoshu::Error &error);

private:
    void help(const IntakeDialog::Row &row);
    /** What was taken in of @p path by the guess goes out again; @p then is called when it is out. */
    void takeOut(const QString &path, const std::function<void()> &then);
    [[nodiscard]] const IntakeReport::Guess *guessOf(const QString &path) const;

    QWidget &m_place;
    ReviewController &m_review;
    WorkspaceKeeper &m_keeper;
    IntakeReport m_report;
};

} // namespace jiaoshu::ui
