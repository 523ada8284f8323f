// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What came in is taken back and brought in again, goes out, and waits for another day, while the window is
// worked in.
#include "eventgap.h"
#include "windowfixture.h"

#include "session/commands.h"
#include "session/keeping.h"
#include "ui/checkdesk.h"
#include "ui/librarydesk.h"
#include "ui/librarykeeper.h"
#include "ui/models/articlelistmodel.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

namespace jiaoshu::ui {

class TakenBackTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_window = std::make_unique<WindowFixture>(); }
    void cleanup() { m_window.reset(); }

    void anImportThatIsPutAwayStaysInReach();
    void anImportThatIsForgottenIsNotOfferedAgain();
    void theWindowAnswersWhileAnImportIsTakenBack_data();
    void theWindowAnswersWhileAnImportIsTakenBack();
    void decisionsMadeWhileAnImportIsTakenBackAreSaved();
    void whatIsTakenBackIsGivenUpWhole();
    void theWindowAnswersWhileAnExportIsWritten();
    void theWindowAnswersWhileArticlesAreTakenOut();
    void articlesThatStayInAreNotSaidToBeOut();
    void whoWentOnMeanwhileStaysWhereHeIs();
    void theWindowAnswersWhileManyAreConfirmed();
    void manyThatAreGivenUpStayAsTheyWere();
    void whatComesInMeanwhileIsNotWhatWasTakenBack();
    void aRedoBehindAnUndoRepeatsThat();
    void theMessageOfAnotherImportStays();

