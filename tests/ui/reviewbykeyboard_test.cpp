// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowfixture.h"

#include "ui/actions/keymap.h"
#include "ui/evidence.h"
#include "ui/inspector/figureform.h"

#include <QComboBox>
#include <QInputMethodEvent>
#include <QPushButton>
#include <QSignalSpy>

namespace jiaoshu::ui {

using model::State;

/** The window driven as a person does: by keys alone. */
class ReviewByKeyboardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_window = std::make_unique<WindowFixture>(); }
    void cleanup() { m_window.reset(); }

    void aWholeReviewCrossesTheEndOfTheArticle();
    void aSampleThatIsReadRightCostsOneKeyAFigure();
    void everyKeyOfADecisionHasItsTwin();
    void arrowsAndLettersMove();
    void aFieldIsEditedAndSavedAndTheKeyboardReturns();
    void escForgetsTheEdit();
    void lettersTypedInAFieldDecideNothing();
    void lettersReachThePanesWhileAnInputMethodIsOn();
    void enterOfAnInputMethodDecidesNothing();
    void aHeldEnterConfirmsOneFigure();
    void undoAndRedoTakeEverythingBack();
    void aFaultyFieldIsNotSaved();
    void theStateIsThereAfterARestart();
    void oneKeyRejectsForAReason();
    void aNoteOfDoubtIsTypedAndComesBack();
    void escLeavesTheNoteOfDoubt();
    void otherKeysWorkAtOnceAndAfterARestart();

private:
    std::unique_ptr<WindowFixture> m_window;
};

void ReviewByKeyboardTest::aWholeReviewCrossesTheEndOfTheArticle()
{
    WindowFixture &w = *m_window;
    QVERIFY(w.allShow(0));
    QCOMPARE(w.label("status-left"), QStringLiteral("3 left here · 4 in the workspace"));
    w.press(Qt::Key_Return);
    QVERIFY(w.allShow(1));
    w.press(Qt::Key_X);
    QVERIFY(w.allShow(2));
    w.press(Qt::Key_U);
    QVERIFY(w.allShow(3));
    QCOMPARE(w.label("status-left"), QStringLiteral("1 left here · 2 in the workspace"));
    QVERIFY(w.label("status-saved").contains(QStringLiteral("Saved")));
    w.press(Qt::Key_C);
    // The one that was left unsure comes back.
    QVERIFY(w.allShow(2));
    w.press(Qt::Key_Enter, Qt::KeypadModifier);
    QCOMPARE(w.state(0), State::Confirmed);
    QCOMPARE(w.state(1), State::Rejected);
    QCOMPARE(w.state(2), State::Confirmed);
    QCOMPARE(w.state(3), State::Confirmed);
    QCOMPARE(w.label("status-left"), QStringLiteral("Everything is reviewed"));
}

void ReviewByKeyboardTest::aSampleThatIsReadRightCostsOneKeyAFigure()
{
    WindowFixture &w = *m_window;
    session::Session &session = *w.review.session();
    const auto prepared = session::prepareFile(session.extractor(), QStringLiteral(":/samples/1-xuanen.txt"));
    QVERIFY(prepared.has_value());
    const auto imported = session::importArticle(session, *prepared);
    QVERIFY(imported.has_value());
    w.review.notice(imported->changes);
    w.review.showArticle(imported->article);
    const auto open = [&] { return session.articleSummary(imported->article)->counts.open(); };
    const qint64 figures = open();
    QVERIFY(figures >= 10);
    QTRY_VERIFY(w.desk()->evidence()->numbers().has_value()); // what nothing covers holds the review back
    for (qint64 keys = 1; keys <= figures; ++keys) {
        QCOMPARE(w.review.article(), imported->article);
        w.press(Qt::Key_Return);
        QCOMPARE(open(), figures - keys);
    }
    QCOMPARE(session.articleSummary(imported->article)->counts.of(State::Confirmed), figures);
}

