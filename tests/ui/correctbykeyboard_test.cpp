// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowfixture.h"

#include "ui/inspector/figureform.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QComboBox>
#include <QCompleter>
#include <QInputMethodEvent>

namespace jiaoshu::ui {

using model::State;

/** Wrong readings put right in the window, by keys alone. */
class CorrectByKeyboardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_window = std::make_unique<WindowFixture>(); }
    void cleanup() { m_window.reset(); }

    void aWrongScaleCostsTwoKeys();
    void everySlipHasItsKey();
    void escInThePaneTakesTheSlipBack();
    void aValueTypedAgainstItsWordsIsToldWhenItIsSaved();
    void anEditOutlivesADecisionThatDidNotSaveIt();
    void aNoteOfDoubtLeavesTheEditWaiting();
    void anEditThatIsGivenUpIsWarnedOfNoMore();
    void keysThatHaveNothingToDoSaySo();
    void aLetterLeadsToItsField();
    void wordsAreCompletedByTheirFirstLetters();
    void anUnknownPlaceIsToldAndTakesASecondEnter();
    void whatIsTypedIsSavedAsTheEngineWritesIt();
    void aPlaceOfSeveralIsAskedFor();
    void wordsOfTimeAreReadAndFaultsSaySo();
    void theEndsOfTheWordsMoveByKeys();
    void undoTakesBackAnEditBeforeADecision();
    void aFieldSaysWhereItComesFrom();

private:
    std::unique_ptr<WindowFixture> m_window;
};

void CorrectByKeyboardTest::aWrongScaleCostsTwoKeys()
{
    WindowFixture &w = *m_window;
    w.press(Qt::Key_W);
    QVERIFY(w.text()->hasFocus());
    QCOMPARE(w.field("field-value")->text(), QStringLiteral("120,000"));
    QCOMPARE(w.state(0), State::Proposed);
    w.press(Qt::Key_Return);
    QVERIFY(w.allShow(1));
    QCOMPARE(w.state(0), State::Corrected);
    QCOMPARE(w.figures()[0].reading.value.toString(), QStringLiteral("120000"));
    w.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(w.figures()[0].reading.value.toString(), QStringLiteral("12"));
}

