// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon/places.h"

#include <QtTest>

using namespace jiaoshu;
using namespace jiaoshu::lexicon;

namespace {

const Places &places()
{
    static const auto loaded = Places::load();
    if (!loaded)
        qFatal("%s", qPrintable(toLogLine(loaded.error())));
    return *loaded;
}

} // namespace

class PlacesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void knowsNames_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("length");
        QTest::addColumn<QString>("fullName");
        QTest::newRow("province") << u"广东省教育"_qs << 3 << u"广东省"_qs;
        QTest::newRow("short province") << u"广西教育"_qs << 2 << u"广西壮族自治区"_qs;
        QTest::newRow("prefecture") << u"韶关市"_qs << 3 << u"韶关市"_qs;
        QTest::newRow("short prefecture") << u"韶关人"_qs << 2 << u"韶关市"_qs;
        QTest::newRow("autonomous prefecture") << u"恩施州教育"_qs << 3 << u"恩施土家族苗族自治州"_qs;
        QTest::newRow("autonomous county") << u"丰宁县"_qs << 3 << u"丰宁满族自治县"_qs;
        QTest::newRow("county") << u"始兴县"_qs << 3 << u"始兴县"_qs;
        QTest::newRow("zone without its city") << u"塞北管理区"_qs << 5 << u"塞北管理区"_qs;
        QTest::newRow("before it became a district") << u"崇礼县"_qs << 3 << u"崇礼区"_qs;
        QTest::newRow("Taiwan") << u"台湾"_qs << 2 << u"台湾"_qs;
        QTest::newRow("Hong Kong") << u"香港"_qs << 2 << u"香港"_qs;
        QTest::newRow("country") << u"阿联酋"_qs << 3 << u"阿拉伯联合酋长国"_qs;
    }

    void knowsNames()
    {
        QFETCH(QString, text);
        QFETCH(int, length);
        QFETCH(QString, fullName);
        const PlaceNames names = places().namesAt(text, 0);
        QVERIFY(!names.isEmpty());
        QCOMPARE(names.first().length, length);
        QCOMPARE(places().place(names.first().ids.front()).name, fullName);
    }

    void knowsNoNameIn_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"全市", "教育", "县", "市辖区", "洋", "高新技术开发区", "直辖县", "省", "", "人民"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }

    void knowsNoNameIn()
    {
        QFETCH(QString, text);
        QVERIFY(places().namesAt(text, 0).isEmpty());
    }

    void keepsTheOrderOfTheLand()
    {
        const int county = places().idOf(u"始兴县");
        const int province = places().idOf(u"广东省");
        QVERIFY(county >= 0 && province >= 0);
        QVERIFY(places().isWithin(county, province));
        QVERIFY(places().isWithin(county, county));
        QVERIFY(!places().isWithin(province, county));
        QCOMPARE(places().place(places().enclosing(county, PlaceLevel::Prefecture)).name, u"韶关市"_qs);
        QCOMPARE(places().enclosing(province, PlaceLevel::County), -1);
        QVERIFY(places().isWithin(county, places().china()));
    }

    void keepsAllAreasOfOneName()
    {
        QCOMPARE(places().idOf(u"鼓楼区"), -1);
        QVERIFY(places().namesAt(u"鼓楼区", 0).first().ids.size() >= 4);
    }

    void knowsWhereATownshipIs_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("counties");
        QTest::newRow("one county") << u"碛口镇"_qs << u"临县"_qs;
        QTest::newRow("first of the table") << u"㮾梨街道"_qs << u"长沙县"_qs;
        QTest::newRow("city of Taiwan") << u"朴子市"_qs << u"嘉义县"_qs;
        QTest::newRow("no such township") << u"碛口乡"_qs << u""_qs;
        QTest::newRow("a part of a name") << u"口镇"_qs << u""_qs;
        QTest::newRow("more than a name") << u"碛口镇上"_qs << u""_qs;
        QTest::newRow("not Han") << u"abc镇"_qs << u""_qs;
        QTest::newRow("too long") << u"碛口镇碛口镇碛口镇碛口镇"_qs << u""_qs;
        QTest::newRow("empty") << u""_qs << u""_qs;
    }

    void knowsWhereATownshipIs()
    {
        QFETCH(QString, name);
        QFETCH(QString, counties);
        QStringList found;
        for (const int county : places().countiesWithTownship(name))
            found.append(places().place(county).name);
        QCOMPARE(found.join(u' '), counties);
    }

    void tellsTheCountiesOfAnAmbiguousTownship()
    {
        QVERIFY(places().countiesWithTownship(u"土城镇").size() > 1);
    }

    void sparesTheSearchWhereNoTownshipEnds()
    {
        const QString text = u"推进乡村振兴,土城镇和鼓楼街道"_qs;
        QVERIFY(places().mayTownshipEndAt(text, text.indexOf(u"镇"_qs) + 1));
        QVERIFY(places().mayTownshipEndAt(text, text.size()));
        QVERIFY(!places().mayTownshipEndAt(text, text.indexOf(u"村"_qs)));
        QVERIFY(!places().mayTownshipEndAt(u"乡镇"_qs, 2));
        QVERIFY(!places().mayTownshipEndAt(text, text.size() + 1));
    }

    void knowsDivisionsThatAreNoMore()
    {
        for (const auto &[name, above] : {std::pair{u"遵义县"_qs, u"遵义市"_qs},
                                          {u"绍兴县"_qs, u"绍兴市"_qs},
                                          {u"定西地区"_qs, u"甘肃省"_qs},
                                          {u"塘沽区"_qs, u"天津市"_qs}}) {
            const int id = places().idOf(name);
            QVERIFY2(id >= 0, qPrintable(name));
            QCOMPARE(places().place(places().place(id).parent).name, above);
        }
        QCOMPARE(places().idOf(u"市郊区"), -1);
        QCOMPARE(places().idOf(u"荷泽市"), -1);
    }

    void tableOfTownshipsIsSorted() { QVERIFY(places().checkTownships().has_value()); }
};

QTEST_GUILESS_MAIN(PlacesTest)
#include "places_test.moc"
