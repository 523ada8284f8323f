// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"
#include "ui/widgets/findbar.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/messagestack.h"
#include "ui/widgets/statestrip.h"
#include "ui/widgets/taskbar.h"

#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>
#include <QtTest>
#include <QVBoxLayout>

using namespace jiaoshu;

class BarsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMessageIsHiddenUntilThereIsOne();
    void aMessageTakesNoFocus();
    void aMessageIsPlainText();
    void aMessageActionIsThereOnlyWhenNamed();
    void theCloseButtonPutsAMessageAway();
    void whatStaysIsMovedBelowWhatIsSaidNext();
    void whatIsOfferedAnewIsThereOnce();
    void whatAPersonMayPutAwayIsNotCrowdedOut();
    void anotherLanguageSaysTheSameAnew();
    void anOfferThatCannotBeTakenYetStays();
    void onlyAPersonPutsAnOfferAway();
    void anEmptyStateOffersItsAction();
    void anEmptyStateIsNeverCutOff();
    void aStateIsShownAsLongAsItHolds();
    void aStateTakesNoMoreLinesThanItsWords();
    void aTaskIsCancelledOnce();
    void anUnknownTotalShowsABusyBar();
    void hugeCountsDoNotOverflow();
    void findingGoesOnWithEnter();
    void escapeClosesTheFindBar();
    void theFindBarSaysHowMany();
};

namespace {

template <typename T>
T *child(QWidget &parent, const char *name)
{
    return parent.findChild<T *>(QString::fromLatin1(name));
}

} // namespace

void BarsTest::aMessageIsHiddenUntilThereIsOne()
{
    QWidget window;
    ui::MessageBar bar(&window);
    window.show();
    QVERIFY(!bar.isVisible());
    bar.showMessage(ui::MessageBar::Tone::Error, QStringLiteral("磁盘已满"));
    QVERIFY(bar.isVisible());
    QCOMPARE(bar.text(), QStringLiteral("磁盘已满"));
    QCOMPARE(bar.tone(), ui::MessageBar::Tone::Error);
}

void BarsTest::aMessageTakesNoFocus()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *bar = new ui::MessageBar(&window);
    auto *field = new QLineEdit(&window);
    column->addWidget(bar);
    column->addWidget(field);
    window.show();
    window.activateWindow();
    field->setFocus();
    QTRY_VERIFY(field->hasFocus());
    bar->showMessage(ui::MessageBar::Tone::Notice, QStringLiteral("three"), QStringLiteral("Undo"));
    QVERIFY(field->hasFocus());
}

void BarsTest::aMessageIsPlainText()
{
    ui::MessageBar bar;
    bar.showMessage(ui::MessageBar::Tone::Notice, QStringLiteral("<img src='/etc/passwd'>"));
    QCOMPARE(child<QLabel>(bar, "messageText")->textFormat(), Qt::PlainText);
}

void BarsTest::aMessageActionIsThereOnlyWhenNamed()
{
    ui::MessageBar bar;
    QSignalSpy triggered(&bar, &ui::MessageBar::actionTriggered);
    auto *action = child<QPushButton>(bar, "messageAction");
    bar.showMessage(ui::MessageBar::Tone::Warning, QStringLiteral("A"));
    QVERIFY(!action->isVisible());
    bar.showMessage(ui::MessageBar::Tone::Warning, QStringLiteral("B"), QStringLiteral("Retry"));
    QVERIFY(action->isVisible());
    QTest::mouseClick(action, Qt::LeftButton);
    QCOMPARE(triggered.size(), 1);
}

void BarsTest::theCloseButtonPutsAMessageAway()
{
    ui::MessageBar bar;
    QSignalSpy dismissed(&bar, &ui::MessageBar::dismissed);
    bar.showMessage(ui::MessageBar::Tone::Notice, QStringLiteral("A"));
    QTest::mouseClick(child<QToolButton>(bar, "messageClose"), Qt::LeftButton);
    QVERIFY(!bar.isVisible());
    bar.dismiss();
    QCOMPARE(dismissed.size(), 1);
}

namespace {

using Message = ui::MessageStack::Message;
constexpr auto Notice = ui::MessageBar::Tone::Notice;

/** What is in sight, from above. */
QStringList shownIn(const QWidget &stack)
{
    QStringList texts;
    for (const auto *bar : stack.findChildren<ui::MessageBar *>()) {
        if (!bar->isHidden())
            texts.append(bar->text());
    }
    return texts;
}

QPushButton *buttonOf(const QWidget &stack, const QString &text)
{
    for (auto *button : stack.findChildren<QPushButton *>()) {
        if (button->text() == text && button->isVisible())
            return button;
    }
    return nullptr;
}

/** What unfolds the others; null where all are in sight. */
QToolButton *moreOf(const QWidget &stack)
{
    for (auto *button : stack.findChildren<QToolButton *>(QStringLiteral("messageMore"))) {
        if (button->isVisible())
            return button;
    }
    return nullptr;
}

} // namespace

