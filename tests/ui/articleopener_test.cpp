// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowfixture.h"

#include "eventgap.h"
#include "ui/articleopener.h"

#include <QFile>
#include <QScrollBar>
#include <QSignalSpy>

namespace jiaoshu::ui {

using model::State;

/** An article with more figures than are shown at once, in the window. */
class ArticleOpenerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init()
    {
        m_window->review.showArticle(m_small);
        QTRY_COMPARE(rows(), 3);
    }
    void cleanupTestCase() { m_window.reset(); }

    void itIsShownWhenItIsRead();
    void soIsAVeryLongOneOfFewFigures();
    void nothingIsDecidedBeforeItIsSeen();
    void anotherArticleIsNotDisplaced();
    void aDecisionIsAsQuickThereAsAnywhere();
    void oneThatCannotBeReadIsToldAndLocksItselfAlone();
    void itIsScrolledAsItWasLeft();

private:
    static constexpr int Many = ArticleOpener::MostAtOnce + 1000;
    [[nodiscard]] int rows() const { return m_window->table()->model()->rowCount(); }
    [[nodiscard]] qint64 confirmed() const
    {
        return m_window->review.session()->counts()->of(State::Confirmed);
    }

    std::unique_ptr<WindowFixture> m_window;
    ArticleId m_small;
    ArticleId m_large;
};

void ArticleOpenerTest::initTestCase()
{
    m_window = std::make_unique<WindowFixture>();
    m_small = m_window->figures().first().article;
    QStringList counts;
    for (int i = 0; i < Many; ++i)
        counts.append(QString::number(20 + i % 900));
    const auto imported = session::importArticle(*m_window->review.session(),
                                                 WorkspaceFixture::prepared(QStringLiteral("长篇"), counts));
    QVERIFY(imported.has_value());
    m_large = imported->article;
    m_window->review.notice(imported->changes);
}

void ArticleOpenerTest::itIsShownWhenItIsRead()
{
    WindowFixture &w = *m_window;
    const EventGap gap;
    w.review.showArticle(m_large);
    QCOMPARE(rows(), 0);
    QTRY_COMPARE(rows(), Many);
    QVERIFY(w.review.figure().isValid());
    QTRY_VERIFY(!w.text()->markRegion(w.review.figure()).isEmpty());
    QVERIFY(w.table()->currentIndex().isValid());
    QCOMPARE(w.text()->marks().size(), Many);
    qInfo("longest stop %.0f ms, of which %.0f ms of work", gap.longestMs(), gap.longestWorkMs());
    QVERIFY2(gap.longestWorkMs() < 250, qPrintable(QString::number(gap.longestWorkMs())));
}

void ArticleOpenerTest::soIsAVeryLongOneOfFewFigures()
{
    WindowFixture &w = *m_window;
    auto made =
        WorkspaceFixture::prepared(QStringLiteral("一行"), {QStringLiteral("35"), QStringLiteral("78")});
    made.article.text += QStringLiteral("路边种了树，").repeated(ArticleOpener::LongestAtOnce / 6 + 1);
    const auto imported = session::importArticle(*w.review.session(), made);
    QVERIFY(imported.has_value());
    w.review.notice(imported->changes);
    const EventGap gap;
    w.review.showArticle(imported->article);
    QCOMPARE(rows(), 0);
    QTRY_COMPARE(rows(), 2);
    QTRY_VERIFY(!w.text()->markRegion(w.review.figure()).isEmpty());
    qInfo("longest stop %.0f ms, of which %.0f ms of work", gap.longestMs(), gap.longestWorkMs());
    QVERIFY2(gap.longestWorkMs() < 150, qPrintable(QString::number(gap.longestWorkMs())));
    const qint64 before = confirmed();
    w.press(Qt::Key_Return);
    QCOMPARE(confirmed(), before + 1);
}

void ArticleOpenerTest::nothingIsDecidedBeforeItIsSeen()
{
    WindowFixture &w = *m_window;
    const qint64 before = confirmed();
    w.review.showArticle(m_large);
    w.press(Qt::Key_Return);
    QCOMPARE(confirmed(), before);
    QTRY_COMPARE(rows(), Many);
    const FigureId first = w.review.figure();
    w.press(Qt::Key_Return);
    QCOMPARE(confirmed(), before + 1);
    QVERIFY(w.review.figure() != first);
}

void ArticleOpenerTest::anotherArticleIsNotDisplaced()
{
    WindowFixture &w = *m_window;
    w.review.showArticle(m_large);
    w.review.showArticle(m_small);
    QCOMPARE(rows(), 3);
    QTest::qWait(500);
    QCOMPARE(rows(), 3);
    QCOMPARE(w.text()->article(), m_small);
    const qint64 before = confirmed();
    w.press(Qt::Key_Return); // and it may be decided on
    QCOMPARE(confirmed(), before + 1);
}

void ArticleOpenerTest::aDecisionIsAsQuickThereAsAnywhere()
{
    WindowFixture &w = *m_window;
    w.review.showArticle(m_large);
    QTRY_COMPARE(rows(), Many);
    QTest::qWait(300);
    EventGap gap;
    for (int i = 0; i < 20; ++i) {
        w.press(Qt::Key_Return);
        QTest::qWait(20);
    }
    qInfo("longest stop %.0f ms, of which %.0f ms of work", gap.longestMs(), gap.longestWorkMs());
    QVERIFY2(gap.longestWorkMs() < 150, qPrintable(QString::number(gap.longestWorkMs())));
}

void ArticleOpenerTest::oneThatCannotBeReadIsToldAndLocksItselfAlone()
{
    WindowFixture &w = *m_window;
    const qint64 before = confirmed();
    const QString path = w.review.session()->path();
    const QString away = QString(path + QStringLiteral(".away"));
    QSignalSpy refused(&w.review, &ReviewController::refused);
    QVERIFY(QFile::rename(path, away)); // who has it open reads on
    w.review.showArticle(m_large);
    QTRY_COMPARE(refused.size(), 1);
    QVERIFY(QFile::rename(away, path));
    QCOMPARE(refused.first().first().value<Error>().code, ErrorCode::NotFound);
    w.review.confirm();
    w.review.reject();
    QCOMPARE(refused.size(), 3);
    QCOMPARE(confirmed(), before);
    QVERIFY(w.review.tag({m_small}, QStringLiteral("要闻"), true)); // which is another one
    w.review.showArticle(m_small);
    w.review.showArticle(m_large);
    QTRY_COMPARE(rows(), Many);
    w.review.confirm();
    QCOMPARE(refused.size(), 3);
    QCOMPARE(confirmed(), before + 1);
}

void ArticleOpenerTest::itIsScrolledAsItWasLeft()
{
    WindowFixture &w = *m_window;
    w.review.showArticle(m_large);
    QTRY_COMPARE(rows(), Many);
    w.review.showFigure({m_large, w.review.session()->figures(m_large)->at(Many / 2).id});
    QTest::qWait(100);
    QScrollBar *const bar = w.text()->verticalScrollBar();
    bar->setValue(bar->value() + 3);
    const CodePointOffset top = w.text()->topOffset();
    QVERIFY(top.value > 1000);
    w.window->close();
    w.start();
    QCOMPARE(w.review.article(), m_large);
    QTRY_COMPARE(rows(), Many);
    QTRY_COMPARE(w.text()->topOffset(), top);
}

} // namespace jiaoshu::ui

QTEST_MAIN(jiaoshu::ui::ArticleOpenerTest)
#include "articleopener_test.moc"
