// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What stands on the buttons of messages does that, and nothing else, whatever came in between.
#include "windowfixture.h"

#include "ui/settings/preferences.h"
#include "ui/widgets/messagestack.h"

#include <QDir>
#include <QPushButton>
#include <QSignalSpy>

namespace jiaoshu::ui {

class ImportOffersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_window = std::make_unique<WindowFixture>(); }
    void cleanup() { m_window.reset(); }

    void undoBelowAnotherImportTakesOutItsOwnArticles();
    void undoOfATakingOutIsOfNoLaterStep();
    void anImportThatCannotGoOnYetIsOfferedFurther();

private:
    /** A folder with as many files of one figure each. */
    [[nodiscard]] QString folderOf(const QString &name, int files) const
    {
        const QString folder = m_window->folder.filePath(name);
        QDir().mkpath(folder);
        for (int i = 0; i < files; ++i)
            write(QStringLiteral("%1/%2.txt").arg(folder).arg(i, 4, 10, QLatin1Char('0')),
                  QStringLiteral("%1第%2号\n全村有%3户。\n").arg(name).arg(i).arg(20 + i).toUtf8());
        return folder;
    }
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
    }
    void takeIn(const QString &folder)
    {
        QSignalSpy took(&m_window->keeper, &WorkspaceKeeper::tookIn);
        m_window->keeper.takeIn({folder});
        QVERIFY(took.wait(60'000));
    }
    [[nodiscard]] QPushButton *button(const QString &text) const
    {
        for (auto *one : m_window->window->findChildren<QPushButton *>()) {
            if (one->isVisible() && one->text() == text)
                return one;
        }
        return nullptr;
    }
    void click(const QString &text) const
    {
        QPushButton *const one = button(text);
        QVERIFY2(one, qPrintable(text));
        QTest::mouseClick(one, Qt::LeftButton);
    }
    [[nodiscard]] QStringList titles() const
    {
        QStringList titles;
        const auto articles = m_window->review.session()->articles();
        for (const model::ArticleSummary &article : *articles)
            titles.append(article.title);
        return titles;
    }

    std::unique_ptr<WindowFixture> m_window;
};

void ImportOffersTest::undoBelowAnotherImportTakesOutItsOwnArticles()
{
    const QStringList before = titles();
    takeIn(folderOf(QStringLiteral("甲"), 3));
    const QString other = folderOf(QStringLiteral("乙"), 1);
    write(other + QStringLiteral("/empty.txt"), {});
    takeIn(other); // which has something else to show, so that the first one's offer is moved below
    QVERIFY(button(QStringLiteral("Show all…")));
    QCOMPARE(titles().size(), before.size() + 4);
    click(QStringLiteral("Undo"));
    QCOMPARE(titles(), before + QStringList{QStringLiteral("乙第0号")});
}

void ImportOffersTest::undoOfATakingOutIsOfNoLaterStep()
{
    WindowFixture &w = *m_window;
    w.review.showArticle(w.review.session()->articles()->last().id);
    w.find<QAction>("take-out-article")->trigger();
    QTRY_VERIFY(button(QStringLiteral("Undo")));
    QCOMPARE(titles(), QStringList{QStringLiteral("甲县")});
    // Articles come in that the window has not told of yet.
    session::beginIntake(*w.review.session());
    QVERIFY(session::importArticle(*w.review.session(),
                                   WorkspaceFixture::prepared(QStringLiteral("丙县"), {QStringLiteral("8")}))
                .has_value());
    click(QStringLiteral("Undo"));
    QCOMPARE(titles(), (QStringList{QStringLiteral("甲县"), QStringLiteral("丙县")}));
}

void ImportOffersTest::anImportThatCannotGoOnYetIsOfferedFurther()
{
    WindowFixture &w = *m_window;
    const QString path = w.review.session()->path();
    const QString cutOff = folderOf(QStringLiteral("甲"), 3);
    const UnfinishedIntake left{{cutOff}, cutOff + QStringLiteral("/0001.txt"), 1, 3};
    w.preferences.setUnfinished(path, toJson({left}));
    w.review.setSession(nullptr);
    QVERIFY(w.keeper.open(path, false).has_value());
    QSignalSpy took(&w.keeper, &WorkspaceKeeper::tookIn);
    w.keeper.takeIn({folderOf(QStringLiteral("乙"), 200)});
    QVERIFY(w.keeper.isBusy());
    click(QStringLiteral("Go on"));
    QVERIFY(button(QStringLiteral("Go on")));
    QVERIFY(took.wait(60'000));
    QCOMPARE(titles().size(), 202);
    click(QStringLiteral("Go on"));
    QVERIFY(!button(QStringLiteral("Go on")));
    QTRY_COMPARE_WITH_TIMEOUT(took.size(), 2, 60'000);
    QCOMPARE(titles().size(), 204); // the first of the three was in, as it seemed
    QVERIFY(w.preferences.unfinished(path).isEmpty());
}

} // namespace jiaoshu::ui

QTEST_MAIN(jiaoshu::ui::ImportOffersTest)
#include "importoffers_test.moc"