void BarsTest::whatStaysIsMovedBelowWhatIsSaidNext()
{
    ui::MessageStack stack;
    int undone = 0;
    Message opened{Notice, QStringLiteral("opened"), {QStringLiteral("Undo"), [&] { ++undone; }}};
    opened.stays = opened.goesWhenTaken = true;
    stack.show();
    stack.showMessage(opened);
    stack.showMessage({Notice, QStringLiteral("alike"), {QStringLiteral("Show"), {}}, {}, true});
    QCOMPARE(shownIn(stack), (QStringList{QStringLiteral("alike"), QStringLiteral("opened")}));
    stack.showMessage({Notice, QStringLiteral("by the way")});
    QCOMPARE(shownIn(stack), (QStringList{QStringLiteral("by the way"), QStringLiteral("alike")}));
    auto *const more = moreOf(stack);
    QVERIFY(more && more->text() == QStringLiteral("+1"));
    QTest::mouseClick(more, Qt::LeftButton); // what is behind unfolds
    QCOMPARE(shownIn(stack),
             (QStringList{QStringLiteral("by the way"), QStringLiteral("alike"), QStringLiteral("opened")}));
    QVERIFY(!moreOf(stack));
    stack.showMessage({Notice, QStringLiteral("and")}); // that alone is replaced
    QCOMPARE(stack.text(), QStringLiteral("and"));
    stack.dismiss();
    QCOMPARE(shownIn(stack), (QStringList{QStringLiteral("alike"), QStringLiteral("opened")}));
    QTest::mouseClick(buttonOf(stack, QStringLiteral("Undo")), Qt::LeftButton);
    QCOMPARE(undone, 1);
    QCOMPARE(shownIn(stack), QStringList{QStringLiteral("alike")});
    stack.dismissAll();
    QVERIFY(shownIn(stack).isEmpty());
}

void BarsTest::whatIsOfferedAnewIsThereOnce()
{
    ui::MessageStack stack;
    stack.show();
    int taken = 0;
    const auto offer = [&](const char *text, const char *button, int number) {
        Message message{Notice, QString::fromLatin1(text), {QString::fromLatin1(button), [&taken, number] {
                                                                taken = number;
                                                            }}};
        message.stays = message.goesWhenTaken = true;
        stack.showMessage(message);
    };
    offer("first", "Undo", 1);
    offer("alike", "Show", 2);
    offer("second", "Undo", 3);
    QCOMPARE(shownIn(stack), (QStringList{QStringLiteral("second"), QStringLiteral("alike")}));
    QTest::mouseClick(buttonOf(stack, QStringLiteral("Undo")), Qt::LeftButton);
    QCOMPARE(taken, 3);
    // No more are kept than leave room for the work.
    for (const char *button : {"a", "b", "c", "d", "e"})
        offer(button, button, 0);
    QCOMPARE(shownIn(stack), (QStringList{QStringLiteral("e"), QStringLiteral("d")}));
    QTest::mouseClick(moreOf(stack), Qt::LeftButton);
    QCOMPARE(shownIn(stack), (QStringList{QStringLiteral("e"), QStringLiteral("d"), QStringLiteral("c")}));
}

void BarsTest::whatAPersonMayPutAwayIsNotCrowdedOut()
{
    ui::MessageStack stack;
    stack.show();
    Message left{Notice, QStringLiteral("stopped"), {QStringLiteral("Go on"), {}}};
    left.stays = true;
    left.putAway = [] {};
    stack.showMessage(left);
    for (const char *button : {"a", "b", "c", "d"})
        stack.showMessage({Notice, QLatin1StringView(button), {QLatin1StringView(button), {}}, {}, true});
    QTest::mouseClick(moreOf(stack), Qt::LeftButton);
    QCOMPARE(shownIn(stack),
             (QStringList{QStringLiteral("d"), QStringLiteral("c"), QStringLiteral("stopped")}));
}

