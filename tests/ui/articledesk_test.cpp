// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is done to articles as a whole, in the real window.
#include "ui/library/articlepanel.h"
#include "ui/library/concordancedialog.h"
#include "ui/reader/articleheader.h"
#include "ui/widgets/messagebar.h"
#include "ui/windowfixture.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QListView>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>
#include <QWindow>

using namespace jiaoshu;
using namespace jiaoshu::ui;

/** 甲县 with 12, 340 and 7800, 乙县 with 56. */
class ArticleDeskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_window = std::make_unique<WindowFixture>(); }
    void cleanup() { m_window.reset(); }

    void detailsAreCorrectedByKeysAndTakenBack();
    void aDayThatIsNoneIsSaidAndNotSaved();
    void anArticleIsTakenOutAndComesBack();
    void theLastArticleIsTakenOutAndComesBack();
    void whatCameInIsTakenOutAndBroughtBackByKeys();
    void whatWasTakenInIsTakenBackByUndo();
    void aCorrectedDayOffersWhatFollows();
    void aCorrectedPlaceIsReadWithAndShownFirst();
    void concordanceLinesLeadToTheirPlaces();
    void severalArticlesAreTaggedByKeysAsOneStep();
    void severalArticlesAreTakenOutAsOneStep();
    void takingDecisionsOutIsAskedFirstAndCancelIsTheDefault();
    void goingToTheNextArticleByKeysSelectsItAlone();
    void chosenByHandSeveralStaySelected();
    void whatCouldNotBeTakenOutIsNotSaidToBe();

private:
    [[nodiscard]] QMessageBox *question() const { return m_window->find<QMessageBox>("take-out-question"); }
    void answer(const QString &with) const
    {
        for (QAbstractButton *const button : question()->buttons()) {
            if (button->text() == with) {
                button->click();
                return;
            }
        }
        QFAIL("there is no such answer");
    }
    [[nodiscard]] QString message() const { return m_window->window->findChild<MessageBar *>()->text(); }
    [[nodiscard]] int listed() const { return m_window->desk()->articlePanel()->view()->model()->rowCount(); }
    [[nodiscard]] model::ArticleSummary current() const
    {
        return *m_window->review.session()->articleSummary(m_window->review.article());
    }
    void type(const char *field, const QString &text) const { m_window->field(field)->setText(text); }

    std::unique_ptr<WindowFixture> m_window;
};

void ArticleDeskTest::detailsAreCorrectedByKeysAndTakenBack()
{
    WindowFixture &w = *m_window;
    w.press(Qt::Key_T, Qt::ControlModifier);
    QVERIFY(w.find<QDialog>("details-dialog")->isVisible());
    type("details-outlet", QStringLiteral("甲州日报"));
    type("details-tags", QStringLiteral("农业，核对"));
    QApplication::setActiveWindow(w.find<QDialog>("details-dialog"));
    w.field("details-outlet")->setFocus();
    QTest::keyClick(w.field("details-outlet"), Qt::Key_Return);
    QApplication::setActiveWindow(w.window.get());
    QCOMPARE(current().outlet, QStringLiteral("甲州日报"));
    QCOMPARE(current().tags, (QStringList{QStringLiteral("农业"), QStringLiteral("核对")}));
    QVERIFY(w.find<ArticleHeader>("article-header")->text().contains(QStringLiteral("甲州日报")));
    QVERIFY(w.find<ArticleHeader>("article-header")->text().contains(QStringLiteral("#核对")));
    w.text()->setFocus();
    w.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(current().outlet, QString());
    QCOMPARE(current().tags, QStringList());
    QVERIFY(!w.find<ArticleHeader>("article-header")->text().contains(QStringLiteral("甲州日报")));
}

void ArticleDeskTest::aDayThatIsNoneIsSaidAndNotSaved()
{
    WindowFixture &w = *m_window;
    const QString before = current().publishedOn;
    QTest::mouseClick(w.find<ArticleHeader>("article-header"), Qt::LeftButton);
    type("details-day", QStringLiteral("2023-02-30"));
    QTest::mouseClick(w.find<QPushButton>("details-save"), Qt::LeftButton);
    QVERIFY(w.find<QDialog>("details-dialog")->isVisible());
    QVERIFY(!w.label("details-fault").isEmpty());
    QCOMPARE(current().publishedOn, before);
}

