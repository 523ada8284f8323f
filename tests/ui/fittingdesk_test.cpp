// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is in hand is what the filter leaves: no key decides a figure that list and table do not show, and
// from a filter that leaves nothing every way leads back.
#include "ui/checkdesk.h"
#include "ui/library/articlepanel.h"
#include "ui/librarydesk.h"
#include "ui/windowfixture.h"

#include <QCompleter>
#include <QInputMethodEvent>
#include <QListView>
#include <QSignalSpy>

using namespace jiaoshu;
using namespace jiaoshu::ui;
using session::Facet;

/** 甲县 with 12, 340 and 7800, 乙县 with 56, all 户. */
class FittingDeskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        library()->keeper()->want();
        QTRY_VERIFY(library()->keeper()->library());
        QTRY_VERIFY(m_fixture->desk()->checks()->book());
    }
    void cleanup() { m_fixture.reset(); }

    void whatTheFilterLeavesOutGivesWay_data();
    void whatTheFilterLeavesOutGivesWay();
    void whileItIsTypedWhatWasLeftComesBack();
    void whoWentOnStaysWhereHeIs();
    void aDecisionThatTakesTheFigureOutLeadsOnAsEver();
    void whatIsTakenBackAndDoesNotFitIsToldAndNotPutInHand();
    void whatGoesWithItsArticleLeavesNothingThatDoesNotFit();
    void anImportThatComesBackUnderAFilterShowsWhatFits_data();
    void anImportThatComesBackUnderAFilterShowsWhatFits();
    void escapeLeadsBackFromWhereverNothingFits();
    void theFilterCanBeTypedWhereNothingFits();
    void thePageIsReachedByTab();
    void nothingLeftIsSaidAsLongAsItIsSo();
    void enterInTheFilterGoesToTheTable();
    void enterTakesTheWordThatTheArrowsChose();

private:
    [[nodiscard]] LibraryDesk *library() const { return m_fixture->desk()->library(); }
    [[nodiscard]] QLineEdit *filter() const { return m_fixture->field("figureFilter"); }
    [[nodiscard]] QPushButton *showAllButton() const
    {
        return m_fixture->button(QStringLiteral("Show all articles"));
    }
    void typeFilter(const QString &line)
    {
        WindowFixture::press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(filter()->hasFocus());
        type(filter(), line);
    }
    /** Chinese as an input method hands it over. */
    static void type(QLineEdit *field, const QString &text)
    {
        for (const QChar c : text) {
            if (c.unicode() < 0x80) {
                QTest::keyClick(field, c.toLatin1());
                continue;
            }
            QInputMethodEvent commit;
            commit.setCommitString(c);
            QApplication::sendEvent(field, &commit);
        }
    }
    void showFigure(qsizetype i)
    {
        m_fixture->review.showFigure({m_fixture->figures()[i].article, m_fixture->id(i)});
        QVERIFY(m_fixture->allShow(i));
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

void FittingDeskTest::whatTheFilterLeavesOutGivesWay_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<QString>("way");
    QTest::addColumn<QList<int>>("left"); ///< what fits
    QTest::addColumn<int>("to");
    QTest::newRow("words, behind it") << 0 << "typed" << QList<int>{1} << 1;
    QTest::newRow("words, before it") << 2 << "typed" << QList<int>{1} << 1;
    QTest::newRow("behind goes before") << 1 << "figures" << QList<int>{0, 2} << 2;
    QTest::newRow("the nearest before") << 2 << "figures" << QList<int>{0, 1} << 1;
    QTest::newRow("it fits and stays") << 1 << "figures" << QList<int>{0, 1} << 1;
    QTest::newRow("a problem") << 0 << "problem" << QList<int>{1} << 1;
    QTest::newRow("a facet") << 0 << "facet" << QList<int>{1, 2, 3} << 1;
    QTest::newRow("another article") << 1 << "figures" << QList<int>{3} << 3;
    QTest::newRow("an article by its words") << 1 << "search" << QList<int>{3} << 3;
    QTest::newRow("a view that was kept") << 2 << "view" << QList<int>{0} << 0;
}

