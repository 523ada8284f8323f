// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowfixture.h"

#include "ui/actions/actiontable.h"
#include "ui/inspector/figureform.h"
#include "ui/models/articlelistmodel.h"
#include "ui/models/figuretablemodel.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QClipboard>
#include <QDropEvent>
#include <QFileInfo>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QSplitter>
#include <QTableView>
#include <QToolBar>
#include <QToolButton>

namespace jiaoshu::ui {

using model::State;

class MainWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_window = std::make_unique<WindowFixture>(); }
    void cleanup() { m_window.reset(); }

    void selectingInOnePaneSelectsInAll();
    void menusHoldEveryActionOnce();
    void theLanguageChangesWhileRunning();
    void aDecisionThatIsNotSavedStaysVisible();
    void editsThatWereLeftWaitAtTheirFigure();
    void droppedFilesAreTakenIn();
    void pastedTextIsAnArticle();
    void badFilesAreNamed();
    void aTableIsManyArticles();
    void aLongTableCanBeCancelled();
    void anExportTellsWhatItLeftOut();
    void aCancelledExportAnswersWhenItHasEnded();
    void aSelectionBecomesAFigure();
    void aSelectionBecomesTheSpan();
    void nothingSelectedIsSaid();
    void aFigureAndWordsAreCopiedWithTheirSource();
    void layoutAndTextSizeAreKept();
    void anEmptyWorkspaceSaysWhatToDo();
    void theTitleNamesTheArticleAndTheFile();
    void thePeriodIsInSightInAWindowOfTheUsualSize();
    void theToolBarFitsASmallWindow_data();
    void theToolBarFitsASmallWindow();
    void panesHaveNamesAndAnOrder();

private:
    QString message() { return m_window->window->findChild<MessageBar *>()->text(); }

    std::unique_ptr<WindowFixture> m_window;
};

void MainWindowTest::selectingInOnePaneSelectsInAll()
{
    WindowFixture &w = *m_window;
    w.table()->setCurrentIndex(w.table()->model()->index(2, 0));
    QVERIFY(w.allShow(2));
    const QRect mark = w.text()->markRegion(w.id(1)).boundingRect();
    QVERIFY(!mark.isEmpty());
    QTest::mouseClick(w.text()->viewport(), Qt::LeftButton, {}, mark.center());
    QVERIFY(w.allShow(1));
    auto *articles = w.find<QAbstractItemView>("articles");
    articles->setCurrentIndex(articles->model()->index(1, 0));
    QVERIFY(w.allShow(3));
    w.review.showFigure({w.figures().first().article, w.id(0)});
    QVERIFY(w.allShow(0));
    QCOMPARE(articles->currentIndex().row(), 0);
}

void MainWindowTest::menusHoldEveryActionOnce()
{
    QHash<QString, int> times;
    QList<QMenu *> menus = m_window->window->menuBar()->findChildren<QMenu *>();
    for (const QMenu *menu : menus) {
        for (const QAction *action : menu->actions()) {
            if (!action->isSeparator() && !action->menu())
                ++times[action->objectName()];
        }
    }
    for (const ActionRow &row : actionRows())
        QCOMPARE(times.value(QString::fromLatin1(row.name)), 1);
    QCOMPARE(times.size(), static_cast<qsizetype>(actionRows().size()));
}

void MainWindowTest::theLanguageChangesWhileRunning()
{
    WindowFixture &w = *m_window;
    const auto use = [&w](const char *name) {
        w.window->findChild<QAction *>(QString::fromLatin1(name))->trigger();
        QCoreApplication::processEvents();
    };
    QCOMPARE(w.label("status-left"), QStringLiteral("3 left here · 4 in the workspace"));
    use("language-simplified");
    QCOMPARE(w.label("status-left"), QStringLiteral("本文待核 3 · 工作区待核 4"));
    QCOMPARE(w.window->menuBar()->actions().first()->text(), QStringLiteral("文件(&F)"));
    QCOMPARE(w.field("field-place")->accessibleName(), QStringLiteral("地区"));
    QCOMPARE(w.label("articles-heading"), QStringLiteral("2 篇文章"));
    use("language-traditional");
    QCOMPARE(w.label("status-left"), QStringLiteral("本文待核 3 · 工作區待核 4"));
    QCOMPARE(w.field("field-place")->accessibleName(), QStringLiteral("地區"));
    QCOMPARE(w.preferences.language(), Language::TraditionalChinese);
    w.press(Qt::Key_Return);
    QVERIFY(w.allShow(1));
    use("language-english");
    QCOMPARE(w.label("status-left"), QStringLiteral("2 left here · 3 in the workspace"));
    QCOMPARE(w.label("articles-heading"), QStringLiteral("2 articles"));
}

