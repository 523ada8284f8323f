// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wordcompleter.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QKeyEvent>

namespace jiaoshu::ui {

WordCompleter::WordCompleter(const QStringList &words, QObject *parent) : QCompleter(words, parent)
{
    setCaseSensitivity(Qt::CaseInsensitive);
    // While it is open QCompleter takes no leave: a key that goes to another pane would be typed here all the
    // same.
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *left, const QWidget *now) {
        if (left && left == widget() && now && now != popup())
            popup()->hide();
    });
}

bool WordCompleter::eventFilter(QObject *watched, QEvent *event)
{
    auto *const list = qobject_cast<QAbstractItemView *>(watched); // popup() would make one
    if (!list || event->type() != QEvent::KeyPress || list->currentIndex().isValid())
        return QCompleter::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Return && key != Qt::Key_Enter)
        return QCompleter::eventFilter(watched, event);
    list->hide();
    QCoreApplication::sendEvent(widget(), event);
    return true;
}

QStringList WordCompleter::splitPath(const QString &line) const
{
    constexpr qsizetype Least = 2;
    qsizetype begin = line.size();
    while (begin > 0 && !line[begin - 1].isSpace())
        --begin;
    m_before = line.first(begin);
    // As an input method for Chinese types them.
    const QString word = line.sliced(begin).replace(u'：', u':').replace(u'，', u',');
    const bool isQuoted = m_before.count(u'"') % 2 == 1;
    // No word begins with a space, so that nothing is offered.
    return {word.size() < Least || isQuoted ? QStringLiteral(" ") : word};
}

QString WordCompleter::pathFromIndex(const QModelIndex &index) const
{
    return QString(m_before + QCompleter::pathFromIndex(index));
}

} // namespace jiaoshu::ui
