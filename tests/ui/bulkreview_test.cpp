// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowfixture.h"

#include "session/terms.h"
#include "ui/inspector/figurechoice.h"
#include "ui/library/variantsdialog.h"
#include "ui/vocabulary.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>

namespace jiaoshu::ui {

using model::State;

/** Many figures at once, by keys. */
class BulkReviewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_window = std::make_unique<WindowFixture>(); }
    void cleanup() { m_window.reset(); }

    void allThatIsShownIsConfirmedAfterAList();
    void theFilterSaysWhatIsShown();
    void aStruckLineStaysAsItIs();
    void veryManyTakeTheButtonItself();
    void escDoesNothing();
    void whatIsTypedInTheFormIsNotPassedOver();
    void whatSomebodyDoubtedIsStruckOutAtFirst();
    void aGroupCrossesArticles();
    void aGroupKeepsToTheFilter();
    void aGroupMayBeOfAnotherLikeness();
    void aCorrectionGoesOverToItsLike();
    void theLikeOfACorrectionStandInItsOwnArticle();
    void aNumberTypedAnewIsNobodyElses();
    void whatTheTextContradictsIsNotOfferedForOthers();
    void whereNothingIsToBeDoneItIsSaid();
    void aGroupIsNotOpenedOverWhatIsTyped();
    void whatIsTypedElsewhereOutlivesAList();
    void whatIsTypedLiesOverWhatAListChanges();
    void wordsThatOnlyAnalystsTypedAreReviewed();
    void variantsOfAWordAreMergedAfterAList();

private:
    [[nodiscard]] FigureChoice *choice() const
    {
        QCoreApplication::processEvents();
        FigureChoice *found = nullptr;
        for (FigureChoice *each : m_window->window->findChildren<FigureChoice *>()) {
            if (each->isVisible())
                found = each;
        }
        return found;
    }
    [[nodiscard]] QTableView *list() const
    {
        return choice()->findChild<QTableView *>(QStringLiteral("choice-table"));
    }
    /** A dialog that closes gives the keyboard back to its window; no window manager does so here. */
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QApplication::setActiveWindow(m_window->window.get());
        if (!QApplication::focusWidget())
            m_window->text()->setFocus();
        m_window->press(key, modifiers);
    }
    [[nodiscard]] QString message() const { return m_window->label("messageText"); }

    std::unique_ptr<WindowFixture> m_window;
};

void BulkReviewTest::allThatIsShownIsConfirmedAfterAList()
{
    WindowFixture &w = *m_window;
    press(Qt::Key_Return, Qt::ShiftModifier);
    QVERIFY(choice());
    QCOMPARE(list()->model()->rowCount(), 3);
    QCOMPARE(list()->model()->index(1, FigureChoiceModel::QuoteColumn).data().toString(),
             QStringLiteral("340户"));
    QVERIFY(list()
                ->model()
                ->index(1, FigureChoiceModel::BeforeColumn)
                .data()
                .toString()
                .endsWith(QStringLiteral("有")));
    QCOMPARE(w.state(0), State::Proposed);
    QTest::keyClick(list(), Qt::Key_Return);
    QVERIFY(!choice());
    for (qsizetype i = 0; i < 3; ++i)
        QCOMPARE(w.state(i), State::Confirmed);
    QCOMPARE(w.state(3), State::Proposed);
    QVERIFY(w.allShow(3));
    press(Qt::Key_Z, Qt::ControlModifier);
    for (qsizetype i = 0; i < 4; ++i)
        QCOMPARE(w.state(i), State::Proposed);
}

void BulkReviewTest::theFilterSaysWhatIsShown()
{
    WindowFixture &w = *m_window;
    w.field("figureFilter")->setText(QStringLiteral("7800"));
    w.text()->setFocus();
    press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(choice());
    QCOMPARE(list()->model()->rowCount(), 1);
    QTest::keyClick(list(), Qt::Key_Return);
    QCOMPARE(w.state(2), State::Confirmed);
    QCOMPARE(w.state(0), State::Proposed);
}