void CorrectByKeyboardTest::everySlipHasItsKey()
{
    WindowFixture &w = *m_window;
    const auto value = [&w] { return w.field("field-value")->text(); };
    w.press(Qt::Key_Y);
    QCOMPARE(value(), QStringLiteral("1,200,000,000"));
    w.press(Qt::Key_Y, Qt::ShiftModifier);
    w.press(Qt::Key_W);
    w.press(Qt::Key_W, Qt::ShiftModifier);
    QCOMPARE(value(), QStringLiteral("12"));
    QVERIFY(!w.desk()->form()->isEdited());
    w.press(Qt::Key_M);
    QCOMPARE(value(), QStringLiteral("-12"));
    w.press(Qt::Key_B);
    QCOMPARE(w.field("field-unit")->text(), QStringLiteral("%"));
    w.press(Qt::Key_B);
    QCOMPARE(w.field("field-unit")->text(), QStringLiteral("百分点"));
    w.press(Qt::Key_Q);
    QCOMPARE(w.find<QComboBox>("field-qualifier")->currentText(), QStringLiteral("About"));
    w.press(Qt::Key_Q, Qt::ShiftModifier);
    w.press(Qt::Key_Q, Qt::ShiftModifier);
    QCOMPARE(w.find<QComboBox>("field-qualifier")->currentText(), QStringLiteral("At most"));
    // The twins work inside a field as well.
    w.press(Qt::Key_E);
    w.press(Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(value(), QStringLiteral("-120,000"));
    w.press(Qt::Key_Return);
    const model::Reading saved = w.figures()[0].reading;
    QCOMPARE(saved.value.toString(), QStringLiteral("-120000"));
    QCOMPARE(saved.qualifier, model::Qualifier::AtMost);
    QCOMPARE(saved.kind, model::Kind::Percent);
}

void CorrectByKeyboardTest::aValueTypedAgainstItsWordsIsToldWhenItIsSaved()
{
    WindowFixture &w = *m_window;
    const auto bars = [&w] {
        QStringList texts;
        for (const auto *bar : w.window->findChildren<MessageBar *>()) {
            if (bar->isVisible())
                texts.append(bar->text());
        }
        return texts;
    };
    w.press(Qt::Key_E);
    w.field("field-value")->setText(QStringLiteral("21"));
    w.press(Qt::Key_Return);
    QCOMPARE(w.figures()[0].reading.value.toString(), QStringLiteral("21"));
    QVERIFY(w.allShow(1)); // the rhythm goes on
    QCOMPARE(bars().size(), 1);
    QVERIFY2(bars().first().contains(QStringLiteral("Saved as 21 户, but the article says otherwise")) &&
                 bars().first().contains(QStringLiteral("12")),
             qPrintable(bars().first()));
    w.press(Qt::Key_Return); // which leaves it in reach
    QCOMPARE(bars().size(), 1);
    QTest::mouseClick(w.find<QPushButton>("messageAction"), Qt::LeftButton);
    QVERIFY(w.allShow(0));
    QVERIFY(bars().isEmpty());
    w.press(Qt::Key_E);
    w.field("field-value")->setText(QStringLiteral("12"));
    w.press(Qt::Key_Return);
    QVERIFY2(bars().isEmpty(), qPrintable(bars().join(u' ')));
    // What is taken back is nothing to look at.
    w.press(Qt::Key_E);
    w.field("field-value")->setText(QStringLiteral("34"));
    w.press(Qt::Key_Return);
    QVERIFY2(bars().join(u' ').contains(QStringLiteral("Saved as 34")), qPrintable(bars().join(u' ')));
    w.press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY2(!bars().join(u' ').contains(QStringLiteral("Saved as 34")), qPrintable(bars().join(u' ')));
    // Nor is what is rejected.
    w.press(Qt::Key_E);
    w.field("field-value")->setText(QStringLiteral("34"));
    w.press(Qt::Key_Return);
    QVERIFY2(bars().join(u' ').contains(QStringLiteral("Saved as 34")), qPrintable(bars().join(u' ')));
    w.review.showFigure({w.figures()[2].article, w.id(2)});
    w.press(Qt::Key_X);
    QVERIFY2(!bars().join(u' ').contains(QStringLiteral("Saved as 34")), qPrintable(bars().join(u' ')));
    // What is no other value is nothing to tell.
    w.review.showFigure({w.figures()[1].article, w.id(1)});
    w.press(Qt::Key_E);
    w.field("field-place")->setText(QStringLiteral("乙村"));
    w.press(Qt::Key_Return);
    for (const QString &text : bars())
        QVERIFY2(!text.contains(QStringLiteral("Saved as")), qPrintable(text));
}

void CorrectByKeyboardTest::anEditOutlivesADecisionThatDidNotSaveIt()
{
    WindowFixture &w = *m_window;
    const auto warning = [&w] { return w.window->findChild<MessageBar *>()->text(); };
    for (const auto &[key, state] :
         {std::pair(Qt::Key_U, State::Unsure), std::pair(Qt::Key_X, State::Rejected)}) {
        w.review.showFigure({w.figures()[0].article, w.id(0)});
        w.press(Qt::Key_W);
        w.press(key);
        QCOMPARE(w.state(0), state);
        QVERIFY(w.review.figure() != w.id(0));
        QVERIFY2(warning().contains(QStringLiteral("not saved")), qPrintable(warning()));
        QCOMPARE(w.desk()->unsavedEdits(), 1);
        w.review.showFigure({w.figures()[0].article, w.id(0)});
        QCOMPARE(w.field("field-value")->text(), QStringLiteral("120,000"));
        QCOMPARE(w.desk()->unsavedEdits(), 1);
        w.press(Qt::Key_Escape);
        QCOMPARE(w.desk()->unsavedEdits(), 0);
    }
    // What is saved is nobody's edit any more.
    w.review.showFigure({w.figures()[1].article, w.id(1)});
    w.press(Qt::Key_W);
    w.press(Qt::Key_Return);
    QCOMPARE(w.desk()->unsavedEdits(), 0);
    QCOMPARE(w.figures()[1].reading.value.toString(), QStringLiteral("3400000"));
}

void CorrectByKeyboardTest::aNoteOfDoubtLeavesTheEditWaiting()
{
    WindowFixture &w = *m_window;
    w.press(Qt::Key_W);
    w.press(Qt::Key_U, Qt::ShiftModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("source?"));
    w.press(Qt::Key_Return);
    QCOMPARE(w.state(0), State::Unsure);
    QCOMPARE(w.figures()[0].reading.note, QStringLiteral("source?"));
    QCOMPARE(w.desk()->unsavedEdits(), 1);
    w.review.showFigure({w.figures()[0].article, w.id(0)});
    QCOMPARE(w.field("field-value")->text(), QStringLiteral("120,000"));
    w.press(Qt::Key_Return);
    QCOMPARE(w.figures()[0].reading.value.toString(), QStringLiteral("120000"));
    QCOMPARE(w.figures()[0].reading.note, QStringLiteral("source?"));
}

void CorrectByKeyboardTest::anEditThatIsGivenUpIsWarnedOfNoMore()
{
    WindowFixture &w = *m_window;
    auto *const message = w.window->findChild<MessageBar *>();
    w.press(Qt::Key_W);
    w.press(Qt::Key_N);
    QVERIFY(message->isVisible());
    w.press(Qt::Key_P);
    w.press(Qt::Key_Escape);
    QVERIFY(!message->isVisible());
    QCOMPARE(w.desk()->unsavedEdits(), 0);
    w.press(Qt::Key_N);
    w.press(Qt::Key_P);
    QCOMPARE(w.field("field-value")->text(), QStringLiteral("12"));
}

void CorrectByKeyboardTest::keysThatHaveNothingToDoSaySo()
{
    WindowFixture &w = *m_window;
    auto *const message = w.window->findChild<MessageBar *>();
    w.press(Qt::Key_O);
    QVERIFY2(message->text().contains(QStringLiteral("no figure")), qPrintable(message->text()));
    w.press(Qt::Key_Return);
    w.press(Qt::Key_P);
    w.press(Qt::Key_C, Qt::ShiftModifier);
    QVERIFY2(message->text().contains(QStringLiteral("no figure")), qPrintable(message->text()));
    QVERIFY(message->isVisible());
}

void CorrectByKeyboardTest::escInThePaneTakesTheSlipBack()
{
    WindowFixture &w = *m_window;
    w.press(Qt::Key_W);
    w.press(Qt::Key_Escape);
    QCOMPARE(w.field("field-value")->text(), QStringLiteral("12"));
    QVERIFY(!w.desk()->form()->isEdited());
    w.press(Qt::Key_Return);
    QCOMPARE(w.state(0), State::Confirmed);
}

void CorrectByKeyboardTest::aLetterLeadsToItsField()
{
    WindowFixture &w = *m_window;
    for (const auto &[key, field] :
         {std::pair(Qt::Key_D, "field-unit"), std::pair(Qt::Key_T, "field-period"),
          std::pair(Qt::Key_L, "field-place"), std::pair(Qt::Key_I, "field-indicator")}) {
        w.press(key);
        QVERIFY2(w.field(field)->hasFocus(), field);
        w.press(Qt::Key_Escape);
        QVERIFY(w.text()->hasFocus());
    }
    w.press(Qt::Key_T);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("24q3"));
    w.press(Qt::Key_Return);
    QCOMPARE(w.figures()[0].reading.period, QStringLiteral("2024-07-01/2024-09-30"));
    QVERIFY(w.allShow(1));
}

