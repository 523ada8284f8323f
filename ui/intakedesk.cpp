// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intakedesk.h"

#include "session/tablecolumns.h"
#include "ui/errortext.h"
#include "ui/reviewcontroller.h"
#include "ui/transfer/columnsdialog.h"
#include "ui/transfer/encodingdialog.h"

#include <QFileInfo>
#include <QGuiApplication>

#include <algorithm>

namespace jiaoshu::ui {

namespace {

/** The file's own path; what leads into it, and the line, is its part. */
IntakeDialog::Row rowOf(const Error &error)
{
    IntakeDialog::Row row;
    row.path = error.path;
    for (const QString &mark : {QStringLiteral("!/"), QStringLiteral("#")}) {
        const qsizetype at = error.path.indexOf(mark);
        if (at > 0 && !QFileInfo::exists(error.path) && QFileInfo::exists(error.path.left(at))) {
            row.path = error.path.left(at);
            row.part = error.path.mid(at);
            break;
        }
    }
    if (error.line > 0)
        row.part += (row.part.isEmpty() ? QString() : QStringLiteral(" ")) + QString::number(error.line);
    row.reason = errorText(error);
    if (session::isOfUnknownColumns(error) && !row.part.startsWith(u'!'))
        row.help = IntakeDialog::Help::Columns;
    else if (error.code == ErrorCode::BadEncoding && row.part.isEmpty() && QFileInfo(row.path).isFile())
        row.help = IntakeDialog::Help::Encoding;
    return row;
}

} // namespace

IntakeDesk::IntakeDesk(QWidget &place, ReviewController &review, WorkspaceKeeper &keeper)
    : m_place(place), m_review(review), m_keeper(keeper)
{}

QList<IntakeDialog::Row> IntakeDesk::rowsOf(const IntakeReport &report)
{
    QList<IntakeDialog::Row> rows;
    for (const Error &error : report.failed)
        rows.append(rowOf(error));
    for (const IntakeReport::Guess &guess : report.guesses) {
        const bool isText = !guess.encoding.isEmpty();
        rows.append({guess.path,
                     {},
                     isText
                         ? tr("Opened as %1, which is not certain.").arg(guess.encoding)
                         : tr("Opened with the columns that are known by their names or were told before."),
                     isText ? IntakeDialog::Help::Encoding : IntakeDialog::Help::Columns,
                     true});
    }
    return rows;
}

void IntakeDesk::show(const IntakeReport &report)
{
    m_report = report;
    auto *const dialog = new IntakeDialog(m_place.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &IntakeDialog::helpRequested, this, &IntakeDesk::help);
    connect(dialog, &IntakeDialog::saveFailed, this, [this](const QString &path) {
        Q_EMIT failed({ErrorCode::CannotWrite, {}, path});
    });
    dialog->showRows(rowsOf(report));
    dialog->show();
}

void IntakeDesk::help(const IntakeDialog::Row &row)
{
    if (row.help == IntakeDialog::Help::Columns)
        chooseColumns(row.path);
    else if (row.help == IntakeDialog::Help::Encoding)
        chooseEncoding(row.path);
}

void IntakeDesk::chooseColumns(const QString &path)
{
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const auto head = session::tableHead(path);
    QGuiApplication::restoreOverrideCursor();
    if (!head) {
        Q_EMIT failed(head.error());
        return;
    }
    auto *const dialog = new ColumnsDialog(m_place.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->showTable(QFileInfo(path).fileName(), *head);
    connect(dialog, &QDialog::accepted, this, [this, dialog, path, header = head->header] {
        if (const auto kept = session::rememberColumns(header, dialog->columns()); !kept)
            Q_EMIT failed(kept.error());
        takeOut(path, [this, path] { m_keeper.takeIn({path}); });
    });
    dialog->open();
}

void IntakeDesk::chooseEncoding(const QString &path)
{
    auto *const dialog = new EncodingDialog(m_place.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const IntakeReport::Guess *const guess = guessOf(path);
    dialog->showFile(path, guess ? guess->encoding : QString());
    connect(dialog, &QDialog::accepted, this, [this, dialog, path] {
        takeOut(path, [this, path, encoding = dialog->encoding()] { m_keeper.takeInAs(path, encoding); });
    });
    dialog->open();
}

const IntakeReport::Guess *IntakeDesk::guessOf(const QString &path) const
{
    const auto guess = std::ranges::find(m_report.guesses, path, &IntakeReport::Guess::path);
    return guess == m_report.guesses.end() ? nullptr : &*guess;
}

void IntakeDesk::takeOut(const QString &path, const std::function<void()> &then)
{
    if (const IntakeReport::Guess *guess = guessOf(path))
        m_review.takeOut(guess->articles, then);
    else
        then();
}

} // namespace jiaoshu::ui
