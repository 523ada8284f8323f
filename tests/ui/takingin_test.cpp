// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Articles come in while the window is worked in, and it is closed meanwhile.
#include "eventgap.h"
#include "windowfixture.h"

#include "session/keeping.h"
#include "ui/checkdesk.h"
#include "ui/librarydesk.h"
#include "ui/librarykeeper.h"
#include "ui/notices.h"
#include "ui/widgets/messagestack.h"

#include <QDir>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTimer>
#include <QToolButton>

#include <functional>

#include <SQLiteCpp/Database.h>

namespace jiaoshu::ui {

class TakingInTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_window = std::make_unique<WindowFixture>(); }
    void cleanup() { m_window.reset(); }

    void theUndoOfAnImportStaysInReach();
    void whatIsCountedOfAnArticleGoesWithIt();
    void theWayToWhatCameInIsOffered();
    void howFarItIsStandsInTheStatusBar();
    void theWindowAnswersWhileHundredsComeIn_data();
    void theWindowAnswersWhileHundredsComeIn();
    void closingMeanwhileAsksAndTheNextStartOffersToGoOn();
    void aWorkspaceThatIsOpenElsewhereCanBeTriedAgain();
    void aTextThatComesBackIsShownAtOnce();

private:
    [[nodiscard]] QString folderOf(int files, int figures) const
    {
        return folderOf(files, [figures](int i) {
            QString text;
            for (int k = 0; k < figures; ++k)
                text += QStringLiteral("青禾村有%1户参加合作社，").arg(20 + (i * 7 + k) % 900);
            return text;
        });
    }
    /** In groups of @p group one after another the same facts are told; in every other group each tells them
     * with numbers of its own. */
    [[nodiscard]] QString tellingFolder(int files, int figures, int group) const
    {
        static const QStringList facts =
            QStringLiteral("农户达到%1户 耕地达到%1亩 桥梁达到%1座 商店达到%1家 学校达到%1所 渔船达到%1艘")
                .split(u' ');
        return folderOf(files, [=](int i) {
            const int year = 1900 + i / group % 120;
            QString text;
            for (int k = 0; k < figures; ++k) {
                const int own = i / group % 2 == 0 ? i % group % 9 : 0; // one digit differs
                text += QString(QStringLiteral("%1年，柳河县").arg(year) +
                                facts[k % facts.size()].arg(1201 + 10 * (k % facts.size()) + own) + u'。');
            }
            return text;
        });
    }
    [[nodiscard]] QString folderOf(int files, const std::function<QString(int)> &textOf) const
    {
        const QString folder = m_window->folder.filePath(QStringLiteral("news"));
        QDir().mkpath(folder);
        for (int i = 0; i < files; ++i) {
            QFile file(QStringLiteral("%1/%2.txt").arg(folder).arg(i, 4, 10, QLatin1Char('0')));
            if (!file.open(QIODevice::WriteOnly))
                qFatal("cannot write");
            file.write(QString(QStringLiteral("第%1号村报\n").arg(i) + textOf(i)).toUtf8());
        }
        return folder;
    }
    [[nodiscard]] QStringList messages() const { return m_window->messages(); }
    [[nodiscard]] QPushButton *button(const QString &text) const { return m_window->button(text); }
    [[nodiscard]] qsizetype articles() const { return m_window->review.session()->articles()->size(); }
    /** Answers the next question. */
    static void answer(const QString &button, QString &question)
    {
        auto *const timer = new QTimer;
        QObject::connect(timer, &QTimer::timeout, timer, [=, &question] {
            auto *const box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            if (!box)
                return;
            timer->deleteLater();
            question = box->text();
            for (QAbstractButton *one : box->buttons()) {
                if (one->text() == button)
                    return one->click();
            }
            qFatal("no such answer");
        });
        timer->start(10);
    }

    std::unique_ptr<WindowFixture> m_window;
};