void FittingDeskTest::whatTheFilterLeavesOutGivesWay()
{
    QFETCH(const int, from);
    QFETCH(const QString, way);
    QFETCH(const QList<int>, left);
    QFETCH(const int, to);
    WindowFixture &w = *m_fixture;
    const auto numbers = [&] {
        QStringList ids;
        for (const int each : left)
            ids.append(QString::number(w.id(each).value));
        return QString(QStringLiteral("figure:") + ids.join(u','));
    };
    if (way == QStringLiteral("facet")) // 12 is confirmed, and left out
        WindowFixture::press(Qt::Key_Return);
    showFigure(from);
    if (way == QStringLiteral("typed")) {
        typeFilter(w.figures()[to].reading.quote);
    } else if (way == QStringLiteral("figures")) {
        typeFilter(numbers());
    } else if (way == QStringLiteral("problem")) {
        library()->keeper()->setProblems({{w.id(to), session::Problem::FailedCheck}});
        typeFilter(QStringLiteral("problem:failed-check"));
    } else if (way == QStringLiteral("facet")) {
        library()->keeper()->choose(Facet::State, QStringLiteral("proposed"), true);
    } else if (way == QStringLiteral("search")) {
        WindowFixture::press(Qt::Key_L, Qt::ControlModifier);
        type(w.field("article-search"), QStringLiteral("乙县"));
    } else {
        filter()->setText(w.figures()[to].reading.quote);
        library()->saveView(QStringLiteral("kept"));
        library()->showAll();
        showFigure(from);
        Q_EMIT w.desk()->articlePanel()->viewChosen(QStringLiteral("kept"));
    }
    QTRY_VERIFY(w.allShow(to));
    QVERIFY(!w.find<QLabel>("filter-remark")->isVisible());
    // What every key decides from here on is what fits.
    w.text()->setFocus();
    for (int i = 0; i < 4; ++i)
        WindowFixture::press(Qt::Key_X);
    for (int i = 0; i < 4; ++i) {
        if (!left.contains(i) && w.state(i) == model::State::Rejected)
            QFAIL(qPrintable(QStringLiteral("%1 was decided").arg(i)));
    }
}

void FittingDeskTest::whileItIsTypedWhatWasLeftComesBack()
{
    WindowFixture &w = *m_fixture;
    showFigure(1);
    typeFilter(QStringLiteral("7"));
    QVERIFY(w.allShow(2));
    QTest::keyClick(filter(), Qt::Key_Backspace);
    QVERIFY(w.allShow(1));
    QTest::keyClicks(filter(), QStringLiteral("56"));
    QVERIFY(w.allShow(3));
    QTest::keyClicks(filter(), QStringLiteral("9")); // nothing
    QVERIFY(!w.review.article().isValid());
    filter()->clear();
    QVERIFY(w.allShow(1));
    QVERIFY(filter()->hasFocus());
}

void FittingDeskTest::whoWentOnStaysWhereHeIs()
{
    WindowFixture &w = *m_fixture;
    typeFilter(QStringLiteral("56"));
    QVERIFY(w.allShow(3));
    QTest::keyClick(filter(), Qt::Key_Return);
    WindowFixture::press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!library()->keeper()->isFiltered());
    QVERIFY(w.allShow(3));
}

void FittingDeskTest::aDecisionThatTakesTheFigureOutLeadsOnAsEver()
{
    WindowFixture &w = *m_fixture;
    typeFilter(QStringLiteral("state:proposed"));
    QTest::keyClick(filter(), Qt::Key_Return);
    for (int i = 0; i < 3; ++i) {
        QVERIFY(w.allShow(i));
        WindowFixture::press(Qt::Key_Return);
        QCOMPARE(w.state(i), model::State::Confirmed);
    }
    QVERIFY(w.allShow(3));
    WindowFixture::press(Qt::Key_R); // which it is anyway
    QVERIFY(w.allShow(3));
}