void ReviewByKeyboardTest::everyKeyOfADecisionHasItsTwin()
{
    WindowFixture &w = *m_window;
    w.press(Qt::Key_Return, Qt::ControlModifier);
    w.press(Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
    w.press(Qt::Key_U, Qt::ControlModifier);
    QCOMPARE(w.state(0), State::Confirmed);
    QCOMPARE(w.state(1), State::Rejected);
    QCOMPARE(w.state(2), State::Unsure);
    w.press(Qt::Key_Delete);
    QCOMPARE(w.state(3), State::Rejected);
    w.press(Qt::Key_R);
    QCOMPARE(w.state(2), State::Proposed);
    w.press(Qt::Key_Backspace);
    QCOMPARE(w.state(2), State::Rejected);
}

void ReviewByKeyboardTest::arrowsAndLettersMove()
{
    WindowFixture &w = *m_window;
    w.press(Qt::Key_Down);
    QVERIFY(w.allShow(1));
    w.press(Qt::Key_Right);
    QVERIFY(w.allShow(2));
    w.press(Qt::Key_N);
    QVERIFY(w.allShow(3));
    w.press(Qt::Key_P);
    w.press(Qt::Key_Up);
    w.press(Qt::Key_Left);
    QVERIFY(w.allShow(0));
    w.press(Qt::Key_PageDown, Qt::ControlModifier);
    QVERIFY(w.allShow(3));
    w.press(Qt::Key_PageUp, Qt::ControlModifier);
    QVERIFY(w.allShow(0));
    w.press(Qt::Key_3, Qt::ControlModifier);
    QVERIFY(w.table()->hasFocus());
    w.press(Qt::Key_Down);
    QVERIFY(w.allShow(1));
    w.press(Qt::Key_J);
    QVERIFY(w.allShow(2));
    w.press(Qt::Key_K);
    QVERIFY(w.allShow(1));
    w.press(Qt::Key_1, Qt::ControlModifier);
    w.press(Qt::Key_Down);
    QVERIFY(w.allShow(3));
    w.press(Qt::Key_Return);
    QCOMPARE(w.state(3), State::Confirmed);
}

void ReviewByKeyboardTest::aFieldIsEditedAndSavedAndTheKeyboardReturns()
{
    WindowFixture &w = *m_window;
    w.press(Qt::Key_E);
    QVERIFY(w.field("field-value")->hasFocus());
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("13"));
    w.press(Qt::Key_Return);
    QCOMPARE(w.state(0), State::Corrected);
    QCOMPARE(w.figures().first().reading.value, model::Value(Decimal(13)));
    QVERIFY(w.allShow(1));
    QVERIFY(w.text()->hasFocus());
    w.press(Qt::Key_F2);
    w.press(Qt::Key_Tab);
    w.press(Qt::Key_Tab);
    QVERIFY(w.field("field-unit")->hasFocus());
    w.press(Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("km"));
    w.press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(w.figures().at(1).reading.unit, QStringLiteral("公里")); // as the engine writes it
    QVERIFY(w.allShow(2));
}

void ReviewByKeyboardTest::escForgetsTheEdit()
{
    WindowFixture &w = *m_window;
    w.press(Qt::Key_E);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("99"));
    QVERIFY(w.desk()->form()->isEdited());
    w.press(Qt::Key_Escape);
    QVERIFY(w.text()->hasFocus());
    QVERIFY(!w.desk()->form()->isEdited());
    QCOMPARE(w.field("field-value")->text(), QStringLiteral("12"));
    QCOMPARE(w.state(0), State::Proposed);
}

void ReviewByKeyboardTest::lettersTypedInAFieldDecideNothing()
{
    WindowFixture &w = *m_window;
    QSignalSpy decided(&w.review, &ReviewController::decided);
    w.press(Qt::Key_E);
    for (const char *name : {"field-note", "field-indicator", "field-place"}) {
        w.field(name)->setFocus();
        w.field(name)->clear();
        QTest::keyClicks(w.field(name), QStringLiteral("cxuearsnpjk?"));
        w.press(Qt::Key_Backspace);
        w.press(Qt::Key_Left);
        w.press(Qt::Key_Delete);
        QCOMPARE(w.field(name)->text(), QStringLiteral("cxuearsnpj"));
    }
    QTest::keyClicks(w.find<QComboBox>("field-kind"), QStringLiteral("cx"));
    QCOMPARE(decided.size(), 0);
    QCOMPARE(w.review.figure(), w.id(0));
}

void ReviewByKeyboardTest::lettersReachThePanesWhileAnInputMethodIsOn()
{
    WindowFixture &w = *m_window;
    // An input method gets no keys of a widget that takes no text, so they arrive as they are.
    for (QWidget *pane :
         std::initializer_list<QWidget *>{w.text(), w.table(), w.find<QAbstractItemView>("articles")}) {
        pane->setFocus();
        QVERIFY2(!pane->testAttribute(Qt::WA_InputMethodEnabled), qPrintable(pane->objectName()));
        QInputMethodQueryEvent query(Qt::ImEnabled);
        QCoreApplication::sendEvent(pane, &query);
        QVERIFY2(!query.value(Qt::ImEnabled).toBool(), qPrintable(pane->objectName()));
        w.press(Qt::Key_U);
    }
    QCOMPARE(w.state(0), State::Unsure);
    QCOMPARE(w.state(1), State::Unsure);
    QCOMPARE(w.state(2), State::Unsure);
    QInputMethodQueryEvent query(Qt::ImEnabled);
    w.field("field-place")->setFocus();
    QCoreApplication::sendEvent(w.field("field-place"), &query);
    QVERIFY(query.value(Qt::ImEnabled).toBool());
}

