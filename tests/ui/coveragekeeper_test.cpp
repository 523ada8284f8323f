// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coveragekeeper.h"

#include "session/coverage.h"
#include "session/workspacefixture.h"
#include "ui/reviewcontroller.h"

#include <QSignalSpy>

using namespace jiaoshu;
using namespace jiaoshu::ui;

/** 甲村 with 31户 and 7户, of which the workspace knows the first alone. */
class CoverageKeeperTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<WorkspaceFixture>();
        auto made =
            WorkspaceFixture::prepared(QStringLiteral("甲村"), {QStringLiteral("31"), QStringLiteral("7")});
        made.proposals.removeLast();
        m_article = session::importArticle(m_fixture->session(), made)->article;
        m_fixture->close();
        m_review = std::make_unique<ReviewController>();
        m_review->setSession(std::move(*session::Session::open({m_fixture->path(), QStringLiteral("李")})));
        m_keeper = std::make_unique<CoverageKeeper>(*m_review);
    }
    void cleanup()
    {
        m_keeper.reset();
        m_review.reset();
    }

    void isFoundOutWhereSomebodyAsks()
    {
        QSignalSpy found(m_keeper.get(), &CoverageKeeper::found);
        QTest::qWait(50);
        QVERIFY(found.isEmpty()); // nobody asked
        QCOMPARE(m_keeper->uncovered(m_article), std::nullopt);
        QTRY_COMPARE(found.size(), 1);
        QCOMPARE(found.first().first().value<ArticleId>(), m_article);
        QCOMPARE(m_keeper->uncovered(m_article), std::optional<qsizetype>(1));
    }

    void followsDecisionsAndUndo()
    {
        QSignalSpy found(m_keeper.get(), &CoverageKeeper::found);
        (void)m_keeper->uncovered(m_article);
        QTRY_COMPARE(found.size(), 1);
        const QString text = m_review->session()->article(m_article)->text;
        const auto at =
            static_cast<qsizetype>(text.left(text.indexOf(QStringLiteral("7户"))).toUcs4().size());
        m_review->waive(codePointSpan(at, at + 1), QString());
        QCOMPARE(m_keeper->uncovered(m_article), std::optional<qsizetype>(0));
        m_review->undo();
        QCOMPARE(m_keeper->uncovered(m_article), std::optional<qsizetype>(1));
    }

    void whatIsReadForAnotherReasonIsTakenOver()
    {
        m_keeper->setNumbers(m_article, {});
        QCOMPARE(m_keeper->uncovered(m_article), std::optional<qsizetype>(0));
    }

    void anotherWorkspaceIsAskedAnew()
    {
        m_keeper->setNumbers(m_article, {});
        m_review->setSession({});
        QCOMPARE(m_keeper->uncovered(m_article), std::nullopt);
    }

private:
    std::unique_ptr<WorkspaceFixture> m_fixture;
    std::unique_ptr<ReviewController> m_review;
    std::unique_ptr<CoverageKeeper> m_keeper;
    ArticleId m_article;
};

QTEST_MAIN(CoverageKeeperTest)
#include "coveragekeeper_test.moc"
