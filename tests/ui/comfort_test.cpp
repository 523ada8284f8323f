// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Coverage, acceptance, the tour, recent workspaces and the pace, in the real window by keys.
#include "ui/coveragedesk.h"
#include "ui/library/acceptdialog.h"
#include "ui/pace.h"
#include "ui/reviewstatus.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/tourbar.h"
#include "ui/windowfixture.h"

#include <QAction>
#include <QCheckBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QSplitter>
#include <QTableView>

using namespace jiaoshu;
using namespace jiaoshu::ui;

class ComfortTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void aNumberWithoutAFigureIsShownGoneToAndWaived();
    void anArticleIsNotLeftBeforeItsNumbersAreCovered();
    void acceptingTellsItsCostAndIsOneStep();
    void aSampleOfWhatWasAcceptedIsLookedAt();
    void layoutsShareTheWidthAndComeBack();
    void theTourLeadsOnByWhatIsTried();
    void theTourCanBeEndedAndTakesNoKeys();
    void workspacesThatWereOpenAreListed();
    void thePaceIsTheMedianWithoutPauses();
    void theCostReadsAsASentence();

private:
    [[nodiscard]] QAction *action(const char *name) const { return m_fixture->find<QAction>(name); }
    /** An article of three numbers, of which the workspace has only the first as a figure. */
    void openHalfRead()
    {
        auto made = WorkspaceFixture::prepared(
            QStringLiteral("丙县"), {QStringLiteral("31"), QStringLiteral("420"), QStringLiteral("5300")});
        made.proposals.resize(1);
        const auto imported = session::importArticle(*m_fixture->review.session(), made);
        QVERIFY(imported);
        m_fixture->review.notice(imported->changes);
        m_fixture->review.showArticle(imported->article);
        QTRY_COMPARE(coverage()->uncovered().size(), 2);
        m_fixture->text()->setFocus();
    }
    [[nodiscard]] CoverageDesk *coverage() const { return m_fixture->desk()->coverage(); }
    [[nodiscard]] QString message() const
    {
        auto *const bar = m_fixture->find<MessageBar>("messageBar");
        return bar->isVisible() ? bar->text() : QString();
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

void ComfortTest::aNumberWithoutAFigureIsShownGoneToAndWaived()
{
    openHalfRead();
    QCOMPARE(m_fixture->label("status-uncovered"), QStringLiteral("2 numbers uncovered"));
    const CodePointSpan first = coverage()->uncovered()[0];
    const CodePointSpan second = coverage()->uncovered()[1];
    WindowFixture::press(Qt::Key_Z);
    QCOMPARE(m_fixture->text()->selectedSpan(), std::optional(first));
    WindowFixture::press(Qt::Key_Z);
    QCOMPARE(m_fixture->text()->selectedSpan(), std::optional(second));
    WindowFixture::press(Qt::Key_Z); // round
    QCOMPARE(m_fixture->text()->selectedSpan(), std::optional(first));
    WindowFixture::press(Qt::Key_X, Qt::ShiftModifier);
    QCOMPARE(coverage()->uncovered(), {second});
    QCOMPARE(m_fixture->text()->selectedSpan(), std::optional(second));
    QCOMPARE(m_fixture->figures().last().state, model::State::Rejected);
    WindowFixture::press(Qt::Key_A); // the other one is made a figure
    QVERIFY(coverage()->uncovered().isEmpty());
    QCOMPARE(m_fixture->figures().last().state, model::State::Added);
    WindowFixture::press(Qt::Key_Z, Qt::ControlModifier);
    WindowFixture::press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(coverage()->uncovered().size(), 2);
}

void ComfortTest::anArticleIsNotLeftBeforeItsNumbersAreCovered()
{
    openHalfRead();
    const ArticleId here = m_fixture->review.article();
    WindowFixture::press(Qt::Key_Return);
    QCOMPARE(m_fixture->figures()[4].state, model::State::Confirmed);
    QCOMPARE(m_fixture->review.article(), here); // two numbers are left
    QVERIFY(message().contains(QStringLiteral("2 number")));
    QVERIFY(m_fixture->text()->selectedSpan());
    WindowFixture::press(Qt::Key_J); // on without
    QVERIFY(m_fixture->review.article() != here);
    m_fixture->review.showArticle(here);
    QTRY_COMPARE(coverage()->uncovered().size(), 2);
    WindowFixture::press(Qt::Key_X, Qt::ShiftModifier); // selects the first
    WindowFixture::press(Qt::Key_X, Qt::ShiftModifier);
    WindowFixture::press(Qt::Key_X, Qt::ShiftModifier);
    QVERIFY(coverage()->uncovered().isEmpty());
    WindowFixture::press(Qt::Key_Return);
    QVERIFY(m_fixture->review.article() != here);
}

void ComfortTest::acceptingTellsItsCostAndIsOneStep()
{
    WindowFixture::press(Qt::Key_Return); // one decision, so that a cost is known
    WindowFixture::press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(QApplication::activeModalWidget());
    auto *const dialog = qobject_cast<AcceptDialog *>(QApplication::activeModalWidget());
    QVERIFY(dialog);
    auto *const figures = dialog->findChild<QLabel *>(QStringLiteral("accept-figures"));
    auto *const run = dialog->findChild<QPushButton *>(QStringLiteral("accept-run"));
    // All are at 87 %: it opens at the highest sureness at which there are some, and says so.
    auto *const slider = dialog->findChild<QSlider *>(QStringLiteral("accept-threshold"));
    const int opened = slider->value();
    QVERIFY2(opened >= 865 && opened < 880, qPrintable(QString::number(opened)));
    QVERIFY(dialog->findChild<QLabel *>(QStringLiteral("accept-opening"))
                ->text()
                .startsWith(QStringLiteral("No figure is 95.0 % sure; the surest are 87.")));
    QVERIFY(figures->text().startsWith(u'3'));
    slider->setValue(opened + 1);
    QVERIFY(figures->text().startsWith(u'0'));
    QVERIFY(!run->isEnabled());
    slider->setValue(850);
    QVERIFY(figures->text().startsWith(u'3'));
    QVERIFY(dialog->findChild<QLabel *>(QStringLiteral("accept-cost"))
                ->text()
                .startsWith(QStringLiteral("Of 1 figure as sure")));
    dialog->findChild<QCheckBox *>(QStringLiteral("accept-audit"))->setChecked(false);
    QTest::keyClick(run, Qt::Key_Space);
    QTRY_COMPARE(m_fixture->state(3), model::State::Confirmed);
    QCOMPARE(m_fixture->figures()[3].analyst, QStringLiteral("auto≥0.850"));
    QCOMPARE(m_fixture->figures()[0].analyst, QStringLiteral("李"));
    QApplication::setActiveWindow(m_fixture->window.get());
    m_fixture->text()->setFocus();
    WindowFixture::press(Qt::Key_Z, Qt::ControlModifier);
    for (const qsizetype i : {1, 2, 3})
        QCOMPARE(m_fixture->state(i), model::State::Proposed);
    QCOMPARE(m_fixture->state(0), model::State::Confirmed);
}

void ComfortTest::aSampleOfWhatWasAcceptedIsLookedAt()
{
    WindowFixture::press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(QApplication::activeModalWidget());
    auto *const dialog = qobject_cast<AcceptDialog *>(QApplication::activeModalWidget());
    QVERIFY(dialog);
    for (int i = 0; i < 2; ++i)
        QTest::keyClick(dialog->findChild<QSlider *>(QStringLiteral("accept-threshold")), Qt::Key_PageDown);
    QVERIFY(dialog->findChild<QCheckBox *>(QStringLiteral("accept-audit"))->isChecked());
    QTest::keyClick(dialog->findChild<QPushButton *>(QStringLiteral("accept-run")), Qt::Key_Space);
    QTRY_VERIFY(m_fixture->window->findChild<QTableView *>(QStringLiteral("choice-table")));
    auto *const sample = m_fixture->find<QTableView>("choice-table");
    QCOMPARE(sample->model()->rowCount(), 4); // of so few all are drawn
    QTest::keyClick(sample, Qt::Key_Space);   // the first of them is wrong
    QTest::keyClick(sample, Qt::Key_Return);
    QTRY_VERIFY2(message().contains(QStringLiteral("Of 4 that you looked at, 1 were wrong")),
                 qPrintable(message()));
    QCOMPARE(m_fixture->review.session()->counts()->open(), 1); // back to unreviewed
}

void ComfortTest::layoutsShareTheWidthAndComeBack()
{
    auto *const panes = m_fixture->find<QSplitter>("panes");
    const QList<int> usual = panes->sizes();
    action("layout-reading")->trigger();
    const QList<int> reading = panes->sizes();
    QCOMPARE(reading[0], 0);
    QVERIFY(reading[1] > usual[1]);
    action("layout-figures")->trigger();
    const QList<int> figures = panes->sizes();
    QVERIFY(figures[2] > usual[2] && figures[2] > figures[1]);
    action("reset-layout")->trigger();
    const QList<int> again = panes->sizes();
    for (qsizetype i = 0; i < 3; ++i)
        QVERIFY2(qAbs(again[i] - usual[i]) < 12, qPrintable(QStringLiteral("pane %1").arg(i)));
}

void ComfortTest::theTourLeadsOnByWhatIsTried()
{
    auto *const bar = m_fixture->find<TourBar>("tour");
    action("tour")->trigger();
    QVERIFY(bar->isVisible());
    QCOMPARE(m_fixture->label("tour-place"), QStringLiteral("1/5"));
    WindowFixture::press(Qt::Key_Return);
    QCOMPARE(m_fixture->label("tour-place"), QStringLiteral("2/5"));
    WindowFixture::press(Qt::Key_Return); // not what is asked for
    QCOMPARE(m_fixture->label("tour-place"), QStringLiteral("2/5"));
    WindowFixture::press(Qt::Key_1);
    QCOMPARE(m_fixture->label("tour-place"), QStringLiteral("3/5"));
    WindowFixture::press(Qt::Key_W);
    WindowFixture::press(Qt::Key_Return);
    QCOMPARE(m_fixture->label("tour-place"), QStringLiteral("4/5"));
    WindowFixture::press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_fixture->label("tour-place"), QStringLiteral("5/5"));
    QTest::keyClick(m_fixture->find<QPushButton>("tour-end"), Qt::Key_Space);
    QVERIFY(!bar->isVisible());
}