void ArticleDeskTest::anArticleIsTakenOutAndComesBack()
{
    WindowFixture &w = *m_window;
    w.press(Qt::Key_Return);
    const ArticleId article = w.review.article();
    w.find<QAction>("take-out-article")->trigger();
    answer(QStringLiteral("Take out"));
    QCOMPARE(listed(), 1);
    QVERIFY(w.review.article() != article); // goes on with the other one
    QVERIFY(message().contains(QStringLiteral("taken out")));
    QTest::mouseClick(w.find<QPushButton>("messageAction"), Qt::LeftButton);
    QCOMPARE(listed(), 2);
    QCOMPARE(w.state(0), model::State::Confirmed);
}

void ArticleDeskTest::whatCameInIsTakenOutAndBroughtBackByKeys()
{
    WindowFixture &w = *m_window;
    const QTemporaryDir folder;
    QStringList files;
    for (int i = 0; i < 3; ++i) {
        QFile file(folder.filePath(QStringLiteral("%1.txt").arg(i)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QStringLiteral("第%1村简报\n全村收割水稻%2亩。\n").arg(i).arg(i + 20).toUtf8());
        files.append(file.fileName());
    }
    w.press(Qt::Key_Return); // a decision before
    w.keeper.takeIn(files);
    QTRY_COMPARE(listed(), 5);
    QTRY_VERIFY(!w.keeper.isBusy());
    const auto undo = [&w] { w.press(Qt::Key_Z, Qt::ControlModifier); };
    const auto redo = [&w] { w.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier); };
    for (const bool restarted : {false, true}) {
        if (restarted)
            w.start();
        w.text()->setFocus();
        QVERIFY(w.find<QAction>("undo")->isEnabled());
        undo();
        QTRY_COMPARE(listed(), 2);
        QVERIFY(w.find<QAction>("redo")->isEnabled());
        w.text()->setFocus();
        undo(); // the decision, and not what was taken out again
        QCOMPARE(listed(), 2);
        QCOMPARE(w.state(0), model::State::Proposed);
        QVERIFY(!w.find<QAction>("undo")->isEnabled());
        redo();
        QCOMPARE(w.state(0), model::State::Confirmed);
        QCOMPARE(listed(), 2);
        redo();
        QTRY_COMPARE(listed(), 5);
        QVERIFY(!w.find<QAction>("redo")->isEnabled());
    }
}

void ArticleDeskTest::theLastArticleIsTakenOutAndComesBack()
{
    WindowFixture &w = *m_window;
    auto *const takeOut = w.find<QAction>("take-out-article");
    takeOut->trigger();
    takeOut->trigger();
    QCOMPARE(listed(), 0);
    QVERIFY(!w.review.article().isValid());
    QVERIFY(!w.desk()->isVisible()); // it says what to do without an article
    QVERIFY(!takeOut->isEnabled());
    w.find<QAction>("undo")->trigger();
    QCOMPARE(listed(), 1);
    QVERIFY(w.review.article().isValid());
    QVERIFY(w.desk()->isVisible());
}

void ArticleDeskTest::whatWasTakenInIsTakenBackByUndo()
{
    WindowFixture &w = *m_window;
    w.press(Qt::Key_Return);
    w.keeper.takeInText(QStringLiteral("丙县简报\n全县有果园31处。\n"), QStringLiteral("c"));
    QTRY_VERIFY(!w.keeper.isBusy());
    QCOMPARE(listed(), 3);
    auto *const undo = w.find<QAction>("undo");
    QVERIFY2(undo->text().contains(QStringLiteral("Opened 1 article")), qPrintable(undo->text()));
    undo->trigger();
    QCOMPARE(listed(), 2);
    QCOMPARE(w.state(0), model::State::Confirmed);
    auto *const redo = w.find<QAction>("redo");
    QVERIFY2(redo->text().contains(QStringLiteral("Opened 1 article")), qPrintable(redo->text()));
    redo->trigger();
    QCOMPARE(listed(), 3);
}

