// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/questions.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>

namespace jiaoshu::ui {

namespace {

struct Questions
{
    Q_DECLARE_TR_FUNCTIONS(Questions)
};

} // namespace

bool agrees(QWidget &window, const QString &title, const QString &question, const QString &yes,
            const QString &no)
{
    QMessageBox box(QMessageBox::NoIcon, title, question, QMessageBox::NoButton, &window);
    const QAbstractButton *const agree = box.addButton(yes, QMessageBox::AcceptRole);
    box.addButton(no, QMessageBox::RejectRole);
    box.setTextFormat(Qt::PlainText);
    box.exec();
    return box.clickedButton() == agree;
}

bool mayLose(QWidget &window, qsizetype changes, Leaving leaving)
{
    if (changes == 0)
        return true;
    const bool closes = leaving == Leaving::Closing;
    QMessageBox box(
        QMessageBox::Warning, closes ? Questions::tr("Close") : Questions::tr("Leave this workspace"),
        Questions::tr("%n change(s) are not saved and would be lost.", nullptr, static_cast<int>(changes)),
        QMessageBox::NoButton, &window);
    const QAbstractButton *const lose =
        box.addButton(closes ? Questions::tr("Close and lose them") : Questions::tr("Go on and lose them"),
                      QMessageBox::DestructiveRole);
    box.setDefaultButton(box.addButton(Questions::tr("Go back"), QMessageBox::RejectRole));
    box.exec();
    return box.clickedButton() == lose;
}

bool mayStopTakingIn(QWidget &window, qsizetype done, qsizetype total)
{
    const QLocale locale;
    QMessageBox box(QMessageBox::Question, Questions::tr("Close"),
                    Questions::tr("Articles are still coming in: %1 of %2 files are in the workspace.")
                        .arg(locale.toString(done), locale.toString(total)),
                    QMessageBox::NoButton, &window);
    box.setInformativeText(
        Questions::tr("What is in stays in, and the next start offers to go on with the rest."));
    const QAbstractButton *const stop =
        box.addButton(Questions::tr("Stop and close"), QMessageBox::AcceptRole);
    box.setDefaultButton(box.addButton(Questions::tr("Keep on"), QMessageBox::RejectRole));
    box.exec();
    return box.clickedButton() == stop;
}

} // namespace jiaoshu::ui
