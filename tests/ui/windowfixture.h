// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/workspacefixture.h"
#include "ui/mainwindow.h"
#include "ui/reader/articleview.h"
#include "ui/reviewcontroller.h"
#include "ui/reviewdesk.h"
#include "ui/settings/appearance.h"
#include "ui/widgets/messagebar.h"
#include "ui/workspacekeeper.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

/** The real window on a real workspace of two articles: 甲县 with 12, 340 and 7800, 乙县 with 56. */
class WindowFixture
{
    WorkspaceFixture m_workspace; ///< first, so that it outlives the session in it

public:
    WindowFixture()
    {
        m_workspace.import(QStringLiteral("甲县"),
                           {QStringLiteral("12"), QStringLiteral("340"), QStringLiteral("7800")});
        m_workspace.import(QStringLiteral("乙县"), {QStringLiteral("56")});
        m_workspace.close();
        preferences.setLanguage(jiaoshu::ui::Language::English);
        preferences.setAnalyst(QStringLiteral("李"));
        preferences.setWelcomed();
        appearance.apply(preferences);
        start();
    }

    /** A new window, as after a restart of the program. */
    void start(jiaoshu::session::Access access = jiaoshu::session::Access::ReadWrite)
    {
        window.reset();
        review.setSession({});
        window = std::make_unique<jiaoshu::ui::MainWindow>(review, keeper, appearance, preferences);
        window->resize(1280, 800);
        window->show();
        QApplication::setActiveWindow(window.get());
        auto opened = jiaoshu::session::Session::open({m_workspace.path(), QStringLiteral("李"), access});
        if (!opened)
            qFatal("%s", qPrintable(jiaoshu::toLogLine(opened.error())));
        review.setSession(std::move(*opened));
        text()->setFocus();
        if (!QTest::qWaitForWindowActive(window.get()))
            qFatal("the window does not become active");
    }

    [[nodiscard]] jiaoshu::ui::ReviewDesk *desk() const { return window->desk(); }
    [[nodiscard]] jiaoshu::ui::ArticleView *text() const { return desk()->text(); }
    [[nodiscard]] QAbstractItemView *table() const { return find<QAbstractItemView>("figureTable"); }
    [[nodiscard]] QLineEdit *field(const char *name) const { return find<QLineEdit>(name); }
    [[nodiscard]] QString label(const char *name) const { return find<QLabel>(name)->text(); }
    /** Those in sight, from above. */
    [[nodiscard]] QStringList messages() const;
    /** In sight; null where there is none. */
    [[nodiscard]] QPushButton *button(const QString &text) const;
    template <typename Widget>
    [[nodiscard]] Widget *find(const char *name) const
    {
        Widget *const found = window->findChild<Widget *>(QString::fromLatin1(name));
        if (!found)
            qFatal("there is no %s", name);
        return found;
    }

    [[nodiscard]] QList<jiaoshu::model::Figure> figures() const { return *review.session()->allFigures(); }
    [[nodiscard]] jiaoshu::model::State state(qsizetype i) const { return figures().at(i).state; }
    [[nodiscard]] jiaoshu::FigureId id(qsizetype i) const { return figures().at(i).id; }
    /** All three panes stand on the figure. */
    [[nodiscard]] bool allShow(qsizetype i) const;
    /** A key where the keyboard is, as a person presses it. */
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

    QTemporaryDir folder;
    jiaoshu::ui::Preferences preferences = jiaoshu::ui::Preferences(folder.filePath(QStringLiteral("p.ini")));
    jiaoshu::ui::Appearance appearance;
    jiaoshu::ui::ReviewController review;
    jiaoshu::ui::WorkspaceKeeper keeper = jiaoshu::ui::WorkspaceKeeper(review, preferences);
    std::unique_ptr<jiaoshu::ui::MainWindow> window;
};

inline QStringList WindowFixture::messages() const
{
    QStringList texts;
    for (const auto *bar : window->findChildren<jiaoshu::ui::MessageBar *>()) {
        if (bar->isVisible())
            texts.append(bar->text());
    }
    return texts;
}

inline QPushButton *WindowFixture::button(const QString &text) const
{
    for (auto *one : window->findChildren<QPushButton *>()) {
        if (one->isVisible() && one->text() == text)
            return one;
    }
    return nullptr;
}

inline bool WindowFixture::allShow(qsizetype i) const
{
    const jiaoshu::model::Figure figure = figures().at(i);
    const auto row = table()->currentIndex();
    bool inRow = false;
    for (int column = 0; column < table()->model()->columnCount(); ++column)
        inRow = inRow || row.siblingAtColumn(column).data().toString() == figure.reading.quote;
    return review.figure() == figure.id && text()->currentFigure() == figure.id && inRow &&
           label("head-quote") == figure.reading.quote;
}
