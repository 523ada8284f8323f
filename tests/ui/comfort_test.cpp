// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Coverage, acceptance, recent workspaces and the pace, in the real window by keys.
#include "ui/coveragedesk.h"
#include "ui/inspector/figureform.h"
#include "ui/library/acceptdialog.h"
#include "ui/models/articlelistmodel.h"
#include "ui/pace.h"
#include "ui/reviewstatus.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/tourbar.h"
#include "ui/windowfixture.h"
#include "ui/workspacehome.h"

#include <QAction>
#include <QCheckBox>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QSlider>
#include <QSplitter>
#include <QTableView>

#include <algorithm>

using namespace jiaoshu;
using namespace jiaoshu::ui;

class ComfortTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void aNumberWithoutAFigureIsShownGoneToAndWaived();
    void articleAndTableKeepFontsOfTheirOwn();
    void aSmallWindowOfLargeTypeCutsNothing();
    void riskAndWeightLeadTheWork();
    void anArticleIsNotLeftBeforeItsNumbersAreCovered();
    void acceptingTellsItsCostAndIsOneStep();
    void aSampleOfWhatWasAcceptedIsLookedAt();
    void layoutsShareTheWidthAndComeBack();
    void aStartThatShowsNoPanesKeepsTheirShares();
    void whereNothingIsToBeTakenBackItIsSaid();
    void aClickOnWhatIsOfferedLeavesTheKeysToTheReview();
    void workspacesThatWereOpenAreListed();
    void thePaceIsTheMedianWithoutPauses();
    void theCostReadsAsASentence();
    void toAcceptVeryManyTakesTheButtonItself();

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
    QCOMPARE(m_fixture->figures().last().state, model::State::Proposed); // to be looked at like any other
    WindowFixture::press(Qt::Key_Z, Qt::ControlModifier);
    WindowFixture::press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(coverage()->uncovered().size(), 2);
}

void ComfortTest::articleAndTableKeepFontsOfTheirOwn()
{
    WindowFixture &w = *m_fixture;
    const double text = w.text()->font().pointSizeF();
    const double table = w.table()->font().pointSizeF();
    w.preferences.setPaneFont(Preferences::Pane::Article, {QStringLiteral("Noto Serif CJK SC"), 3});
    w.preferences.setPaneFont(Preferences::Pane::Figures, {QString(), 2});
    w.start(); // remembered
    QCOMPARE(w.text()->font().families().first(), QStringLiteral("Noto Serif CJK SC"));
    QCOMPARE(w.text()->font().pointSizeF(), text + 3);
    QCOMPARE(w.table()->font().pointSizeF(), table + 2);
    QVERIFY(w.table()->font().families().first() != QStringLiteral("Noto Serif CJK SC"));
    w.find<QAction>("zoom-in")->trigger(); // both follow
    QTRY_VERIFY(w.text()->font().pointSizeF() > text + 3);
    QTRY_COMPARE(w.table()->font().pointSizeF(), table + 3);
}

