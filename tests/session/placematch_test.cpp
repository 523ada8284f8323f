// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/placematch.h"

#include "session/library.h"

#include <QTest>

using namespace jiaoshu;
using namespace jiaoshu::session;

class PlaceMatchTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPlaceStandsForItselfItsNamesAndWhatLiesInIt_data()
    {
        QTest::addColumn<QString>("asked");
        QTest::addColumn<QString>("place");
        QTest::addColumn<bool>("fits");
        const auto row = [](const char *asked, const char *place, bool fits) {
            QTest::addRow("%s %s %s", asked, fits ? "has" : "has not", place)
                << QString::fromUtf8(asked) << QString::fromUtf8(place) << fits;
        };
        row("贵州省", "贵州省", true);
        row("贵州", "贵州省", true);
        row("貴州", "贵州省", true);
        row("贵州", "遵义市", true);
        row("贵州", "贵州省遵义市湄潭县", true);
        row("遵義市", "湄潭县", true);
        row("湄潭", "湄潭县永兴镇", true);
        row("花蓮縣", "花莲县", true);
        row("臺灣", "花莲县", true);
        row("崇礼县", "崇礼区", true);
        row("中国", "湄潭县", true);
        row("青禾村", "青禾村", true);
        row("青禾 村", "青禾村", true);
        row("", "", true);
        row("贵州", "四川省", false);
        row("湄潭县", "遵义市", false);
        row("湄潭县", "贵州省", false);
        row("贵", "贵州省", false);
        row("青禾村", "青禾", false);
        row("", "贵州省", false);
        row("贵州", "", false);
        row("江苏", "鼓楼区", false); // there are some in other provinces
        row("鼓楼区", "鼓楼区", true);
    }
    void aPlaceStandsForItselfItsNamesAndWhatLiesInIt()
    {
        QFETCH(const QString, asked);
        QFETCH(const QString, place);
        QTEST(isPlaceAsked(asked, place), "fits");
    }

    void whatTheGazetteerLeadsToIsKnown()
    {
        for (const char16_t *place : {u"湄潭县", u"貴州", u"湄潭县永兴镇", u"贵州省遵义市"})
            QVERIFY2(isPlaceKnown(QString::fromUtf16(place)), qPrintable(QString::fromUtf16(place)));
        for (const char16_t *place : {u"昆", u"青禾村", u"湄谭县", u"Town"})
            QVERIFY2(!isPlaceKnown(QString::fromUtf16(place)), qPrintable(QString::fromUtf16(place)));
    }

    void countsTakeInWhatLiesInside()
    {
        const auto all = withPlacesInside({{QStringLiteral("贵州"), 0},
                                           {QStringLiteral("贵州省"), 2},
                                           {QStringLiteral("遵义市"), 3},
                                           {QStringLiteral("湄潭县"), 4},
                                           {QStringLiteral("四川省"), 5},
                                           {QStringLiteral("青禾村"), 6},
                                           {QString(), 7}});
        QCOMPARE(all.value(QStringLiteral("贵州")), 9);
        QCOMPARE(all.value(QStringLiteral("贵州省")), 9);
        QCOMPARE(all.value(QStringLiteral("遵义市")), 7);
        QCOMPARE(all.value(QStringLiteral("湄潭县")), 4);
        QCOMPARE(all.value(QStringLiteral("四川省")), 5);
        QCOMPARE(all.value(QStringLiteral("青禾村")), 6);
        QCOMPARE(all.value(QString()), 7);
    }

    void aCountIsOfAllThatIsAskedFor()
    {
        const QStringList places = {QStringLiteral("海南"),   QStringLiteral("海南省"),
                                    QStringLiteral("海口市"), QString(),
                                    QStringLiteral("海南州"), QStringLiteral("共和县"),
                                    QStringLiteral("吉林"),   QStringLiteral("吉林省"),
                                    QStringLiteral("吉林市"), QStringLiteral("永吉县"),
                                    QStringLiteral("鼓楼区"), QStringLiteral("鼓楼"),
                                    QStringLiteral("朝阳"),   QStringLiteral("朝阳区"),
                                    QStringLiteral("朝阳市"), QStringLiteral("海口"),
                                    QStringLiteral("中国"),   QStringLiteral("南京市鼓楼区"),
                                    QStringLiteral("江苏"),   QStringLiteral("青海省"),
                                    QStringLiteral("青禾村"), QStringLiteral("共和县恰卜恰镇"),
                                    QStringLiteral("臺灣"),   QStringLiteral("台湾")};
        QHash<QString, qint64> counts;
        qint64 figures = 1;
        for (const QString &place : places)
            counts[place] = std::exchange(figures, 2 * figures);
        const auto all = withPlacesInside(counts);
        for (const QString &asked : places) {
            qint64 sum = 0;
            for (const QString &place : places)
                sum += isPlaceAsked(asked, place) ? counts[place] : 0;
            QVERIFY2(all[asked] == sum, qPrintable(asked));
        }
        const auto shown = withPlacesInside({{QStringLiteral("海南"), 0}, {QStringLiteral("海口市"), 5}});
        QCOMPARE(shown.value(QStringLiteral("海南")), 5);
    }

    void whatMayBeMeantIsNamed()
    {
        const QStringList places = {QStringLiteral("湄潭县"), QStringLiteral("遵义市"),
                                    QStringLiteral("贵州省遵义市"), QString()};
        QCOMPARE(nearPlaces(QStringLiteral("湄"), places), QStringList{QStringLiteral("湄潭县")});
        QCOMPARE(nearPlaces(QStringLiteral("湄谭县"), places), QStringList{QStringLiteral("湄潭县")});
        QCOMPARE(nearPlaces(QStringLiteral("遵義"), places),
                 (QStringList{QStringLiteral("遵义市"), QStringLiteral("贵州省遵义市")}));
        QVERIFY(nearPlaces(QStringLiteral("哈尔滨市"), places).isEmpty());
        QVERIFY(nearPlaces({}, places).isEmpty());
    }

    void aFilterByPlaceGoesByThat()
    {
        model::Figure figure;
        figure.reading.place = QStringLiteral("湄潭县");
        LibraryFilter filter;
        filter.of(Facet::Place) = {QStringLiteral("貴州")};
        QVERIFY(fits(filter, figure, {}));
        filter.of(Facet::Place) = {QStringLiteral("四川")};
        QVERIFY(!fits(filter, figure, {}));
    }
};

QTEST_GUILESS_MAIN(PlaceMatchTest)
#include "placematch_test.moc"
