// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/bulkimport.h"

#include "session/checking.h"
#include "session/commands.h"
#include "session/describing.h"
#include "session/originals.h"
#include "session/workspacefixture.h"

#include <QDir>

using namespace jiaoshu;
using namespace jiaoshu::session;

namespace {

/** So many articles that several transactions are needed. */
constexpr int Files = 450;

QStringList written(const QTemporaryDir &folder, int count)
{
    QStringList files;
    for (int i = 0; i < count; ++i) {
        const QString path = folder.filePath(QStringLiteral("%1.txt").arg(i, 4, 10, QLatin1Char('0')));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write");
        file.write(QStringLiteral("第%1村简报\n全村收割水稻%2亩，投入收割机%3台。\n")
                       .arg(i)
                       .arg(300 + i)
                       .arg(20 + i)
                       .toUtf8());
        files.append(path);
    }
    return files;
}

/** What the dataset says, whatever numbers the rows have. */
QStringList content(Session &session)
{
    QStringList list;
    const auto articles = session.articles();
    for (const model::ArticleSummary &article : *articles) {
        const auto figures = session.figures(article.id);
        for (const model::Figure &figure : *figures)
            list.append(QString(article.path + QLatin1Char('|') + figure.reading.quote));
    }
    list.sort();
    return list;
}

} // namespace

class BulkImportTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_files = written(m_folder, Files); }

    void takesInWhatOneByOneGives()
    {
        WorkspaceFixture one;
        for (const QString &file : m_files.mid(0, 30)) {
            const auto prepared = prepareFile(one.session().extractor(), file);
            QVERIFY(importArticle(one.session(), *prepared).has_value());
        }
        WorkspaceFixture many;
        const auto done = importFiles(many.session(), m_files.mid(0, 30));
        QCOMPARE(done->takenIn, 30);
        QCOMPARE(content(many.session()), content(one.session()));
        QVERIFY(content(many.session()).size() >= 60);
        QCOMPARE(checkWorkspace(many.session())->size(), 0);
    }

    void whatIsKeptIsWhatWasReadWhateverHappensToTheFile()
    {
        const QTemporaryDir folder;
        QStringList files = written(folder, 250); // more than wait for one transaction
        const QString changing = folder.filePath(QStringLiteral("z.txt"));
        const auto write = [&changing](const QByteArray &bytes) {
            QFile file(changing);
            return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        };
        QVERIFY(write("青岭县修建水渠12公里。\n"));
        files.append(changing);
        const QByteArray then = "青岭县修建水渠34公里，惠及村民560户。\n";
        WorkspaceFixture fixture;
        ArticleId article;
        BulkListener listener;
        listener.tookIn = [&](const BulkArticle &taken) {
            if (taken.path == changing)
                article = taken.imported.article;
            else if (!article.isValid())
                QVERIFY(write(then)); // it is listed and not read yet
        };
        QVERIFY(importFiles(fixture.session(), files, listener).has_value());
        QVERIFY(write("别的\n")); // behind the import
        QCOMPARE(fixture.session().article(article)->text, QString::fromUtf8(then));
        const auto originals = originalsOf(fixture.session(), article);
        QCOMPARE(originals->size(), 1);
        QCOMPARE(originals->first().sha256, QCryptographicHash::hash(then, QCryptographicHash::Sha256));
        QCOMPARE(*originalBytes(fixture.session(), originals->first()), then);
    }

    /** A table that was read to its end is not read again, unless something of it is missing or it changed.
     */
    void aFileOfManyArticlesIsPassedOverAsAWhole()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("rows.csv"));
        const auto write = [&path](int rows, const QByteArray &last = {}) {
            QFile file(path);
            QByteArray text = "text\n";
            for (int i = 0; i < rows; ++i)
                text += "第" + QByteArray::number(i) + "村收割水稻" + QByteArray::number(300 + i) + "亩。\n";
            return file.open(QIODevice::WriteOnly) && file.write(text + last) > 0;
        };
        QVERIFY(write(300));
        WorkspaceFixture fixture;
        QList<BulkArticle> told;
        QStringList formats;
        BulkListener listener;
        listener.tookIn = [&](const BulkArticle &article) {
            told.append(article);
            formats.append(article.format);
        };
        const auto import = [&](const readers::Reading &how = {}) {
            told.clear();
            formats.clear();
            return importFiles(fixture.session(), {path}, listener, how);
        };
        QCOMPARE(import()->takenIn, 300);
        QCOMPARE(formats.first(), QStringLiteral("csv"));
        const QList<BulkArticle> first = told;
        const auto again = import();
        QCOMPARE(again->wereThere, 300);
        QCOMPARE(again->done, 1);
        QVERIFY(formats.first().isEmpty()); // it was not read
        for (qsizetype i = 0; i < first.size(); ++i) {
            QCOMPARE(told[i].path, first[i].path);
            QCOMPARE(told[i].imported.article, first[i].imported.article);
        }
        readers::Reading how;
        how.columns.text = QStringLiteral("text");
        QCOMPARE(import(how)->wereThere, 300);
        QCOMPARE(formats.first(), QStringLiteral("csv")); // read in another way
        QVERIFY(takeOutArticles(fixture.session(), {first[7].imported.article}).has_value());
        QCOMPARE(import()->takenIn, 1); // it comes back
        QVERIFY(write(300, "第301村收割水稻12亩。\n"));
        QCOMPARE(import()->takenIn, 1);
        QVERIFY(write(300, "第302村收割水稻12亩。\nx\xff\xfe\n")); // a row that is refused is told each time
        QCOMPARE(import()->failed, 1);
        QCOMPARE(import()->failed, 1);
        fixture.close();
        QVERIFY(write(300));
        QFile cache(QString(fixture.path() + QStringLiteral(".read1")));
        QVERIFY(cache.open(QIODevice::WriteOnly) && cache.write("no cache") > 0);
        cache.close();
        fixture.open();
        QCOMPARE(import()->wereThere, 300);
        QCOMPARE(formats.first(), QStringLiteral("csv"));
        QCOMPARE(import()->wereThere, 300);
        QVERIFY(formats.first().isEmpty()); // it was made anew
    }

    void tellsHowFarItIs()
    {
        WorkspaceFixture fixture;
        QList<qint64> steps;
        qint64 told = 0;
        BulkListener listener;
        listener.tookIn = [&](const BulkArticle &article) {
            ++told;
            QVERIFY(fixture.session().article(article.imported.article).has_value()); // it is in
        };
        listener.progress = [&](const BulkProgress &progress) {
            steps.append(progress.done);
            return progress.done == told && progress.total == Files;
        };
        const auto done = importFiles(fixture.session(), m_files, listener);
        QCOMPARE(done->done, Files);
        QCOMPARE(done->takenIn, Files);
        QVERIFY(!done->isCancelled);
        QVERIFY(steps.size() >= 3);
        QVERIFY(std::is_sorted(steps.begin(), steps.end()));
        QCOMPARE(steps.last(), Files);
    }

    void goesOnWhereItWasCancelled()
    {
        WorkspaceFixture fixture;
        BulkListener listener;
        listener.progress = [](const BulkProgress &) { return false; };
        const auto first = importFiles(fixture.session(), m_files, listener);
        QVERIFY(first->isCancelled);
        QVERIFY(first->done > 0 && first->done < Files);
        QCOMPARE(fixture.session().articles()->size(), first->done); // whole articles, and no other
        QCOMPARE(checkWorkspace(fixture.session())->size(), 0);
        const auto second = importFiles(fixture.session(), m_files);
        QCOMPARE(second->wereThere, first->takenIn);
        QCOMPARE(second->takenIn, Files - first->takenIn);
        QCOMPARE(fixture.session().articles()->size(), Files);
        const auto third = importFiles(fixture.session(), m_files);
        QCOMPARE(third->wereThere, Files);
        QCOMPARE(checkWorkspace(fixture.session())->size(), 0);
    }

    void takesTheSameTextOnce()
    {
        WorkspaceFixture fixture;
        const QStringList files{m_files[0], m_files[1], m_files[0], m_files[0]};
        QList<ArticleId> articles;
        BulkListener listener;
        listener.tookIn = [&](const BulkArticle &article) { articles.append(article.imported.article); };
        const auto done = importFiles(fixture.session(), files, listener);
        QCOMPARE(done->takenIn, 2);
        QCOMPARE(done->wereThere, 2);
        QCOMPARE(articles.size(), 4);
        QCOMPARE(fixture.session().articles()->size(), 2);
    }

    void putsBackWhatWasTakenOutWithItsDecisions()
    {
        WorkspaceFixture fixture;
        QVERIFY(importFiles(fixture.session(), m_files.mid(0, 6)).has_value());
        const auto articles = *fixture.session().articles();
        QList<FigureId> decided;
        for (const model::ArticleSummary &article : articles)
            decided.append(fixture.figures(article.id)[0].id);
        QVERIFY(confirmFigure(fixture.session(), decided[1]).has_value());
        QVERIFY(rejectFigure(fixture.session(), decided[4]).has_value());
        const auto before = fixture.all();
        QVERIFY(takeOutArticles(fixture.session(), {articles[1].id, articles[4].id}).has_value());
        QCOMPARE(fixture.session().articles()->size(), 4);
        // Between files that are new, and others that are there.
        const auto done = importFiles(fixture.session(), m_files.mid(0, 9));
        QCOMPARE(done->takenIn, 5);
        QCOMPARE(done->wereThere, 4);
        QCOMPARE(done->failed, 0);
        QCOMPARE(fixture.session().articles()->size(), 9);
        QCOMPARE(fixture.all().mid(0, before.size()), before);
        QCOMPARE(checkWorkspace(fixture.session())->size(), 0);
        const auto again = importFiles(fixture.session(), m_files.mid(0, 9));
        QCOMPARE(again->wereThere, 9);
    }

    void passesOverWhatCannotBeRead()
    {
        WorkspaceFixture fixture;
        const QString broken = m_folder.filePath(QStringLiteral("broken.txt"));
        QFile file(broken);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray("\0\1\2\3", 4));
        file.close();
        QStringList failed;
        BulkListener listener;
        listener.failed = [&](const Error &error) { failed.append(error.path); };
        const QStringList files{m_files[0], broken, m_folder.filePath(QStringLiteral("none.txt")),
                                m_files[1]};
        const auto done = importFiles(fixture.session(), files, listener);
        QCOMPARE(done->takenIn, 2);
        QCOMPARE(done->failed, 2);
        QCOMPARE(done->done, 4);
        QCOMPARE(failed, files.mid(1, 2));
    }

    void refusesAWorkspaceThatIsOnlyRead()
    {
        WorkspaceFixture fixture;
        const auto reading = Session::open({fixture.path(), {}, Access::ReadOnly});
        QCOMPARE(importFiles(**reading, m_files).error().code, ErrorCode::ReadOnly);
    }

private:
    QTemporaryDir m_folder;
    QStringList m_files;
};

QTEST_GUILESS_MAIN(BulkImportTest)
#include "bulkimport_test.moc"