void BulkReviewTest::aStruckLineStaysAsItIs()
{
    WindowFixture &w = *m_window;
    press(Qt::Key_Return, Qt::ShiftModifier);
    auto *run = choice()->findChild<QPushButton *>(QStringLiteral("choice-run"));
    QCOMPARE(run->text(), QStringLiteral("Confirm 3"));
    QTest::keyClick(list(), Qt::Key_Space);
    QTest::keyClick(list(), Qt::Key_X);
    QCOMPARE(run->text(), QStringLiteral("Confirm 1"));
    QTest::keyClick(list(), Qt::Key_Up);
    QTest::keyClick(list(), Qt::Key_Space);
    QCOMPARE(run->text(), QStringLiteral("Confirm 2"));
    QTest::keyClick(list(), Qt::Key_Return);
    QCOMPARE(w.state(0), State::Proposed);
    QCOMPARE(w.state(1), State::Confirmed);
    QCOMPARE(w.state(2), State::Confirmed);
}

void BulkReviewTest::veryManyTakeTheButtonItself()
{
    FigureChoice many(QStringLiteral("t"), QStringLiteral("s"), QStringLiteral("Confirm %1"),
                      m_window->window.get());
    const auto *const run = many.findChild<QPushButton *>(QStringLiteral("choice-run"));
    const auto *const cancel = many.findChild<QPushButton *>(QStringLiteral("choice-cancel"));
    many.setRows(QList<ChoiceRow>(1201));
    many.open();
    QVERIFY(cancel->isDefault() && !run->isDefault());
    QCOMPARE(run->text(), QStringLiteral("Confirm 1,201"));
    QVERIFY(many.findChild<QLabel *>(QStringLiteral("choice-hint"))
                ->text()
                .startsWith(QStringLiteral("1,201 figures at once")));
    auto *const lines = many.findChild<QTableView *>(QStringLiteral("choice-table"));
    QTest::keyClick(lines, Qt::Key_Space);
    for (QWidget *where : {static_cast<QWidget *>(lines), static_cast<QWidget *>(&many)})
        QTest::keyClick(where, Qt::Key_Return);
    QVERIFY(many.isVisible()); // what was struck out is not lost
    QCOMPARE(run->text(), QStringLiteral("Confirm 1,200"));
    many.setRows(QList<ChoiceRow>(200));
    QVERIFY(run->isDefault() && !cancel->isDefault());
}

void BulkReviewTest::escDoesNothing()
{
    WindowFixture &w = *m_window;
    press(Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClick(list(), Qt::Key_Escape);
    QVERIFY(!choice());
    for (qsizetype i = 0; i < 4; ++i)
        QCOMPARE(w.state(i), State::Proposed);
    QVERIFY(!w.review.session()->canUndo());
}

void BulkReviewTest::whatIsTypedInTheFormIsNotPassedOver()
{
    WindowFixture &w = *m_window;
    w.review.showFigure({w.figures()[0].article, w.id(0)});
    press(Qt::Key_W); // times 10,000, in the form
    for (const char *action : {"confirm-shown", "confirm-repeats"}) {
        w.find<QAction>(action)->trigger();
        QVERIFY(!choice());
        QCOMPARE(w.state(0), State::Proposed);
    }
    press(Qt::Key_Escape);
    w.find<QAction>("confirm-repeats")->trigger();
    QVERIFY(choice()); // the figure alone, after a list
    QCOMPARE(list()->model()->rowCount(), 1);
    QTest::keyClick(list(), Qt::Key_Return);
    QCOMPARE(w.state(0), State::Confirmed);
    QCOMPARE(w.state(1), State::Proposed);
}

void BulkReviewTest::whatSomebodyDoubtedIsStruckOutAtFirst()
{
    WindowFixture &w = *m_window;
    press(Qt::Key_U);                    // 12
    press(Qt::Key_U, Qt::ShiftModifier); // 340, with a note, and then undecided again
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("source?"));
    press(Qt::Key_Return);
    press(Qt::Key_P);
    press(Qt::Key_R);
    QCOMPARE(w.state(0), State::Unsure);
    w.review.showFigure({w.figures()[2].article, w.id(2)});
    press(Qt::Key_Return, Qt::ShiftModifier);
    const auto cell = [this](int row, int column) {
        return list()->model()->index(row, column).data().toString();
    };
    QCOMPARE(cell(0, FigureChoiceModel::StateColumn), QStringLiteral("Unsure"));
    QCOMPARE(cell(2, FigureChoiceModel::StateColumn), QStringLiteral("Proposed"));
    QCOMPARE(cell(2, FigureChoiceModel::StatusColumn), QStringLiteral("Actual"));
    const bool hasNote = !w.figures()[1].reading.note.isEmpty();
    QCOMPARE(choice()->chosenFigures(),
             hasNote ? QList<FigureId>{w.id(2)} : (QList<FigureId>{w.id(1), w.id(2)}));
    QTest::keyClick(list(), Qt::Key_Return);
    QCOMPARE(w.state(0), State::Unsure);
    QCOMPARE(w.state(2), State::Confirmed);
    // The same of a group, of every list of it.
    w.review.showFigure({w.figures()[3].article, w.id(3)});
    press(Qt::Key_V);
    QVERIFY(!choice()->chosenFigures().contains(w.id(0)));
    QVERIFY(choice()->chosenFigures().contains(w.id(3)));
    auto *const groups = choice()->findChild<QComboBox *>(QStringLiteral("choice-groups"));
    groups->setCurrentIndex(groups->count() - 1);
    QVERIFY(!choice()->chosenFigures().contains(w.id(0)));
}

