// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/extractor.h"
#include "engine/markedarticle.h"

using namespace jiaoshu;

/** Frames around a figure that say what it counts, each with every word and noun that may stand in them. */
class IndicatorClassesTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<engine::Extractor> m_extractor;

    QString indicatorsIn(const QString &text) const
    {
        QStringList found;
        for (const model::Proposal &proposal : m_extractor->extract(text).proposals)
            found.append(proposal.reading.indicator);
        return found.join(u' ');
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto words = lexicon::Lexicon::load();
        QVERIFY(words.has_value());
        m_extractor = std::make_unique<engine::Extractor>(*words);
    }

    /** 全村共有310户1120人: households and people, whatever was told before. */
    void householdsAndPeopleOfAll_data()
    {
        QTest::addColumn<QString>("words");
        for (const QString &all : {QStringLiteral("全村"), QStringLiteral("全镇"), QStringLiteral("全县"),
                                   QStringLiteral("该村"), QStringLiteral("全乡")}) {
            for (const QString &have :
                 {QString(), QStringLiteral("共有"), QStringLiteral("现有"), QStringLiteral("共")})
                QTest::newRow(qPrintable(all + have)) << QString(all + have);
        }
    }
    void householdsAndPeopleOfAll()
    {
        QFETCH(QString, words);
        QCOMPARE(indicatorsIn(QStringLiteral("村庄面貌一新\n这里曾经十分偏僻,%1310户1120人。\n").arg(words)),
                 QStringLiteral("户数 人口"));
    }
    void householdsOfAGroupKeepTheirNoun()
    {
        QCOMPARE(indicatorsIn(QStringLiteral("帮扶到户\n全村监测对象92户284人。\n")),
                 QStringLiteral("监测对象 监测对象"));
    }

    /** 8块钱一斤 is a price, whatever stands before it. */
    void whatIsSoldByWeightHasAPrice_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("per");
        for (const QString &words : {QStringLiteral("那时候没人要,")}) {
            for (const QString &per :
                 {QStringLiteral("斤"), QStringLiteral("公斤"), QStringLiteral("瓶"), QStringLiteral("箱")})
                QTest::newRow(qPrintable(words + per)) << words << per;
        }
    }
    void whatIsSoldByWeightHasAPrice()
    {
        QFETCH(QString, words);
        QFETCH(QString, per);
        QCOMPARE(indicatorsIn(QStringLiteral("山里变了样\n%1 8元一%2。\n").arg(words, per)),
                 QStringLiteral("价格"));
    }
    void priceWordsStay()
    {
        QCOMPARE(indicatorsIn(QStringLiteral("山里变了样\n鲜叶收购价每斤8元。\n")),
                 QStringLiteral("鲜叶收购价"));
        QCOMPARE(indicatorsIn(QStringLiteral("山里变了样\n鲜叶补贴每斤8元。\n")), QStringLiteral("鲜叶补贴"));
    }

    /** 甲市42%最高,乙市39%次之: the words behind a figure rank it. */
    void ranksAreNotCounted_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        for (const char16_t *first : {u"最高", u"居首", u"最低", u"领先", u"排名第一"}) {
            for (const char16_t *second : {u"次之", u"再次之", u"居次", u"次高"})
                QTest::newRow(qPrintable(QString::fromUtf16(first) + QString::fromUtf16(second)))
                    << QString::fromUtf16(first) << QString::fromUtf16(second);
        }
    }
    void ranksAreNotCounted()
    {
        QFETCH(QString, first);
        QFETCH(QString, second);
        const QString text = QStringLiteral("出行调查公布\n公车使用率为14%。以绍兴市42%%1,杭州市39%%2。\n");
        QCOMPARE(
            indicatorsIn(
                QString(text).replace(QStringLiteral("%1"), first).replace(QStringLiteral("%2"), second)),
            QStringLiteral("公车使用率 公车使用率 公车使用率"));
    }

    /** 最高的是山城,42%: who has most of what was told before. */
    void extremesAreOfWhatWasTold_data()
    {
        QTest::addColumn<QString>("words");
        for (const char16_t *words :
             {u"最高的是绍兴市,", u"最低是绍兴市,", u"最高为绍兴市,", u"最快的是绍兴市,"})
            QTest::newRow(qPrintable(QString::fromUtf16(words))) << QString::fromUtf16(words);
    }
    void extremesAreOfWhatWasTold()
    {
        QFETCH(QString, words);
        QCOMPARE(indicatorsIn(QStringLiteral("空置调查公布\n商铺空置率为9%。") + words +
                              QStringLiteral("12%。\n")),
                 QStringLiteral("商铺空置率 商铺空置率"));
    }

    /** 38个村由县级领导包抓: what the areas that are counted do or get. */
    void areasAreNamedByWhatTheyDo_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        for (const QString &noun :
             {QStringLiteral("村"), QStringLiteral("县"), QStringLiteral("镇"), QStringLiteral("区")}) {
            QTest::newRow(qPrintable(noun + QStringLiteral(" got")))
                << QStringLiteral("有38个%1通了客车。").arg(noun)
                << QString(QStringLiteral("通了客车的") + noun);
            QTest::newRow(qPrintable(noun + QStringLiteral(" done to")))
                << QStringLiteral("对38个%1进行了整治。").arg(noun)
                << QString(QStringLiteral("整治的") + noun);
        }
        QTest::newRow("what is done to them, before")
            << QStringLiteral("带动周边6个村。") << QStringLiteral("带动周边村");
        QTest::newRow("parts of the whole") << QStringLiteral("全县辖12个镇。") << QStringLiteral("辖镇");
    }
    void areasAreNamedByWhatTheyDo()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(indicatorsIn(QStringLiteral("工作进展\n") + text + u'\n'), expected);
    }

    /** 便利店、百货店销售额分别: each has what the last one ends with. */
    void membersShareTheEndOfTheLast_data()
    {
        QTest::addColumn<QString>("head");
        for (const char16_t *head : {u"零售额", u"销售额", u"利润", u"客流量"})
            QTest::newRow(qPrintable(QString::fromUtf16(head))) << QString::fromUtf16(head);
    }
    void membersShareTheEndOfTheLast()
    {
        QFETCH(QString, head);
        QCOMPARE(indicatorsIn(QStringLiteral(
                                  "商业运行\n街区里面的书店、药店、花店和理发店%1分别增长9%、8%、7%和6%。\n")
                                  .replace(QStringLiteral("%1"), head)),
                 QStringLiteral("书店%1增长 药店%1增长 花店%1增长 理发店%1增长")
                     .replace(QStringLiteral("%1"), head));
    }

    void wordsThatOnlyLeadGo_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("a standard of accounts")
            << QStringLiteral("GAAP净利润4元。") << QStringLiteral("净利润");
        QTest::newRow("who expects it")
            << QStringLiteral("法人预期出货比重可达30%。") << QStringLiteral("出货比重");
        QTest::newRow("the best so many") << QStringLiteral("TOP20的房企有6家。") << QStringLiteral("房企");
        QTest::newRow("a noun that begins so")
            << QStringLiteral("高标准农田面积3亩。") << QStringLiteral("高标准农田面积");
        QTest::newRow("tags") << QStringLiteral("项目说明</p><p>年产值30元。") << QStringLiteral("年产值");
        QTest::newRow("stars") << QStringLiteral("去年的**平均工资为30元**。") << QStringLiteral("平均工资");
        QTest::newRow("limit of a line")
            << QStringLiteral("承载量:上限230人。") << QStringLiteral("承载量上限");
        QTest::newRow("beds of a house")
            << QStringLiteral("那是仅有100张床位的小医院。") << QStringLiteral("床位");
        QTest::newRow("value of things")
            << QStringLiteral("捐助价值约470元医疗设备。") << QStringLiteral("医疗设备价值");
        QTest::newRow("a family") << QStringLiteral("这房子供全家7口人居住。") << QStringLiteral("家庭人口");
    }
    void wordsThatOnlyLeadGo()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(indicatorsIn(QStringLiteral("工作进展\n") + text + u'\n'), expected);
    }
};

QTEST_GUILESS_MAIN(IndicatorClassesTest)
#include "indicatorclasses_test.moc"
