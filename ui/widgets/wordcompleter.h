// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCompleter>

namespace jiaoshu::ui {

/** Completes the last word of a line, words being parted by spaces of any width; what stands before it
 * stays. A full-width colon or comma is as good as the plain one. From its second character on, and not
 * within straight quotes. Closes when its line loses the keys. */
class WordCompleter final : public QCompleter
{
    Q_OBJECT

public:
    explicit WordCompleter(const QStringList &words, QObject *parent = nullptr);

    [[nodiscard]] QStringList splitPath(const QString &line) const override;
    [[nodiscard]] QString pathFromIndex(const QModelIndex &index) const override;

protected:
    /** Enter takes what was chosen with the arrows; where nothing was, the list is in nobody's way. */
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    mutable QString m_before; ///< of the line that is completed
};

} // namespace jiaoshu::ui
