// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/extractor.h"
#include "lexicon/lexicon.h"

#include <QTest>

using namespace jiaoshu;

class CellReaderTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<engine::Extractor> m_extractor;

    /** Title, day and a paragraph, then the table. */
    [[nodiscard]] static QString article(const QString &table)
    {
        return QStringLiteral(
                   "青禾县2024年统计情况\n2025年3月5日\n青禾县统计局公布了去年的情况，总体平稳。\n") +
               table + QStringLiteral("\n以上为初步统计，最终以年鉴为准。\n");
    }
    [[nodiscard]] QStringList figuresOf(const QString &table) const
    {
        QStringList figures;
        const engine::Extraction found = m_extractor->extract(article(table));
        for (const model::Proposal &proposal : found.proposals) {
            const model::Reading &reading = proposal.reading;
            figures.append(QStringList{reading.quote, reading.value.toString(), reading.unit,
                                       reading.indicator, reading.period}
                               .join(u'|'));
        }
        return figures;
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto words = lexicon::Lexicon::load();
        QVERIFY(words.has_value());
        m_extractor = std::make_unique<engine::Extractor>(*words);
    }

    void readsCells_data();
    void readsCells();
    void leavesOthers_data();
    void leavesOthers();
    void listsCellsWithoutAUnit();
    void listsCellsOfRowsThatWereNotRead();
    void readsALongTableToItsEnd();
};

void CellReaderTest::readsCells_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QStringList>("figures");
    QTest::newRow("the unit above, years in the head")
        << u"单位：万元\n项目\t2023年\t2024年\n税收收入\t18,340\t19875\n教育支出\t30512.5\t31876"_qs
        << QStringList{u"18,340|183400000|元|税收收入|2023"_qs, u"19875|198750000|元|税收收入|2024"_qs,
                       u"30512.5|305125000|元|教育支出|2023"_qs, u"31876|318760000|元|教育支出|2024"_qs};
    QTest::newRow("units in the head")
        << u"乡镇\t播种面积（亩）\t稻谷产量（吨）\n东坡镇\t12345\t6789\n西河乡\t8765\t4321"_qs
        << QStringList{u"12345|12345|亩|东坡镇播种面积|2024"_qs, u"6789|6789|吨|东坡镇稻谷产量|2024"_qs,
                       u"8765|8765|亩|西河乡播种面积|2024"_qs, u"4321|4321|吨|西河乡稻谷产量|2024"_qs};
    QTest::newRow("a row that sums up")
        << u"作物\t面积（亩）\n合计\t7000\n油菜\t4500"_qs
        << QStringList{u"7000|7000|亩|面积|2024"_qs, u"4500|4500|亩|油菜面积|2024"_qs};
    QTest::newRow("the unit in the row's label goes before that of the table")
        << u"单位：万元\n项目\t2023年\t2024年\n税收收入\t340\t355\n常住人口（人）\t21534\t21602"_qs
        << QStringList{u"340|3400000|元|税收收入|2023"_qs, u"355|3550000|元|税收收入|2024"_qs,
                       u"21534|21534|人|常住人口|2023"_qs, u"21602|21602|人|常住人口|2024"_qs};
    QTest::newRow("a row that counts people under a unit of money")
        << u"单位：万元\n项目\t2023年\t2024年\n税收收入\t340\t355\n常住人口\t21534\t21602"_qs
        << QStringList{u"340|3400000|元|税收收入|2023"_qs, u"355|3550000|元|税收收入|2024"_qs,
                       u"21534|21534|人|常住人口|2023"_qs};
    QTest::newRow("who is paid tells no unit where the column does")
        << u"单位：万元\n单位人员\t工资\t补贴\n在职人员\t340\t35"_qs
        << QStringList{u"340|3400000|元|在职人员工资|2024"_qs, u"35|350000|元|在职人员补贴|2024"_qs};
    QTest::newRow("visits count people")
        << u"单位：万人次\n项目\t2023年\n过夜游客数\t34\n其他游客数\t52"_qs
        << QStringList{u"34|340000|人次|过夜游客数|2023"_qs, u"52|520000|人次|其他游客数|2023"_qs};
    QTest::newRow("a row of more than two hundred characters")
        << QString(u"单位：吨\n乡镇"_qs + u"\t产量"_qs.repeated(60) + u"\n东坡镇"_qs +
                   u"\t345"_qs.repeated(60))
        << QStringList(60, u"345|345|吨|东坡镇产量|2024"_qs);
    QTest::newRow("rows by year") << "年份\t用电量（万千瓦时）\n2022年\t3412\n2023年\t3655"
                                  << QStringList{u"3412|34120000|千瓦时|用电量|2022"_qs,
                                                 u"3655|36550000|千瓦时|用电量|2023"_qs};
    QTest::newRow("a percent sign in the head, numbered rows")
        << u"序号\t行业\t增速（%）\n1\t纺织业\t-3.5\n2\t食品业\t6.2"_qs
        << QStringList{u"-3.5|-3.5|%|纺织业增速|2024"_qs, u"6.2|6.2|%|食品业增速|2024"_qs};
    QTest::newRow("cards are under no head")
        << u"新增床位 7475张\n入住率 98%"_qs
        << QStringList{u"7475张|7475|张|新增床位|2024"_qs, u"98%|98|%|入住率|2024"_qs};
    QTest::newRow("columns parted by spaces")
        << u"单位：吨\n乡镇 2022年 2023年\n东坡镇 12345 6789\n西河乡  8,765　4321"_qs
        << QStringList{u"12345|12345|吨|东坡镇|2022"_qs, u"6789|6789|吨|东坡镇|2023"_qs,
                       u"8,765|8765|吨|西河乡|2022"_qs, u"4321|4321|吨|西河乡|2023"_qs};
}

