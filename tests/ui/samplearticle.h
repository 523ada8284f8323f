// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/article.h"
#include "model/figure.h"

#include <QList>
#include <QString>

namespace jiaoshu::ui {

/** A figure to be looked for in the sample, in reading order. */
struct SampleFigure
{
    QString quote;
    QString value;
    QString unit;
    QString indicator;
    QString place;
    QString period;
    model::State state;
    model::Kind kind = model::Kind::Count;
    model::Qualifier qualifier = model::Qualifier::Exact;
    model::Status status = model::Status::Actual;
};

struct Sample
{
    model::Article article;
    QList<model::Figure> figures;
};

inline QString sampleText()
{
    return QStringLiteral(
        "云岭县高山茶产业上半年稳中有进\r\n\r\n"
        "本报讯（记者 林知远）记者日前从云岭县农业农村局获悉，截至6月底，全县茶园总面积达到21.46万亩，"
        "其中可采摘面积17.8万亩，较上年同期增加9300亩；上半年干毛茶产量约6240吨，同比增长7.3%，"
        "鲜叶均价每公斤38.5元，茶农人均增收1850元。\r\n\r\n"
        "在白鹭镇望溪村，连片的茶山云雾缭绕。村党支部书记介绍，该村412户1573人中，有超过八成的农户种茶，"
        "去年村集体经济收入突破260万元。“过去一亩地一年挣不到两千元，现在改种新品种，每亩能卖一万二三千元。”"
        "茶农老周说，合作社还为大家垫付了三分之一的苗木款。\r\n\r\n"
        "为补齐加工短板，县里安排专项资金4,680万元，新建标准化初制厂12座，改造旧厂房2.35万平方米，"
        "日加工鲜叶能力可达160吨。县供电公司同步架设10千伏线路41.7公里，惠及5个乡镇。\r\n\r\n"
        "按照规划，到明年底，全县将建成有机茶基地6万亩以上，带动就业不少于2."
        "2万人，茶叶综合产值力争达到35亿元。\r\n");
}

inline const QList<SampleFigure> &wantedFigures()
{
    using enum model::State;
    static const QList<SampleFigure> wanted = {
        {QStringLiteral("21.46万亩"), QStringLiteral("214600"), QStringLiteral("亩"),
         QStringLiteral("茶园总面积"), QStringLiteral("云岭县"), QStringLiteral("2023-06-30"), Confirmed,
         model::Kind::Measure},
        {QStringLiteral("17.8万亩"), QStringLiteral("178000"), QStringLiteral("亩"),
         QStringLiteral("可采摘茶园面积"), QStringLiteral("云岭县"), QStringLiteral("2023-06-30"), Confirmed,
         model::Kind::Measure},
        {QStringLiteral("9300亩"), QStringLiteral("9300"), QStringLiteral("亩"),
         QStringLiteral("可采摘茶园面积增加"), QStringLiteral("云岭县"), QStringLiteral("2023-06-30"),
         Corrected, model::Kind::Measure},
        {QStringLiteral("6240吨"), QStringLiteral("6240"), QStringLiteral("吨"), QStringLiteral("干毛茶产量"),
         QStringLiteral("云岭县"), QStringLiteral("2023-01-01/2023-06-30"), Confirmed, model::Kind::Measure,
         model::Qualifier::About},
        {QStringLiteral("7.3%"), QStringLiteral("7.3"), QStringLiteral("%"),
         QStringLiteral("干毛茶产量同比增长"), QStringLiteral("云岭县"),
         QStringLiteral("2023-01-01/2023-06-30"), Proposed, model::Kind::Percent},
        {QStringLiteral("38.5元"), QStringLiteral("38.5"), QStringLiteral("元"), QStringLiteral("鲜叶均价"),
         QStringLiteral("云岭县"), QStringLiteral("2023-01-01/2023-06-30"), Proposed, model::Kind::Rate},
        {QStringLiteral("1850元"), QStringLiteral("1850"), QStringLiteral("元"),
         QStringLiteral("茶农人均增收"), QStringLiteral("云岭县"), QStringLiteral("2023-01-01/2023-06-30"),
         Proposed, model::Kind::Rate},
        {QStringLiteral("412户"), QStringLiteral("412"), QStringLiteral("户"), QStringLiteral("望溪村户数"),
         QStringLiteral("云岭县"), QString(), Proposed},
        {QStringLiteral("1573人"), QStringLiteral("1573"), QStringLiteral("人"), QStringLiteral("望溪村人口"),
         QStringLiteral("云岭县"), QString(), Proposed},
        {QStringLiteral("八成"), QStringLiteral("80"), QStringLiteral("%"), QStringLiteral("种茶农户占比"),
         QStringLiteral("云岭县"), QString(), Unsure, model::Kind::Percent, model::Qualifier::MoreThan},
        {QStringLiteral("260万元"), QStringLiteral("2600000"), QStringLiteral("元"),
         QStringLiteral("村集体经济收入"), QStringLiteral("云岭县"), QStringLiteral("2022"), Proposed,
         model::Kind::Money, model::Qualifier::MoreThan},
        {QStringLiteral("一亩"), QStringLiteral("1"), QStringLiteral("亩"), QString(),
         QStringLiteral("云岭县"), QString(), Rejected, model::Kind::Measure},
        {QStringLiteral("两千元"), QStringLiteral("2000"), QStringLiteral("元"), QStringLiteral("每亩收入"),
         QStringLiteral("云岭县"), QString(), Unsure, model::Kind::Money, model::Qualifier::LessThan},
        {QStringLiteral("一万二三千元"), QStringLiteral("12000"), QStringLiteral("元"),
         QStringLiteral("每亩收入"), QStringLiteral("云岭县"), QString(), Proposed, model::Kind::Rate},
        {QStringLiteral("三分之一"), QStringLiteral("1/3"), QString(), QStringLiteral("垫付苗木款占比"),
         QStringLiteral("云岭县"), QString(), Added, model::Kind::Fraction},
        {QStringLiteral("4,680万元"), QStringLiteral("46800000"), QStringLiteral("元"),
         QStringLiteral("专项资金"), QStringLiteral("云岭县"), QString(), Proposed, model::Kind::Money},
        {QStringLiteral("12座"), QStringLiteral("12"), QStringLiteral("座"),
         QStringLiteral("新建标准化初制厂"), QStringLiteral("云岭县"), QString(), Proposed},
        {QStringLiteral("2.35万平方米"), QStringLiteral("23500"), QStringLiteral("平方米"),
         QStringLiteral("改造旧厂房面积"), QStringLiteral("云岭县"), QString(), Proposed,
         model::Kind::Measure},
        {QStringLiteral("160吨"), QStringLiteral("160"), QStringLiteral("吨"),
         QStringLiteral("日加工鲜叶能力"), QStringLiteral("云岭县"), QString(), Proposed,
         model::Kind::Measure},
        {QStringLiteral("10千伏"), QStringLiteral("10"), QStringLiteral("千伏"), QStringLiteral("线路电压"),
         QStringLiteral("云岭县"), QString(), Rejected, model::Kind::Measure},
        {QStringLiteral("41.7公里"), QStringLiteral("41.7"), QStringLiteral("公里"),
         QStringLiteral("架设线路长度"), QStringLiteral("云岭县"), QString(), Proposed, model::Kind::Measure},
        {QStringLiteral("5个"), QStringLiteral("5"), QStringLiteral("个"), QStringLiteral("惠及乡镇"),
         QStringLiteral("云岭县"), QString(), Proposed},
        {QStringLiteral("6万亩"), QStringLiteral("60000"), QStringLiteral("亩"), QStringLiteral("有机茶基地"),
         QStringLiteral("云岭县"), QStringLiteral("2024-12-31"), Proposed, model::Kind::Measure,
         model::Qualifier::AtLeast, model::Status::Target},
        {QStringLiteral("2.2万人"), QStringLiteral("22000"), QStringLiteral("人"), QStringLiteral("带动就业"),
         QStringLiteral("云岭县"), QStringLiteral("2024-12-31"), Proposed, model::Kind::Count,
         model::Qualifier::AtLeast, model::Status::Target},
        {QStringLiteral("35亿元"), QStringLiteral("3500000000"), QStringLiteral("元"),
         QStringLiteral("茶叶综合产值"), QStringLiteral("云岭县"), QStringLiteral("2024-12-31"), Proposed,
         model::Kind::Money, model::Qualifier::Exact, model::Status::Target},
    };
    return wanted;
}

/** An invented article of an invented county with figures in every state. */
inline Sample sampleArticle()
{
    Sample sample;
    sample.article.id = ArticleId{1};
    sample.article.title = QStringLiteral("云岭县高山茶产业上半年稳中有进");
    sample.article.text = sampleText();
    qsizetype from = 0; // the text is of the basic plane: one unit is one code point
    for (const SampleFigure &figure : wantedFigures()) {
        const qsizetype begin = sample.article.text.indexOf(figure.quote, from);
        if (begin < 0)
            qFatal("the sample does not hold %s", qPrintable(figure.quote));
        from = begin + figure.quote.size();
        model::Figure made;
        made.id = FigureId{sample.figures.size() + 1};
        made.article = sample.article.id;
        made.state = figure.state;
        made.reading = {codePointSpan(begin, from),
                        figure.quote,
                        figure.kind,
                        model::Value::parse(figure.value).value(),
                        {},
                        figure.unit,
                        {},
                        figure.qualifier,
                        figure.status,
                        figure.place,
                        figure.period,
                        figure.indicator,
                        {}};
        made.confidencePermille = static_cast<int>(620 + (made.id.value * 97) % 380);
        made.rule = QStringLiteral("numeral.arabic+unit.after");
        sample.figures.append(made);
    }
    return sample;
}

} // namespace jiaoshu::ui
