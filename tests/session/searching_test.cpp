// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/searching.h"

#include "session/describing.h"
#include "session/workspacefixture.h"

#include <QDir>

using namespace jiaoshu;
using namespace jiaoshu::session;

namespace {

QString written(const QByteArray &words)
{
    return QString::fromUtf8(words).simplified();
}

} // namespace

class SearchingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void splitsATextIntoPairs()
    {
        QCOMPARE(written(searchWords(QStringLiteral("全縣收割，１２a"))),
                 QStringLiteral("全县 县收 收割 割 12 2a a"));
        QCOMPARE(written(searchWords(QStringLiteral("𠮷村 。"))), QStringLiteral("𠮷村 村"));
        QCOMPARE(searchWords(QStringLiteral("，。 ")), QByteArray());
    }

    void asksForEachWord()
    {
        QCOMPARE(searchExpression(QStringLiteral("資金  村")), QByteArray("(\"资金\") AND (\"村\" *)"));
        QCOMPARE(searchExpression(QStringLiteral("\"OR\" * 收割机")),
                 QByteArray("(\"or\") AND (\"收割 割机\")"));
        QCOMPARE(searchExpression(QStringLiteral("，。")), QByteArray());
    }

    void findsWordsOfAnyLengthScriptAndWidth_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QList<qint64>>("articles");
        const auto row = [](const char *query, const QList<qint64> &articles) {
            QTest::newRow(query) << QString::fromUtf8(query) << articles;
        };
        row("甲村", {1});
        row("乙", {2});
        row("報告", {1, 2, 3});
        row("报告", {1, 2, 3});
        row("村报告", {1, 2, 3});
        row("𠮷村", {1, 2, 3});
        row("甲村 报告", {1});
        row("甲村 乙村", {});
        row("告报", {});
        row("31500户", {1});
        row("３１５００", {1});
        row("31,500", {1});
        row("3.15万户", {1});
        row("户", {1, 2, 3});
        row("丙村有", {});
        row("户，", {1, 2, 3});
    }

    void findsWordsOfAnyLengthScriptAndWidth()
    {
        QFETCH(QString, query);
        QFETCH(QList<qint64>, articles);
        WorkspaceFixture fixture;
        fixture.import(QStringLiteral("甲村"), {QStringLiteral("31500"), QStringLiteral("12")});
        fixture.import(QStringLiteral("乙村"), {QStringLiteral("315"), QStringLiteral("7")});
        fixture.import(QStringLiteral("丙村"), {QStringLiteral("500")});
        const auto updated = updateSearchIndex(fixture.path());
        QVERIFY2(updated.has_value(), updated ? "" : qPrintable(toLogLine(updated.error())));
        QCOMPARE(*updated, 3);
        const auto page = searchArticles(fixture.session(), query);
        QVERIFY2(page.has_value(), page ? "" : qPrintable(toLogLine(page.error())));
        QList<qint64> found;
        for (const ArticleId article : page->articles)
            found.append(article.value);
        QCOMPARE(found, articles);
        QVERIFY(page->isComplete);
        QCOMPARE(*countFound(fixture.session(), query), articles.size());
    }

    void tellsWrittenNumbersFromTheirDigits_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QList<qint64>>("articles");
        const auto row = [](const char *query, const QList<qint64> &articles) {
            QTest::newRow(query) << QString::fromUtf8(query) << articles;
        };
        row("3.5", {1});
        row("３．５", {1});
        row("3.5户", {1});
        row("3.50", {1}); // the same value
        row("1/2", {3});
        row("5/3", {});
        row("13.5", {2});
        row("1,203.5", {4});
        row("203.5", {});
    }

    void tellsWrittenNumbersFromTheirDigits()
    {
        QFETCH(QString, query);
        QFETCH(QList<qint64>, articles);
        WorkspaceFixture fixture;
        fixture.import(QStringLiteral("甲村"), {QStringLiteral("3.5")});
        fixture.import(QStringLiteral("乙村"),
                       {QStringLiteral("13.5"), QStringLiteral("3"), QStringLiteral("5")});
        fixture.import(QStringLiteral("丙村3，5户和1/2的乡"), {QStringLiteral("21")});
        fixture.import(QStringLiteral("丁村"), {QStringLiteral("1203.5"), QStringLiteral("12")});
        QVERIFY(updateSearchIndex(fixture.path()).has_value());
        const auto page = searchArticles(fixture.session(), query);
        QVERIFY2(page.has_value(), page ? "" : qPrintable(toLogLine(page.error())));
        QList<qint64> found;
        for (const ArticleId article : page->articles)
            found.append(article.value);
        QCOMPARE(found, articles);
    }

    void pagesByKeyAndCountsUpToALimit()
    {
        WorkspaceFixture fixture;
        for (int i = 0; i < 25; ++i)
            fixture.import(QStringLiteral("第%1村").arg(i), {QString::number(i + 1)});
        QVERIFY(updateSearchIndex(fixture.path()).has_value());
        ArticleId after;
        qsizetype all = 0;
        for (qsizetype size = 10; size == 10;) {
            const auto page = searchArticles(fixture.session(), QStringLiteral("报告"), after, 10);
            size = page->articles.size();
            all += size;
            if (size > 0)
                after = page->articles.last();
        }
        QCOMPARE(all, 25);
        QCOMPARE(*countFound(fixture.session(), QStringLiteral("报告"), 11), 11);
    }

    /** A page of which all were taken out is not the end. */
    void leavesOutWhatWasTakenOut()
    {
        WorkspaceFixture fixture;
        QList<ArticleId> out;
        for (int i = 0; i < 12; ++i) {
            const ArticleId article =
                fixture.import(QStringLiteral("第%1村").arg(i), {QString::number(i + 1)});
            if (i < 10)
                out.append(article);
        }
        QVERIFY(updateSearchIndex(fixture.path()).has_value());
        QVERIFY(takeOutArticles(fixture.session(), out).has_value());
        const auto page = searchArticles(fixture.session(), QStringLiteral("报告"), {}, 4);
        QCOMPARE(page->articles, QList<ArticleId>({{11}, {12}}));
        QCOMPARE(searchArticles(fixture.session(), QStringLiteral("报告"), page->articles.last(), 4)
                     ->articles.size(),
                 0);
    }

    void saysWhereItIsBehindAndGoesOnFromThere()
    {
        WorkspaceFixture fixture;
        fixture.import(QStringLiteral("甲村"), {QStringLiteral("7")});
        QVERIFY(!searchArticles(fixture.session(), QStringLiteral("甲村"))->isComplete);
        QCOMPARE(*updateSearchIndex(fixture.path()), 1);
        fixture.import(QStringLiteral("乙村"), {QStringLiteral("8")});
        QVERIFY(!searchArticles(fixture.session(), QStringLiteral("乙村"))->isComplete);
        QCOMPARE(*updateSearchIndex(fixture.path()), 1);
        QCOMPARE(searchArticles(fixture.session(), QStringLiteral("乙村"))->articles.size(), 1);
        QCOMPARE(*updateSearchIndex(fixture.path()), 0);
    }

    void makesAnIndexAnewThatIsDamagedOrNotItsOwn()
    {
        WorkspaceFixture fixture;
        fixture.import(QStringLiteral("甲村"), {QStringLiteral("7")});
        const QString index = QString(fixture.path() + QStringLiteral(".search2"));
        {
            WorkspaceFixture other;
            other.import(QStringLiteral("丁村"), {QStringLiteral("9")});
            QVERIFY(updateSearchIndex(other.path()).has_value());
            QVERIFY(QFile::copy(other.path() + QStringLiteral(".search2"), index));
        }
        QVERIFY(searchArticles(fixture.session(), QStringLiteral("丁村"))->articles.isEmpty());
        QCOMPARE(*updateSearchIndex(fixture.path()), 1);
        QCOMPARE(searchArticles(fixture.session(), QStringLiteral("甲村"))->articles.size(), 1);
        QFile file(index);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QVERIFY(file.write(QByteArray(9000, 'x')) == 9000);
        file.close();
        QFile::remove(index + QStringLiteral("-wal"));
        QFile::remove(index + QStringLiteral("-shm"));
        QCOMPARE(*updateSearchIndex(fixture.path()), 1);
        QCOMPARE(searchArticles(fixture.session(), QStringLiteral("甲村"))->articles.size(), 1);
    }

    /** Each page in turn, and bytes within: a search finds what it should, or says that it is not complete;
     * after that the index is made anew. */
    void makesAnIndexAnewOfWhichAPageIsDamaged()
    {
        WorkspaceFixture fixture;
        for (int i = 0; i < 60; ++i)
            fixture.import(QStringLiteral("第%1村").arg(i), {QString::number(i + 1), QStringLiteral("4711")});
        QVERIFY(updateSearchIndex(fixture.path()).has_value());
        const QString index = QString(fixture.path() + QStringLiteral(".search2"));
        QFile file(index);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        file.close();
        constexpr qsizetype Page = 4096;
        QVERIFY(whole.size() >= 6 * Page);
        qsizetype dropped = 0;
        for (qsizetype page = 0; page < whole.size() / Page; ++page) {
            QByteArray bytes = whole;
            bytes.replace(page * Page, Page, QByteArray(Page, '\x5a'));
            QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate) &&
                    file.write(bytes) == bytes.size());
            file.close();
            for (const QString &query :
                 {QStringLiteral("报告"), QStringLiteral("4711"), QStringLiteral("第7村")}) {
                const auto found = searchArticles(fixture.session(), query);
                QVERIFY2(found.has_value(), found ? "" : qPrintable(toLogLine(found.error())));
                if (found->isComplete)
                    QCOMPARE(found->articles.size(), query == QStringLiteral("第7村") ? 1 : 60);
            }
            QVERIFY(checkSearchIndex(fixture.session()).has_value());
            const auto updated = updateSearchIndex(fixture.path());
            QVERIFY2(updated.has_value(), updated ? "" : qPrintable(toLogLine(updated.error())));
            dropped += *updated == 60;
            QCOMPARE(searchArticles(fixture.session(), QStringLiteral("报告"))->articles.size(), 60);
        }
        QVERIFY(dropped > 3);
    }

    void searchesWhereNothingCanBeWrittenBesideTheFile()
    {
        QTemporaryDir caches;
        qputenv("XDG_CACHE_HOME", QFile::encodeName(caches.path()));
        WorkspaceFixture fixture;
        fixture.import(QStringLiteral("甲村"), {QStringLiteral("7")});
        // A folder in its place cannot be written by anyone, not even by root.
        QVERIFY(QDir().mkpath(QString(fixture.path() + QStringLiteral(".search2/x"))));
        QCOMPARE(*updateSearchIndex(fixture.path()), 1);
        QCOMPARE(searchArticles(fixture.session(), QStringLiteral("甲村"))->articles.size(), 1);
        QCOMPARE(
            QDir(caches.filePath(QStringLiteral("jiaoshu"))).entryList({QStringLiteral("*.search2")}).size(),
            1);
        qunsetenv("XDG_CACHE_HOME");
    }
};

QTEST_GUILESS_MAIN(SearchingTest)
#include "searching_test.moc"
