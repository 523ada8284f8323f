// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/ids.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace jiaoshu::ui {

/** What became of files that were to be taken in. */
struct IntakeReport
{
    qsizetype takenIn = 0;
    qsizetype wereThere = 0;
    QList<ArticleId> articles; ///< that were taken in
    /** Of undo, where they came in as one and nothing was done since; it may be of more. */
    std::optional<CommandId> step;
    QList<Error> failed;
    /** A file that was opened by a guess: a text of doubtful encoding, or a table by the names of its
     * columns. */
    struct Guess
    {
        QString path;
        QString encoding; ///< of a text; empty for a table
        QList<ArticleId> articles;
    };
    QList<Guess> guesses;
    bool cancelled = false;
    bool samples = false; ///< they were the program's own, on first use
    bool shown = false;   ///< the first of them was gone to
};

/** An import that ended before its end, with the window or the program: kept until it went on or is given up.
 */
struct UnfinishedIntake
{
    QStringList given; ///< files and folders
    QString next;      ///< the first file that is not in
    qsizetype done = 0;
    qsizetype total = 0;   ///< files
    QStringList waiting{}; ///< further ones that were to follow
    bool operator==(const UnfinishedIntake &) const = default;
};

[[nodiscard]] QByteArray toJson(const QList<UnfinishedIntake> &intakes);
/** What is none is left out. */
[[nodiscard]] QList<UnfinishedIntake> unfinishedFromJson(const QByteArray &json);

} // namespace jiaoshu::ui
