// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wordcompleter.h"

namespace jiaoshu::ui {

WordCompleter::WordCompleter(const QStringList &words, QObject *parent) : QCompleter(words, parent)
{
    setCaseSensitivity(Qt::CaseInsensitive);
}

QStringList WordCompleter::splitPath(const QString &line) const
{
    constexpr qsizetype Least = 2;
    const qsizetype begin = line.lastIndexOf(u' ') + 1;
    m_before = line.first(begin);
    const QString word = line.sliced(begin);
    // No word begins with a space, so that nothing is offered.
    return {word.size() < Least ? QStringLiteral(" ") : word};
}

QString WordCompleter::pathFromIndex(const QModelIndex &index) const
{
    return QString(m_before + QCompleter::pathFromIndex(index));
}

} // namespace jiaoshu::ui