void BarsTest::anotherLanguageSaysTheSameAnew()
{
    ui::MessageStack stack;
    stack.show();
    QString language = QStringLiteral("en");
    stack.showMessage(ui::MessageStack::sayable([&language] {
        Message said{Notice, QString(language + QStringLiteral(" written")), {language, {}}};
        said.stays = true;
        return said;
    }));
    stack.showMessage({Notice, QStringLiteral("by the way")});
    QCOMPARE(shownIn(stack).size(), 2);
    language = QStringLiteral("zh");
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(&stack, &change);
    // What was said in passing goes with its language.
    QCOMPARE(shownIn(stack), QStringList{QStringLiteral("zh written")});
    QVERIFY(buttonOf(stack, QStringLiteral("zh")));
    language = QStringLiteral("tw");
    QCoreApplication::sendEvent(&stack, &change);
    QCOMPARE(shownIn(stack), QStringList{QStringLiteral("tw written")});
    // What is wrong still is, and so is the way out of it.
    stack.dismissAll();
    for (const auto tone : {ui::MessageBar::Tone::Error, ui::MessageBar::Tone::Warning}) {
        stack.showMessage({tone, QStringLiteral("not saved"), {QStringLiteral("Again"), {}}});
        QCoreApplication::sendEvent(&stack, &change);
        QCOMPARE(shownIn(stack), QStringList{QStringLiteral("not saved")});
        QVERIFY(buttonOf(stack, QStringLiteral("Again")));
    }
}

void BarsTest::anOfferThatCannotBeTakenYetStays()
{
    ui::MessageStack stack;
    stack.show();
    int taken = 0;
    bool mayTake = false;
    Message message{Notice, QStringLiteral("stopped"), {QStringLiteral("Go on"), [&] { ++taken; }}};
    message.goesWhenTaken = true;
    message.mayTake = [&] { return mayTake; };
    stack.showMessage(message);
    QTest::mouseClick(buttonOf(stack, QStringLiteral("Go on")), Qt::LeftButton);
    QCOMPARE(taken, 0);
    QCOMPARE(shownIn(stack), QStringList{QStringLiteral("stopped")});
    mayTake = true;
    QTest::mouseClick(buttonOf(stack, QStringLiteral("Go on")), Qt::LeftButton);
    QCOMPARE(taken, 1);
    QVERIFY(shownIn(stack).isEmpty());
}

void BarsTest::onlyAPersonPutsAnOfferAway()
{
    ui::MessageStack stack;
    stack.show();
    int putAway = 0;
    Message message{Notice, QStringLiteral("stopped"), {QStringLiteral("Go on"), {}}};
    message.stays = true;
    message.putAway = [&] { ++putAway; };
    stack.showMessage(message);
    stack.dismiss();
    QCOMPARE(stack.text(), QStringLiteral("stopped"));
    stack.dismissAll();
    QCOMPARE(putAway, 0);
    stack.showMessage(message);
    stack.showMessage({Notice, QStringLiteral("more")});
    for (auto *close : stack.findChildren<QToolButton *>()) {
        if (close->isVisible() && static_cast<ui::MessageBar *>(close->parentWidget())->text() == u"stopped")
            close->click();
    }
    QCOMPARE(putAway, 1);
    QCOMPARE(shownIn(stack), QStringList{QStringLiteral("more")});
}

void BarsTest::anEmptyStateOffersItsAction()
{
    ui::EmptyState state;
    QSignalSpy triggered(&state, &ui::EmptyState::actionTriggered);
    state.show();
    auto *action = child<QPushButton>(state, "emptyAction");
    QVERIFY(!action->isVisible());
    state.setTexts(QStringLiteral("No articles"), QStringLiteral("Open some."), QStringLiteral("Open…"));
    QVERIFY(action->isVisible());
    QTest::mouseClick(action, Qt::LeftButton);
    QCOMPARE(triggered.size(), 1);
}

void BarsTest::anEmptyStateIsNeverCutOff()
{
    ui::EmptyState state;
    state.setTexts(QStringLiteral("Nothing here"),
                   QStringLiteral("A long explanation of what belongs here and of what can be done about it, "
                                  "so that it takes several lines at any width that a window has."),
                   QStringLiteral("Do it"));
    state.show();
    for (const int width : {900, 260}) {
        state.resize(width, 500);
        QCoreApplication::processEvents();
        for (const auto *label : state.findChildren<QLabel *>()) {
            QVERIFY(label->width() > width / 3);
            QVERIFY(label->height() >= label->heightForWidth(label->width()));
            QVERIFY(label->minimumHeight() < 8 * label->fontMetrics().height()); // no taller than its lines
            QVERIFY(state.rect().contains(label->geometry()));
        }
    }
}

