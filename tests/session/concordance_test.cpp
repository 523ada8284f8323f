// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/concordance.h"

#include "session/describing.h"
#include "session/workspacefixture.h"

using namespace jiaoshu;
using namespace jiaoshu::session;

/** "甲村\n𠮷村报告：有31500户，有7户，有3.5户，" */
class ConcordanceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<WorkspaceFixture>();
        m_article = m_fixture->import(QStringLiteral("甲村"),
                                      {QStringLiteral("31500"), QStringLiteral("7"), QStringLiteral("3.5")});
    }

    void findsEachPlaceWithTheWordsAroundIt()
    {
        const auto lines = found(QStringLiteral("村"));
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines[0].before, QStringLiteral("甲"));
        QCOMPARE(lines[0].hit, QStringLiteral("村"));
        QCOMPARE(lines[0].after, QStringLiteral(" 𠮷村报")); // a line end is a space
        QCOMPARE(lines[1].span, codePointSpan(4, 5));
        QVERIFY(!lines[1].figure.isValid());
    }

    void findsEitherScriptAndWidth()
    {
        QCOMPARE(found(QStringLiteral("報告")).size(), 1);
        QCOMPARE(found(QStringLiteral("報告"))[0].hit, QStringLiteral("报告"));
        QCOMPARE(found(QStringLiteral("３１５００"))[0].hit,
                 QStringLiteral("31500户")); // the figure it stands in
    }

    void aNumberIsFoundHoweverItIsWrittenButNotInsideAnother_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QStringList>("hits");
        QTest::newRow("in words") << QStringLiteral("3.15万") << QStringList{QStringLiteral("31500户")};
        QTest::newRow("a part of a number") << QStringLiteral("315") << QStringList();
        QTest::newRow("a decimal") << QStringLiteral("3.5") << QStringList{QStringLiteral("3.5户")};
        QTest::newRow("digits of a decimal") << QStringLiteral("5") << QStringList();
        QTest::newRow("several words")
            << QStringLiteral("7户 报告") << QStringList{QStringLiteral("报告"), QStringLiteral("7户")};
        QTest::newRow("nothing") << QStringLiteral(" ") << QStringList();
    }
    void aNumberIsFoundHoweverItIsWrittenButNotInsideAnother()
    {
        QFETCH(const QString, query);
        QFETCH(const QStringList, hits);
        QStringList got;
        for (const ConcordanceLine &line : found(query))
            got.append(line.hit);
        QCOMPARE(got, hits);
    }

    void namesTheFigureThatStandsThere()
    {
        QCOMPARE(found(QStringLiteral("7户"))[0].figure, m_fixture->all()[1].id);
    }

    void givesNoMoreThanIsWanted()
    {
        QCOMPARE(concordance(m_fixture->session(), m_article, QStringLiteral("户"), 5, 2)->size(), 2);
        QVERIFY(!concordance(m_fixture->session(), ArticleId{99}, QStringLiteral("户"), 5, 2));
    }

    void aDescribedDayIsWhatLastMonthCountsFrom()
    {
        Session &session = m_fixture->session();
        const auto text = QStringLiteral("平安县简报\n上月，全县新建大棚38座。\n");
        auto prepared = prepareText(session.extractor(), text, QStringLiteral("a.txt"));
        const ArticleId article = importArticle(session, prepared)->article;
        QVERIFY(readOtherwise(session, article)->isEmpty()); // as it was read
        ArticleDetails details = detailsOf(*session.articleSummary(article));
        details.publishedOn = QStringLiteral("2023-05-09");
        QVERIFY(describeArticle(session, article, details));
        const auto corrections = readOtherwise(session, article);
        QCOMPARE(corrections->size(), 1);
        QCOMPARE(corrections->first().reading.period, QStringLiteral("2023-04"));
        QVERIFY(amendFigures(session, *corrections));
        QVERIFY(undo(session));
        QVERIFY(undo(session));
        QVERIFY(readOtherwise(session, article)->isEmpty());
    }

private:
    [[nodiscard]] QList<ConcordanceLine> found(const QString &query)
    {
        return *concordance(m_fixture->session(), m_article, query, 5, 100);
    }

    std::unique_ptr<WorkspaceFixture> m_fixture;
    ArticleId m_article;
};

QTEST_GUILESS_MAIN(ConcordanceTest)
#include "concordance_test.moc"
