// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A whole review without a key.
#include "ui/actions/actiontable.h"
#include "ui/library/articlepanel.h"
#include "ui/windowfixture.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QToolBar>
#include <QToolButton>

using namespace jiaoshu;
using namespace jiaoshu::ui;
using model::State;

/** 甲县 with 12, 340 and 7800, 乙县 with 56. */
class ReviewByMouseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_window = std::make_unique<WindowFixture>(); }
    void cleanup() { m_window.reset(); }

    void everyDecisionIsTakenByMouseAlone();
    void aRightClickOnAMarkMakesItCurrentAndOffersItsDecisions();
    void aSelectionBecomesAFigureByTheMenu();
    void aFigureThatIsPressedIsMeantThoughOtherWordsAreSelected();
    void aDoubleClickInTheTableGoesToTheForm();
    void everyActionOfTheMenusIsReachedByMouse();
    void aMarkThatTheMouseRestsOnOffersItsDecisions();
    void theOffersGoWhenTheMouseOrAKeyGoesOn();

private:
    /** The bar that comes up where the mouse rests. */
    [[nodiscard]] QWidget *hoverBar() const { return m_window->find<QWidget>("hover-bar"); }
    void rest(const QPoint &at) const
    {
        QMouseEvent move(QEvent::MouseMove, at, m_window->text()->viewport()->mapToGlobal(at), Qt::NoButton,
                         Qt::NoButton, Qt::NoModifier);
        QApplication::sendEvent(m_window->text()->viewport(), &move);
    }

    void pressButton(const char *action) const
    {
        auto *const bar = m_window->window->findChild<QToolBar *>(QStringLiteral("tool-bar"));
        QWidget *const button = bar->widgetForAction(m_window->find<QAction>(action));
        QVERIFY2(button && button->isVisible(), action);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    [[nodiscard]] QPoint markOf(qsizetype figure) const
    {
        return m_window->text()->markRegion(m_window->id(figure)).boundingRect().center();
    }
    /** Opens the menu at a place of the text and clicks an action of it or of a menu in it. */
    void choose(const QPoint &at, const char *action) const
    {
        QWidget *const viewport = m_window->text()->viewport();
        QContextMenuEvent wanted(QContextMenuEvent::Mouse, at, viewport->mapToGlobal(at));
        QApplication::sendEvent(viewport, &wanted);
        auto *const menu = m_window->find<QMenu>("context-menu");
        QVERIFY(menu->isVisible());
        for (QMenu *const each : QList<QMenu *>{menu} + menu->findChildren<QMenu *>()) {
            for (QAction *const offered : each->actions()) {
                if (offered->objectName() != QLatin1StringView(action))
                    continue;
                each->popup(menu->pos());
                QTest::mouseClick(each, Qt::LeftButton, {}, each->actionGeometry(offered).center());
                menu->close();
                return;
            }
        }
        QFAIL(qPrintable(QString(QStringLiteral("the menu does not offer ") + QLatin1StringView(action))));
    }

    std::unique_ptr<WindowFixture> m_window;
};

void ReviewByMouseTest::everyDecisionIsTakenByMouseAlone()
{
    WindowFixture &w = *m_window;
    pressButton("confirm"); // 12
    QCOMPARE(w.state(0), State::Confirmed);
    choose(markOf(1), "reject-not-figure"); // 340
    QCOMPARE(w.state(1), State::Rejected);
    // 7800 is ten thousand times too small: put right by the menu, saved by the button of the form.
    choose(markOf(2), "scale-up-wan");
    QTest::mouseClick(w.find<QPushButton>("form-save"), Qt::LeftButton);
    QCOMPARE(w.state(2), State::Corrected);
    // The next article by a click in the list.
    auto *const articles = w.desk()->articlePanel()->view();
    QTest::mouseClick(articles->viewport(), Qt::LeftButton, {},
                      articles->visualRect(articles->model()->index(1, 0)).center());
    QVERIFY(w.allShow(3));
    pressButton("unsure");
    QCOMPARE(w.state(3), State::Unsure);
    pressButton("undo");
    QCOMPARE(w.state(3), State::Proposed);
    pressButton("redo");
    QCOMPARE(w.state(3), State::Unsure);
    choose(markOf(3), "confirm");
    QCOMPARE(w.state(3), State::Confirmed);
    QCOMPARE(w.review.session()->counts()->open(), 0);
}

