// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/describing.h"
#include "session/originals.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace jiaoshu::ui {

class WrapLabel;

/** What is known of an article, to be corrected; changes nothing itself. */
class DetailsDialog : public QDialog
{
    Q_OBJECT

public:
    /** @param knownTags offered while a tag is typed
     *  @param originals the files it was read from, shown with their size and hash */
    DetailsDialog(const model::ArticleSummary &article, const QStringList &knownTags, bool readOnly,
                  const QList<session::Original> &originals, QWidget *parent = nullptr);

    [[nodiscard]] session::ArticleDetails details() const;
    /** Ascending, each once. */
    [[nodiscard]] QStringList tags() const;

Q_SIGNALS:
    void saveOriginalRequested(const jiaoshu::session::Original &original);

private:
    void arrange(const model::ArticleSummary &article, const QList<session::Original> &originals);
    [[nodiscard]] QWidget *rowOf(const session::Original &original);
    void name();
    void finish();

    QLineEdit *m_title, *m_day, *m_outlet, *m_reporter, *m_place, *m_tags;
    WrapLabel *m_fault;
    QPushButton *m_save, *m_cancel;
};

} // namespace jiaoshu::ui