void CorrectByKeyboardTest::wordsAreCompletedByTheirFirstLetters()
{
    WindowFixture &w = *m_window;
    w.press(Qt::Key_L);
    QTest::keyClicks(w.field("field-place"), QStringLiteral("xex"));
    auto *words = w.find<QCompleter>("field-place-words")->popup();
    QVERIFY(words->isVisible());
    QVERIFY(words->currentIndex().isValid());
    // Enter takes the word and saves nothing yet.
    while (words->currentIndex().data().toString() != QStringLiteral("宣恩县")) {
        const QModelIndex before = words->currentIndex();
        QTest::keyClick(words, Qt::Key_Down);
        QVERIFY(words->currentIndex() != before);
    }
    QTest::keyClick(words, Qt::Key_Return);
    QVERIFY(!words->isVisible());
    QCOMPARE(w.field("field-place")->text(), QStringLiteral("宣恩县"));
    QCOMPARE(w.state(0), State::Proposed);
    w.press(Qt::Key_Return);
    QCOMPARE(w.figures()[0].reading.place, QStringLiteral("宣恩县"));
    // What is typed in Chinese is not made another word of the list by Enter.
    w.press(Qt::Key_P);
    w.press(Qt::Key_L);
    w.field("field-place")->clear();
    QInputMethodEvent commit;
    commit.setCommitString(QStringLiteral("宣恩"));
    QCoreApplication::sendEvent(w.field("field-place"), &commit);
    QVERIFY(words->isVisible());
    QTest::keyClick(words, Qt::Key_Return);
    QVERIFY(!words->isVisible());
    QCOMPARE(w.figures()[0].reading.place, QStringLiteral("宣恩县")); // which it is short for
    QVERIFY(w.allShow(1));
    // A word of one's own is not forced into one of the list.
    w.press(Qt::Key_I);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("my own words"));
    w.press(Qt::Key_Return);
    QCOMPARE(w.figures()[1].reading.indicator, QStringLiteral("my own words"));
}

