// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/terms.h"

#include "session/workspacefixture.h"

using namespace jiaoshu;
using namespace jiaoshu::session;

class TermsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPlaceIsFoundInEitherScriptAndByItsFirstLetters_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("place");
        QTest::newRow("simplified") << QStringLiteral("宣恩") << QStringLiteral("宣恩县");
        QTest::newRow("traditional") << QStringLiteral("廣東") << QStringLiteral("广东省");
        QTest::newRow("initials") << QStringLiteral("xex") << QStringLiteral("宣恩县");
        QTest::newRow("capitals") << QStringLiteral("XEX") << QStringLiteral("宣恩县");
        QTest::newRow("second reading") << QStringLiteral("cqs") << QStringLiteral("重庆市");
        QTest::newRow("in the middle") << QStringLiteral("恩县") << QStringLiteral("宣恩县");
    }
    void aPlaceIsFoundInEitherScriptAndByItsFirstLetters()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, place);
        TermFinder finder;
        const QStringList found = finder.find(TermField::Place, typed, 40);
        QVERIFY2(found.contains(place), qPrintable(found.join(u' ')));
    }

    void whatIsNoWordFindsNothing_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("nothing") << QString();
        QTest::newRow("blanks") << QStringLiteral("  ");
        QTest::newRow("no place") << QStringLiteral("无此地方名");
        QTest::newRow("whole syllables") << QStringLiteral("xuanen");
        QTest::newRow("a number") << QStringLiteral("123");
        QTest::newRow("an injection") << QStringLiteral("%_");
    }
    void whatIsNoWordFindsNothing()
    {
        QFETCH(const QString, typed);
        TermFinder finder;
        QCOMPARE(finder.find(TermField::Place, typed), QStringList());
    }

    void anotherNameFindsWhatTheTablesCallIt_data()
    {
        QTest::addColumn<int>("field");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("word");
        QTest::newRow("sign of a unit")
            << int(TermField::Unit) << QStringLiteral("RMB") << QStringLiteral("元");
        QTest::newRow("in the other script")
            << int(TermField::Unit) << QStringLiteral("塊錢") << QStringLiteral("元");
        QTest::newRow("former kind of area")
            << int(TermField::Place) << QStringLiteral("崇礼县") << QStringLiteral("崇礼区");
    }
    void anotherNameFindsWhatTheTablesCallIt()
    {
        QFETCH(const int, field);
        QFETCH(const QString, typed);
        QFETCH(const QString, word);
        TermFinder finder;
        QCOMPARE(finder.find(TermField(field), typed).value(0), word);
        QVERIFY(finder.isOfTables(TermField(field), word));
        QVERIFY(finder.isOfTables(TermField(field), typed));
    }

    void anotherSizeIsNoOtherName()
    {
        TermFinder finder;
        QVERIFY(!finder.find(TermField::Unit, QStringLiteral("毛钱")).contains(QStringLiteral("元")));
        QVERIFY(!finder.isOfTables(TermField::Unit, QStringLiteral("筐筐")));
        QVERIFY(!finder.isOfTables(TermField::Place, QStringLiteral("自拟镇")));
    }

    void wordsOfOtherArticlesAreOfferedAfterTheArticlesOwn()
    {
        TermFinder finder;
        finder.setWords(TermField::Indicator, {QStringLiteral("存粮户数"), QStringLiteral("存栏头数")});
        QCOMPARE(finder.find(TermField::Indicator, QStringLiteral("存")),
                 (QStringList{QStringLiteral("存粮户数"), QStringLiteral("存栏头数")}));
        QCOMPARE(finder.find(TermField::Indicator, QStringLiteral("clh")),
                 QStringList{QStringLiteral("存粮户数")});
    }

    void unitsAreTheCanonicalOnes()
    {
        TermFinder finder;
        QVERIFY(finder.find(TermField::Unit, QStringLiteral("百分")).contains(QStringLiteral("百分点")));
        QVERIFY(finder.find(TermField::Unit, QStringLiteral("bfd")).contains(QStringLiteral("百分点")));
        QVERIFY(finder.find(TermField::Unit, QStringLiteral("戶")).contains(QStringLiteral("户")));
    }

    void theArticlesOwnWordsComeFirst()
    {
        WorkspaceFixture fixture;
        const ArticleId article =
            fixture.import(QStringLiteral("甲村"), {QStringLiteral("1"), QStringLiteral("2")});
        auto reading = fixture.figures(article).first().reading;
        reading.place = QStringLiteral("广丰自拟镇");
        reading.indicator = QStringLiteral("受訪农户存粮");
        QVERIFY(correctFigure(fixture.session(), fixture.figures(article).first().id, reading).has_value());
        TermFinder finder;
        finder.setArticle(fixture.session(), article);
        QCOMPARE(finder.find(TermField::Place, QStringLiteral("廣")).first(), QStringLiteral("广丰自拟镇"));
        QCOMPARE(finder.find(TermField::Indicator, QStringLiteral("sfnh")).size(), 2);
        QCOMPARE(finder.find(TermField::Indicator, QStringLiteral("受访农户存")),
                 QStringList{QStringLiteral("受訪农户存粮")});
        QVERIFY(finder.find(TermField::Indicator, QStringLiteral("广")).isEmpty());
    }

    void noMoreAreGivenThanWereAskedFor()
    {
        TermFinder finder;
        QCOMPARE(finder.find(TermField::Place, QStringLiteral("县"), 7).size(), 7);
        QCOMPARE(finder.find(TermField::Place, QStringLiteral("a"), 3).size(), 3);
    }
};

QTEST_GUILESS_MAIN(TermsTest)
#include "terms_test.moc"