void CellReaderTest::readsCells()
{
    QFETCH(QString, table);
    QTEST(figuresOf(table), "figures");
}

void CellReaderTest::leavesOthers_data()
{
    QTest::addColumn<QString>("table");
    QTest::newRow("numbers of telephones without a head") << u"传达室 8812345\n统计科 8854321"_qs;
    QTest::newRow("words alone") << u"单位：万元\n春耕 秋收\n冬藏 夏耘"_qs;
    QTest::newRow("a single row") << u"单位：万元\n甲类\t18340"_qs;
    QTest::newRow("telephone numbers") << u"单位：万元\n单位\t电话\n财政局\t8812345\n统计局\t8854321"_qs;
    QTest::newRow("rows of other widths") << u"单位：万元\n合计\t12\t13\n其中\t4"_qs;
    QTest::newRow("years") << u"单位：万元\n学校\t年份\n一中\t1958\n二中\t1962"_qs;
    QTest::newRow("several units told")
        << u"单位：万元、人\n项目\t甲类\t乙类\n东坡镇\t340\t355\n西河乡\t534\t602"_qs;
    QTest::newRow("days")
        << u"单位：万元\n项目\t起\t止\n东坡镇\t20240301\t20240402\n西河乡\t20230301\t20230402"_qs;
    QTest::newRow("months in a column of dates")
        << u"单位：万元\n项目\t开工日期\n东坡镇\t202403\n西河乡\t202304"_qs;
    QTest::newRow("times in a column of times") << u"单位：万元\n项目\t时间\n东坡镇\t915\n西河乡\t1030"_qs;
    QTest::newRow("ranks") << u"单位：万元\n项目\t名次\n东坡镇\t3\n西河乡\t4"_qs;
    QTest::newRow("an index") << u"单位：万元\n项目\t物价指数\n东坡镇\t102.3\n西河乡\t101.4"_qs;
    QTest::newRow("a column of people under a unit of money")
        << u"单位：万元\n乡镇\t常住人口\n东坡镇\t3412\n西河乡\t4518"_qs;
    QTest::newRow("a long line of words") << QString(
        u"单位：万元\n"_qs + u"春耕夏耘秋收冬藏各有其时不误农事方得丰年是也 "_qs.repeated(12) + u"340\n"_qs);
    QTest::newRow("a unit far above") << u"单位：万元\n甲\n乙\n丙\n项目\t数\n甲类\t18\n乙类\t17"_qs;
}

void CellReaderTest::leavesOthers()
{
    QFETCH(QString, table);
    QCOMPARE(figuresOf(table), QStringList());
}

void CellReaderTest::listsCellsWithoutAUnit()
{
    const QString text =
        article(QStringLiteral("单位：万元\n项目\t2023年\t增幅\n税收\t340\t4.2\n规费\t120\t3.1"));
    const engine::Extraction found = m_extractor->extract(text);
    QCOMPARE(found.proposals.size(), 2);
    QCOMPARE(found.uncovered.size(), 4); // 4.2 and 3.1, each of two runs
}

void CellReaderTest::listsCellsOfRowsThatWereNotRead()
{
    const engine::Extraction found =
        m_extractor->extract(article(QStringLiteral("单位：万元\n合计\t8120345\t1300456\n其中\t4501234")));
    QVERIFY(found.proposals.isEmpty());
    QCOMPARE(found.uncovered.size(), 3);
}

void CellReaderTest::readsALongTableToItsEnd()
{
    constexpr int Rows = 4000; // of more than two parts of an article
    QString table = QStringLiteral("单位：吨\n村\t稻谷\t小麦\n");
    for (int row = 0; row < Rows; ++row)
        table += QStringLiteral("东坡村\t3412\t178\n");
    const QStringList figures = figuresOf(table);
    QCOMPARE(figures.size(), 2 * Rows);
    QCOMPARE(figures.constLast(), u"178|178|吨|东坡村小麦|2024"_qs);
}

QTEST_GUILESS_MAIN(CellReaderTest)
#include "cellreader_test.moc"