void CorrectByKeyboardTest::anUnknownPlaceIsToldAndTakesASecondEnter()
{
    WindowFixture &w = *m_window;
    const auto *const fault = w.find<QLabel>("form-fault");
    w.press(Qt::Key_L);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Town"));
    w.press(Qt::Key_Return);
    QCOMPARE(w.state(0), State::Proposed);
    QVERIFY(w.field("field-place")->hasFocus());
    QVERIFY2(fault->text().contains(QStringLiteral("No place “Town” is known")), qPrintable(fault->text()));
    w.press(Qt::Key_Return);
    QCOMPARE(w.figures()[0].reading.place, QStringLiteral("Town"));
    QVERIFY(w.allShow(1));
    w.press(Qt::Key_L); // a slip of another word is told, too, with what may be meant
    w.field("field-place")->setText(QStringLiteral("湄谭县"));
    w.press(Qt::Key_Return);
    QVERIFY2(fault->isVisible() && fault->text().contains(QStringLiteral("湄潭县")),
             qPrintable(fault->text()));
    w.field("field-place")->setText(QStringLiteral("Town")); // which a figure has
    w.press(Qt::Key_Return);
    QCOMPARE(w.figures()[1].reading.place, QStringLiteral("Town"));
    w.press(Qt::Key_L); // nor is a part of a known area asked for
    w.field("field-place")->setText(QStringLiteral("贵州省湄潭县永兴镇"));
    w.press(Qt::Key_Return);
    QCOMPARE(w.figures()[2].reading.place, QStringLiteral("贵州省湄潭县永兴镇"));
}

void CorrectByKeyboardTest::whatIsTypedIsSavedAsTheEngineWritesIt()
{
    WindowFixture &w = *m_window;
    const auto *const written = w.find<QLabel>("form-written");
    w.press(Qt::Key_L);
    w.field("field-place")->setText(QStringLiteral("恩施州"));
    QVERIFY2(written->isVisible() && written->text().contains(QStringLiteral("恩施土家族苗族自治州")),
             qPrintable(written->text()));
    QTest::keyClick(w.field("field-place"), Qt::Key_Tab); // it is seen in the field
    QCOMPARE(w.field("field-place")->text(), QStringLiteral("恩施土家族苗族自治州"));
    QVERIFY(!written->isVisible());
    w.field("field-indicator")->setText(QStringLiteral("受訪農戶"));
    w.press(Qt::Key_Return);
    QCOMPARE(w.figures()[0].reading.place, QStringLiteral("恩施土家族苗族自治州"));
    QCOMPARE(w.figures()[0].reading.indicator, QStringLiteral("受访农户"));
    // What the fields say already is no change.
    w.press(Qt::Key_P);
    w.field("field-indicator")->setText(QStringLiteral("受訪農戶"));
    QVERIFY(!w.desk()->form()->isEdited());
}

void CorrectByKeyboardTest::aPlaceOfSeveralIsAskedFor()
{
    WindowFixture &w = *m_window;
    const auto *const fault = w.find<QLabel>("form-fault");
    w.press(Qt::Key_L);
    w.field("field-place")->setText(QStringLiteral("朝陽區"));
    w.press(Qt::Key_Return);
    QCOMPARE(w.state(0), State::Proposed);
    for (const QString &meant : {QStringLiteral("北京市朝阳区"), QStringLiteral("长春市朝阳区")})
        QVERIFY2(fault->isVisible() && fault->text().contains(meant), qPrintable(fault->text()));
    w.field("field-place")->setText(QStringLiteral("北京朝阳区"));
    w.press(Qt::Key_Return);
    QCOMPARE(w.figures()[0].reading.place, QStringLiteral("北京市朝阳区"));
    w.press(Qt::Key_L); // the article tells by now which one
    w.field("field-place")->setText(QStringLiteral("朝阳区"));
    w.press(Qt::Key_Return);
    QCOMPARE(w.figures()[1].reading.place, QStringLiteral("北京市朝阳区"));
}