void BulkReviewTest::aGroupCrossesArticles()
{
    WindowFixture &w = *m_window;
    press(Qt::Key_X); // what is decided is not in it
    press(Qt::Key_V);
    QVERIFY(choice());
    QCOMPARE(list()->model()->rowCount(), 3);
    QTest::keyClick(list(), Qt::Key_Space); // the current figure stands first
    QTest::keyClick(list(), Qt::Key_Return);
    QCOMPARE(w.state(0), State::Rejected);
    QCOMPARE(w.state(1), State::Proposed);
    QCOMPARE(w.state(2), State::Confirmed);
    QCOMPARE(w.state(3), State::Confirmed);
    QVERIFY(w.allShow(1));
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(w.state(2), State::Proposed);
    QCOMPARE(w.state(3), State::Proposed);
    QCOMPARE(w.state(0), State::Rejected);
}

void BulkReviewTest::aGroupKeepsToTheFilter()
{
    press(Qt::Key_V);
    QVERIFY(list()->model()->rowCount() > 1);
    QTest::keyClick(list(), Qt::Key_Escape);
    m_window->field("figureFilter")->setText(QStringLiteral("340"));
    m_window->text()->setFocus();
    QTRY_COMPARE(m_window->table()->model()->rowCount(), 1);
    press(Qt::Key_V);
    QCOMPARE(list()->model()->rowCount(), 1);
    QTest::keyClick(list(), Qt::Key_Return);
    QCOMPARE(m_window->state(1), State::Confirmed);
    QCOMPARE(m_window->state(0), State::Proposed);
    QCOMPARE(m_window->state(3), State::Proposed);
}

void BulkReviewTest::aGroupMayBeOfAnotherLikeness()
{
    press(Qt::Key_I);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("shops"));
    press(Qt::Key_Return);
    press(Qt::Key_P);
    press(Qt::Key_R);
    press(Qt::Key_N);
    press(Qt::Key_V);
    auto *groups = choice()->findChild<QComboBox *>(QStringLiteral("choice-groups"));
    QCOMPARE(groups->count(), 3);
    QCOMPARE(groups->itemText(0), QStringLiteral("Of the same unit: 户"));
    QCOMPARE(groups->itemText(1), QStringLiteral("Of the same indicator: 受访农户"));
    groups->setCurrentIndex(1);
    QCOMPARE(list()->model()->rowCount(), 4);
    groups->setCurrentIndex(2);
    QCOMPARE(list()->model()->rowCount(), 4);
}

void BulkReviewTest::aCorrectionGoesOverToItsLike()
{
    WindowFixture &w = *m_window;
    press(Qt::Key_L);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Town"));
    press(Qt::Key_Return);
    press(Qt::Key_Return); // no gazetteer knows it
    QVERIFY2(message().contains(QStringLiteral("2 other figures")), qPrintable(message()));
    QVERIFY(message().contains(QStringLiteral("– → Town")));
    press(Qt::Key_O);
    QVERIFY(choice());
    QCOMPARE(list()->model()->rowCount(), 2);
    QCOMPARE(list()->model()->index(0, FigureChoiceModel::BecomesColumn).data().toString(),
             QStringLiteral("– → Town"));
    QTest::keyClick(list(), Qt::Key_Down);
    QTest::keyClick(list(), Qt::Key_Space);
    QTest::keyClick(list(), Qt::Key_Return);
    QCOMPARE(w.figures()[1].reading.place, QStringLiteral("Town"));
    QCOMPARE(w.state(1), State::Proposed); // nobody has looked at it yet
    QVERIFY(w.figures()[2].reading.place.isEmpty());
    QCOMPARE(w.field("field-place")->text(), QStringLiteral("Town")); // the form shows it at once
    w.find<QAction>("apply-to-similar")->trigger();
    QVERIFY(!choice());
    QVERIFY(message().contains(QStringLiteral("no figure")));
    w.text()->setFocus(); // in a field the key is the field's own
    press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(w.figures()[1].reading.place.isEmpty());
    QCOMPARE(w.figures()[0].reading.place, QStringLiteral("Town"));
}

