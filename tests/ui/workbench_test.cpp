// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench.h"

#include "session/workspacefixture.h"
#include "ui/reader/figurepanel.h"
#include "ui/settings/appearance.h"
#include "ui/settings/preferences.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

using namespace jiaoshu;
using namespace jiaoshu::ui;

class WorkbenchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoWindowsWorkOnTwoWorkspaces()
    {
        Workbench &first = m_windows.add();
        Workbench &second = m_windows.add();
        QVERIFY(first.keeper.open(path("a"), true));
        QVERIFY(second.keeper.open(path("b"), true));
        QVERIFY(first.review.session()->path() != second.review.session()->path());
        // What is chosen in one holds in the other, and is written once.
        first.window.findChild<QAction *>(QStringLiteral("order-problems-first"))->trigger();
        QApplication::setActiveWindow(&second.window);
        QCoreApplication::processEvents();
        QVERIFY(second.window.findChild<QAction *>(QStringLiteral("order-problems-first"))->isChecked());
    }

    void theSameWorkspaceIsNotOpenedTwice()
    {
        Workbench &first = m_windows.add();
        Workbench &second = m_windows.add();
        QVERIFY(first.keeper.open(path("c"), true));
        const QString held = first.review.session()->path();
        QVERIFY(second.keeper.open(held, false)); // shows the first one
        QVERIFY(!second.review.session());
    }

    void aClosedWindowGoesAndLetsItsWorkspaceGo()
    {
        const qsizetype before = m_windows.count();
        Workbench &first = m_windows.add();
        Workbench &other = m_windows.add();
        QVERIFY(first.keeper.open(path("d"), true));
        const QString held = first.review.session()->path();
        first.window.findChild<QAction *>(QStringLiteral("close-window"))->trigger();
        QTRY_COMPARE(m_windows.count(), before + 1);
        QVERIFY(other.keeper.open(held, false));
        QCOMPARE(other.review.session()->path(), held);
    }

    void theMenuMakesAWindow()
    {
        const qsizetype before = m_windows.count();
        Workbench &first = m_windows.add();
        first.window.findChild<QAction *>(QStringLiteral("new-window"))->trigger();
        QCOMPARE(m_windows.count(), before + 2);
    }

    void aTableBySentencesIsOfTheWorkspaceThatIsOpen()
    {
        Workbench &window = m_windows.add();
        auto *const figures = window.window.findChild<FigurePanel *>();
        figures->setGrouping(FigureGrouping::Sentence);
        auto *const table = window.window.findChild<QAbstractItemView *>(QStringLiteral("figureTable"));
        for (const QString &count : {QStringLiteral("12"), QStringLiteral("34")}) {
            WorkspaceFixture made;
            made.import(QStringLiteral("甲县"), {count});
            made.close();
            QVERIFY(window.keeper.open(made.path(), false));
            QVERIFY(table->model()->rowCount() > 0);
            const QString sentence = table->model()->index(0, 0).data().toString();
            QVERIFY2(sentence.contains(count), qPrintable(sentence));
        }
    }

private:
    [[nodiscard]] QString path(const char *name) const
    {
        return m_folder.filePath(QString(QLatin1StringView(name) + QStringLiteral(".jiaoshu")));
    }

    QTemporaryDir m_folder;
    Preferences m_preferences = Preferences(m_folder.filePath(QStringLiteral("p.ini")));
    Appearance m_appearance;
    Workbenches m_windows = Workbenches(m_appearance, m_preferences);
};

QTEST_MAIN(WorkbenchTest)
#include "workbench_test.moc"
