// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/history.h"

#include <QAbstractListModel>
#include <QWidget>

class QComboBox;
class QListView;
class QPushButton;

namespace jiaoshu::ui {

/** What happened, the newest first, read from the journal page by page as the list is scrolled. */
class HistoryModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using Reader = std::function<QList<session::HistoryStep>(session::StepId below, qint64 limit)>;

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    /** Starts anew. */
    void read(Reader reader);
    [[nodiscard]] const session::HistoryStep *step(const QModelIndex &index) const;

    static constexpr qint64 Page = 60;

private:
    Reader m_reader;
    QList<session::HistoryStep> m_steps;
    bool m_hasMore = false;
};

/** The history as a list of sentences, of everything or of the current figure, of everyone or one analyst. */
class HistoryPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryPanel(QWidget *parent = nullptr);

    /** Null closes it. */
    void setSession(const session::Session *session);
    void setFigure(FigureId figure);
    /** Something happened. */
    void refresh();
    [[nodiscard]] QListView *list() const { return m_list; }

Q_SIGNALS:
    void figureChosen(ArticleId article, FigureId figure);
    void restoreRequested(FigureId figure, session::StepId step);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void retranslate();
    void fillAnalysts();
    void enable();
    void choose();

    const session::Session *m_session = nullptr;
    FigureId m_figure;
    HistoryModel *m_model;
    QComboBox *m_scope;
    QComboBox *m_analyst;
    QListView *m_list;
    QPushButton *m_go;
    QPushButton *m_restore;
};

} // namespace jiaoshu::ui