void FittingDeskTest::whatIsTakenBackAndDoesNotFitIsToldAndNotPutInHand()
{
    WindowFixture &w = *m_fixture;
    WindowFixture::press(Qt::Key_Return); // 12
    typeFilter(QStringLiteral("56"));
    QTest::keyClick(filter(), Qt::Key_Return);
    QVERIFY(w.allShow(3));
    WindowFixture::press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(w.state(0), model::State::Proposed);
    QVERIFY(w.allShow(3));
    QVERIFY2(w.messages().join(u' ').contains(QStringLiteral("does not fit what the window is narrowed")),
             qPrintable(w.messages().join(u'|')));
    WindowFixture::press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(w.state(0), model::State::Confirmed);
    QVERIFY(w.allShow(3));
    for (auto *const bar : w.window->findChildren<MessageBar *>()) {
        auto *const show = bar->isVisible() ? bar->findChild<QPushButton *>() : nullptr;
        if (show)
            QTest::mouseClick(show, Qt::LeftButton);
    }
    QVERIFY(!library()->keeper()->isFiltered());
    QVERIFY(w.allShow(0));
    // What does fit is led to as ever.
    typeFilter(QStringLiteral("12"));
    w.review.showFigure({w.figures()[3].article, w.id(3)}); // by hand
    w.text()->setFocus();
    WindowFixture::press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(w.allShow(0));
}

void FittingDeskTest::whatGoesWithItsArticleLeavesNothingThatDoesNotFit()
{
    WindowFixture &w = *m_fixture;
    typeFilter(QStringLiteral("56"));
    QTest::keyClick(filter(), Qt::Key_Return);
    QVERIFY(w.allShow(3));
    w.review.takeOut({w.review.article()});
    QVERIFY(!w.review.article().isValid());
    QVERIFY(showAllButton() != nullptr);
    for (const auto key : {Qt::Key_Return, Qt::Key_C, Qt::Key_X})
        WindowFixture::press(key);
    WindowFixture::press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(w.allShow(3)); // it is there again, and fits
    // All of them go: there is nothing to show, and what comes again shows what fits alone.
    w.review.takeOut({w.figures()[0].article, w.figures()[3].article});
    QTRY_VERIFY(!w.review.article().isValid());
    QTRY_VERIFY(w.button(QStringLiteral("Open articles…")) != nullptr);
    w.review.undo();
    QTRY_VERIFY(w.allShow(3));
}

void FittingDeskTest::anImportThatComesBackUnderAFilterShowsWhatFits_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<bool>("fits");
    QTest::newRow("it fits") << "unit:亩" << true;
    QTest::newRow("it does not, either") << "unit:公里" << false;
}

