// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QMainWindow>

#include <memory>

class QStackedWidget;

namespace jiaoshu::ui {

class Appearance;
class EmptyState;
class Preferences;
class ReviewController;
class ReviewDesk;
class WorkspaceHome;
class WorkspaceKeeper;

/** The window: puts the parts together and decides nothing. */
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(ReviewController &review, WorkspaceKeeper &keeper, Appearance &appearance,
               Preferences &preferences);
    ~MainWindow() override;

    [[nodiscard]] ReviewDesk *desk() const;
    [[nodiscard]] WorkspaceHome &home() const;
    void showError(const Error &error);

Q_SIGNALS:
    void newWindowRequested();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void buildHistory();
    void buildPractice();
    void showPractice();
    void connectParts();
    void restoreLayout();
    void retranslate();
    /** The article and the file of the workspace. */
    void showTitle();
    void showDeskOrHint();
    /** In a low window messages leave room for the other bars, and these for the table. */
    void shareHeight();

    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace jiaoshu::ui