void ComfortTest::theTourCanBeEndedAndTakesNoKeys()
{
    auto *const bar = m_fixture->find<TourBar>("tour");
    action("tour")->trigger();
    QCOMPARE(QApplication::focusWidget(), m_fixture->text());
    QTest::mouseClick(m_fixture->find<QPushButton>("tour-next"), Qt::LeftButton);
    QCOMPARE(m_fixture->label("tour-place"), QStringLiteral("2/5"));
    QTest::mouseClick(m_fixture->find<QPushButton>("tour-end"), Qt::LeftButton);
    QVERIFY(!bar->isVisible());
    WindowFixture::press(Qt::Key_X);
    QVERIFY(!bar->isVisible());
}

void ComfortTest::workspacesThatWereOpenAreListed()
{
    const QString first = m_fixture->review.session()->path();
    QVERIFY(action("recent-1")->text().contains(QFileInfo(first).fileName()));
    QVERIFY(!action("recent-2")->isVisible());
    const QString other = m_fixture->folder.filePath(QStringLiteral("other.jiaoshu"));
    QVERIFY(m_fixture->keeper.open(other, true));
    QVERIFY(action("recent-1")->toolTip().contains(QStringLiteral("other.jiaoshu")));
    QVERIFY(action("recent-2")->isVisible());
    action("recent-2")->trigger();
    QCOMPARE(m_fixture->review.session()->path(), first);
    m_fixture->review.setSession({});
    QVERIFY(QFile::remove(other));
    QCOMPARE(m_fixture->preferences.recentWorkspaces(), {first}); // what is gone is not offered
}