void FittingDeskTest::anImportThatComesBackUnderAFilterShowsWhatFits()
{
    QFETCH(const QString, filter);
    QFETCH(const bool, fits);
    WindowFixture &w = *m_fixture;
    QFile file(w.folder.filePath(QStringLiteral("in.txt")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QStringLiteral("丙县有茶园7亩。").toUtf8());
    file.close();
    QSignalSpy took(&w.keeper, &WorkspaceKeeper::tookIn);
    w.keeper.takeIn({file.fileName()});
    QVERIFY(took.wait(30'000));
    w.text()->setFocus();
    WindowFixture::press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(w.figures().size(), 4);
    typeFilter(filter);
    QTRY_VERIFY(showAllButton() != nullptr);
    w.table()->setFocus();
    WindowFixture::press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(w.figures().size(), 5);
    if (fits)
        QTRY_VERIFY(w.allShow(4));
    else
        QVERIFY(!w.review.article().isValid() && showAllButton() != nullptr);
    WindowFixture::press(Qt::Key_Return);
    for (int i = 0; i < 4; ++i)
        QCOMPARE(w.state(i), model::State::Proposed);
}

void FittingDeskTest::escapeLeadsBackFromWhereverNothingFits()
{
    WindowFixture &w = *m_fixture;
    showFigure(1);
    const QList<std::function<void()>> whereTo = {
        [&] { QTest::keyClick(filter(), Qt::Key_Return); }, [&] { w.table()->setFocus(); },
        [&] { w.desk()->articlePanel()->view()->setFocus(); }, [&] { showAllButton()->setFocus(); }, [] {}};
    for (qsizetype i = 0; i < whereTo.size(); ++i) {
        typeFilter(QStringLiteral("kind:rate"));
        QTRY_VERIFY(!w.review.article().isValid());
        whereTo[i]();
        WindowFixture::press(Qt::Key_Escape);
        QVERIFY2(!library()->keeper()->isFiltered(), qPrintable(QString::number(i)));
        QVERIFY(w.allShow(1));
        QVERIFY2(w.text()->hasFocus() || w.table()->hasFocus(), qPrintable(QString::number(i)));
    }
}

void FittingDeskTest::theFilterCanBeTypedWhereNothingFits()
{
    WindowFixture &w = *m_fixture;
    typeFilter(QStringLiteral("kind:rate"));
    QTest::keyClick(filter(), Qt::Key_Return);
    QTRY_VERIFY(!w.review.article().isValid());
    typeFilter(QStringLiteral("340"));
    QCOMPARE(filter()->text(), QStringLiteral("340"));
    QTRY_VERIFY(w.allShow(1));
}

void FittingDeskTest::thePageIsReachedByTab()
{
    WindowFixture &w = *m_fixture;
    typeFilter(QStringLiteral("kind:rate"));
    QTRY_VERIFY(!w.review.article().isValid());
    QPushButton *const button = showAllButton();
    QVERIFY(button);
    w.desk()->articlePanel()->view()->setFocus();
    QTest::keyClick(w.desk()->articlePanel()->view(), Qt::Key_Tab);
    QVERIFY2(QApplication::focusWidget() == button, qPrintable(QApplication::focusWidget()->objectName()));
    QTest::keyClick(button, Qt::Key_Return);
    QVERIFY(w.allShow(0));
}

void FittingDeskTest::nothingLeftIsSaidAsLongAsItIsSo()
{
    WindowFixture &w = *m_fixture;
    const auto isSaid = [&] {
        return w.messages().join(u' ').contains(QStringLiteral("Nothing of what is listed awaits"));
    };
    typeFilter(QStringLiteral("56"));
    QTest::keyClick(filter(), Qt::Key_Return);
    WindowFixture::press(Qt::Key_Return);
    QVERIFY(isSaid());
    WindowFixture::press(Qt::Key_N);
    QVERIFY(isSaid());
    typeFilter(QStringLiteral("340"));
    QVERIFY(!isSaid());
}

void FittingDeskTest::enterInTheFilterGoesToTheTable()
{
    WindowFixture &w = *m_fixture;
    for (const auto &line :
         {QStringLiteral("unit:户"), QStringLiteral("kind:c"), QStringLiteral("kind:count")}) {
        typeFilter(line);
        QTest::keyClick(filter()->completer()->popup()->isVisible()
                            ? static_cast<QWidget *>(filter()->completer()->popup())
                            : filter(),
                        Qt::Key_Return);
        QVERIFY(!filter()->completer()->popup()->isVisible());
        QVERIFY2(w.table()->hasFocus(), qPrintable(line));
        WindowFixture::press(Qt::Key_J);
        QCOMPARE(filter()->text(), line);
        w.text()->setFocus();
        library()->showAll();
    }
}

void FittingDeskTest::enterTakesTheWordThatTheArrowsChose()
{
    WindowFixture &w = *m_fixture;
    typeFilter(QStringLiteral("kind:cou"));
    QWidget *const list = filter()->completer()->popup();
    QVERIFY(list->isVisible());
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    QVERIFY(filter()->hasFocus());
    QCOMPARE(filter()->text(), QStringLiteral("kind:count"));
    QTest::keyClick(list->isVisible() ? list : filter(), Qt::Key_Return);
    QVERIFY(w.table()->hasFocus());
}

QTEST_MAIN(FittingDeskTest)
#include "fittingdesk_test.moc"
