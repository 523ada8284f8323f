// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a window opens with: the place where the work was left, or what is the matter with the workspace.
#include "ui/library/articlepanel.h"
#include "ui/librarydesk.h"
#include "ui/models/articlelistmodel.h"
#include "ui/widgets/statestrip.h"
#include "ui/windowfixture.h"
#include "ui/workspacehome.h"

#include <QAction>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>

using namespace jiaoshu;
using namespace jiaoshu::ui;

/** 甲县 with 12, 340 and 7800, 乙县 with 56. */
class LeftPlaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_window = std::make_unique<WindowFixture>(); }
    void cleanup() { m_window.reset(); }

    void theFigureInHandComesBack();
    void theTextIsScrolledAsItWas();
    void whatWasListedIsListedAgain();
    void aPlaceThatIsGoneIsPassedOver();
    void everyWorkspaceHasItsOwnPlace();
    void aReadOnlyWorkspaceSaysSoAllTheTime();
    void withoutAWorkspaceAnotherOneIsOffered();
    void theProgramBeginsWithTheWorkspaceThatWasOpenLast();

private:
    void restart()
    {
        m_window->window->close();
        m_window->start();
    }

    std::unique_ptr<WindowFixture> m_window;
};

void LeftPlaceTest::theFigureInHandComesBack()
{
    WindowFixture &w = *m_window;
    w.review.showFigure({w.figures()[2].article, w.id(2)});
    restart();
    QVERIFY(w.allShow(2)); // though the first two are still open
    w.review.showArticle(w.figures()[3].article);
    restart();
    QVERIFY(w.allShow(3));
}

void LeftPlaceTest::theTextIsScrolledAsItWas()
{
    WindowFixture &w = *m_window;
    QString text = QStringLiteral("长文\n");
    for (int i = 0; i < 200; ++i)
        text += QStringLiteral("第%1段写了些与数量无关的话，好让文章长过一屏。\n").arg(i);
    text += QStringLiteral("全镇有农户31户。\n");
    w.keeper.takeInText(text, QStringLiteral("long"));
    QTRY_VERIFY(!w.keeper.isBusy());
    const ArticleId article = w.review.session()->articles()->last().id;
    w.review.showArticle(article);
    QTest::qWait(50);
    w.text()->verticalScrollBar()->setValue(63);
    const CodePointOffset top = w.text()->topOffset();
    QVERIFY(top.value > 0);
    restart();
    QCOMPARE(w.review.article(), article);
    QTRY_COMPARE(w.text()->topOffset(), top);
}

void LeftPlaceTest::whatWasListedIsListedAgain()
{
    WindowFixture &w = *m_window;
    auto *const panel = w.desk()->articlePanel();
    panel->setSearch(QStringLiteral("乙县"), ArticleSort::ByTitle);
    QTRY_COMPARE(panel->view()->model()->rowCount(), 1);
    restart();
    auto *const again = w.desk()->articlePanel();
    QCOMPARE(again->searchText(), QStringLiteral("乙县"));
    QTRY_COMPARE(again->view()->model()->rowCount(), 1);
    QTest::keyClick(again->view(), Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(again->view()->model()->rowCount(), 2);
}

void LeftPlaceTest::aPlaceThatIsGoneIsPassedOver()
{
    WindowFixture &w = *m_window;
    w.window->close();
    w.preferences.setPlace(w.review.session()->path(), R"({"article": 1, "figure": 999})");
    w.start();
    QVERIFY(w.allShow(0));
    w.window->close();
    w.preferences.setPlace(w.review.session()->path(), "nonsense");
    w.start();
    QVERIFY(w.allShow(0));
}

void LeftPlaceTest::everyWorkspaceHasItsOwnPlace()
{
    WindowFixture &w = *m_window;
    const QString first = w.review.session()->path();
    w.review.showFigure({w.figures()[1].article, w.id(1)});
    const FigureId left = w.id(1);
    QVERIFY(w.keeper.open(w.folder.filePath(QStringLiteral("other.jiaoshu")), true));
    QVERIFY(w.keeper.open(first, false));
    QCOMPARE(w.review.figure(), left);
}

void LeftPlaceTest::aReadOnlyWorkspaceSaysSoAllTheTime()
{
    WindowFixture &w = *m_window;
    QVERIFY(!w.find<StateStrip>("state-strip")->isVisible());
    w.start(session::Access::ReadOnly);
    QVERIFY(w.find<StateStrip>("state-strip")->isVisible());
    QVERIFY(w.window->windowTitle().contains(QStringLiteral("read only")));
    QVERIFY(!w.find<QAction>("confirm")->isEnabled());
    w.start();
    QVERIFY(!w.find<StateStrip>("state-strip")->isVisible());
}

void LeftPlaceTest::withoutAWorkspaceAnotherOneIsOffered()
{
    WindowFixture &w = *m_window;
    w.review.setSession({});
    const auto offered = [&w] {
        for (const auto *button : w.window->findChildren<QPushButton *>(QStringLiteral("emptyAction"))) {
            if (button->isVisible())
                return button->text();
        }
        return QString();
    };
    QCOMPARE(offered(), QStringLiteral("Open workspace…"));
    QVERIFY(w.keeper.open(w.folder.filePath(QStringLiteral("new.jiaoshu")), true));
    QCOMPARE(offered(), QStringLiteral("Open articles…"));
}

void LeftPlaceTest::theProgramBeginsWithTheWorkspaceThatWasOpenLast()
{
    WindowFixture &w = *m_window;
    const QString first = w.review.session()->path();
    const QString second = w.folder.filePath(QStringLiteral("second.jiaoshu"));
    QVERIFY(w.keeper.open(second, true));
    QVERIFY(w.keeper.open(first, false));
    QVERIFY(w.keeper.open(second, false));
    w.review.setSession({});
    QVERIFY(w.window->home().openFirst());
    QCOMPARE(w.review.session()->path(), QFileInfo(second).canonicalFilePath());
    w.review.setSession({});
    QVERIFY(QFile::remove(second));
    QVERIFY(w.window->home().openFirst()); // one that is gone is passed over
    QCOMPARE(w.review.session()->path(), first);
}

QTEST_MAIN(LeftPlaceTest)
#include "leftplace_test.moc"