void ComfortTest::aSmallWindowOfLargeTypeCutsNothing()
{
    WindowFixture &w = *m_fixture;
    w.preferences.setZoom(w.appearance.usualSize()); // twice as large
    w.appearance.apply(w.preferences);
    w.start();
    w.window->resize(900, 600);
    w.desk()->shareWidth(ReviewDesk::Shares::Usual);
    QTest::qWait(100);
    QCOMPARE(w.window->size(), QSize(900, 600));
    const QWidget *area = w.field("field-value");
    while (area && !qobject_cast<const QScrollArea *>(area))
        area = area->parentWidget();
    QVERIFY(area);
    const QWidget *const viewport = qobject_cast<const QScrollArea *>(area)->viewport();
    // The buttons stand below what scrolls.
    const int edge = viewport->mapTo(w.desk(), QPoint(viewport->width(), 0)).x();
    for (const QWidget *field : w.desk()->form()->fieldsInOrder()) {
        const QPoint right = field->mapTo(w.desk(), QPoint(field->width(), 0));
        QVERIFY2(right.x() <= edge + area->width() - viewport->width(), qPrintable(field->objectName()));
        QVERIFY2(field->width() >= 2 * field->fontMetrics().height(), qPrintable(field->objectName()));
    }
    QVERIFY(w.table()->viewport()->height() >= 2 * w.table()->sizeHintForRow(0));
    // What is typed in has room: the words that figures are narrowed down by, and a field at fault.
    w.find<QAction>("filter-figures")->trigger();
    QLineEdit *const words = w.field("figureFilter");
    QTRY_VERIFY(words->width() >= 8 * words->fontMetrics().height());
    w.press(Qt::Key_Escape);
    QTRY_VERIFY(w.find<QWidget>("figureStates")->isVisible());
    w.press(Qt::Key_E);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("a lot"));
    w.press(Qt::Key_Return);
    QLineEdit *const value = w.field("field-value");
    const auto isInSight = [viewport](const QWidget *widget) {
        return viewport->rect().contains(QRect(widget->mapTo(viewport, QPoint()), widget->size()));
    };
    QTRY_VERIFY(w.find<QLabel>("form-fault")->isVisible());
    QTRY_VERIFY(isInSight(value));
    w.press(Qt::Key_Escape);
    // Where three panes find no room side by side, the list is put away until it is asked for.
    const QAbstractItemView *const articles = w.find<QAbstractItemView>("articles");
    const auto room = [articles] { return articles->viewport()->visibleRegion().boundingRect().width(); };
    QCOMPARE(room(), 0);
    w.press(Qt::Key_1, Qt::ControlModifier);
    QVERIFY(articles->hasFocus());
    QTRY_VERIFY2(room() >= 4 * articles->fontMetrics().height(), qPrintable(QString::number(room())));
    w.preferences.setZoom(0);
    w.appearance.apply(w.preferences);
}

