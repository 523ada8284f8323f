// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Articles that are nearly the same, in the real window.
#include "session/linking.h"
#include "ui/inspector/figurechoice.h"
#include "ui/library/articlepanel.h"
#include "ui/library/duplicatesdialog.h"
#include "ui/models/articlelistmodel.h"
#include "ui/widgets/messagebar.h"
#include "ui/windowfixture.h"

#include <QAction>
#include <QCheckBox>
#include <QFile>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTextBrowser>
#include <QToolButton>
#include <QTreeWidget>

using namespace jiaoshu;
using namespace jiaoshu::ui;

class DuplicatesDeskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<WindowFixture>();
        m_first = put(QStringLiteral("丙县"));
        m_second = put(QStringLiteral("丁县"));
    }
    void cleanup() { m_window.reset(); }

    void showsLinksAndTakesBack()
    {
        open();
        QTRY_COMPARE(list()->topLevelItemCount(), 1);
        QVERIFY(m_window->find<QTextBrowser>("duplicates-first")
                    ->toPlainText()
                    .startsWith(QStringLiteral("丙县")));
        QVERIFY(m_window->find<QTextBrowser>("duplicates-second")
                    ->toPlainText()
                    .startsWith(QStringLiteral("丁县")));
        QVERIFY(!m_window->find<QPushButton>("duplicates-decisions")->isEnabled());
        click("duplicates-link");
        QCOMPARE(session::linkedWith(session(), m_second)->size(), 2);
        QVERIFY(isMarked(m_first) && isMarked(m_second));
        QCOMPARE(list()->topLevelItem(0)->text(1), QStringLiteral("✓"));
        click("duplicates-show");
        QCOMPARE(m_window->desk()->articlePanel()->view()->model()->rowCount(), 2);
        click("duplicates-link"); // now it unlinks
        QCOMPARE(session::linkedWith(session(), m_second)->size(), 0);
        m_window->review.undo();
        QCOMPARE(session::linkedWith(session(), m_second)->size(), 2);
        QVERIFY(isMarked(m_first) && isMarked(m_second));
    }

    void aPairThatIsNoneIsListedNoMoreUntilItIsAskedFor()
    {
        open();
        QTRY_COMPARE(list()->topLevelItemCount(), 1);
        click("duplicates-apart");
        QVERIFY(*session::areToldApart(session(), m_first, m_second));
        QCOMPARE(list()->topLevelItemCount(), 0);
        QVERIFY(!m_window->find<QPushButton>("duplicates-apart")->isEnabled());
        m_window->review.undo();
        QCOMPARE(list()->topLevelItemCount(), 1);
        m_window->review.redo();
        QCOMPARE(list()->topLevelItemCount(), 0);
        m_window->find<QCheckBox>("duplicates-with-apart")->setChecked(true);
        QCOMPARE(list()->topLevelItemCount(), 1);
        QCOMPARE(list()->topLevelItem(0)->text(1), QStringLiteral("≠"));
        click("duplicates-apart"); // now it takes that back
        QVERIFY(!*session::areToldApart(session(), m_first, m_second));
        click("duplicates-link");
        QVERIFY(!m_window->find<QPushButton>("duplicates-apart")->isEnabled());
    }

    void takesDecisionsOverWithAListFirst()
    {
        const auto decided = session().figures(m_first)->first().id;
        QVERIFY(session::confirmFigure(session(), decided).has_value());
        QVERIFY(session::linkArticles(session(), {m_first, m_second}).has_value());
        open();
        QTRY_COMPARE(list()->topLevelItemCount(), 1);
        click("duplicates-decisions");
        auto *const choice = m_window->window->findChild<FigureChoice *>();
        QVERIFY(choice);
        QCOMPARE(choice->chosenFigures().size(), 1);
        QCOMPARE(session().figures(m_second)->first().state, model::State::Proposed);
        choice->accept();
        QCOMPARE(session().figures(m_second)->first().state, model::State::Confirmed);
        m_window->review.undo();
        QCOMPARE(session().figures(m_second)->first().state, model::State::Proposed);
    }

    void whatCameInAndIsAlikeIsToldUntilItIsPutAway()
    {
        const ArticleId third = takeIn(QStringLiteral("戊县"), true);
        QTRY_VERIFY_WITH_TIMEOUT(toldAlike(), 30'000);
        m_window->review.takeOut({third});
        QTRY_VERIFY(!toldAlike());
        m_window->review.undo(); // it is in again
        QTRY_VERIFY(toldAlike());
        takeIn(QStringLiteral("己县"), false); // is like no other, and the third still is
        QTest::qWait(300);
        QVERIFY(toldAlike());
        QTest::mouseClick(toldAlike()->findChild<QToolButton *>(QStringLiteral("messageClose")),
                          Qt::LeftButton);
        QVERIFY(!toldAlike());
        m_window->review.takeOut({third});
        m_window->review.undo();
        QVERIFY(!toldAlike());
    }

    void saysThatThereAreNone()
    {
        QVERIFY(session::takeOutArticles(session(), {m_second}).has_value());
        open();
        QTRY_VERIFY(!m_window->label("duplicates-summary").contains(u'…'));
        QCOMPARE(list()->topLevelItemCount(), 0);
        QVERIFY(!m_window->find<QPushButton>("duplicates-link")->isEnabled());
    }

private:
    ArticleId put(const QString &title)
    {
        auto made = WorkspaceFixture::prepared(title, {QStringLiteral("31"), QStringLiteral("47")});
        made.article.text +=
            QStringLiteral("\n今年以来合作社推广新品种，组织村民修建灌溉道路，建成示范片并通过验收，"
                           "带动周边农户签订种植合同，粮食储备与农机补贴同步落实到位。");
        made.article.sha256 =
            QCryptographicHash::hash(made.article.text.toUtf8(), QCryptographicHash::Sha256);
        const auto imported = session::importArticle(session(), made);
        m_window->review.notice(imported->changes);
        return imported->article;
    }
    /** As a file, the way a person takes it in. */
    ArticleId takeIn(const QString &title, bool isAlike)
    {
        QFile file(m_window->folder.filePath(QString(title + QStringLiteral(".txt"))));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no file");
        const QString text = isAlike ? session().article(m_first)->text.replace(QStringLiteral("丙县"), title)
                                     : QString(title + QStringLiteral("\n新修水渠8公里。"));
        file.write(text.toUtf8());
        file.close();
        QSignalSpy took(&m_window->keeper, &WorkspaceKeeper::tookIn);
        m_window->keeper.takeIn({file.fileName()});
        if (!took.wait(30'000))
            qFatal("nothing came in");
        return session().newestArticles(1)->first().id;
    }
    [[nodiscard]] MessageBar *toldAlike() const
    {
        for (auto *bar : m_window->window->findChildren<MessageBar *>()) {
            if (bar->isVisible() && bar->text().contains(QStringLiteral("nearly the same")))
                return bar;
        }
        return nullptr;
    }
    [[nodiscard]] session::Session &session() const { return *m_window->review.session(); }
    void open() const
    {
        for (QAction *action : m_window->window->findChildren<QAction *>()) {
            if (action->objectName() == QStringLiteral("duplicates"))
                action->trigger();
        }
    }
    [[nodiscard]] QTreeWidget *list() const { return m_window->find<QTreeWidget>("duplicates-list"); }
    void click(const char *button) const
    {
        QTest::mouseClick(m_window->find<QPushButton>(button), Qt::LeftButton);
    }
    [[nodiscard]] bool isMarked(ArticleId article) const
    {
        const auto *const model = m_window->desk()->articlePanel()->view()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            const QModelIndex index = model->index(row, 0);
            if (index.data(ArticleListModel::IdRole).toLongLong() == article.value)
                return index.data(ArticleListModel::LinkedRole).toBool();
        }
        return false;
    }

    std::unique_ptr<WindowFixture> m_window;
    ArticleId m_first, m_second;
};

QTEST_MAIN(DuplicatesDeskTest)
#include "duplicatesdesk_test.moc"
