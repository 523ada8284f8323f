// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/articlelister.h"

#include "session/commands.h"
#include "session/describing.h"
#include "session/workspacefixture.h"
#include "ui/models/articlelistmodel.h"

#include <QSignalSpy>

namespace jiaoshu::ui {

/** The list of a large workspace: its head at once, the rest beside the window. */
class ArticleListerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init()
    {
        m_model = std::make_unique<ArticleListModel>();
        m_lister = std::make_unique<ArticleLister>(*m_model);
    }
    void cleanup() { m_lister.reset(); }

    void theHeadIsThereAtOnceAndTheRestComes();
    void aSmallWorkspaceIsListedWhole();
    void whatChangesMeanwhileIsUpToDate();
    void anotherOrderIsKept();
    void theOrderMayChangeMeanwhile();
    void whatCannotBeReadIsTold();
    void theNextArticleIsKnownBeforeItIsListed();
    void nothingComesOfAWorkspaceThatWasLeft();

private:
    static constexpr int Many = 2500;
    [[nodiscard]] bool isComplete() const { return m_lister->isDone(); }
    [[nodiscard]] QList<ArticleId> listed() const
    {
        QList<ArticleId> ids;
        for (int row = 0; row < m_model->rowCount(); ++row)
            ids.append(m_model->articleAt(m_model->index(row))->id);
        return ids;
    }

    WorkspaceFixture m_large;
    QList<ArticleId> m_all;
    std::unique_ptr<ArticleListModel> m_model;
    std::unique_ptr<ArticleLister> m_lister;
};

void ArticleListerTest::initTestCase()
{
    QList<session::PreparedArticle> articles;
    for (int i = 0; i < Many; ++i)
        articles.append(WorkspaceFixture::prepared(QStringLiteral("第%1篇").arg(i),
                                                   {QString::number(10 + i % 80), QString::number(200 + i)}));
    for (const auto &imported : session::importArticles(m_large.session(), articles))
        m_all.append(imported->article);
    QCOMPARE(m_all.size(), Many);
}

void ArticleListerTest::theHeadIsThereAtOnceAndTheRestComes()
{
    QSignalSpy pages(m_lister.get(), &ArticleLister::pageListed);
    m_lister->list(&m_large.session());
    QCOMPARE(listed(), m_all.first(ArticleLister::AtOnce));
    QVERIFY(!isComplete());
    QTRY_VERIFY(isComplete());
    QCOMPARE(listed(), m_all);
    QVERIFY(pages.size() >= 1);
    QCOMPARE(m_model->counts().total(), m_large.session().counts()->total());
}

void ArticleListerTest::aSmallWorkspaceIsListedWhole()
{
    WorkspaceFixture small;
    const ArticleId first = small.import(QStringLiteral("甲村"), {QStringLiteral("12")});
    const ArticleId second = small.import(QStringLiteral("乙村"), {QStringLiteral("13")});
    m_lister->list(&small.session());
    QVERIFY(isComplete());
    QCOMPARE(listed(), QList({first, second}));
    m_lister->list(nullptr);
    QVERIFY(listed().isEmpty());
}

void ArticleListerTest::whatChangesMeanwhileIsUpToDate()
{
    session::Session &session = m_large.session();
    m_lister->list(&session);
    const ArticleId inSight = m_all[3];
    const ArticleId unlisted = m_all[Many - 2];
    const ArticleId out = m_all[Many - 5];
    for (const ArticleId article : {inSight, unlisted}) {
        const FigureId figure = m_large.figures(article).first().id;
        QVERIFY(session::confirmFigure(session, figure).has_value());
        m_lister->follow(session, article);
    }
    QVERIFY(session::takeOutArticles(session, {out}).has_value());
    m_lister->follow(session, out);
    const ArticleId added = m_large.import(QStringLiteral("新来的"), {QStringLiteral("77")});
    m_lister->follow(session, added);
    QVERIFY(!isComplete());
    QTRY_VERIFY(isComplete());
    const auto verified = [this](ArticleId article) {
        return m_model->articleAt(m_model->indexOf(article))->counts.verified();
    };
    QCOMPARE(verified(inSight), 1);
    QCOMPARE(verified(unlisted), 1);
    QVERIFY(!m_model->indexOf(out).isValid());
    QList<ArticleId> expected = m_all;
    expected.removeAll(out);
    expected.append(added);
    QCOMPARE(listed(), expected);
    while (session.canUndo())
        QVERIFY(session::undo(session).has_value());
    QVERIFY(session::takeOutArticles(session, {added}).has_value());
}