void ReviewByKeyboardTest::enterOfAnInputMethodDecidesNothing()
{
    WindowFixture &w = *m_window;
    w.press(Qt::Key_E);
    w.field("field-place")->setFocus();
    QInputMethodEvent compose(QStringLiteral("jia'xian"), {});
    QCoreApplication::sendEvent(w.field("field-place"), &compose);
    w.press(Qt::Key_Return);
    QCOMPARE(w.state(0), State::Proposed);
    QCOMPARE(w.review.figure(), w.id(0));
    QInputMethodEvent commit;
    commit.setCommitString(QStringLiteral("宣恩县"));
    QCoreApplication::sendEvent(w.field("field-place"), &commit);
    w.press(Qt::Key_Return);
    QCOMPARE(w.figures().first().reading.place, QStringLiteral("宣恩县"));
}

void ReviewByKeyboardTest::aHeldEnterConfirmsOneFigure()
{
    WindowFixture &w = *m_window;
    const auto hold = [&w](bool again) {
        QTest::simulateEvent(QApplication::focusWidget(), true, Qt::Key_Return, Qt::NoModifier,
                             QStringLiteral("\r"), again);
    };
    hold(false);
    for (int i = 0; i < 10; ++i)
        hold(true);
    QVERIFY(w.allShow(1));
    QCOMPARE(w.state(1), State::Proposed);
    // Also where Enter saved the form and the keyboard came back to the text.
    w.press(Qt::Key_E);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("341"));
    hold(false);
    for (int i = 0; i < 10; ++i)
        hold(true);
    QVERIFY(w.allShow(2));
    QCOMPARE(w.state(2), State::Proposed);
}

void ReviewByKeyboardTest::undoAndRedoTakeEverythingBack()
{
    WindowFixture &w = *m_window;
    w.press(Qt::Key_Return);
    w.press(Qt::Key_X);
    w.press(Qt::Key_E);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("7801"));
    w.press(Qt::Key_Return);
    const QList<model::Figure> after = w.figures();
    w.press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(w.allShow(2));
    QCOMPARE(w.field("field-value")->text(), QStringLiteral("7,800"));
    QCOMPARE(w.label("status-saved"), QStringLiteral("✓ Took back: Corrected 7800户"));
    w.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(w.label("status-saved"), QStringLiteral("✓ Took back: Rejected 340户"));
    w.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(w.label("status-saved"), QStringLiteral("✓ Took back: Confirmed 12户"));
    QVERIFY(w.allShow(0));
    for (qsizetype i = 0; i < 4; ++i)
        QCOMPARE(w.state(i), State::Proposed);
    for (int i = 0; i < 3; ++i)
        w.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(w.label("status-saved"), QStringLiteral("✓ Did again: Corrected 7800户"));
    for (qsizetype i = 0; i < 4; ++i) {
        QCOMPARE(w.state(i), after[i].state);
        QCOMPARE(w.figures()[i].reading, after[i].reading);
    }
    // Of several figures not all are in sight.
    QVERIFY(!w.find<QLabel>("messageText")->isVisible());
    w.review.reopenAll({w.id(0), w.id(1)});
    w.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(w.label("messageText"), QStringLiteral("Took back: Put 2 figures back to unreviewed"));
    QVERIFY(w.find<QLabel>("messageText")->isVisible());
    w.press(Qt::Key_J);      // it leads nowhere that one did not go
    w.press(Qt::Key_Return); // the next decision puts it away
    QVERIFY(!w.label("messageText").startsWith(QStringLiteral("Took back")));
    QVERIFY(w.label("status-saved").startsWith(QStringLiteral("✓ Saved")));
}

void ReviewByKeyboardTest::aFaultyFieldIsNotSaved()
{
    WindowFixture &w = *m_window;
    w.press(Qt::Key_E);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("a lot"));
    w.press(Qt::Key_Return);
    QCOMPARE(w.state(0), State::Proposed);
    QVERIFY(w.field("field-value")->hasFocus());
    QVERIFY(w.find<QLabel>("form-fault")->isVisible());
    // The text's Enter does not save it either, nor does it confirm what is not seen.
    w.text()->setFocus();
    w.press(Qt::Key_Return);
    QCOMPARE(w.state(0), State::Proposed);
    QVERIFY(w.field("field-value")->hasFocus());
}