void MainWindowTest::aDecisionThatIsNotSavedStaysVisible()
{
    WindowFixture &w = *m_window;
    w.start(session::Access::ReadOnly);
    w.review.reject();
    QVERIFY(w.allShow(0));
    QVERIFY(w.label("status-saved").contains(QStringLiteral("Not saved")));
    QVERIFY(message().contains(QStringLiteral("can only be read")));
    QVERIFY(w.find<QLabel>("form-fault")->isVisible());
    QSignalSpy again(&w.review, &ReviewController::notSaved);
    for (auto *button : w.window->findChild<MessageBar *>()->findChildren<QPushButton *>())
        button->click();
    QCOMPARE(again.size(), 1);
    w.review.showFigure({w.figures()[1].article, w.id(1)}); // of which nothing is said
    w.review.retry();
    QCOMPARE(again.size(), 2);
    QVERIFY(!w.find<QLabel>("form-fault")->isVisible());
}

void MainWindowTest::editsThatWereLeftWaitAtTheirFigure()
{
    WindowFixture &w = *m_window;
    w.press(Qt::Key_E);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("15"));
    w.table()->setCurrentIndex(w.table()->model()->index(2, 0));
    QVERIFY(w.allShow(2));
    QVERIFY(message().contains(QStringLiteral("12户")));
    QCOMPARE(w.desk()->unsavedEdits(), 1);
    QCOMPARE(w.field("field-value")->text(), QStringLiteral("7,800"));
    w.table()->setCurrentIndex(w.table()->model()->index(0, 0));
    QCOMPARE(w.field("field-value")->text(), QStringLiteral("15"));
    QVERIFY(w.desk()->form()->isEdited());
    w.text()->setFocus();
    w.press(Qt::Key_Return);
    QCOMPARE(w.figures().first().reading.value, model::Value(Decimal(15)));
    QCOMPARE(w.desk()->unsavedEdits(), 0);
}