void CorrectByKeyboardTest::wordsOfTimeAreReadAndFaultsSaySo()
{
    WindowFixture &w = *m_window;
    const auto *const written = w.find<QLabel>("form-written");
    w.press(Qt::Key_T);
    w.field("field-period")->setText(QStringLiteral("2024-13"));
    w.press(Qt::Key_Return);
    QCOMPARE(w.label("form-fault"), QStringLiteral("⚠ There is no month 13."));
    w.field("field-period")->setText(QStringLiteral("2024年1至4月"));
    QVERIFY2(written->text().contains(QStringLiteral("2024-01-01/2024-04-30")), qPrintable(written->text()));
    w.press(Qt::Key_Return);
    QCOMPARE(w.figures()[0].reading.period, QStringLiteral("2024-01-01/2024-04-30"));
    w.press(Qt::Key_T); // of the article's year: it is printed in May 2024
    w.field("field-period")->setText(QStringLiteral("3月底"));
    w.press(Qt::Key_Return);
    QCOMPARE(w.figures()[1].reading.period, QStringLiteral("2024-03-31"));
}

void CorrectByKeyboardTest::theEndsOfTheWordsMoveByKeys()
{
    WindowFixture &w = *m_window;
    const QString quote = w.label("head-quote"); // 12户
    w.press(Qt::Key_F, Qt::ShiftModifier);
    QCOMPARE(w.label("head-quote"), quote.chopped(1));
    QCOMPARE(w.text()->selectedText(), quote.chopped(1));
    w.press(Qt::Key_F);
    QCOMPARE(w.label("head-quote"), quote);
    w.press(Qt::Key_G);
    QCOMPARE(w.label("head-quote"), QString(QStringLiteral("有") + quote));
    w.press(Qt::Key_G, Qt::ShiftModifier);
    w.press(Qt::Key_G, Qt::ShiftModifier);
    QCOMPARE(w.label("head-quote"), quote.sliced(1)); // 2户
    w.press(Qt::Key_H);
    QCOMPARE(w.label("head-quote"), quote);
    QCOMPARE(w.field("field-value")->text(), QStringLiteral("12"));
    w.press(Qt::Key_F, Qt::ShiftModifier);
    w.press(Qt::Key_Return);
    QCOMPARE(w.state(0), State::Corrected);
    QCOMPARE(w.figures()[0].reading.quote, quote.chopped(1));
    QVERIFY(w.allShow(1));
}

void CorrectByKeyboardTest::undoTakesBackAnEditBeforeADecision()
{
    WindowFixture &w = *m_window;
    auto *const undo = w.find<QAction>("undo");
    w.press(Qt::Key_Return); // 12, saved
    QVERIFY(w.allShow(1));
    w.press(Qt::Key_W); // 340 times ten thousand, not saved
    QCOMPARE(w.field("field-value")->text(), QStringLiteral("3,400,000"));
    QVERIFY(undo->text().contains(QStringLiteral("not saved")));
    w.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(w.field("field-value")->text(), QStringLiteral("340"));
    QCOMPARE(w.state(0), State::Confirmed);
    QVERIFY(w.allShow(1));
    w.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(w.field("field-value")->text(), QStringLiteral("3,400,000"));
    w.press(Qt::Key_Z, Qt::ControlModifier);
    w.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(w.state(0), State::Proposed);
}

void CorrectByKeyboardTest::aFieldSaysWhereItComesFrom()
{
    WindowFixture &w = *m_window;
    const auto origin = [&w] { return w.label("form-rules"); };
    // Found off the window's thread, a moment after the article is on the screen.
    QTRY_VERIFY(w.field("field-unit")->toolTip().contains(QStringLiteral("unit.")));
    QVERIFY(origin().startsWith(QStringLiteral("Rules: ")));
    w.press(Qt::Key_D);
    QVERIFY2(origin().startsWith(QStringLiteral("from these words: “户”")), qPrintable(origin()));
    QVERIFY(w.field("field-unit")->accessibleDescription().contains(origin()));
    w.press(Qt::Key_Escape);
    QVERIFY(origin().startsWith(QStringLiteral("Rules: ")));
    // What is changed says so at once, before it is saved.
    w.press(Qt::Key_B);
    w.press(Qt::Key_D);
    QVERIFY2(origin().startsWith(QStringLiteral("set by an analyst")), qPrintable(origin()));
}

} // namespace jiaoshu::ui

QTEST_MAIN(jiaoshu::ui::CorrectByKeyboardTest)
#include "correctbykeyboard_test.moc"