private:
    [[nodiscard]] QString folderOf(int files, int figures, const QString &name = QStringLiteral("news")) const
    {
        const QString folder = m_window->folder.filePath(name);
        QDir().mkpath(folder);
        for (int i = 0; i < files; ++i) {
            QFile file(QStringLiteral("%1/%2.txt").arg(folder).arg(i, 4, 10, QLatin1Char('0')));
            if (!file.open(QIODevice::WriteOnly))
                qFatal("cannot write");
            QString text = QStringLiteral("%1第%2号村报\n").arg(name).arg(i);
            for (int k = 0; k < figures; ++k)
                text += QStringLiteral("青禾村有%1户参加合作社，").arg(20 + (i * 7 + k) % 900);
            file.write(text.toUtf8());
        }
        return folder;
    }
    [[nodiscard]] QStringList messages() const { return m_window->messages(); }
    [[nodiscard]] QPushButton *button(const QString &text) const { return m_window->button(text); }
    void takeIn(const QString &folder) const
    {
        QSignalSpy took(&m_window->keeper, &WorkspaceKeeper::tookIn);
        m_window->keeper.takeIn({folder});
        QVERIFY(took.wait(120'000));
    }
    [[nodiscard]] QList<ArticleId> arrived() const
    {
        QList<ArticleId> ids;
        for (const model::ArticleSummary &article : m_window->review.session()->articles()->mid(2))
            ids.append(article.id);
        return ids;
    }
    [[nodiscard]] QAction *action(const char *name) const { return m_window->find<QAction>(name); }
    [[nodiscard]] qsizetype articles() const { return m_window->review.session()->articles()->size(); }

    std::unique_ptr<WindowFixture> m_window;
};

void TakenBackTest::anImportThatIsPutAwayStaysInReach()
{
    WindowFixture &w = *m_window;
    const QString path = w.review.session()->path();
    const QString folder = folderOf(3, 2);
    const auto again = [&] {
        w.review.setSession(nullptr);
        QVERIFY(w.keeper.open(path, false).has_value());
    };
    QAction *const unfinished = action("unfinished-import");
    QVERIFY(!unfinished->isEnabled());
    const UnfinishedIntake left{{folder}, folder + QStringLiteral("/0001.txt"), 1, 3};
    w.preferences.setUnfinished(path, toJson({left}));
    again();
    QCOMPARE(messages().size(), 1);
    w.press(Qt::Key_Return); // a decision leaves it
    QCOMPARE(messages().size(), 1);
    QTest::mouseClick(w.find<QToolButton>("messageClose"), Qt::LeftButton);
    QVERIFY2(messages().join(u' ').contains(QStringLiteral("File menu")), qPrintable(messages().join(u' ')));
    QVERIFY(!button(QStringLiteral("Go on")));
    QVERIFY(unfinished->isEnabled());
    again(); // the next start asks again
    QVERIFY(button(QStringLiteral("Go on")));
    QTest::mouseClick(w.find<QToolButton>("messageClose"), Qt::LeftButton);
    unfinished->trigger();
    QSignalSpy took(&w.keeper, &WorkspaceKeeper::tookIn);
    QTest::mouseClick(button(QStringLiteral("Go on")), Qt::LeftButton);
    QVERIFY(took.wait(60'000));
    QCOMPARE(articles(), 4); // two files were left
    QVERIFY(w.preferences.unfinished(path).isEmpty());
    QVERIFY(!unfinished->isEnabled());
}

void TakenBackTest::anImportThatIsForgottenIsNotOfferedAgain()
{
    WindowFixture &w = *m_window;
    const QString path = w.review.session()->path();
    const UnfinishedIntake one{{QStringLiteral("/news/old")}, QStringLiteral("/news/old/7.txt"), 7, 90};
    const UnfinishedIntake two{{QStringLiteral("/news/new")}, QStringLiteral("/news/new/3.txt"), 3, 20};
    w.preferences.setUnfinished(path, toJson({one, two}));
    w.review.setSession(nullptr);
    QVERIFY(w.keeper.open(path, false).has_value());
    QVERIFY(messages().first().contains(QStringLiteral("old")));
    QTest::mouseClick(button(QStringLiteral("Forget it")), Qt::LeftButton);
    QCOMPARE(messages().size(), 1);
    QVERIFY2(messages().first().contains(QStringLiteral("new")), qPrintable(messages().first()));
    QTest::mouseClick(button(QStringLiteral("Forget it")), Qt::LeftButton);
    QVERIFY(!button(QStringLiteral("Go on")));
    QVERIFY(w.preferences.unfinished(path).isEmpty());
    QVERIFY(!action("unfinished-import")->isEnabled());
}

void TakenBackTest::theWindowAnswersWhileAnImportIsTakenBack_data()
{
    QTest::addColumn<int>("files");
    QTest::addColumn<int>("figures");
    QTest::newRow("2,000 short ones") << 2000 << 3;
    QTest::newRow("300 long ones") << 300 << 40;
}

void TakenBackTest::theWindowAnswersWhileAnImportIsTakenBack()
{
    constexpr double MostWorkMs = 150; // a window held up is many times that; benchmarks hold it to 50
    constexpr int LongestMs = 120'000;
    QFETCH(const int, files);
    QFETCH(const int, figures);
    WindowFixture &w = *m_window;
    const CheckDesk &checks = *w.desk()->checks();
    LibraryKeeper &library = *w.desk()->library()->keeper();
    QTRY_VERIFY_WITH_TIMEOUT(checks.book(), LongestMs);
    library.want();
    QTRY_VERIFY_WITH_TIMEOUT(library.library(), LongestMs);
    QSignalSpy took(&w.keeper, &WorkspaceKeeper::tookIn);
    w.keeper.takeIn({folderOf(files, figures)});
    QVERIFY(took.wait(LongestMs));
    const auto isQuiet = [&] {
        return !w.review.largeStepper().isRunning() && !checks.isChecking() && !library.isBehind();
    };
    QTRY_VERIFY_WITH_TIMEOUT(isQuiet(), LongestMs);
    const qint64 all = w.review.session()->counts()->total();
    for (const auto &[key, expected] :
         {std::pair(Qt::Key_Z, qsizetype(2)), std::pair(Qt::Key_Y, files + qsizetype(2)),
          std::pair(Qt::Key_Z, qsizetype(2))}) {
        const EventGap gap;
        if (expected > 2)
            QVERIFY(!button(QStringLiteral("Undo"))); // it was done by key
        QSignalSpy told(&w.review, &ReviewController::tookBack);
        QStringList shown;
        const QObject here;
        connect(&w.review, &ReviewController::tookBack, &here, [&] { shown = messages(); });
        w.press(key, Qt::ControlModifier);
        QVERIFY(w.review.largeStepper().isRunning());
        QVERIFY(w.find<QWidget>("taskBar")->isVisible());
        QTRY_COMPARE_WITH_TIMEOUT(told.size(), 1, LongestMs);
        QTRY_VERIFY_WITH_TIMEOUT(isQuiet(), LongestMs);
        QTRY_COMPARE(w.desk()->articles()->articleCount(), expected);
        qInfo("longest stop %.0f ms, of which %.0f ms of work", gap.longestMs(), gap.longestWorkMs());
        QVERIFY2(gap.longestWorkMs() < MostWorkMs, qPrintable(QString::number(gap.longestWorkMs())));
        QCOMPARE(articles(), expected);
        const qint64 now = w.review.session()->counts()->total();
        QCOMPARE(now, expected == 2 ? 4 : all);
        QTRY_COMPARE(library.library()->figures(), now);
        QVERIFY(!w.find<QWidget>("taskBar")->isVisible());
        const QString sentence = (key == Qt::Key_Z ? QStringLiteral("Took back: Opened %1 articles")
                                                   : QStringLiteral("Did again: Opened %1 articles"))
                                     .arg(files);
        QVERIFY2(shown.contains(sentence), qPrintable(shown.join(u'\n')));
        QVERIFY(w.label("status-saved").contains(sentence));
    }
}

/** What is decided while it is taken back waits, is saved behind it, and goes on then. */
void TakenBackTest::decisionsMadeWhileAnImportIsTakenBackAreSaved()
{
    WindowFixture &w = *m_window;
    QSignalSpy took(&w.keeper, &WorkspaceKeeper::tookIn);
    w.keeper.takeIn({folderOf(300, 10)});
    QVERIFY(took.wait(120'000));
    QVERIFY(w.allShow(0));
    QSignalSpy told(&w.review, &ReviewController::tookBack);
    w.press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(w.review.largeStepper().isRunning());
    w.press(Qt::Key_Return);
    QCOMPARE(w.review.unsavedCount(), 2);
    QVERIFY(w.label("status-saved").contains(QStringLiteral("Not saved")));
    w.press(Qt::Key_Z, Qt::ControlModifier); // of that decision
    QCOMPARE(w.review.unsavedCount(), 3);
    w.press(Qt::Key_X);
    QTRY_VERIFY_WITH_TIMEOUT(!w.review.hasUnsaved(), 60'000);
    QCOMPARE(told.size(), 2);
    QCOMPARE(articles(), 2);
    QCOMPARE(w.state(0), model::State::Rejected);
    QVERIFY(!w.label("status-saved").contains(QStringLiteral("Not saved")));
    w.press(Qt::Key_Z, Qt::ControlModifier); // in the order they were made
    QCOMPARE(w.state(0), model::State::Proposed);
    QVERIFY(!w.review.session()->canUndo());
}

void TakenBackTest::whatIsTakenBackIsGivenUpWhole()
{
    WindowFixture &w = *m_window;
    QSignalSpy took(&w.keeper, &WorkspaceKeeper::tookIn);
    w.keeper.takeIn({folderOf(600, 10)});
    QVERIFY(took.wait(120'000));
    const qint64 all = w.review.session()->counts()->total();
    w.press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(w.review.largeStepper().isRunning());
    w.press(Qt::Key_Return);
    QTest::mouseClick(w.find<QToolButton>("taskCancel"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!w.review.hasUnsaved(), 60'000);
    QVERIFY(!w.find<QWidget>("taskBar")->isVisible());
    QCOMPARE(articles(), 602);
    QCOMPARE(w.review.session()->counts()->total(), all);
    QCOMPARE(w.state(0), model::State::Confirmed);
    // Another workspace is opened in the midst of it.
    w.press(Qt::Key_Z, Qt::ControlModifier); // of the decision
    w.press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(w.review.largeStepper().isRunning());
    const QString path = w.review.session()->path();
    w.review.setSession({});
    QVERIFY(!w.review.largeStepper().isRunning());
    QVERIFY(w.keeper.open(path, false).has_value());
    QVERIFY(articles() == 602 || articles() == 2); // whole, the one or the other
    QCOMPARE(w.review.session()->counts()->total(), articles() == 602 ? all : 4);
    QVERIFY(session::checkWorkspace(*w.review.session())->isEmpty());
}

void TakenBackTest::theWindowAnswersWhileAnExportIsWritten()
{
    constexpr double MostWorkMs = 150; // a window held up is many times that; benchmarks hold it to 50
    WindowFixture &w = *m_window;
    const CheckDesk &checks = *w.desk()->checks();
    QTRY_VERIFY_WITH_TIMEOUT(checks.book(), 60'000);
    QSignalSpy took(&w.keeper, &WorkspaceKeeper::tookIn);
    w.keeper.takeIn({folderOf(300, 40)});
    QVERIFY(took.wait(120'000));
    QTRY_VERIFY_WITH_TIMEOUT(!checks.isChecking(), 120'000);
    QSignalSpy exported(&w.keeper, &WorkspaceKeeper::exported);
    QSignalSpy progressed(&w.keeper, &WorkspaceKeeper::progressed);
    session::ExportRequest request{w.folder.filePath(QStringLiteral("all.csv")), {}};
    request.choice.format = QStringLiteral("csv");
    request.choice.everything = true;
    const EventGap gap;
    w.keeper.exportFigures(request);
    action("export")->trigger(); // no dialog, no dead key
    QVERIFY2(messages().join(u' ').contains(QStringLiteral("is being written")),
             qPrintable(messages().join(u' ')));
    QVERIFY(exported.wait(120'000));
    qInfo("longest stop %.0f ms, of which %.0f ms of work; %lld tellings", gap.longestMs(),
          gap.longestWorkMs(), static_cast<long long>(progressed.size()));
    QVERIFY2(gap.longestWorkMs() < MostWorkMs, qPrintable(QString::number(gap.longestWorkMs())));
    QVERIFY2(progressed.size() < 500, qPrintable(QString::number(progressed.size())));
    QTest::mouseClick(button(QStringLiteral("Copy its path")), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), request.path);
    const auto said = [this] { return messages().join(u' '); };
    QVERIFY2(said().contains(QStringLiteral("of them are not verified")), qPrintable(said()));
    w.preferences.setLanguage(Language::SimplifiedChinese); // the message goes along
    w.appearance.apply(w.preferences);
    QTRY_VERIFY2(said().contains(QStringLiteral("尚未核定")), qPrintable(said()));
}

void TakenBackTest::theWindowAnswersWhileArticlesAreTakenOut()
{
    constexpr double MostWorkMs = 150; // a window held up is many times that; benchmarks hold it to 50
    WindowFixture &w = *m_window;
    const CheckDesk &checks = *w.desk()->checks();
    QTRY_VERIFY_WITH_TIMEOUT(checks.book(), 60'000);
    takeIn(folderOf(600, 10));
    const QList<ArticleId> out = arrived();
    QCOMPARE(out.size(), 600);
    w.review.showArticle(out[300]); // it goes, too
    QTRY_VERIFY_WITH_TIMEOUT(!checks.isChecking(), 120'000);
    bool isOut = false;
    const EventGap gap;
    w.review.takeOut(out, [&] {
        QCOMPARE(w.review.session()->articles()->size(), 2);
        isOut = true;
    });
    QVERIFY(w.review.largeStepper().isRunning() && !isOut);
    QTRY_VERIFY_WITH_TIMEOUT(isOut, 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(!checks.isChecking(), 60'000);
    QVERIFY2(gap.longestWorkMs() < MostWorkMs, qPrintable(QString::number(gap.longestWorkMs())));
    QCOMPARE(w.desk()->articles()->articleCount(), 2);
    QVERIFY(!out.contains(w.review.article()));
    QVERIFY(w.review.article().isValid());
    w.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(articles(), 602, 60'000);
    QTRY_COMPARE(w.desk()->articles()->articleCount(), 602);
}

void TakenBackTest::articlesThatStayInAreNotSaidToBeOut()
{
    WindowFixture &w = *m_window;
    takeIn(folderOf(600, 10));
    bool isOut = false;
    w.review.takeOut(arrived(), [&isOut] { isOut = true; });
    QVERIFY(w.review.largeStepper().isRunning());
    w.review.largeStepper().cancel();
    QTRY_VERIFY_WITH_TIMEOUT(!w.review.hasUnsaved(), 60'000);
    QVERIFY(!isOut);
    QCOMPARE(articles(), 602);
}

/** A decision on many figures is taken back while the work goes on elsewhere. */
void TakenBackTest::whoWentOnMeanwhileStaysWhereHeIs()
{
    WindowFixture &w = *m_window;
    takeIn(folderOf(100, 10));
    QList<FigureId> many;
    for (const model::Figure &figure : w.figures().mid(4))
        many.append(figure.id);
    const auto confirmed = [&] { return w.review.session()->counts()->of(model::State::Confirmed); };
    const auto here = session::FigureAt{w.figures()[0].article, w.id(0)};
    for (const bool goesOn : {true, false}) {
        w.review.confirmAll(many);
        QTRY_COMPARE_WITH_TIMEOUT(confirmed(), many.size(), 60'000);
        QTRY_VERIFY(!w.review.hasUnsaved());
        w.review.showFigure({w.figures().last().article, w.figures().last().id});
        w.press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(w.review.largeStepper().isRunning());
        if (goesOn)
            w.review.showFigure(here);
        QTRY_COMPARE_WITH_TIMEOUT(confirmed(), 0, 60'000);
        QTRY_VERIFY(!w.review.hasUnsaved());
        QCOMPARE(w.review.figure(), goesOn ? here.figure : many.first());
    }
}

void TakenBackTest::theWindowAnswersWhileManyAreConfirmed()
{
    constexpr double MostWorkMs = 150; // a window held up is many times that; benchmarks hold it to 50
    WindowFixture &w = *m_window;
    takeIn(folderOf(400, 10));
    QList<FigureId> many;
    for (const model::Figure &figure : w.figures().mid(4))
        many.append(figure.id);
    const auto confirmed = [&] { return w.review.session()->counts()->of(model::State::Confirmed); };
    w.review.showFigure({w.figures()[0].article, w.id(0)});
    w.text()->setFocus();
    {
        const EventGap gap;
        w.review.confirmAll(many);
        QVERIFY(w.review.largeStepper().isRunning());
        QVERIFY(w.find<QWidget>("taskBar")->isVisible());
        w.press(Qt::Key_X); // meanwhile; it waits for its turn
        QTRY_COMPARE_WITH_TIMEOUT(confirmed(), many.size(), 60'000);
        QTRY_VERIFY(!w.review.hasUnsaved());
        QTest::qWait(300); // what it changed is handed over bit by bit
        QVERIFY2(gap.longestWorkMs() < MostWorkMs, qPrintable(QString::number(gap.longestWorkMs())));
    }
    QVERIFY(!w.find<QWidget>("taskBar")->isVisible());
    QCOMPARE(w.state(0), model::State::Rejected);
    w.text()->setFocus();
    w.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(w.state(0), model::State::Proposed);
    QCOMPARE(confirmed(), many.size());
    w.press(Qt::Key_Z, Qt::ControlModifier); // all of them are one step
    QTRY_COMPARE_WITH_TIMEOUT(confirmed(), 0, 60'000);
}

void TakenBackTest::manyThatAreGivenUpStayAsTheyWere()
{
    WindowFixture &w = *m_window;
    takeIn(folderOf(400, 10));
    QList<FigureId> many;
    for (const model::Figure &figure : w.figures())
        many.append(figure.id);
    const FigureId here = w.review.figure();
    bool isAccepted = false;
    w.review.acceptAll(many, 900, [&isAccepted] { isAccepted = true; });
    QVERIFY(w.review.largeStepper().isRunning());
    w.review.largeStepper().cancel();
    QTRY_VERIFY_WITH_TIMEOUT(!w.review.hasUnsaved(), 60'000);
    QVERIFY(!isAccepted);
    QCOMPARE(w.review.session()->counts()->of(model::State::Proposed), many.size());
    QCOMPARE(w.review.figure(), here);
    w.review.acceptAll(many, 900, [&isAccepted] { isAccepted = true; });
    QTRY_VERIFY_WITH_TIMEOUT(isAccepted, 60'000);
    QCOMPARE(w.review.session()->counts()->of(model::State::Confirmed), many.size());
}

/** Another import ends between a large step and its being told. */
void TakenBackTest::whatComesInMeanwhileIsNotWhatWasTakenBack()
{
    WindowFixture &w = *m_window;
    takeIn(folderOf(600, 10));
    const QString others = folderOf(40, 3, QStringLiteral("others"));
    QSignalSpy told(&w.review, &ReviewController::tookBack);
    QStringList saved;
    const QObject here;
    connect(&w.review, &ReviewController::tookBack, &here, [&] { saved.append(w.label("status-saved")); });
    w.press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(w.review.largeStepper().isRunning());
    QSignalSpy took(&w.keeper, &WorkspaceKeeper::tookIn);
    w.keeper.takeIn({others});
    QTRY_COMPARE_WITH_TIMEOUT(told.size(), 1, 60'000);
    QVERIFY2(saved.first().contains(QStringLiteral("Took back: Opened 600 articles")),
             qPrintable(saved.first()));
    QVERIFY(took.size() == 1 || took.wait(60'000));
    QTRY_COMPARE(w.desk()->articles()->articleCount(), 42);
    QVERIFY(!w.find<QWidget>("taskBar")->isVisible());
    // A step behind a large one is of that, and not of what came in.
    bool isOut = false;
    w.review.takeOut(arrived(), [&isOut] { isOut = true; });
    QVERIFY(w.review.largeStepper().isRunning());
    w.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(told.size(), 2, 60'000);
    QVERIFY(isOut);
    QCOMPARE(articles(), 42);
}

void TakenBackTest::aRedoBehindAnUndoRepeatsThat()
{
    WindowFixture &w = *m_window;
    takeIn(folderOf(300, 10));
    QVERIFY(!action("redo")->isEnabled());
    QSignalSpy told(&w.review, &ReviewController::tookBack);
    QSignalSpy refused(&w.review, &ReviewController::refused);
    w.press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(w.review.largeStepper().isRunning());
    QVERIFY(action("redo")->isEnabled());
    w.press(Qt::Key_Y, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(told.size(), 2, 60'000);
    QTRY_COMPARE_WITH_TIMEOUT(w.desk()->articles()->articleCount(), 302, 60'000);
    QCOMPARE(articles(), 302);
    // Nothing is repeated where the undo is given up.
    w.press(Qt::Key_Z, Qt::ControlModifier);
    w.press(Qt::Key_Y, Qt::ControlModifier);
    w.review.largeStepper().cancel();
    QTRY_VERIFY_WITH_TIMEOUT(!w.review.hasUnsaved(), 60'000);
    QCOMPARE(articles(), 302);
    for (const QList<QVariant> &one : refused)
        QCOMPARE(one.first().value<Error>().code, ErrorCode::Cancelled);
}

void TakenBackTest::theMessageOfAnotherImportStays()
{
    WindowFixture &w = *m_window;
    takeIn(folderOf(3, 2));
    QVERIFY(button(QStringLiteral("Undo")));
    w.press(Qt::Key_Return);
    w.press(Qt::Key_Z, Qt::ControlModifier); // of the decision alone
    QVERIFY(button(QStringLiteral("Undo")));
    w.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(articles(), 2);
    QVERIFY(!button(QStringLiteral("Undo")));
}

} // namespace jiaoshu::ui

QTEST_MAIN(jiaoshu::ui::TakenBackTest)
#include "takenback_test.moc"
