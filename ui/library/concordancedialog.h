// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/concordance.h"

#include <QDialog>
#include <QTimer>

#include <functional>

class QLabel;
class QLineEdit;
class QSortFilterProxyModel;
class QTableView;

namespace jiaoshu::ui {

class ConcordanceModel;

/** Every place of some words in all articles, one line each with the words around it; the columns sort. Enter
 * goes to the place and leaves the list open. */
class ConcordanceDialog : public QDialog
{
    Q_OBJECT

public:
    /** What is found of the next article, with its title; nothing behind the last. */
    struct Found
    {
        QString title;
        QList<session::ConcordanceLine> lines;
    };
    using Next = std::function<std::optional<Found>()>;
    /** @param search begins to look for words */
    explicit ConcordanceDialog(std::function<Next(const QString &words)> search, QWidget *parent = nullptr);

    void lookFor(const QString &words);
    /** The same words again: there is more to be searched now. */
    void lookAgain() { begin(); }

Q_SIGNALS:
    void chosen(const session::ConcordanceLine &line);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrange();
    void begin();
    void goOn();
    void choose();

    std::function<Next(const QString &)> m_search;
    Next m_next;
    ConcordanceModel *m_model;
    QSortFilterProxyModel *m_sorted;
    QLineEdit *m_words;
    QTableView *m_table;
    QLabel *m_count;
    QTimer m_soon;
    QTimer m_more;
};

} // namespace jiaoshu::ui
