// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/coverage.h"
#include "session/parts_p.h"
#include "session/repairsample.h"
#include "session/rereading.h"
#include "session/searching.h"

using namespace keepingtesting;

namespace {

const char *const Articles =
    "SELECT id, uid, path, title, published_on, encoding, hex(sha256), added_at FROM article";
const char *const Texts = "SELECT article_id, text FROM article_text";

} // namespace

/** Articles whose rows or texts are damaged come back from their originals, or their quotes stay. */
class LostArticlesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void comeBackFromTheirOriginalsAsTheyWere_data()
    {
        QTest::addColumn<QByteArray>("table");
        for (const char *table :
             {"article", "article_text", "sqlite_autoindex_article_1", "sqlite_autoindex_article_2"})
            QTest::addRow("%s", table) << QByteArray(table);
    }

    void comeBackFromTheirOriginalsAsTheyWere()
    {
        QFETCH(QByteArray, table);
        Sample sample(true);
        const auto report = sample.repairWithout(table.constData());
        QVERIFY2(report.has_value(), report ? "" : qPrintable(toLogLine(report.error())));
        QVERIFY(report->isComplete());
        QCOMPARE(report->rebuilt.size(), table.startsWith("article") ? 3 : 0);
        QCOMPARE(report->textless.size(), 0);
        QCOMPARE(rowsOf(sample.target, Articles), rowsOf(sample.fixture.path(), Articles));
        QCOMPARE(rowsOf(sample.target, Texts), rowsOf(sample.fixture.path(), Texts));
        QCOMPARE(derivedState(sample.target), derivedState(sample.fixture.path()));
        const auto session = sample.openTarget();
        QCOMPARE(faultsOf(*session), QStringList());
        QCOMPARE(sample.exportAll(*session)->textless, 0);
        QVERIFY(rowsOf(sample.target, "SELECT name FROM sqlite_schema WHERE type = 'trigger'").size() > 20);
    }

    /** Neither the row nor an index says which text it was: the figures' hashes do. */
    void areKnownByTheirFiguresAlone()
    {
        Sample sample(true);
        const auto report = sample.repairWithout(
            sample.pagesOf({"article", "sqlite_autoindex_article_1", "sqlite_autoindex_article_2"}));
        QVERIFY(report.has_value());
        QCOMPARE(report->rebuilt.size(), 3);
        QCOMPARE(rowsOf(sample.target, Articles), rowsOf(sample.fixture.path(), Articles));
        const auto session = sample.openTarget();
        QCOMPARE(faultsOf(*session), QStringList());
        QCOMPARE(sample.exportAll(*session)->written,
                 rowsOf(sample.fixture.path(), "SELECT id FROM figure").size());
    }

    /** A file that gives another text than the one that was lost is not taken for it. */
    void areNotMadeUpFromAnotherText()
    {
        WorkspaceFixture fixture;
        PreparedArticle other = WorkspaceFixture::prepared(QStringLiteral("甲村"), {QStringLiteral("12")});
        other.origin = {QStringLiteral("a.txt"), {}, articleText(7).toUtf8()};
        QVERIFY(importArticle(fixture.session(), other).has_value());
        fixture.close();
        QByteArray bytes = content(fixture.path());
        const QString page =
            rowsOf(fixture.path(), "SELECT pageno FROM dbstat WHERE name = 'article_text'").first();
        bytes.replace((page.chopped(1).toLongLong() - 1) * Page, Page, QByteArray(Page, '\x5a'));
        const QString damaged = fixture.path(QStringLiteral("damaged.jiaoshu"));
        put(damaged, bytes);
        const auto report = repairWorkspace(damaged, fixture.path(QStringLiteral("saved.jiaoshu")), Noon);
        QVERIFY(report.has_value());
        QCOMPARE(report->rebuilt.size(), 0);
        QCOMPARE(report->textless.size(), 1);
        QVERIFY(!report->isComplete());
    }

    void keepTheirQuotesWhereNoOriginalIsLeft()
    {
        Sample sample(false);
        const auto report = sample.repairWithout("article_text");
        QVERIFY(report.has_value());
        QCOMPARE(report->textless.size(), 3);
        const auto session = sample.openTarget();
        QCOMPARE(faultsOf(*session), QStringList());
        const auto article = session->article({1});
        QVERIFY(article.has_value());
        QVERIFY(article->isTextLost);
        const auto figures = session->figures({1});
        QVERIFY(figures->size() > 2);
        const QList<uint> left = article->text.toUcs4();
        for (const model::Figure &figure : *figures) {
            const CodePointSpan span = figure.reading.span;
            QCOMPARE(
                QString::fromUcs4(reinterpret_cast<const char32_t *>(left.constData()) + span.begin.value,
                                  span.end.value - span.begin.value),
                figure.reading.quote);
        }
        QCOMPARE(article->text.front(), model::LostCharacter);
        for (const char *format : {"csv", "jsonl", "xlsx", "html", "datapackage", "brat", "conll",
                                   "label-studio", "web-annotation", "ro-crate"}) {
            const auto exported = sample.exportAll(*session, format);
            QVERIFY2(exported.has_value(),
                     exported ? "" : qPrintable(QLatin1StringView(format) + toLogLine(exported.error())));
            QCOMPARE(exported->textless, 3);
        }
        QCOMPARE(reextractArticle(*session, {1}, {})->removed.size(), 0);
        QCOMPARE(compareReading(*session, {1}, {})->size(), 0);
        QVERIFY(updateSearchIndex(sample.target).has_value());
    }

    void getTheirTextBackWithTheirFile()
    {
        Sample sample(false);
        QVERIFY(sample.repairWithout("article_text").has_value());
        auto session = sample.openTarget();
        QVERIFY(updateSearchIndex(sample.target).has_value());
        QCOMPARE(searchArticles(*session, QStringLiteral("茶叶"), {})->articles.size(), 0);
        const auto before = session->figures({2});
        const auto taken = importArticle(*session, Sample::prepared(*session, 2, true));
        QVERIFY2(taken.has_value(), taken ? "" : qPrintable(toLogLine(taken.error())));
        QVERIFY(taken->wasThere);
        QCOMPARE(taken->article, ArticleId{2});
        QCOMPARE(session->article({2})->text, articleText(2));
        QVERIFY(!session->article({2})->isTextLost);
        QCOMPARE(*session->figures({2}), *before);
        QVERIFY(updateSearchIndex(sample.target).has_value());
        QCOMPARE(searchArticles(*session, QStringLiteral("茶叶"), {})->articles, QList<ArticleId>{{2}});
        QCOMPARE(faultsOf(*session), QStringList());
        QCOMPARE(sample.exportAll(*session)->textless, 2);
    }

    /** A quote with □ in it would be wrong for ever once the text is back. */
    void takeNoNewQuoteUntilTheirTextIsBack()
    {
        Sample sample(false);
        QVERIFY(sample.repairWithout("article_text").has_value());
        const auto session = sample.openTarget();
        const QList<model::Figure> figures = *session->figures({1});
        model::Reading wider = figures[1].reading;
        wider.span.begin.value -= 2;
        const CodePointSpan none = codePointSpan(0, 4);
        model::Reading other = figures[1].reading;
        other.span = none;
        for (const auto &refused :
             {addFigure(*session, {1}, figures[0].reading.span), addFigure(*session, {1}, other),
              proposeFigure(*session, {1}, none), correctFigure(*session, figures[1].id, wider),
              amendFigures(*session, {{figures[1].id, wider}}), waiveNumber(*session, {1}, none, {})}) {
            QVERIFY(!refused.has_value());
            QCOMPARE(refused.error().code, ErrorCode::BadSpan);
            QCOMPARE(refused.error().detail, LostText);
        }
        QCOMPARE(*session->figures({1}), figures);
        model::Reading same = figures[1].reading;
        same.place = QStringLiteral("柳溪镇");
        same.note = QStringLiteral("查过");
        QVERIFY(correctFigure(*session, figures[1].id, same).has_value());
        QVERIFY(amendFigures(*session, {{figures[2].id, figures[2].reading}}).has_value());
        QVERIFY(rejectFigure(*session, figures[0].id).has_value());
        QVERIFY(importArticle(*session, Sample::prepared(*session, 1, true)).has_value());
        QCOMPARE(faultsOf(*session), QStringList());
        QVERIFY(correctFigure(*session, figures[1].id, wider).has_value());
        QCOMPARE(session->figure(figures[1].id)->reading.quote,
                 articleText(1).mid(wider.span.begin.value, wider.span.end.value - wider.span.begin.value));
    }

    /** What is left of a text that is damaged elsewhere is more than its quotes. */
    void stayWhereOnlyAReadingIsNotWhatItWas()
    {
        Sample sample(false);
        tamper(sample.fixture.path(),
               "DROP TRIGGER reading_stays; DROP TRIGGER article_text_stays; "
               "UPDATE article_text SET text = replace(text, '创新高', '创新亮') WHERE article_id = 1; "
               "UPDATE reading SET quote = '9' || substr(quote, 2) WHERE id = 3");
        const auto report = sample.repair(content(sample.fixture.path()));
        QVERIFY(report.has_value());
        QVERIFY(!report->isComplete());
        QCOMPARE(report->textless.size(), 0);
        const auto session = sample.openTarget();
        const auto article = session->article({1});
        QVERIFY(!article->isTextLost);
        QVERIFY(article->text.contains(QStringLiteral("创新亮")));
        const auto exported = sample.exportAll(*session);
        QVERIFY2(exported.has_value(), exported ? "" : qPrintable(toLogLine(exported.error())));
        QCOMPARE(exported->damaged, 1);
    }

    /** Without an original: what a figure quotes says what stood there. */
    void areMendedByWhatTheirFiguresQuote()
    {
        Sample sample(false);
        QByteArray bytes = sample.whole;
        const QByteArray unit = QStringLiteral("3402亩").toUtf8();
        const qsizetype at = bytes.indexOf(QStringLiteral("种植茶叶3402亩").toUtf8()) +
                             QStringLiteral("种植茶叶").toUtf8().size();
        QVERIFY(bytes.mid(at, unit.size()) == unit);
        bytes[at + 1] = static_cast<char>(bytes[at + 1] ^ 1);                         // a digit
        bytes[at + 4] = static_cast<char>(static_cast<uchar>(bytes[at + 4]) ^ 0x80U); // 亩 begins with it
        const auto report = sample.repair(bytes);
        QVERIFY(report.has_value());
        QVERIFY(report->isComplete());
        QCOMPARE(report->rebuilt.size(), 0);
        QCOMPARE(report->mended.size(), 1);
        QCOMPARE(rowsOf(sample.target, Texts), rowsOf(sample.fixture.path(), Texts));
        QCOMPARE(faultsOf(*sample.openTarget()), QStringList());
    }

    void areThereForOtherSessionsToo()
    {
        Sample sample(false);
        QVERIFY(sample.repairWithout("article_text").has_value());
        const auto session = sample.openTarget();
        QVERIFY(session->article({2})->isTextLost);
        auto beside = session->openBeside([] { return false; });
        QVERIFY(beside.has_value());
        const auto taken = importArticle(**beside, Sample::prepared(**beside, 2, true));
        QVERIFY(taken.has_value());
        QVERIFY(taken->wasThere);
        QCOMPARE(taken->changes.articles, QList<ArticleId>{{2}}); // for views to read it again
        QCOMPARE((*session->parts().text({2}))->text, articleText(2));
        model::Reading wider = session->figures({2})->at(1).reading;
        wider.span.begin.value -= 2;
        QVERIFY(correctFigure(*session, session->figures({2})->at(1).id, wider).has_value());
        QCOMPARE(faultsOf(*session), QStringList());
        QVERIFY(importArticle(**beside, Sample::prepared(**beside, 2, true))->changes.isEmpty());
    }

    /** The copy keeps a figure whose value is not what was written, and tells it; no dataset says it. */
    void aChangedValueIsKeptAndNotExported()
    {
        Sample sample(true);
        const QByteArray value = rowsOf(sample.fixture.path(), "SELECT value FROM reading WHERE id = 3")
                                     .first()
                                     .chopped(1)
                                     .toUtf8();
        QString change =
            QStringLiteral("DROP TRIGGER reading_stays; UPDATE reading SET value = '9%1' WHERE id = 3");
        tamper(sample.fixture.path(), change.arg(QString::fromUtf8(value)).toUtf8().constData());
        const auto report = sample.repair(content(sample.fixture.path()));
        QVERIFY(report.has_value());
        QVERIFY(!report->isComplete());
        const auto session = sample.openTarget();
        const auto exported = sample.exportAll(*session);
        QVERIFY2(exported.has_value(), exported ? "" : qPrintable(toLogLine(exported.error())));
        QCOMPARE(exported->damaged, 1);
        QCOMPARE(exported->written, rowsOf(sample.target, "SELECT id FROM figure").size() - 1);
        QVERIFY(
            !content(sample.fixture.path(QStringLiteral("out-csv"))).contains(QByteArray("9" + value + ",")));
    }

    /** 8 KB at each page in turn: the copy opens, is faultless but for what was told, and all that came over
     * is exported; decisions are lost only where their own rows, or those they stand on, were hit. */
    void eachPageInTurn()
    {
        Sample sample(true);
        const qint64 all = rowsOf(sample.fixture.path(), "SELECT id FROM figure").size();
        QSet<qint64> vital;
        for (const QString &page :
             rowsOf(sample.fixture.path(), "SELECT pageno FROM dbstat WHERE name IN ('command', 'decision', "
                                           "'figure', 'reading', 'extraction')"))
            vital.insert(page.chopped(1).toLongLong());
        int kept = 0;
        for (qint64 page = 1; page <= sample.whole.size() / Page; ++page) {
            QByteArray bytes = sample.whole;
            const qint64 length = std::min(2 * Page, sample.whole.size() - (page - 1) * Page);
            bytes.replace((page - 1) * Page, length, QByteArray(length, 'Z'));
            const auto report = sample.repair(bytes);
            QVERIFY2(report.has_value(), qPrintable(QString::number(page)));
            const auto session = sample.openTarget();
            QCOMPARE(faultsOf(*session), QStringList());
            const auto exported = sample.exportAll(*session);
            QVERIFY2(exported.has_value(), exported ? "" : qPrintable(toLogLine(exported.error())));
            const auto states =
                rowsOf(sample.target, "SELECT figure_id FROM figure_state WHERE state = 'confirmed'");
            QCOMPARE(exported->written, states.size());
            const auto decided =
                rowsOf(sample.target, "SELECT DISTINCT figure_id FROM decision WHERE action = 'confirm'");
            QCOMPARE(exported->written, decided.size());
            if (vital.contains(page) || vital.contains(page + 1))
                continue;
            ++kept;
            QVERIFY2(exported->written == all && exported->textless == 0, qPrintable(QString::number(page)));
        }
        QVERIFY(kept > sample.whole.size() / Page / 2);
    }
};

QTEST_GUILESS_MAIN(LostArticlesTest)
#include "lostarticles_test.moc"