void ArticleDeskTest::aCorrectedDayOffersWhatFollows()
{
    WindowFixture &w = *m_window;
    w.keeper.takeInText(QStringLiteral("平安县简报\n上月，全县新建大棚38座。\n"), QStringLiteral("d"));
    QTRY_VERIFY(!w.keeper.isBusy());
    w.review.showArticle(w.review.session()->articles()->last().id);
    w.find<QAction>("describe-article")->trigger();
    type("details-day", QStringLiteral("2023-05-09"));
    QTest::mouseClick(w.find<QPushButton>("details-save"), Qt::LeftButton);
    QTRY_VERIFY(message().contains(QStringLiteral("1 figure still to be decided")));
    QTest::mouseClick(w.find<QPushButton>("messageAction"), Qt::LeftButton);
    QTest::mouseClick(w.find<QPushButton>("choice-run"), Qt::LeftButton);
    const model::Figure figure = w.figures().last();
    QCOMPARE(figure.reading.period, QStringLiteral("2023-04"));
    QCOMPARE(figure.state, model::State::Proposed); // still waits for its decision
    w.find<QAction>("undo")->trigger();
    QCOMPARE(w.figures().last().reading.period, QString());
}

void ArticleDeskTest::aCorrectedPlaceIsReadWithAndShownFirst()
{
    WindowFixture &w = *m_window;
    w.keeper.takeInText(QStringLiteral("大棚建设简报\n全县新建大棚38座。其中，来凤县新建12座。\n"),
                        QStringLiteral("d"));
    QTRY_VERIFY(!w.keeper.isBusy());
    w.review.showArticle(w.review.session()->articles()->last().id);
    w.find<QAction>("describe-article")->trigger();
    type("details-place", QStringLiteral("宣恩县"));
    QTest::mouseClick(w.find<QPushButton>("details-save"), Qt::LeftButton);
    QTRY_VERIFY2(message().contains(QStringLiteral("would read differently")), qPrintable(message()));
    const auto place = [&w](const QString &quote) {
        for (const model::Figure &figure : w.figures()) {
            if (figure.reading.quote == quote)
                return figure.reading.place;
        }
        return QString();
    };
    const QString before = place(QStringLiteral("38座"));
    QVERIFY(!before.endsWith(QStringLiteral("宣恩县"))); // shown first
    QTest::mouseClick(w.find<QPushButton>("messageAction"), Qt::LeftButton);
    QTest::mouseClick(w.find<QPushButton>("choice-run"), Qt::LeftButton);
    QVERIFY(place(QStringLiteral("38座")).endsWith(QStringLiteral("宣恩县")));
    QVERIFY(place(QStringLiteral("12座")).endsWith(QStringLiteral("来凤县")));
    w.find<QAction>("undo")->trigger();
    QCOMPARE(place(QStringLiteral("38座")), before);
}

void ArticleDeskTest::concordanceLinesLeadToTheirPlaces()
{
    WindowFixture &w = *m_window;
    w.press(Qt::Key_F4);
    auto *const dialog = w.window->findChild<ConcordanceDialog *>();
    QVERIFY(dialog->isVisible());
    QApplication::setActiveWindow(dialog);
    dialog->lookFor(QStringLiteral("村報告")); // in either script
    auto *const table = w.find<QTableView>("concordance-table");
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 2, 20'000); // when the index is there
    QCOMPARE(table->model()->index(1, 1).data().toString(), QStringLiteral("村报告"));
    QTest::keyClick(w.field("concordance-words"), Qt::Key_Return);
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(w.review.article(), w.figures()[3].article);
    QCOMPARE(w.text()->selectedText(), QStringLiteral("村报告"));
    QVERIFY(dialog->isVisible()); // the next line waits there
    dialog->lookFor(QStringLiteral("340"));
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QTest::keyClick(w.field("concordance-words"), Qt::Key_Return);
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(w.review.figure(), w.id(1));
}

void ArticleDeskTest::severalArticlesAreTaggedByKeysAsOneStep()
{
    WindowFixture &w = *m_window;
    const auto tags = [&w](qsizetype article) { return w.review.session()->articles()->at(article).tags; };
    const auto openTags = [&w] {
        QApplication::setActiveWindow(w.window.get());
        w.press(Qt::Key_1, Qt::ControlModifier);
        w.press(Qt::Key_A, Qt::ControlModifier);
        w.press(Qt::Key_M, Qt::ControlModifier);
        auto *const dialog = w.find<QDialog>("tag-dialog");
        QApplication::setActiveWindow(dialog);
        auto *const name = dialog->findChild<QComboBox *>(QStringLiteral("tag-name"));
        name->setFocus();
        return name;
    };
    QComboBox *name = openTags();
    QVERIFY(!w.find<QPushButton>("tag-put-on")->isEnabled());
    name->setEditText(QStringLiteral("核对"));
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(tags(0), QStringList{QStringLiteral("核对")});
    QCOMPARE(tags(1), QStringList{QStringLiteral("核对")});
    QVERIFY(message().contains(QStringLiteral("2 articles")));
    w.find<QAction>("undo")->trigger();
    QVERIFY(tags(0).isEmpty() && tags(1).isEmpty());
    w.find<QAction>("redo")->trigger();
    QTRY_VERIFY(!w.window->findChild<QDialog *>(QStringLiteral("tag-dialog")));
    name = openTags();
    name->setEditText(QStringLiteral("核对"));
    QTest::mouseClick(w.find<QPushButton>("tag-take-off"), Qt::LeftButton);
    QVERIFY(tags(0).isEmpty() && tags(1).isEmpty());
}

