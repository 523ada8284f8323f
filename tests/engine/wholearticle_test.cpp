// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/extractor.h"
#include "engine/markedarticle.h"

#include <functional>

using namespace jiaoshu;

/** Faults that would run through a whole article: each situation with every word that may make it. */
class WholeArticleTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<engine::Extractor> m_extractor;

    using Field = std::function<QString(const model::Reading &)>;

    QString fieldsOf(const QString &text, const Field &field) const
    {
        QStringList found;
        for (const model::Proposal &proposal : m_extractor->extract(text).proposals)
            found.append(field(proposal.reading));
        return found.join(u' ');
    }
    QString placesIn(const QString &text) const
    {
        return fieldsOf(text, [](const model::Reading &r) { return r.place; });
    }
    QString periodsIn(const QString &text) const
    {
        return fieldsOf(text, [](const model::Reading &r) { return r.period; });
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto words = lexicon::Lexicon::load();
        QVERIFY(words.has_value());
        m_extractor = std::make_unique<engine::Extractor>(*words);
    }

    /** What an office of Taiwan, or 我國, opens is about Taiwan, whichever counties it names then. */
    void taiwansOwnNewsIsOfTaiwan_data()
    {
        QTest::addColumn<QString>("opening");
        for (const char16_t *office : {u"衛福部昨公布統計,", u"主計總處今公布資料,", u"立法院昨審查預算,",
                                       u"勞動部表示,", u"我國去年"})
            QTest::newRow(qPrintable(QString::fromUtf16(office))) << QString::fromUtf16(office);
    }
    void taiwansOwnNewsIsOfTaiwan()
    {
        QFETCH(QString, opening);
        const QString text =
            QStringLiteral("私有車輛比率連年攀升\n%1公車使用率為14.2%。以花蓮縣3.1%最低,苗栗縣4.4%次之。"
                           "22縣市中,有8個縣市不到一成。全國共增購電動公車310輛。\n");
        QCOMPARE(placesIn(text.arg(opening)), QStringLiteral("台湾 花莲县 苗栗县 台湾 台湾 台湾 台湾"));
        // what its title names is what it is about
        QCOMPARE(placesIn(QStringLiteral("苗栗縣公車路線大調整\n%1公車使用率為14.2%。全縣增購公車31輛。\n")
                              .arg(opening)),
                 opening.startsWith(u'我') ? QStringLiteral("台湾 苗栗县") : QStringLiteral("苗栗县 苗栗县"));
    }

    void whereAMinisterGoesIsNotWhatHeSpeaksOf_data()
    {
        QTest::addColumn<QString>("visit");
        for (const char16_t *visit : {u"訪視", u"視察", u"走訪", u"造訪"})
            QTest::newRow(qPrintable(QString::fromUtf16(visit))) << QString::fromUtf16(visit);
    }
    void whereAMinisterGoesIsNotWhatHeSpeaksOf()
    {
        QFETCH(QString, visit);
        QCOMPARE(placesIn(QStringLiteral(
                              "長照服務再擴大\n行政院長昨%1花蓮關懷長者。他說,服務據點由8項增為14項。\n")
                              .arg(visit)),
                 QStringLiteral("台湾 台湾"));
    }

    /** 青羊、武侯等12个区: as many areas as are named belong to the one that they lie in. */
    void areasThatAreSummedUpBelongToTheirWhole_data()
    {
        QTest::addColumn<QString>("list");
        for (const char16_t *list :
             {u"韶关市辖武江、浈江、曲江3个区", u"韶关市辖始兴、仁化、翁源、新丰4个县",
              u"韶关市代管乐昌、南雄、仁化等3个县市", u"韶关市覆盖始兴、仁化、翁源共3县"})
            QTest::newRow(qPrintable(QString::fromUtf16(list))) << QString::fromUtf16(list);
    }
    void areasThatAreSummedUpBelongToTheirWhole()
    {
        QFETCH(QString, list);
        QCOMPARE(placesIn(QStringLiteral("韶关市概况\n%1。\n").arg(list)), QStringLiteral("韶关市"));
    }
    void areasWithTheirVillagesKeepThem()
    {
        QCOMPARE(placesIn(QStringLiteral("公路改造\n工程涉及始兴县、仁化县29个村。\n")),
                 QStringLiteral("始兴县、仁化县"));
    }

    /** 距曹县30公里、单县40公里: how far others are is told of the article's own. */
    void distancesAreOfTheArticlesOwn_data()
    {
        QTest::addColumn<QString>("words");
        for (const char16_t *words : {u"东距青州市40公里、潍坊市90公里", u"距青州市40公里,潍坊市90公里",
                                      u"离青州市40公里,到潍坊市90分钟"})
            QTest::newRow(qPrintable(QString::fromUtf16(words))) << QString::fromUtf16(words);
    }
    void distancesAreOfTheArticlesOwn()
    {
        QFETCH(QString, words);
        QCOMPARE(
            placesIn(QStringLiteral("临朐县冶源镇简介\n冶源镇位于临朐县南部,%1,有3处码头。\n").arg(words)),
            QStringLiteral("临朐县 临朐县 临朐县"));
    }
    void lengthsAreOfWhoHasThem()
    {
        QCOMPARE(
            placesIn(QStringLiteral("朔州市交通\n分县看,右玉县新改建公路86公里,应县74公里,山阴县61公里。\n")),
            QStringLiteral("右玉县 应县 山阴县"));
    }

    void aPartOfTheWordBeforeIsNoArea_data()
    {
        QTest::addColumn<QString>("words");
        for (const char16_t *words : {u"其中卫生", u"其中山区", u"其中方便", u"其中江边", u"其中阳光"})
            QTest::newRow(qPrintable(QString::fromUtf16(words))) << QString::fromUtf16(words);
    }
    void aPartOfTheWordBeforeIsNoArea()
    {
        QFETCH(QString, words);
        QCOMPARE(
            placesIn(
                QStringLiteral("始兴县投资提速\n2023年,始兴县完成投资12亿元,%1项目投资3亿元。\n").arg(words)),
            QStringLiteral("始兴县 始兴县"));
    }
    void provincesBehindThatWordStay()
    {
        QCOMPARE(placesIn(QStringLiteral("项目名单公布\n全国入选5个,其中山东2个。\n")).section(u' ', 1),
                 QStringLiteral("山东省"));
    }

    /** An office that nobody else has, in an article that names no area. */
    void oneOfficeOfTaiwansIsEnough_data()
    {
        QTest::addColumn<QString>("office");
        for (const char16_t *office :
             {u"立法院", u"行政院", u"衛福部", u"食藥署", u"標準檢驗局", u"主計總處", u"健保署"})
            QTest::newRow(qPrintable(QString::fromUtf16(office))) << QString::fromUtf16(office);
    }
    void oneOfficeOfTaiwansIsEnough()
    {
        QFETCH(QString, office);
        QCOMPARE(
            placesIn(QStringLiteral("市售溫度計不合格\n%1昨公布抽驗結果,31件中有4件不合格。\n").arg(office)),
            QStringLiteral("台湾 台湾"));
    }
    void ministriesThatOthersHaveAreNot()
    {
        QCOMPARE(placesIn(QStringLiteral("就业数据好于预期\n劳动部昨公布数据,新增就业31万人。\n")),
                 QString());
    }

    /** What helpers from elsewhere bring is of the area that the title says they help. */
    void aidIsOfWhoGetsIt_data()
    {
        QTest::addColumn<QString>("word");
        for (const char16_t *word : {u"对口支援", u"对口帮扶", u"东西部协作", u"援建"})
            QTest::newRow(qPrintable(QString::fromUtf16(word))) << QString::fromUtf16(word);
    }
    void aidIsOfWhoGetsIt()
    {
        QFETCH(QString, word);
        const QString text = QStringLiteral(
            "北京专家走进乌兰察布\n北京市专家来了,北京市的医院派人驻点。北京市有关单位在%1中投入资金260万元。"
            "北京市专家接诊牧民3100人次。\n");
        QCOMPARE(placesIn(text.arg(word)), QStringLiteral("乌兰察布市 乌兰察布市"));
    }
    void whoHelpsKeepsItsOwnNews()
    {
        QCOMPARE(placesIn(QStringLiteral(
                     "北京市支援合作年报\n北京市2023年对口支援投入资金260万元,北京市新建地铁31公里。\n")),
                 QStringLiteral("北京市 北京市"));
    }

    /** The head of a clipping tells of itself. */
    void theHeadOfAClippingIsFurniture()
    {
        QCOMPARE(placesIn(QStringLiteral(
                     "Word Count: 731 words | Image Size: 412.6cm2 (21.1cm x 19.5cm) | Ad-Value: HKD81,204\n"
                     "Keyword Matched: 樓市,按揭\n\n港島樓價回穩\n\n上月成交2310宗。\n")),
                 placesIn(QStringLiteral("港島樓價回穩\n\n上月成交2310宗。\n")));
    }

    /** 将较3月的1400宗及150元上升: what is compared with has been. */
    void figuresComparedWithArePast_data()
    {
        QTest::addColumn<QString>("words");
        for (const char16_t *words : {u"较3月的", u"较3月", u"较3月份", u"比3月的"})
            QTest::newRow(qPrintable(QString::fromUtf16(words))) << QString::fromUtf16(words);
    }
    void figuresComparedWithArePast()
    {
        QFETCH(QString, words);
        const QString text =
            QStringLiteral("楼市交投畅旺\n2019-04-15 来源:远帆日报\n中介预计,4月登记可达1800宗,将") + words +
            QStringLiteral("1430宗及151亿元上升。\n");
        QCOMPARE(periodsIn(text), QStringLiteral("2019-04 2019-03 2019-03"));
        QCOMPARE(fieldsOf(text, [](const model::Reading &r) { return QString(model::toText(r.status)); })
                     .section(u' ', 0, 1),
                 QStringLiteral("target actual"));
    }

    /** 上年结转收入 is of the year of its account. */
    void whatIsCarriedOverIsOfTheYearOfTheAccount_data()
    {
        QTest::addColumn<QString>("words");
        for (const QString &year :
             {QStringLiteral("上年"), QStringLiteral("上年度"), QStringLiteral("去年")}) {
            for (const QString &kind :
                 {QStringLiteral("结转收入"), QStringLiteral("结余收入"), QStringLiteral("结余"),
                  QStringLiteral("结转"), QStringLiteral("滚存结余"), QStringLiteral("净结余")})
                QTest::newRow(qPrintable(year + kind)) << QString(year + kind);
        }
        QTest::newRow("into the next") << QStringLiteral("结转下年");
    }
    void whatIsCarriedOverIsOfTheYearOfTheAccount()
    {
        QFETCH(QString, words);
        const QString text =
            QStringLiteral("关于2021年财政决算的报告\n2021年,全县税收收入完成12亿元,加上级补助3亿元、"
                           "%1420万元,总计18亿元。\n");
        QCOMPARE(periodsIn(text.arg(words)), QStringLiteral("2021 2021 2021 2021"));
    }

    /** 较2018年之7.9%上升: of the figure behind it alone. */
    void aYearComparedWithIsOfItsFigureAlone_data()
    {
        QTest::addColumn<QString>("words");
        for (const QString &than : {QStringLiteral("较"), QStringLiteral("比")}) {
            for (const QString &of : {QStringLiteral("的"), QStringLiteral("之"), QString()})
                QTest::newRow(qPrintable(than + of)) << QString(than + QStringLiteral("2018年") + of);
        }
    }
    void aYearComparedWithIsOfItsFigureAlone()
    {
        QFETCH(QString, words);
        const QString text =
            QStringLiteral("调查结果\n2022年,普及率为8.1%,%1 7.9%上升0.2个百分点,覆盖率为6%。\n");
        QCOMPARE(periodsIn(text.arg(words)), QStringLiteral("2022 2018 2022 2022"));
    }

    /** A company's results are of the time that its article opens with. */
    void resultsAreOfTheTimeTheyOpenWith_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("opening");
        QTest::addColumn<QString>("period");
        for (const QString &title :
             {QStringLiteral("青木股份净利润大增"), QStringLiteral("青木股份业绩预喜"),
              QStringLiteral("青木股份营收创新高"), QStringLiteral("青木股份扭亏为盈")}) {
            const QList<std::pair<QString, QString>> openings = {
                {QStringLiteral("今年上半年"), QStringLiteral("2024-01-01/2024-06-30")},
                {QStringLiteral("2024年上半年"), QStringLiteral("2024-01-01/2024-06-30")},
                {QStringLiteral("今年第二季度"), QStringLiteral("2024-04-01/2024-06-30")}};
            for (const auto &[opening, period] : openings)
                QTest::newRow(qPrintable(title + opening)) << title << opening << period;
        }
    }
    void resultsAreOfTheTimeTheyOpenWith()
    {
        QFETCH(QString, title);
        QFETCH(QString, opening);
        QFETCH(QString, period);
        const QString text =
            QStringLiteral("%1\n2024-08-20 来源:远帆财经\n%2,公司实现营业收入31亿元,市场反应良好。\n"
                           "公司利息净收入为9.6亿元,同比增长25%。\n");
        QCOMPARE(periodsIn(text.arg(title, opening)), QString(period + u' ' + period + u' ' + period));
    }
    void otherNewsKeepsItsHalfYearToItself()
    {
        QCOMPARE(periodsIn(QStringLiteral(
                     "县城新增车位\n2024-08-20 来源:远帆日报\n今年上半年,全县投入资金31亿元,群众满意。\n"
                     "每家停车场平均收入9.6万元。\n")),
                 QStringLiteral("2024-01-01/2024-06-30 2024"));
    }

    /** 预计年底完工;…: what stands behind the semicolon is another matter. */
    void aTimeOfCompletionEndsAtItsSemicolon_data()
    {
        QTest::addColumn<QString>("act");
        for (const char16_t *act : {u"预计年底完工", u"将于年底建成", u"预计年底投用", u"力争12月通车"})
            QTest::newRow(qPrintable(QString::fromUtf16(act))) << QString::fromUtf16(act);
    }
    void aTimeOfCompletionEndsAtItsSemicolon()
    {
        QFETCH(QString, act);
        const QString text =
            QStringLiteral("茶旅步道加紧施工\n2024-08-20 来源:远帆日报\n步道%1;民宿也已开门,有客房12间。\n");
        QCOMPARE(periodsIn(text.arg(act)), QString());
    }
    void aTimeOfGoalsGoesOnBehindIt()
    {
        QCOMPARE(periodsIn(QStringLiteral(
                     "茶产业规划\n2024-08-20 来源:远帆日报\n到2026年,茶园达到3万亩;产值达到5亿元。\n")),
                 QStringLiteral("2026 2026"));
    }
};

QTEST_GUILESS_MAIN(WholeArticleTest)
#include "wholearticle_test.moc"