void ReviewByMouseTest::aRightClickOnAMarkMakesItCurrentAndOffersItsDecisions()
{
    WindowFixture &w = *m_window;
    choose(markOf(2), "unsure");
    QCOMPARE(w.state(2), State::Unsure);
    auto *const articles = w.desk()->articlePanel()->view(); // the other article came
    QTest::mouseClick(articles->viewport(), Qt::LeftButton, {},
                      articles->visualRect(articles->model()->index(0, 0)).center());
    choose(markOf(2), "reopen");
    QCOMPARE(w.state(2), State::Proposed);
    QVERIFY(w.allShow(2));
    choose(markOf(0), "scale-up-wan");
    QCOMPARE(w.field("field-value")->text(), QStringLiteral("120,000"));
    QTest::mouseClick(w.find<QPushButton>("form-revert"), Qt::LeftButton);
    QCOMPARE(w.field("field-value")->text(), QStringLiteral("12"));
    QCOMPARE(w.state(0), State::Proposed);
}

void ReviewByMouseTest::aFigureThatIsPressedIsMeantThoughOtherWordsAreSelected()
{
    WindowFixture &w = *m_window;
    w.text()->select(w.figures()[0].reading.span);
    choose(markOf(2), "reject");
    QCOMPARE(w.state(2), State::Rejected);
}

void ReviewByMouseTest::aSelectionBecomesAFigureByTheMenu()
{
    WindowFixture &w = *m_window;
    choose(markOf(1), "reject");
    const CodePointSpan span = w.figures()[1].reading.span;
    w.text()->select(span);
    choose(markOf(1), "add-figure");
    QCOMPARE(w.figures().size(), 5);
    w.text()->select({span.begin, {span.begin.value + 3}});
    QWidget *const viewport = w.text()->viewport();
    QContextMenuEvent wanted(QContextMenuEvent::Mouse, markOf(1), viewport->mapToGlobal(markOf(1)));
    QApplication::sendEvent(viewport, &wanted);
    auto *const menu = w.find<QMenu>("context-menu");
    for (QAction *const action : menu->actions()) {
        if (action->text() == QStringLiteral("Copy"))
            action->trigger();
    }
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("340"));
}

void ReviewByMouseTest::aDoubleClickInTheTableGoesToTheForm()
{
    WindowFixture &w = *m_window;
    QAbstractItemView *const table = w.table();
    const QPoint second = table->visualRect(table->model()->index(1, 1)).center();
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, second);
    QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, second);
    QVERIFY(w.allShow(1));
    QVERIFY(w.field("field-value")->hasFocus());
}

void ReviewByMouseTest::everyActionOfTheMenusIsReachedByMouse()
{
    // By the menu bar: what is in no menu could not be clicked.
    for (const ActionRow &row : actionRows()) {
        const auto *const action = m_window->find<QAction>(row.name);
        const bool isInMenu = std::ranges::any_of(action->associatedObjects(), [](QObject *object) {
            return qobject_cast<QMenu *>(object) != nullptr;
        });
        QVERIFY2(isInMenu, row.name);
    }
}

void ReviewByMouseTest::aMarkThatTheMouseRestsOnOffersItsDecisions()
{
    WindowFixture &w = *m_window;
    QVERIFY(!hoverBar()->isVisible());
    rest(markOf(2));
    QTRY_VERIFY(hoverBar()->isVisible());
    QCOMPARE(w.review.figure(), w.id(0)); // resting alone changes nothing
    const auto buttons = hoverBar()->findChildren<QToolButton *>();
    QCOMPARE(buttons.size(), 4);
    for (const QToolButton *button : buttons)
        QVERIFY(!button->accessibleName().isEmpty() && button->focusPolicy() == Qt::NoFocus);
    QTest::mouseClick(buttons.at(2), Qt::LeftButton); // confirm, edit, reject, unsure
    QCOMPARE(w.state(2), State::Rejected);
    QCOMPARE(w.state(0), State::Proposed);
    QVERIFY(!hoverBar()->isVisible());
}

void ReviewByMouseTest::theOffersGoWhenTheMouseOrAKeyGoesOn()
{
    WindowFixture &w = *m_window;
    rest(markOf(1));
    QTRY_VERIFY(hoverBar()->isVisible());
    rest({w.text()->viewport()->width() - 2, w.text()->viewport()->height() - 2});
    QTRY_VERIFY(!hoverBar()->isVisible());
    rest(markOf(1));
    QTRY_VERIFY(hoverBar()->isVisible());
    w.press(Qt::Key_N);
    QVERIFY(!hoverBar()->isVisible());
    rest(markOf(1));
    QTRY_VERIFY(hoverBar()->isVisible());
    w.text()->clearArticle(); // nothing is under it any more
    QVERIFY(!hoverBar()->isVisible());
}

QTEST_MAIN(ReviewByMouseTest)
#include "reviewbymouse_test.moc"