void ReviewByKeyboardTest::theStateIsThereAfterARestart()
{
    WindowFixture &w = *m_window;
    w.press(Qt::Key_Return);
    w.press(Qt::Key_X);
    w.start();
    QVERIFY(w.allShow(2));
    QCOMPARE(w.state(0), State::Confirmed);
    QCOMPARE(w.state(1), State::Rejected);
    QCOMPARE(w.label("status-analyst"), QStringLiteral("Analyst: 李"));
    w.keeper.setAnalyst(QStringLiteral("赵"));
    QCOMPARE(w.label("status-analyst"), QStringLiteral("Analyst: 赵"));
    w.press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(w.allShow(1));
    QCOMPARE(w.state(1), State::Proposed);
}

void ReviewByKeyboardTest::oneKeyRejectsForAReason()
{
    WindowFixture &w = *m_window;
    w.press(Qt::Key_3);
    QVERIFY(w.allShow(1));
    QCOMPARE(w.state(0), State::Rejected);
    w.press(Qt::Key_P);
    QVERIFY(w.allShow(0));
    QVERIFY(w.label("form-provenance").endsWith(QStringLiteral(": said before")));
    w.press(Qt::Key_N);
    QVERIFY(!w.label("form-provenance").contains(QStringLiteral("said before")));
    w.press(Qt::Key_X);
    w.press(Qt::Key_P);
    QVERIFY(w.label("form-provenance").startsWith(QStringLiteral("Rejected by 李")));
    QVERIFY(!w.label("form-provenance").contains(QStringLiteral("said before")));
}

void ReviewByKeyboardTest::aNoteOfDoubtIsTypedAndComesBack()
{
    WindowFixture &w = *m_window;
    w.press(Qt::Key_U, Qt::ShiftModifier);
    QVERIFY(w.field("field-note")->hasFocus());
    QVERIFY(w.label("form-provenance").contains(QStringLiteral("Enter leaves the figure for later")));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("which year"));
    w.press(Qt::Key_Return);
    QCOMPARE(w.state(0), State::Unsure);
    QCOMPARE(w.figures()[0].reading.note, QStringLiteral("which year"));
    QVERIFY(w.allShow(1));
    QVERIFY(w.text()->hasFocus());
    for (int i = 1; i < 4; ++i)
        w.press(Qt::Key_Return);
    QVERIFY(w.allShow(0));
    QCOMPARE(w.field("field-note")->text(), QStringLiteral("which year"));
    QVERIFY(w.find<QLabel>("messageText")->text().contains(QStringLiteral("left for later")));
    w.press(Qt::Key_Return);
    QCOMPARE(w.state(0), State::Confirmed);
}

void ReviewByKeyboardTest::escLeavesTheNoteOfDoubt()
{
    WindowFixture &w = *m_window;
    w.press(Qt::Key_U, Qt::ShiftModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("no"));
    w.press(Qt::Key_Escape);
    QCOMPARE(w.state(0), State::Proposed);
    QVERIFY(w.allShow(0));
    QVERIFY(w.text()->hasFocus());
    QVERIFY(w.field("field-note")->text().isEmpty());
    // Enter in the note is a correction again.
    w.field("field-note")->setFocus();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("seen"));
    w.press(Qt::Key_Return);
    QCOMPARE(w.state(0), State::Confirmed);
}

void ReviewByKeyboardTest::otherKeysWorkAtOnceAndAfterARestart()
{
    WindowFixture &w = *m_window;
    KeyMap keys;
    keys.setKeys(ActionId::Confirm, {QKeySequence(Qt::Key_Z), QKeySequence(Qt::Key_F12)});
    w.preferences.setKeys(keys.toJson());
    w.start();
    w.press(Qt::Key_C);
    QVERIFY(w.allShow(0));
    w.press(Qt::Key_Z);
    QVERIFY(w.allShow(1));
    w.press(Qt::Key_F12);
    QVERIFY(w.allShow(2));
    QVERIFY(w.find<QAction>("confirm")->toolTip().endsWith(QStringLiteral("(Z, F12)")));
}

} // namespace jiaoshu::ui

QTEST_MAIN(jiaoshu::ui::ReviewByKeyboardTest)
#include "reviewbykeyboard_test.moc"
