// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The list of a group (V): what stands in it, what is struck out, and where it comes from.
#include "windowfixture.h"

#include "ui/checkdesk.h"
#include "ui/inspector/figurechoice.h"

#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace jiaoshu;
using namespace jiaoshu::ui;
using model::State;

class GroupReviewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_window = std::make_unique<WindowFixture>(); }
    void cleanup() { m_window.reset(); }

    void whatFailsASumIsStruckOutAndSaid_data();
    void whatFailsASumIsStruckOutAndSaid();
    void aLargeGroupIsFoundBesideTheWindow();
    void manyDecidedAtOnceCanBeTakenBackFromTheirMessage();

private:
    [[nodiscard]] FigureChoice *choice() const
    {
        QCoreApplication::processEvents();
        for (FigureChoice *each : m_window->window->findChildren<FigureChoice *>()) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    template <typename Widget>
    [[nodiscard]] Widget *part(const char *name) const
    {
        return choice()->findChild<Widget *>(QString::fromLatin1(name));
    }

    std::unique_ptr<WindowFixture> m_window;
};

void GroupReviewTest::whatFailsASumIsStruckOutAndSaid_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::newRow("all that is shown") << Qt::Key_Return << Qt::KeyboardModifiers(Qt::ShiftModifier);
    QTest::newRow("a group") << Qt::Key_V << Qt::KeyboardModifiers();
}

void GroupReviewTest::whatFailsASumIsStruckOutAndSaid()
{
    QFETCH(const Qt::Key, key);
    QFETCH(const Qt::KeyboardModifiers, modifiers);
    WindowFixture &w = *m_window;
    QFile file(w.folder.filePath(QStringLiteral("sum.txt")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("柳沟乡年报\n\n全乡共有农户1645户，其中东片1020户，西片652户。\n乡里另有养蜂户83户。\n");
    file.close();
    QSignalSpy took(&w.keeper, &WorkspaceKeeper::tookIn);
    w.keeper.takeIn({file.fileName()});
    QVERIFY(took.wait(30'000));
    w.review.showArticle(w.review.session()->newestArticles(1)->first().id);
    const CheckDesk *const checks = w.desk()->checks();
    QTRY_VERIFY_WITH_TIMEOUT(checks->book(), 30'000);
    const auto figures = *w.review.session()->figures(w.review.article());
    QTRY_VERIFY_WITH_TIMEOUT(checks->book()->of(figures[0].id), 30'000);
    w.text()->setFocus();
    w.press(key, modifiers);
    QVERIFY(choice());
    const QString sentence = part<QLabel>("choice-sentence")->text();
    QVERIFY2(sentence.contains(QStringLiteral("3 figures fail a sum")), qPrintable(sentence));
    const QList<FigureId> chosen = choice()->chosenFigures();
    for (qsizetype i = 0; i < figures.size(); ++i)
        QCOMPARE(chosen.contains(figures[i].id), i == 3);
}

void GroupReviewTest::aLargeGroupIsFoundBesideTheWindow()
{
    WindowFixture &w = *m_window;
    constexpr int Many = 3200;
    QStringList counts;
    for (int i = 0; i < Many; ++i)
        counts.append(QString::number(1000 + i));
    const auto imported = session::importArticle(*w.review.session(),
                                                 WorkspaceFixture::prepared(QStringLiteral("丙县"), counts));
    QVERIFY(imported);
    w.review.notice(imported->changes);
    w.text()->setFocus();
    w.press(Qt::Key_V);
    QVERIFY(choice());
    QVERIFY(!part<QPushButton>("choice-run")->isEnabled() || !choice()->chosenFigures().isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(choice()->chosenFigures().size(), Many + 4, 30'000);
    QVERIFY(!part<QLabel>("choice-hint")->text().contains(QStringLiteral("Looking")));
    // Closed before it is found, it comes to nothing.
    choice()->reject();
    QApplication::setActiveWindow(w.window.get()); // no window manager does so here
    w.text()->setFocus();
    w.press(Qt::Key_V);
    QVERIFY(choice());
    choice()->reject();
    QTest::qWait(200);
    QVERIFY(!choice());
}

void GroupReviewTest::manyDecidedAtOnceCanBeTakenBackFromTheirMessage()
{
    WindowFixture &w = *m_window;
    const auto confirmAll = [&] {
        w.press(Qt::Key_Return, Qt::ShiftModifier);
        QVERIFY(choice());
        QTest::keyClick(part<QTableView>("choice-table"), Qt::Key_Return);
        QApplication::setActiveWindow(w.window.get());
    };
    confirmAll();
    QVERIFY2(w.messages().contains(QStringLiteral("Confirmed 3 figures")),
             qPrintable(w.messages().join(u'|')));
    QTest::mouseClick(w.button(QStringLiteral("Undo")), Qt::LeftButton);
    QCOMPARE(w.state(0), State::Proposed);
    QVERIFY(!w.messages().contains(QStringLiteral("Confirmed 3 figures")));
    // Behind another decision it would take back that one.
    w.review.showFigure({w.figures()[0].article, w.id(0)});
    w.text()->setFocus();
    confirmAll();
    w.text()->setFocus();
    w.press(Qt::Key_X);
    QVERIFY(!w.messages().contains(QStringLiteral("Confirmed 3 figures")));
    QVERIFY(!w.button(QStringLiteral("Undo")));
}

QTEST_MAIN(GroupReviewTest)
#include "groupreview_test.moc"