/** The last figure of an article leads on to the next one; its like stand in its own. */
void BulkReviewTest::theLikeOfACorrectionStandInItsOwnArticle()
{
    WindowFixture &w = *m_window;
    w.review.showFigure({w.figures()[2].article, w.id(2)});
    w.text()->setFocus();
    press(Qt::Key_L);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Town"));
    press(Qt::Key_Return);
    press(Qt::Key_Return); // no gazetteer knows it
    QVERIFY(w.allShow(3));
    QVERIFY2(message().contains(QStringLiteral("2 other figures")), qPrintable(message()));
    press(Qt::Key_O);
    QVERIFY(choice());
    QTest::keyClick(list(), Qt::Key_Return);
    for (const qsizetype i : {0, 1})
        QCOMPARE(w.figures()[i].reading.place, QStringLiteral("Town"));
    QVERIFY(w.figures()[3].reading.place.isEmpty());
}

void BulkReviewTest::aNumberTypedAnewIsNobodyElses()
{
    WindowFixture &w = *m_window;
    press(Qt::Key_E);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("17"));
    press(Qt::Key_Return);
    QCOMPARE(w.state(0), State::Corrected);
    QVERIFY(!message().contains(QStringLiteral("other figure")));
    w.find<QAction>("apply-to-similar")->trigger();
    QVERIFY(!choice());
    QVERIFY(message().contains(QStringLiteral("no figure")));
}

/** Ten times as much would fit the others, too. */
void BulkReviewTest::whatTheTextContradictsIsNotOfferedForOthers()
{
    WindowFixture &w = *m_window;
    press(Qt::Key_E);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("120"));
    press(Qt::Key_Return);
    QCOMPARE(w.figures()[0].reading.value.toString(), QStringLiteral("120"));
    for (const auto *bar : w.window->findChildren<MessageBar *>())
        QVERIFY2(!bar->isVisible() || !bar->text().contains(QStringLiteral("other figure")),
                 qPrintable(bar->text()));
    QVERIFY2(message().contains(QStringLiteral("the article says otherwise")), qPrintable(message()));
    press(Qt::Key_O);
    QVERIFY(!choice());
    QVERIFY(w.allShow(1));
}

void BulkReviewTest::whereNothingIsToBeDoneItIsSaid()
{
    WindowFixture &w = *m_window;
    w.field("figureFilter")->setText(QStringLiteral("nothing like this"));
    w.text()->setFocus();
    press(Qt::Key_Return, Qt::ShiftModifier);
    QVERIFY(!choice());
    QVERIFY(message().contains(QStringLiteral("no figure")));
}

void BulkReviewTest::aGroupIsNotOpenedOverWhatIsTyped()
{
    WindowFixture &w = *m_window;
    press(Qt::Key_W); // times 10,000, in the form
    press(Qt::Key_V);
    QVERIFY(!choice());
    press(Qt::Key_Escape);
    press(Qt::Key_V);
    QVERIFY(choice());
    QCOMPARE(w.state(0), State::Proposed);
}

void BulkReviewTest::whatIsTypedElsewhereOutlivesAList()
{
    WindowFixture &w = *m_window;
    w.review.showFigure({w.figures()[3].article, w.id(3)}); // 56, of the other article
    press(Qt::Key_W);
    w.review.showFigure({w.figures()[0].article, w.id(0)});
    press(Qt::Key_N);
    press(Qt::Key_W); // 340
    press(Qt::Key_P);
    QCOMPARE(w.desk()->unsavedEdits(), 2);
    press(Qt::Key_V);
    QVERIFY(!choice()->chosenFigures().contains(w.id(1)));
    QVERIFY(!choice()->chosenFigures().contains(w.id(3)));
    QVERIFY(choice()
                ->findChild<QLabel *>(QStringLiteral("choice-sentence"))
                ->text()
                .contains(QStringLiteral("2 figures have changes")));
    auto *const run = choice()->findChild<QPushButton *>(QStringLiteral("choice-run"));
    for (int row = 0; row < list()->model()->rowCount(); ++row) { // take all of them, whatever it says
        list()->setCurrentIndex(list()->model()->index(row, 0));
        const FigureId id = w.id(row);
        if (!choice()->chosenFigures().contains(id))
            QTest::keyClick(list(), Qt::Key_Space);
    }
    QCOMPARE(run->text(), QStringLiteral("Confirm 4"));
    QTest::keyClick(list(), Qt::Key_Return);
    QCOMPARE(w.state(1), State::Confirmed);
    QCOMPARE(w.state(3), State::Confirmed);
    QCOMPARE(w.desk()->unsavedEdits(), 2);
    w.review.showFigure({w.figures()[3].article, w.id(3)});
    QCOMPARE(w.field("field-value")->text().remove(u','), QStringLiteral("560000"));
    press(Qt::Key_Return);
    QCOMPARE(w.state(3), State::Corrected);
    QCOMPARE(w.desk()->unsavedEdits(), 1);
}