void ArticleDeskTest::severalArticlesAreTakenOutAsOneStep()
{
    WindowFixture &w = *m_window;
    w.press(Qt::Key_1, Qt::ControlModifier);
    w.press(Qt::Key_A, Qt::ControlModifier);
    w.find<QAction>("take-out-article")->trigger();
    QCOMPARE(question()->text(), QStringLiteral("Take 2 articles out of the workspace?"));
    answer(QStringLiteral("Take out"));
    QCOMPARE(listed(), 0);
    QVERIFY(message().contains(QStringLiteral("2 articles were taken out")));
    w.find<QAction>("undo")->trigger();
    QCOMPARE(listed(), 2);
}

void ArticleDeskTest::takingDecisionsOutIsAskedFirstAndCancelIsTheDefault()
{
    WindowFixture &w = *m_window;
    w.press(Qt::Key_Return);
    w.press(Qt::Key_X);
    w.find<QAction>("take-out-article")->trigger();
    QVERIFY2(question()->informativeText().contains(QStringLiteral("2 decisions")),
             qPrintable(question()->informativeText()));
    QCOMPARE(question()->defaultButton()->text(), QStringLiteral("Cancel"));
    QTest::keyClick(question()->defaultButton(), Qt::Key_Space);
    QCOMPARE(listed(), 2);
    QCOMPARE(w.state(0), model::State::Confirmed);
}

void ArticleDeskTest::goingToTheNextArticleByKeysSelectsItAlone()
{
    WindowFixture &w = *m_window;
    const auto step = [&w](Qt::Key key) {
        // A view asks the program which modifiers are held, and of a real key Ctrl is.
        QTest::keyPress(w.window->windowHandle(), Qt::Key_Control, Qt::ControlModifier);
        QTest::keyClick(w.window->windowHandle(), key, Qt::ControlModifier);
    };
    ArticlePanel *const panel = w.desk()->articlePanel();
    const ArticleId first = w.review.article();
    step(Qt::Key_PageDown);
    QVERIFY(w.review.article() != first);
    QCOMPARE(QGuiApplication::keyboardModifiers(), Qt::ControlModifier);
    QCOMPARE(panel->selectedArticles(), QList<ArticleId>{w.review.article()});
    step(Qt::Key_PageUp);
    QCOMPARE(panel->selectedArticles(), QList<ArticleId>{first});
    QCOMPARE(panel->view()->selectionModel()->selectedIndexes().size(), 1);
    QTest::keyRelease(w.window->windowHandle(), Qt::Key_Control);
}

void ArticleDeskTest::chosenByHandSeveralStaySelected()
{
    WindowFixture &w = *m_window;
    QListView *const view = w.desk()->articlePanel()->view();
    const QModelIndex other = view->model()->index(1 - view->currentIndex().row(), 0);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, Qt::ControlModifier,
                      view->visualRect(other).center());
    QCOMPARE(w.desk()->articlePanel()->selectedArticles().size(), 2);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(other).center());
    QCOMPARE(w.desk()->articlePanel()->selectedArticles(), QList<ArticleId>{w.review.article()});
}

void ArticleDeskTest::whatCouldNotBeTakenOutIsNotSaidToBe()
{
    WindowFixture &w = *m_window;
    const QString path = w.review.session()->path();
    QVERIFY(QFile::rename(path, QString(path + QStringLiteral(".gone"))));
    w.find<QAction>("take-out-article")->trigger();
    QCOMPARE(listed(), 2);
    QVERIFY(!message().isEmpty());
    QVERIFY2(!message().contains(QStringLiteral("taken out")), qPrintable(message()));
    QVERIFY(QFile::rename(QString(path + QStringLiteral(".gone")), path));
}

QTEST_MAIN(ArticleDeskTest)
#include "articledesk_test.moc"