void ArticleListerTest::anotherOrderIsKept()
{
    m_model->setSort(ArticleSort::ByTitle);
    m_lister->list(&m_large.session());
    QTRY_VERIFY(isComplete());
    QCOMPARE(m_model->rowCount(), Many);
    QString last;
    for (int row = 0; row < Many; ++row) {
        const QString title = m_model->articleAt(m_model->index(row))->title;
        QVERIFY(last <= title);
        last = title;
    }
}

void ArticleListerTest::theNextArticleIsKnownBeforeItIsListed()
{
    using session::Direction;
    m_lister->list(&m_large.session());
    const qsizetype edge = ArticleLister::AtOnce - 1;
    QVERIFY(!m_model->beside(m_all[edge], 1));
    QCOMPARE(m_lister->beyond(m_all[edge], Direction::Forward), std::optional(m_all[edge + 1]));
    QVERIFY(!m_lister->beyond(m_all[edge], Direction::Backward));
    QTRY_VERIFY(isComplete());
    QVERIFY(!m_lister->beyond(m_all.last(), Direction::Forward));
    m_model->setSort(ArticleSort::ByTitle); // who comes next is not known then
    m_lister->list(&m_large.session());
    QVERIFY(!isComplete());
    QVERIFY(!m_lister->beyond(m_all[edge], Direction::Forward));
}

void ArticleListerTest::theOrderMayChangeMeanwhile()
{
    WorkspaceFixture larger; // of three pages
    constexpr int Count = ArticleLister::AtOnce + 2 * ArticleLister::Page - 100;
    QList<session::PreparedArticle> articles;
    for (int i = 0; i < Count; ++i)
        articles.append(WorkspaceFixture::prepared(QStringLiteral("第%1篇").arg(i), {QString::number(i)}));
    QList<ArticleId> all;
    for (const auto &imported : session::importArticles(larger.session(), articles))
        all.append(imported->article);
    m_model->setSort(ArticleSort::ByTitle);
    m_lister->list(&larger.session());
    // The first page comes in one order, the second in another.
    connect(m_lister.get(), &ArticleLister::pageHeld, m_model.get(),
            [this] { m_model->setSort(ArticleSort::AsTakenIn); });
    QTRY_VERIFY_WITH_TIMEOUT(isComplete(), 20'000);
    QCOMPARE(m_model->sort(), ArticleSort::AsTakenIn);
    QCOMPARE(listed(), all);
}

void ArticleListerTest::whatCannotBeReadIsTold()
{
    QSignalSpy failed(m_lister.get(), &ArticleLister::failed);
    const QString path = m_large.session().path();
    const QString away = QString(path + QStringLiteral(".away"));
    QVERIFY(QFile::rename(path, away)); // who has it open reads on
    m_lister->list(&m_large.session());
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(QFile::rename(away, path));
    QCOMPARE(failed.first().first().value<Error>().code, ErrorCode::NotFound);
    QVERIFY(!isComplete());
    QCOMPARE(listed(), m_all.first(ArticleLister::AtOnce));
    // What changes is followed all the same.
    session::Session &session = m_large.session();
    QVERIFY(session::takeOutArticles(session, {m_all[3]}).has_value());
    m_lister->follow(session, m_all[3]);
    QVERIFY(!m_model->indexOf(m_all[3]).isValid());
    const ArticleId added = m_large.import(QStringLiteral("后到的"), {QStringLiteral("78")});
    m_lister->follow(session, added);
    QVERIFY(m_model->indexOf(added).isValid());
    QVERIFY(session::undo(session).has_value());
    QVERIFY(session::takeOutArticles(session, {added}).has_value());
    m_lister->list(&session);
    QTRY_VERIFY(isComplete());
    QCOMPARE(listed(), m_all);
    m_lister->list(nullptr);
    QVERIFY(isComplete());
}

void ArticleListerTest::nothingComesOfAWorkspaceThatWasLeft()
{
    WorkspaceFixture small;
    const ArticleId only = small.import(QStringLiteral("甲村"), {QStringLiteral("12")});
    m_lister->list(&m_large.session());
    m_lister->list(&small.session());
    QTest::qWait(100);
    QCOMPARE(listed(), QList({only}));
}

} // namespace jiaoshu::ui

QTEST_GUILESS_MAIN(jiaoshu::ui::ArticleListerTest)
#include "articlelister_test.moc"