void BulkReviewTest::whatIsTypedLiesOverWhatAListChanges()
{
    WindowFixture &w = *m_window;
    press(Qt::Key_N);
    press(Qt::Key_W); // 340, times 10,000
    press(Qt::Key_P);
    model::Reading reading = w.figures()[1].reading;
    reading.place = QStringLiteral("宣恩县");
    w.review.amendAll({{w.id(1), reading}});
    QCOMPARE(w.figures()[1].reading.place, QStringLiteral("宣恩县"));
    QCOMPARE(w.desk()->unsavedEdits(), 1);
    press(Qt::Key_N);
    QCOMPARE(w.field("field-value")->text().remove(u','), QStringLiteral("3400000"));
    QCOMPARE(w.field("field-place")->text(), QStringLiteral("宣恩县"));
}

void BulkReviewTest::wordsThatOnlyAnalystsTypedAreReviewed()
{
    WindowFixture &w = *m_window;
    model::Reading reading = w.figures()[1].reading;
    reading.indicator = QStringLiteral("受访茶农");
    w.review.showFigure({w.figures()[1].article, w.id(1)});
    w.review.confirm(reading);
    w.find<QAction>("new-words")->trigger();
    VariantsDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = w.window->findChild<VariantsDialog *>()));
    auto *const words = dialog->findChild<QListWidget *>(QStringLiteral("variants-list"));
    QCOMPARE(words->count(), 1);
    QVERIFY(words->item(0)->text().startsWith(QStringLiteral("受访茶农 (1)")));
    auto *const become = dialog->findChild<QComboBox *>(QStringLiteral("variants-word"));
    QVERIFY(become->findText(QStringLiteral("受访农户")) >= 0); // what it may have been meant to be
    QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("variants-approve")), Qt::LeftButton);
    QCOMPARE(words->count(), 0);
    QCOMPARE(w.preferences.words(QStringLiteral("indicator")), QStringList{QStringLiteral("受访茶农")});
    QVERIFY(w.desk()
                ->vocabulary()
                .find(session::TermField::Indicator, QStringLiteral("sfc"))
                .contains(QStringLiteral("受访茶农")));
}

void BulkReviewTest::variantsOfAWordAreMergedAfterAList()
{
    WindowFixture &w = *m_window;
    model::Reading reading = w.figures()[1].reading;
    reading.indicator = QStringLiteral("受訪農戶");
    w.review.showFigure({w.figures()[1].article, w.id(1)});
    w.review.confirm(reading);
    w.find<QAction>("merge-variants")->trigger();
    QTRY_VERIFY(
        w.window->findChild<QDialog *>(QStringLiteral("variants-dialog"))); // the library is read first
    auto *const words = w.find<QListWidget>("variants-list");
    QCOMPARE(words->count(), 1);
    QCOMPARE(words->item(0)->text(), QStringLiteral("受访农户 (3)  ·  受訪農戶 (1)"));
    QTest::mouseClick(w.find<QPushButton>("variants-show"), Qt::LeftButton);
    QCOMPARE(list()->model()->rowCount(), 1); // the others have it
    QTest::keyClick(list(), Qt::Key_Return);
    QCOMPARE(w.figures()[1].reading.indicator, QStringLiteral("受访农户"));
    QCOMPARE(w.state(1), State::Corrected);
    QTRY_COMPARE(words->count(), 0);
    w.find<QAction>("undo")->trigger();
    QCOMPARE(w.figures()[1].reading.indicator, QStringLiteral("受訪農戶"));
    QTRY_COMPARE(words->count(), 1);
}

} // namespace jiaoshu::ui

QTEST_MAIN(jiaoshu::ui::BulkReviewTest)
#include "bulkreview_test.moc"
