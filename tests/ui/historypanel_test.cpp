// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowfixture.h"

#include "ui/inspector/historypanel.h"

#include <QAction>
#include <QComboBox>
#include <QListView>
#include <QPushButton>

namespace jiaoshu::ui {

using model::State;

/** The history in the window, on decisions taken by keys. */
class HistoryPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_window = std::make_unique<WindowFixture>(); }
    void cleanup() { m_window.reset(); }

    void everyStepIsASentence();
    void aStepLeadsToItsFigure();
    void oneFigureGoesBackAndTheRestStays();
    void onlyTheCurrentFigureIfAsked();
    void longHistoriesComeInPages();
    void undoAndRedoSayWhatTheyWouldDo();

private:
    [[nodiscard]] QListView *list() const { return m_window->find<QListView>("history-list"); }
    [[nodiscard]] QString line(int row) const
    {
        return list()->model()->index(row, 0).data().toString().section(u'\n', 1);
    }
    void open()
    {
        m_window->press(Qt::Key_H, Qt::ControlModifier);
        QVERIFY(list()->isVisible());
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        m_window->text()->setFocus();
        m_window->press(key, modifiers);
    }

    std::unique_ptr<WindowFixture> m_window;
};

void HistoryPanelTest::everyStepIsASentence()
{
    WindowFixture &w = *m_window;
    w.press(Qt::Key_Return);
    w.press(Qt::Key_3);
    w.press(Qt::Key_W);
    w.press(Qt::Key_Return);
    open();
    QVERIFY(list()->hasFocus());
    QCOMPARE(line(0), QStringLiteral("Corrected 7800户: 7,800 户 → 78,000,000 户"));
    QCOMPARE(line(1), QStringLiteral("Rejected 340户: said before"));
    QCOMPARE(line(2), QStringLiteral("Confirmed 12户"));
    QCOMPARE(line(3), QStringLiteral("Opened an article with 1 figure"));
    QCOMPARE(line(4), QStringLiteral("Opened an article with 3 figures"));
    QVERIFY(list()->model()->index(0, 0).data().toString().contains(QStringLiteral(" · 李\n")));
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(line(0), QStringLiteral("Took back: Corrected 7800户"));
    QVERIFY(list()->model()->index(1, 0).data(Qt::FontRole).value<QFont>().strikeOut());
    QVERIFY(!list()->model()->index(2, 0).data(Qt::FontRole).value<QFont>().strikeOut());
    m_window->press(Qt::Key_H, Qt::ControlModifier);
    QVERIFY(!list()->isVisible());
    QVERIFY(w.text()->hasFocus());
}

void HistoryPanelTest::aStepLeadsToItsFigure()
{
    WindowFixture &w = *m_window;
    w.press(Qt::Key_Return);
    w.press(Qt::Key_Return);
    open();
    QTest::keyClick(list(), Qt::Key_Down);
    QTest::keyClick(list(), Qt::Key_Return);
    QVERIFY(w.allShow(0));
}

void HistoryPanelTest::oneFigureGoesBackAndTheRestStays()
{
    WindowFixture &w = *m_window;
    w.press(Qt::Key_W);
    w.press(Qt::Key_Return); // 12 is 120,000
    w.press(Qt::Key_Return); // 340 is right
    w.press(Qt::Key_P);
    w.press(Qt::Key_P);
    w.press(Qt::Key_X); // and now 12 is no figure
    QCOMPARE(w.state(0), State::Rejected);
    open();
    QTest::keyClick(list(), Qt::Key_Down);
    QTest::keyClick(list(), Qt::Key_Down);
    QCOMPARE(list()->currentIndex().row(), 2);
    auto *restore = w.find<QPushButton>("history-restore");
    QVERIFY(restore->isEnabled());
    restore->click();
    QCOMPARE(w.state(0), State::Corrected);
    QCOMPARE(w.figures()[0].reading.value.toString(), QStringLiteral("120000"));
    QCOMPARE(w.state(1), State::Confirmed);
    QVERIFY(w.allShow(0));
    QCOMPARE(list()->model()->rowCount(), 6); // nothing is lost of what came in between
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(w.state(0), State::Rejected);
}

void HistoryPanelTest::onlyTheCurrentFigureIfAsked()
{
    WindowFixture &w = *m_window;
    w.press(Qt::Key_Return);
    w.press(Qt::Key_X);
    open();
    auto *scope = w.find<QComboBox>("history-scope");
    scope->setFocus();
    QTest::keyClick(scope, Qt::Key_Down);
    QCOMPARE(line(0), QStringLiteral("Opened an article with 3 figures"));
    press(Qt::Key_P);
    QCOMPARE(line(0), QStringLiteral("Rejected 340户"));
    QCOMPARE(list()->model()->rowCount(), 2);
    auto *analyst = w.find<QComboBox>("history-analyst");
    QCOMPARE(analyst->count(), 3); // everyone, who imported, who decided
}

void HistoryPanelTest::longHistoriesComeInPages()
{
    WindowFixture &w = *m_window;
    for (int i = 0; i < 70; ++i) {
        QVERIFY(session::confirmFigure(*w.review.session(), w.id(0)).has_value());
        QVERIFY(session::reopenFigure(*w.review.session(), w.id(0)).has_value());
    }
    open();
    auto *model = list()->model();
    QCOMPARE(model->rowCount(), static_cast<int>(HistoryModel::Page));
    while (model->canFetchMore({}))
        model->fetchMore({});
    QCOMPARE(model->rowCount(), 142);
    QCOMPARE(line(141), QStringLiteral("Opened an article with 3 figures"));
}

void HistoryPanelTest::undoAndRedoSayWhatTheyWouldDo()
{
    WindowFixture &w = *m_window;
    const auto *undo = w.find<QAction>("undo");
    const auto *redo = w.find<QAction>("redo");
    QCOMPARE(undo->text(), QStringLiteral("&Undo"));
    w.press(Qt::Key_X);
    QCOMPARE(undo->text(), QStringLiteral("&Undo: Rejected 12户"));
    QVERIFY(undo->toolTip().startsWith(QStringLiteral("Undo: Rejected 12户 (")));
    w.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(undo->text(), QStringLiteral("&Undo"));
    QCOMPARE(redo->text(), QStringLiteral("&Redo: Rejected 12户"));
    w.start(); // also after a restart
    QCOMPARE(w.find<QAction>("redo")->text(), QStringLiteral("&Redo: Rejected 12户"));
}

} // namespace jiaoshu::ui

QTEST_MAIN(jiaoshu::ui::HistoryPanelTest)
#include "historypanel_test.moc"