void MainWindowTest::droppedFilesAreTakenIn()
{
    WindowFixture &w = *m_window;
    QFile file(w.folder.filePath(QStringLiteral("丙.txt")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("丙县新闻\n全县有91户参加。\n");
    file.close();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file.fileName())});
    QSignalSpy tookIn(&w.keeper, &WorkspaceKeeper::tookIn);
    const auto drop = [&] {
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(w.window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent dropped({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(w.window.get(), &dropped);
    };
    drop();
    QVERIFY(tookIn.wait(20'000));
    QCOMPARE(w.find<QAbstractItemView>("articles")->model()->rowCount(), 3);
    QCOMPARE(w.figures().last().reading.quote, QStringLiteral("91户"));
    QVERIFY(w.allShow(4));
    drop();
    QVERIFY(tookIn.wait(20'000));
    QVERIFY(message().contains(QStringLiteral("already")));
    QCOMPARE(w.find<QAbstractItemView>("articles")->model()->rowCount(), 3);
}

void MainWindowTest::pastedTextIsAnArticle()
{
    WindowFixture &w = *m_window;
    QClipboard *const clipboard = QGuiApplication::clipboard();
    QSignalSpy tookIn(&w.keeper, &WorkspaceKeeper::tookIn);
    clipboard->setText(QStringLiteral("丙县新建粮仓\n丙县今年新建粮仓38座。"));
    w.press(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(tookIn.wait(20000));
    QCOMPARE(w.desk()->articles()->rowCount(), 3);
    auto *page = new QMimeData;
    page->setHtml(QStringLiteral("<h1>丁县修路</h1><p>丁县修路<b>41</b>公里。</p>"));
    clipboard->setMimeData(page);
    w.press(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(tookIn.wait(20000));
    QCOMPARE(w.desk()->articles()->rowCount(), 4);
    QVERIFY(w.text()->toPlainText().contains(QStringLiteral("丁县修路41公里")));
    QCOMPARE(w.figures().last().reading.quote, QStringLiteral("41公里"));
    clipboard->clear();
    w.press(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(w.label("messageText").contains(QStringLiteral("no text to paste")));
    // In a field it is the field's.
    clipboard->setText(QStringLiteral("云岭县"));
    w.press(Qt::Key_L);
    w.press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(w.field("field-place")->text(), QStringLiteral("云岭县"));
    QCOMPARE(w.desk()->articles()->rowCount(), 4);
}

namespace {

QString tableOf(const QString &folder, int rows)
{
    QFile file(folder + QStringLiteral("/table.csv"));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write");
    file.write("标题,正文\n");
    for (int row = 1; row <= rows; ++row)
        file.write(QStringLiteral("第%1号,戊县今年修路%1公里。\n").arg(row).toUtf8());
    return file.fileName();
}

} // namespace

void MainWindowTest::aTableIsManyArticles()
{
    WindowFixture &w = *m_window;
    QSignalSpy tookIn(&w.keeper, &WorkspaceKeeper::tookIn);
    const QString table = tableOf(w.folder.path(), 90);
    w.keeper.takeIn({table});
    QVERIFY(tookIn.wait(20'000));
    const auto report = tookIn.first().first().value<IntakeReport>();
    QCOMPARE(report.takenIn, 90);
    QVERIFY(report.failed.isEmpty());
    const auto articles = *w.review.session()->articles();
    QCOMPARE(articles.size(), 92);
    for (int row = 1; row <= 90; ++row)
        QCOMPARE(articles[row + 1].title, QStringLiteral("第%1号").arg(row)); // in the order of the table
}

void MainWindowTest::aLongTableCanBeCancelled()
{
    WindowFixture &w = *m_window;
    QSignalSpy tookIn(&w.keeper, &WorkspaceKeeper::tookIn);
    connect(&w.review, &ReviewController::changed, &w.keeper, &WorkspaceKeeper::cancel);
    w.keeper.takeIn({tableOf(w.folder.path(), 5000)});
    QVERIFY(tookIn.wait(20'000));
    QVERIFY(tookIn.first().first().value<IntakeReport>().cancelled);
    QVERIFY(w.review.session()->articles()->size() < 1000);
    w.keeper.stop();
}

void MainWindowTest::badFilesAreNamed()
{
    WindowFixture &w = *m_window;
    QFile file(w.folder.filePath(QStringLiteral("empty.txt")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    QSignalSpy tookIn(&w.keeper, &WorkspaceKeeper::tookIn);
    w.keeper.takeIn({file.fileName(), w.folder.filePath(QStringLiteral("missing.txt"))});
    QVERIFY(tookIn.wait(20'000));
    QVERIFY(message().contains(QStringLiteral("empty.txt is empty")));
    QVERIFY(message().contains(QStringLiteral("missing.txt does not exist")));
    QCOMPARE(w.find<QAbstractItemView>("articles")->model()->rowCount(), 2);
}

void MainWindowTest::anExportTellsWhatItLeftOut()
{
    WindowFixture &w = *m_window;
    session::ExportRequest request{w.folder.filePath(QStringLiteral("a.csv")), {}};
    request.choice.where = QStringLiteral("article:1");
    request.choice.everything = true;
    QSignalSpy exported(&w.keeper, &WorkspaceKeeper::exported);
    w.keeper.exportFigures(request);
    w.keeper.exportFigures(request); // one at a time
    QVERIFY(exported.wait(20'000));
    QCOMPARE(exported.size(), 1);
    QVERIFY(message().contains(QStringLiteral("3 figures written")));
    QVERIFY(message().contains(QStringLiteral("Left out: 1 outside the filter.")));
    request.path = w.folder.filePath(QStringLiteral("b.csv"));
    request.choice.format = QStringLiteral("sdmx-csv");
    w.keeper.exportFigures(request);
    QVERIFY(exported.wait(20'000));
    QVERIFY2(message().contains(QStringLiteral("1 outside the filter, 3 without a period.")),
             qPrintable(message()));
}

void MainWindowTest::aCancelledExportAnswersWhenItHasEnded()
{
    WindowFixture &w = *m_window;
    QSignalSpy failed(&w.keeper, &WorkspaceKeeper::exportFailed);
    session::ExportRequest request{w.folder.filePath(QStringLiteral("a.xlsx")), {}};
    request.choice.format = QStringLiteral("xlsx");
    request.choice.everything = true;
    w.keeper.exportFigures(request);
    w.keeper.cancel();
    QVERIFY(w.keeper.isExporting()); // it still works
    QVERIFY(failed.isEmpty());
    QVERIFY(failed.wait(20'000));
    QCOMPARE(failed.first().first().value<Error>().code, ErrorCode::Cancelled);
    QVERIFY(!w.keeper.isExporting());
    QVERIFY(QDir(w.folder.path())
                .entryList({QStringLiteral("*a.xlsx*")}, QDir::AllEntries | QDir::Hidden)
                .isEmpty());
    QSignalSpy exported(&w.keeper, &WorkspaceKeeper::exported);
    w.keeper.exportFigures(request);
    QVERIFY(exported.wait(20'000));
    QVERIFY(QFileInfo::exists(request.path));
}

void MainWindowTest::aSelectionBecomesAFigure()
{
    WindowFixture &w = *m_window;
    // Rejected, the words are free for a figure of the analyst's own.
    w.press(Qt::Key_X);
    w.press(Qt::Key_P);
    QVERIFY(w.allShow(0));
    w.text()->select(w.figures().first().reading.span);
    w.press(Qt::Key_A);
    const QList<model::Figure> all = w.figures();
    QCOMPARE(all.size(), 5);
    const auto added = std::find_if(all.begin(), all.end(),
                                    [&w](const model::Figure &f) { return f.id == w.review.figure(); });
    QVERIFY(added != all.end());
    QCOMPARE(added->state, State::Proposed);
    QCOMPARE(added->reading.value, model::Value(Decimal(12)));
    const auto isInTable = [&w, id = added->id] {
        const auto *const rows = w.table()->model();
        for (int row = 0; row < rows->rowCount(); ++row) {
            if (rows->index(row, 0).data(FigureTableModel::IdRole).toLongLong() == id.value)
                return true;
        }
        return false;
    };
    QVERIFY(isInTable());
    w.press(Qt::Key_K); // away from it, undecided
    QVERIFY(w.review.figure() != added->id);
    w.press(Qt::Key_J); // the queue comes to it
    QCOMPARE(w.review.figure(), added->id);
    w.press(Qt::Key_Return);
    QCOMPARE(w.review.session()->figure(added->id)->state, State::Added);
    w.press(Qt::Key_Z, Qt::ControlModifier);
    w.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(w.figures().size(), 4);
}

void MainWindowTest::aSelectionBecomesTheSpan()
{
    WindowFixture &w = *m_window;
    CodePointSpan span = w.figures().first().reading.span;
    span.begin.value -= 1;
    w.text()->select(span);
    w.press(Qt::Key_S);
    QVERIFY(w.desk()->form()->isEdited());
    w.press(Qt::Key_Return);
    QCOMPARE(w.figures().first().reading.span, span);
    QCOMPARE(w.figures().first().reading.quote, QStringLiteral("有12户"));
    QCOMPARE(w.state(0), State::Corrected);
}

void MainWindowTest::aFigureAndWordsAreCopiedWithTheirSource()
{
    WindowFixture &w = *m_window;
    auto *const copy = w.find<QAction>("copy-with-source");
    copy->trigger();
    const auto article = *w.review.session()->articleSummary(w.review.article());
    const CodePointSpan span = w.figures()[0].reading.span;
    QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines[0], QStringLiteral("12户"));
    QVERIFY(lines[1].startsWith(QStringLiteral("12 户")));
    QVERIFY(lines[2].contains(article.title));
    QVERIFY(lines[2].endsWith(
        QStringLiteral("characters %1 to %2").arg(span.begin.value + 1).arg(span.end.value)));
    w.text()->select(codePointSpan(0, 2));
    copy->trigger();
    lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 2); // the words, and where they stand
    QCOMPARE(lines[0], w.text()->textOf(codePointSpan(0, 2)));
    QVERIFY(lines[1].endsWith(QStringLiteral("characters 1 to 2")));
}

void MainWindowTest::nothingSelectedIsSaid()
{
    WindowFixture &w = *m_window;
    w.press(Qt::Key_A);
    QVERIFY(message().contains(QStringLiteral("Select a number")));
    QCOMPARE(w.figures().size(), 4);
}

void MainWindowTest::layoutAndTextSizeAreKept()
{
    WindowFixture &w = *m_window;
    const qreal usual = QApplication::font().pointSizeF();
    w.find<QSplitter>("panes")->setSizes({150, 700, 430});
    const QList<int> sizes = w.find<QSplitter>("panes")->sizes();
    w.press(Qt::Key_Plus, Qt::ControlModifier);
    w.press(Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(QApplication::font().pointSizeF(), usual + 2);
    w.window->close();
    w.start();
    QCOMPARE(w.find<QSplitter>("panes")->sizes(), sizes);
    QCOMPARE(w.preferences.zoom(), 2);
    w.press(Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(QApplication::font().pointSizeF(), usual);
}

void MainWindowTest::theTitleNamesTheArticleAndTheFile()
{
    WindowFixture &w = *m_window;
    const QString file = QFileInfo(w.review.session()->path()).fileName();
    QCOMPARE(w.window->windowTitle(),
             QString(QStringLiteral("甲县 – ") + file + QStringLiteral(" – Jiaoshu")));
    w.review.showArticle(w.figures()[3].article);
    QVERIFY(w.window->windowTitle().startsWith(QStringLiteral("乙县 – ")));
}

void MainWindowTest::thePeriodIsInSightInAWindowOfTheUsualSize()
{
    WindowFixture &w = *m_window;
    const auto *const table = qobject_cast<QTableView *>(w.table());
    const int right = table->columnViewportPosition(FigureTableModel::PeriodColumn) +
                      table->columnWidth(FigureTableModel::PeriodColumn);
    QVERIFY2(right <= table->viewport()->width(),
             qPrintable(QStringLiteral("%1 of %2").arg(right).arg(table->viewport()->width())));
}

void MainWindowTest::anEmptyWorkspaceSaysWhatToDo()
{
    WindowFixture &w = *m_window;
    QVERIFY(w.desk()->isVisible());
    QVERIFY(w.keeper.open(w.folder.filePath(QStringLiteral("new.jiaoshu")), true));
    QVERIFY(!w.desk()->isVisible());
    QCOMPARE(w.window->windowTitle(), QStringLiteral("new.jiaoshu – Jiaoshu"));
    QVERIFY(!w.window->findChild<QAction *>(QStringLiteral("confirm"))->isEnabled());
    QVERIFY(w.window->findChild<QAction *>(QStringLiteral("open-articles"))->isEnabled());
}

void MainWindowTest::theToolBarFitsASmallWindow_data()
{
    QTest::addColumn<QString>("language");
    for (const char *name : {"english", "simplified", "traditional"})
        QTest::newRow(name) << QStringLiteral("language-%1").arg(QLatin1StringView(name));
}

void MainWindowTest::theToolBarFitsASmallWindow()
{
    QFETCH(const QString, language);
    WindowFixture &w = *m_window;
    w.window->findChild<QAction *>(language)->trigger();
    w.window->resize(1024, 700);
    QCoreApplication::processEvents();
    auto *bar = w.find<QToolBar>("tool-bar");
    for (QAction *action : bar->actions()) {
        const QWidget *button = bar->widgetForAction(action);
        QVERIFY2(button->isVisible() && button->geometry().right() <= bar->width(),
                 qPrintable(action->objectName()));
    }
}

void MainWindowTest::panesHaveNamesAndAnOrder()
{
    WindowFixture &w = *m_window;
    auto *articles = w.find<QAbstractItemView>("articles");
    for (const QWidget *pane : std::initializer_list<QWidget *>{articles, w.text(), w.table()})
        QVERIFY2(!pane->accessibleName().isEmpty(), qPrintable(pane->objectName()));
    articles->setFocus();
    QStringList visited;
    for (int i = 0; i < 8; ++i) {
        visited.append(QApplication::focusWidget()->objectName());
        w.press(Qt::Key_Tab);
    }
    QCOMPARE(
        visited,
        QStringLiteral(
            "articles articleView figureFilter figureStates figureGroups figureTable field-value field-upper")
            .split(u' '));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("field-upper"));
}

} // namespace jiaoshu::ui

QTEST_MAIN(jiaoshu::ui::MainWindowTest)
#include "mainwindow_test.moc"