void ComfortTest::thePaceIsTheMedianWithoutPauses()
{
    Pace pace;
    QDateTime at({2024, 5, 6}, {8, 0}, Qt::UTC);
    for (int i = 0; i < 10; ++i) {
        QVERIFY(!pace.secondsAFigure());
        pace.decided(at);
        at = at.addSecs(i == 4 ? 3600 : 2 + i % 3); // a pause for coffee
    }
    pace.decided(at);
    QVERIFY(!pace.secondsAFigure()); // nine times and a pause
    pace.decided(at.addSecs(3));
    QCOMPARE(pace.secondsAFigure(), std::optional(3.0));

    ReviewStatus status;
    model::StateCounts counts;
    counts.of(model::State::Proposed) = 100;
    status.setCounts({}, counts);
    status.setPace(3.0);
    auto *const label = status.findChild<QLabel *>(QStringLiteral("status-pace"));
    QVERIFY(label->text().contains(QStringLiteral("6 minutes")));
    status.setPace({});
    QVERIFY(label->text().isEmpty());
}

void ComfortTest::theCostReadsAsASentence()
{
    const QString some = costText({400, 200, 1, 0.0009, 0.0277});
    QVERIFY2(some.contains(QStringLiteral("Of 200 figures")) &&
                 some.contains(QStringLiteral("about 2 of these")) &&
                 some.contains(QStringLiteral("at most 12")),
             qPrintable(some));
    QVERIFY(costText({400, 0, 0, 0, 1}).contains(QStringLiteral("nobody knows")));
}

QTEST_MAIN(ComfortTest)
#include "comfort_test.moc"