void TakingInTest::theUndoOfAnImportStaysInReach()
{
    WindowFixture &w = *m_window;
    const FigureId here = w.review.figure();
    QSignalSpy took(&w.keeper, &WorkspaceKeeper::tookIn);
    w.keeper.takeIn({folderOf(30, 40)}); // all are nearly the same
    QVERIFY(took.wait(60'000));
    QCOMPARE(articles(), 32);
    QCOMPARE(w.review.figure(), here);
    QTRY_VERIFY_WITH_TIMEOUT(messages().size() == 2, 20'000);
    QVERIFY(messages().first().contains(QStringLiteral("nearly the same")));
    QVERIFY(messages().last().contains(QStringLiteral("30 articles opened")));
    w.press(Qt::Key_Return); // the work goes on
    QCOMPARE(messages().size(), 2);
    const QString takesOut = QStringLiteral("Take them out"); // it is the last step no more
    QVERIFY(!button(QStringLiteral("Undo")) && button(takesOut));
    QTest::mouseClick(button(takesOut), Qt::LeftButton);
    QTRY_COMPARE(articles(), 2);
    QVERIFY(!button(takesOut));
    QTRY_VERIFY(!messages().join(u' ').contains(QStringLiteral("nearly the same"))); // they are gone
}

void TakingInTest::whatIsCountedOfAnArticleGoesWithIt()
{
    WindowFixture &w = *m_window;
    QVERIFY(w.keeper.open(w.folder.filePath(QStringLiteral("empty.jiaoshu")), true));
    auto made =
        WorkspaceFixture::prepared(QStringLiteral("丙县"), {QStringLiteral("31"), QStringLiteral("420")});
    made.proposals.resize(1);
    w.review.notice(session::importArticle(*w.review.session(), made)->changes);
    auto *const uncovered = w.find<QLabel>("status-uncovered");
    QTRY_VERIFY(uncovered->isVisible());
    w.review.takeOut({w.review.article()});
    QTRY_COMPARE(articles(), 0);
    QVERIFY(!uncovered->isVisible());
    QVERIFY2(!uncovered->text().contains(QStringLiteral("uncovered")), qPrintable(uncovered->text()));
}

void TakingInTest::theWayToWhatCameInIsOffered()
{
    WindowFixture &w = *m_window;
    QSignalSpy took(&w.keeper, &WorkspaceKeeper::tookIn);
    w.keeper.takeIn({folderOf(3, 2)});
    QVERIFY(took.wait(60'000));
    QVERIFY(w.allShow(0));
    QTest::mouseClick(button(QStringLiteral("Go there")), Qt::LeftButton);
    QCOMPARE(w.review.article(), took.first().first().value<IntakeReport>().articles.first());
}

void TakingInTest::howFarItIsStandsInTheStatusBar()
{
    WindowFixture &w = *m_window;
    const QString folder = folderOf(1200, 4);
    QSignalSpy took(&w.keeper, &WorkspaceKeeper::tookIn);
    w.keeper.takeIn({folder});
    QStringList told;
    while (took.isEmpty()) {
        const QString now = w.label("taskText");
        if (told.isEmpty() || told.last() != now)
            told.append(now);
        QTest::qWait(5);
    }
    const auto isACount = [](const QString &text) {
        return text.startsWith(QStringLiteral("Opening articles: ")) &&
               text.contains(QStringLiteral(" of 1,200 · ")) && text.endsWith(QStringLiteral(".txt"));
    };
    QVERIFY2(std::ranges::count_if(told, isACount) > 1, qPrintable(told.join(u'\n')));
    QVERIFY(!w.find<QWidget>("taskBar")->isVisible());
}

void TakingInTest::theWindowAnswersWhileHundredsComeIn_data()
{
    QTest::addColumn<int>("files");
    QTest::addColumn<int>("figures");
    QTest::addColumn<int>("group");
    QTest::newRow("short ones") << 1000 << 3 << 0;
    QTest::newRow("long ones of which some contradict others") << 300 << 40 << 5;
    QTest::newRow("short ones of which some contradict others") << 400 << 3 << 5;
    QTest::newRow("long ones that all contradict each other") << 300 << 40 << 300;
}

void TakingInTest::theWindowAnswersWhileHundredsComeIn()
{
    constexpr double MostWorkMs = 150; // a window held up is many times that; benchmarks hold it to 50
    constexpr int LongestMs = 120'000;
    QFETCH(const int, files);
    QFETCH(const int, figures);
    QFETCH(const int, group);
    WindowFixture &w = *m_window;
    const CheckDesk &checks = *w.desk()->checks();
    LibraryKeeper &library = *w.desk()->library()->keeper();
    QTRY_VERIFY_WITH_TIMEOUT(checks.book(), LongestMs);
    library.want();
    QTRY_VERIFY_WITH_TIMEOUT(library.library(), LongestMs);
    const QString folder = group == 0 ? folderOf(files, figures) : tellingFolder(files, figures, group);
    QSignalSpy took(&w.keeper, &WorkspaceKeeper::tookIn);
    const EventGap gap;
    w.keeper.takeIn({folder});
    QVERIFY(took.wait(LongestMs));
    QTRY_VERIFY_WITH_TIMEOUT(!checks.isChecking() && !library.isBehind(), LongestMs);
    QCOMPARE(library.library()->figures(), w.review.session()->counts()->total());
    qInfo("longest stop %.0f ms, of which %.0f ms of work", gap.longestMs(), gap.longestWorkMs());
    QCOMPARE(articles(), files + 2);
    QVERIFY2(gap.longestWorkMs() < MostWorkMs, qPrintable(QString::number(gap.longestWorkMs())));
    const auto conflicts = library.library()->figuresWith(session::Facet::Problem,
                                                          {session::toText(session::Problem::Conflict)});
    QCOMPARE(conflicts.size(), checks.book()->figures()); // and it was told
    if (group > 5)
        return; // of facts that hundreds tell only some tellers are known
    // What is known of them is what is known after a new start.
    const auto anew = session::ProblemBook::read(w.review.session()->path());
    QVERIFY(anew.has_value());
    QCOMPARE((*anew)->figures(), group == 0 ? 0 : files / 2 * figures);
    QCOMPARE(checks.book()->problems(), (*anew)->problems());
}

void TakingInTest::closingMeanwhileAsksAndTheNextStartOffersToGoOn()
{
    WindowFixture &w = *m_window;
    const QString folder = folderOf(1500, 30);
    const QString path = w.review.session()->path();
    w.keeper.takeIn({folder});
    QTRY_VERIFY(articles() > 30);
    QString question;
    answer(QStringLiteral("Keep on"), question);
    QVERIFY(!w.window->close());
    QVERIFY2(question.contains(QStringLiteral("of 1,500 files")), qPrintable(question));
    QVERIFY(w.window->isVisible() && w.keeper.isBusy());
    answer(QStringLiteral("Stop and close"), question);
    QVERIFY(w.window->close());
    // The next start of the program.
    w.keeper.stop();
    w.review.setSession(nullptr);
    w.window = std::make_unique<MainWindow>(w.review, w.keeper, w.appearance, w.preferences);
    w.window->show();
    QVERIFY(w.keeper.open(path, false).has_value());
    const qsizetype before = articles();
    QVERIFY(before < 1500);
    QCOMPARE(messages().size(), 1);
    QVERIFY2(messages().first().contains(folder) &&
                 messages().first().contains(QStringLiteral("of 1,500 files")),
             qPrintable(messages().first()));
    QSignalSpy took(&w.keeper, &WorkspaceKeeper::tookIn);
    QTest::mouseClick(button(QStringLiteral("Go on")), Qt::LeftButton);
    QVERIFY(messages().isEmpty());
    QVERIFY(took.wait(120'000));
    QCOMPARE(articles(), 1502);
    QVERIFY(w.preferences.unfinished(path).isEmpty());
    QVERIFY(w.window->close()); // and asks nothing
}

void TakingInTest::aWorkspaceThatIsOpenElsewhereCanBeTriedAgain()
{
    WindowFixture &w = *m_window;
    const QString path = w.folder.filePath(QStringLiteral("held.jiaoshu"));
    session::OpenRequest request{path, QStringLiteral("李")};
    request.createIfMissing = true;
    auto holder = session::Session::open(request);
    QVERIFY(holder.has_value());
    w.review.setSession(nullptr);
    const auto refused = w.keeper.open(path, false);
    QVERIFY(!refused.has_value());
    const QString folder = folderOf(2, 3);
    w.keeper.takeIn({folder});
    w.window->showError(refused.error());
    QVERIFY2(messages().first().contains(folder), qPrintable(messages().first()));
    QTest::mouseClick(button(QStringLiteral("Try again")), Qt::LeftButton);
    QVERIFY(!w.review.session()); // it is still held
    QVERIFY(button(QStringLiteral("Try again")));
    holder->reset();
    QSignalSpy took(&w.keeper, &WorkspaceKeeper::tookIn);
    QTest::mouseClick(button(QStringLiteral("Try again")), Qt::LeftButton);
    QVERIFY(w.review.session());
    QVERIFY(took.wait(30'000));
    QCOMPARE(articles(), 2);
}

void TakingInTest::aTextThatComesBackIsShownAtOnce()
{
    WindowFixture &window = *m_window;
    const QString file = folderOf(1, 5) + QStringLiteral("/0000.txt");
    QSignalSpy took(&window.keeper, &WorkspaceKeeper::tookIn);
    window.keeper.takeIn({file});
    QTRY_COMPARE_WITH_TIMEOUT(took.size(), 1, 60'000);
    const ArticleId article = window.review.session()->newestArticles(1)->first().id;
    const QString path = window.review.session()->path();
    window.review.setSession({});
    {
        SQLite::Database database(path.toStdString(), SQLite::OPEN_READWRITE);
        for (const char *table : {"original_piece", "original", "source", "article_text"}) {
            database.exec(std::string("DROP TRIGGER ") + table + "_kept");
            database.exec(std::string("DELETE FROM ") + table);
        }
    }
    const QString saved = window.folder.filePath(QStringLiteral("saved.jiaoshu"));
    QVERIFY(session::repairWorkspace(path, saved, SystemClock{}).has_value());
    QVERIFY(window.keeper.open(saved, false).has_value());
    window.review.showArticle(article);
    const FigureId figure = window.review.session()->figures(article)->at(2).id;
    window.review.showFigure({article, figure});
    auto *const notice = window.find<QLabel>("lostTextNotice");
    QVERIFY(notice->isVisible());
    window.keeper.takeIn({file});
    QTRY_COMPARE_WITH_TIMEOUT(took.size(), 2, 60'000);
    QVERIFY(!notice->isVisible());
    QVERIFY(!window.text()->shownText().contains(model::LostCharacter));
    QCOMPARE(window.text()->currentFigure(), window.review.figure());
}

} // namespace jiaoshu::ui

QTEST_MAIN(jiaoshu::ui::TakingInTest)
#include "takingin_test.moc"