void BarsTest::aStateIsShownAsLongAsItHolds()
{
    QWidget window;
    ui::StateStrip strip(&window);
    window.show();
    QVERIFY(!strip.isVisible());
    strip.resize(600, 30);
    strip.setText(QStringLiteral("Read only"));
    QVERIFY(strip.sizeHint().height() < 3 * strip.fontMetrics().height());
    QVERIFY(strip.isVisible());
    QCOMPARE(strip.accessibleName(), QStringLiteral("Read only"));
    QVERIFY(strip.palette().color(QPalette::Window) != window.palette().color(QPalette::Window));
    strip.setText({});
    QVERIFY(!strip.isVisible());
}

void BarsTest::aStateTakesNoMoreLinesThanItsWords()
{
    QWidget window;
    auto *const column = new QVBoxLayout(&window);
    auto *const strip = new ui::StateStrip(&window);
    column->addWidget(strip);
    column->addStretch();
    window.resize(900, 600);
    window.show();
    QApplication::processEvents();
    const QString words =
        QStringLiteral("Read only: this workspace or its folder must not be written. You can "
                       "read, search and export; nothing can be decided.");
    strip->setText(words); // while it is hidden, and as narrow as nothing has made it wider
    QVERIFY(column->itemAt(0)->minimumSize().height() < 4 * strip->fontMetrics().lineSpacing());
    QApplication::processEvents();
    QVERIFY(strip->height() < 4 * strip->fontMetrics().lineSpacing());
    window.resize(150, 600); // many lines, none of them cut
    QApplication::processEvents();
    QVERIFY(strip->height() > 5 * strip->fontMetrics().lineSpacing());
}

void BarsTest::aTaskIsCancelledOnce()
{
    ui::TaskBar bar;
    QSignalSpy cancelled(&bar, &ui::TaskBar::cancelRequested);
    bar.begin(QStringLiteral("Reading"));
    auto *button = child<QToolButton>(bar, "taskCancel");
    QTest::mouseClick(button, Qt::LeftButton);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(cancelled.size(), 1);
    QVERIFY(bar.isCancelling());
    QVERIFY(bar.isVisible());
    bar.finish();
    QVERIFY(!bar.isVisible());
    bar.begin(QStringLiteral("Reading again"));
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(cancelled.size(), 2);
}

void BarsTest::anUnknownTotalShowsABusyBar()
{
    ui::TaskBar bar;
    bar.begin(QStringLiteral("Reading"));
    QCOMPARE(child<QProgressBar>(bar, "taskProgress")->maximum(), 0);
    bar.setProgress(1, 4);
    auto *progress = child<QProgressBar>(bar, "taskProgress");
    QCOMPARE(progress->value() * 4, progress->maximum());
}

void BarsTest::hugeCountsDoNotOverflow()
{
    ui::TaskBar bar;
    bar.begin(QStringLiteral("Reading"));
    bar.setProgress(6'000'000'000, 8'000'000'000);
    auto *progress = child<QProgressBar>(bar, "taskProgress");
    QCOMPARE(progress->value(), progress->maximum() / 4 * 3);
}

void BarsTest::findingGoesOnWithEnter()
{
    ui::FindBar bar;
    QSignalSpy changed(&bar, &ui::FindBar::textChanged);
    QSignalSpy next(&bar, &ui::FindBar::nextRequested);
    QSignalSpy previous(&bar, &ui::FindBar::previousRequested);
    bar.open();
    auto *field = child<QLineEdit>(bar, "findField");
    QTest::keyClicks(field, QStringLiteral("12"));
    QCOMPARE(changed.last()[0].toString(), QStringLiteral("12"));
    QTest::keyClick(field, Qt::Key_Return);
    QTest::keyClick(field, Qt::Key_Enter);
    QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(next.size(), 2);
    QCOMPARE(previous.size(), 1);
}

void BarsTest::escapeClosesTheFindBar()
{
    ui::FindBar bar;
    QSignalSpy closed(&bar, &ui::FindBar::closed);
    bar.open(QStringLiteral("万元"));
    QCOMPARE(bar.text(), QStringLiteral("万元"));
    QTest::keyClick(child<QLineEdit>(bar, "findField"), Qt::Key_Escape);
    QVERIFY(!bar.isVisible());
    QCOMPARE(closed.size(), 1);
}

void BarsTest::theFindBarSaysHowMany()
{
    ui::FindBar bar;
    bar.open(QStringLiteral("户"));
    auto *count = child<QLabel>(bar, "findCount");
    bar.setMatches(0, 0);
    QCOMPARE(count->text(), QStringLiteral("Not found"));
    QVERIFY(!child<QToolButton>(bar, "findNext")->isEnabled());
    bar.setMatches(3, 17);
    QCOMPARE(count->text(), QStringLiteral("3 of 17"));
    QVERIFY(child<QToolButton>(bar, "findNext")->isEnabled());
}

QTEST_MAIN(BarsTest)
#include "bars_test.moc"
