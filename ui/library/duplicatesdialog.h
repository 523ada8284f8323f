// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/duplicates.h"
#include "session/textdifference.h"

#include <QDialog>

#include <functional>

class QCheckBox;
class QLabel;
class QPushButton;
class QTextBrowser;
class QTreeWidget;

namespace jiaoshu::ui {

/** Articles that are nearly the same, a pair a line, and below the two texts with what differs in them.
 * Changes nothing itself. */
class DuplicatesDialog : public QDialog
{
    Q_OBJECT

public:
    struct Row
    {
        session::Duplicate pair;
        QString title;
        QString earlierTitle;
        bool isLinked = false;
    };
    using Differences = std::function<QList<session::DifferencePart>(const session::Duplicate &pair)>;

    explicit DuplicatesDialog(Differences differences, QWidget *parent = nullptr);

    /** They are being looked for. */
    void showSearching();
    /** The pair that was current stays so; those that were told apart are listed where that is asked for.
     * @param canLink the workspace can be written */
    void setRows(const QList<Row> &rows, bool canLink);

Q_SIGNALS:
    void linkRequested(ArticleId article, ArticleId earlier);
    void unlinkRequested(ArticleId article);
    void apartRequested(ArticleId article, ArticleId earlier, bool areApart);
    void decisionsRequested(ArticleId article);
    void listRequested(ArticleId article); ///< those linked with it, in the library
    void openRequested(ArticleId article);

private:
    void arrange();
    void list();
    void showPair();
    [[nodiscard]] const Row *current() const;

    Differences m_differences;
    QList<Row> m_all;
    QList<Row> m_rows; ///< those listed
    bool m_canLink = false;
    QLabel *m_summary;
    QTreeWidget *m_list;
    QTextBrowser *m_first, *m_second;
    QCheckBox *m_withApart;
    QPushButton *m_link, *m_apart, *m_decisions, *m_show, *m_close;
};

} // namespace jiaoshu::ui