void ComfortTest::riskAndWeightLeadTheWork()
{
    WindowFixture &w = *m_fixture;
    // Headline with 5, first paragraph with 41 and 42, second with 71 (doubted) and 72.
    auto made = WorkspaceFixture::prepared(QStringLiteral("丁县"), {QStringLiteral("5")});
    const QString text =
        QStringLiteral("丁县建棚5户\n新建41户，改建42户，各乡镇都已经完成了今年年初下达的全部任务。\n"
                       "另有71户、72户正在施工，完工以后还要验收，验收合格以后再发放补贴。\n");
    made.article.text = text;
    made.article.sha256 = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
    made.proposals.clear();
    for (const char *number : {"5", "41", "42", "71", "72"}) {
        const QString count = QString::fromLatin1(number);
        made.proposals.append(
            WorkspaceFixture::proposal(text.indexOf(QString(count + QStringLiteral("户"))), count));
    }
    made.proposals[3].confidencePermille = 300;
    const auto imported = session::importArticle(*w.review.session(), made);
    QVERIFY(imported.has_value());
    w.review.notice(imported->changes);
    w.find<QAction>("order-heaviest-first")->trigger();
    w.review.showFigure({w.figures()[3].article, w.id(3)}); // the only one of 乙县
    w.text()->setFocus();
    QStringList order;
    for (int i = 0; i < 5; ++i) {
        WindowFixture::press(Qt::Key_Return);
        order.append(w.review.session()->figure(w.review.figure())->reading.quote);
    }
    QCOMPARE(order, (QStringList{QStringLiteral("5户"), QStringLiteral("41户"), QStringLiteral("42户"),
                                 QStringLiteral("71户"), QStringLiteral("72户")}));
    QCOMPARE(w.preferences.workOrder(), WorkOrder::HeaviestFirst);
    w.find<QAction>("order-by-text")->trigger();
    QCOMPARE(w.preferences.workOrder(), WorkOrder::ByText);
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

void ComfortTest::toAcceptVeryManyTakesTheButtonItself()
{
    AcceptDialog dialog(
        [](int permille) {
            return AcceptCost{permille < 700 ? 52'723 : 200, 40, 1, 0, 0.1};
        },
        m_fixture->window.get());
    const auto *const run = dialog.findChild<QPushButton *>(QStringLiteral("accept-run"));
    const auto *const cancel = dialog.findChild<QPushButton *>(QStringLiteral("accept-cancel"));
    QVERIFY(run->isDefault());
    dialog.findChild<QSlider *>(QStringLiteral("accept-threshold"))->setValue(600);
    QVERIFY(cancel->isDefault() && !run->isDefault());
    QVERIFY(dialog.findChild<QLabel *>(QStringLiteral("accept-figures"))
                ->text()
                .startsWith(QStringLiteral("52,723 figures would be accepted.\nSo many ")));
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

void ComfortTest::aStartThatShowsNoPanesKeepsTheirShares()
{
    WindowFixture &w = *m_fixture;
    action("layout-reading")->trigger();
    w.window->close();
    const QByteArray panes = w.preferences.layout(QStringLiteral("panes"));
    const QByteArray right = w.preferences.layout(QStringLiteral("right"));
    QVERIFY(!panes.isEmpty() && !right.isEmpty());
    w.window.reset();
    w.review.setSession({});
    w.window = std::make_unique<MainWindow>(w.review, w.keeper, w.appearance, w.preferences);
    w.window->show(); // nothing is opened
    QVERIFY(QTest::qWaitForWindowExposed(w.window.get()));
    w.window->close();
    QCOMPARE(w.preferences.layout(QStringLiteral("panes")), panes);
    QCOMPARE(w.preferences.layout(QStringLiteral("right")), right);
    w.start();
}

void ComfortTest::whereNothingIsToBeTakenBackItIsSaid()
{
    WindowFixture::press(Qt::Key_X);
    WindowFixture::press(Qt::Key_R); // meant for the one that was rejected; the next one is in hand
    QCOMPARE(m_fixture->state(0), model::State::Rejected);
    QVERIFY2(message().startsWith(QStringLiteral("This figure is not decided yet")) &&
                 message().contains(QStringLiteral("Ctrl+Z")),
             qPrintable(message()));
    WindowFixture::press(Qt::Key_P);
    WindowFixture::press(Qt::Key_R);
    QCOMPARE(m_fixture->state(0), model::State::Proposed);
}

void ComfortTest::aClickOnWhatIsOfferedLeavesTheKeysToTheReview()
{
    const MainWindow &window = *m_fixture->window;
    const auto *const form = m_fixture->desk()->form();
    qsizetype looked = 0;
    for (const QWidget *each : window.findChildren<QWidget *>()) {
        const bool isOffer =
            qobject_cast<const QAbstractButton *>(each) || qobject_cast<const QLabel *>(each);
        if (!isOffer || each->window() != &window || form->isAncestorOf(each))
            continue;
        QVERIFY2(!(each->focusPolicy() & Qt::ClickFocus), qPrintable(each->objectName()));
        ++looked;
    }
    QVERIFY(looked > 40);
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
    QVERIFY(!pace.isSettled());
    for (int i = 0; i < 40; ++i)
        pace.decided(at = at.addSecs(3));
    QVERIFY(pace.isSettled());

    ReviewStatus status;
    model::StateCounts counts;
    counts.of(model::State::Proposed) = 100;
    status.setCounts({}, counts);
    status.setPace(3.0, true);
    auto *const label = status.findChild<QLabel *>(QStringLiteral("status-pace"));
    QVERIFY(label->text().contains(QStringLiteral("6 minutes")));
    status.setPace(3.0, false); // the first ones say nothing of the rest
    QCOMPARE(label->text(), QStringLiteral("3.0 s a figure"));
    status.setPace({}, true);
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
