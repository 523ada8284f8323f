// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/libraryquery.h"

#include <QTest>

using namespace jiaoshu;
using namespace jiaoshu::session;

class LibraryQueryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsFacetsAndWords()
    {
        const auto query = parseLibraryQuery(
            QStringLiteral("unit:元,万元 place:\"湖北省 鄂州市\" 水稻 state:confirmed unit:元,\"\" 31.5万"));
        QVERIFY(query.has_value());
        QCOMPARE(query->filter.of(Facet::Unit),
                 (QStringList{QStringLiteral("元"), QStringLiteral("万元"), QString()}));
        QCOMPARE(query->filter.of(Facet::Place), QStringList{QStringLiteral("湖北省 鄂州市")});
        QCOMPARE(query->filter.of(Facet::State), QStringList{QStringLiteral("confirmed")});
        QCOMPARE(query->words, QStringLiteral("水稻 31.5万"));
    }

    void asksNothingWhereNothingStands()
    {
        QVERIFY(parseLibraryQuery(u"  ")->asksNothing());
        QVERIFY(!parseLibraryQuery(u"unit:\"\"")->asksNothing());
    }

    void writesOneFormThatReadsBack()
    {
        for (const QString &text : {QStringLiteral("indicator:\"产量, 总\" year:2024,2023"),
                                    QStringLiteral("place:\"a\"\"b:c\" 词"), QStringLiteral("unit:\"\""),
                                    QStringLiteral("kind:money sureness:doubtful analyst:甲"),
                                    QStringLiteral("outlet:青岭日报 tag:农业,核对 problem:conflict")}) {
            const auto query = parseLibraryQuery(text);
            QVERIFY2(query.has_value(), qPrintable(text));
            QVERIFY2(!toText(*query).startsWith(u':'), qPrintable(toText(*query)));
            const QString again = toText(*query);
            QCOMPARE(toText(*parseLibraryQuery(again)), again);
        }
        QCOMPARE(toText(*parseLibraryQuery(u"水稻 year:2024 year:2023 kind:money")),
                 QStringLiteral("kind:money year:2023,2024 水稻"));
    }

    void choosesArticlesByTheirNumbers()
    {
        const auto query = parseLibraryQuery(u"article:7,3 kind:money article:7");
        QCOMPARE(query->filter.within, std::optional(QList<ArticleId>{{3}, {7}}));
        QCOMPARE(toText(*query), QStringLiteral("kind:money article:3,7"));
        QVERIFY(!parseLibraryQuery(u"article:x") && !parseLibraryQuery(u"article:0"));
    }

    void asksForFiguresByNumberAndByTheirWords()
    {
        const auto query = parseLibraryQuery(u"has:水稻 figure:9,4 has:\"种植 面积\" 春耕");
        QCOMPARE(query->filter.has, QStringLiteral("水稻 种植 面积"));
        QCOMPARE(query->filter.figures, std::optional(QList<FigureId>{{4}, {9}}));
        QCOMPARE(query->words, QStringLiteral("春耕"));
        QVERIFY(!query->filter.asksNothing());
        QCOMPARE(toText(*query), QStringLiteral("figure:4,9 has:水稻 has:种植 has:面积 春耕"));
        QCOMPARE(*parseLibraryQuery(toText(*query)), *query);
        QVERIFY(!parseLibraryQuery(u"figure:x") && !parseLibraryQuery(u"has:\"a"));
    }

    void refusesWhatIsNoFacetOrNoneOfItsWords()
    {
        for (const char *text :
             {"units:a", "state:done", "kind:Money", "sureness:1", "problem:any", "place:\"a", "\"a"}) {
            const auto query = parseLibraryQuery(QString::fromLatin1(text));
            QVERIFY2(!query.has_value(), text);
            QCOMPARE(query.error().code, ErrorCode::BadField);
        }
    }

    void tellsWhatIsWrongAndWhatThereIs()
    {
        QueryFault fault;
        QVERIFY(!parseLibraryQuery(u"水稻 years:2023", &fault));
        QCOMPARE(fault.kind, QueryFault::Kind::UnknownField);
        QCOMPARE(fault.field, QStringLiteral("years"));
        QCOMPARE(fault.at, 3);
        QVERIFY(fault.known.contains(QStringLiteral("year")) && fault.known.contains(QStringLiteral("has")));
        QVERIFY(!parseLibraryQuery(u"kind:cash", &fault));
        QCOMPARE(fault,
                 (QueryFault{QueryFault::Kind::UnknownValue, QStringLiteral("kind"), QStringLiteral("cash"),
                             filterValues(QStringLiteral("kind")), 0, QStringLiteral("kind")}));
        QVERIFY(!parseLibraryQuery(u"article:3,b", &fault));
        QCOMPARE(fault.kind, QueryFault::Kind::NoNumber);
        QVERIFY(!parseLibraryQuery(u"place:\"a", &fault));
        QCOMPARE(fault.kind, QueryFault::Kind::OpenQuote);
        QVERIFY(filterValues(QStringLiteral("unit")).isEmpty());
    }

    void everyFieldIsUnderstoodAlsoAsAnInputMethodTypesIt()
    {
        for (const QString &field : filterFields()) {
            const QString value = filterValues(field).value(0, QStringLiteral("7"));
            const auto plain = parseLibraryQuery(QString(field + u':' + value));
            QVERIFY2(plain && !plain->asksNothing() && plain->words.isEmpty(), qPrintable(field));
            const auto typed = parseLibraryQuery(QString(field.toUpper() + u'：' + value));
            QVERIFY2(typed && *typed == *plain, qPrintable(field));
            QCOMPARE(toText(*plain), QString(field + u':' + value));
        }
        QCOMPARE(parseLibraryQuery(u"unit:元，万元")->filter.of(Facet::Unit),
                 (QStringList{QStringLiteral("元"), QStringLiteral("万元")}));
        LibraryQuery odd;
        odd.filter.of(Facet::Place) = {QStringLiteral("甲，乙：丙")};
        QCOMPARE(*parseLibraryQuery(toText(odd)), odd);
    }

    void fieldsAndTheirFewValuesMayBeChineseWords()
    {
        const auto meant = [](const QString &text) {
            const auto query = parseLibraryQuery(text);
            return query ? toText(*query) : query.error().detail;
        };
        QCOMPARE(meant(QStringLiteral("类别:金额")), QStringLiteral("kind:money"));
        QCOMPARE(meant(QStringLiteral("類別：金額，百分比 年份:2023")),
                 QStringLiteral("kind:money,percent year:2023"));
        QCOMPARE(meant(QStringLiteral("地区:云南 单位:万元 状态:待核")),
                 QStringLiteral("state:proposed unit:万元 place:云南"));
        QCOMPARE(meant(QStringLiteral("问题:算不拢 把握:把握不大")),
                 QStringLiteral("sureness:doubtful problem:failed-check"));
        QueryFault fault;
        QVERIFY(!parseLibraryQuery(u"类别:钱", &fault));
        QCOMPARE(fault.field, QStringLiteral("kind"));
        QCOMPARE(fault.typed, QStringLiteral("类别"));
        QCOMPARE(filterWord(fault.field, QStringLiteral("money")), QStringLiteral("金额"));
        QCOMPARE(filterWord(QStringLiteral("unit"), QStringLiteral("户")), QStringLiteral("户"));
        QCOMPARE(fault.known, filterValues(QStringLiteral("kind")));
        QCOMPARE(filterField(u"地區"), QStringLiteral("place"));
        QCOMPARE(filterField(u"Place"), QStringLiteral("place"));
        QVERIFY(filterField(u"记者").isEmpty());
        QCOMPARE(filterValue(QStringLiteral("state"), QStringLiteral("補錄")), QStringLiteral("added"));
    }

    void aFieldWithNothingBehindItWantsAWord()
    {
        QueryFault fault;
        for (const char16_t *text : {u"unit:", u"place: 水稻", u"unit:元,"}) {
            QVERIFY(!parseLibraryQuery(QStringView(text), &fault));
            QCOMPARE(fault.kind, QueryFault::Kind::NoValue);
        }
        QVERIFY(parseLibraryQuery(u"unit:\"\"").has_value());
    }

    void whatIsWrongTakesNothingElseWithIt()
    {
        const auto read = [](const QString &text) {
            std::optional<QueryFault> fault;
            const LibraryQuery query = readLibraryQuery(text, fault);
            return QString((fault ? QString::number(fault->at) : QStringLiteral("-")) + u'|' + toText(query));
        };
        QCOMPARE(read(QStringLiteral("unit: place:云南")), QStringLiteral("0|place:云南"));
        QCOMPARE(read(QStringLiteral("place:云南 unit:")), QStringLiteral("9|place:云南"));
        QCOMPARE(read(QStringLiteral("类别:钱 单位:亩 茶")), QStringLiteral("0|unit:亩 茶"));
        QCOMPARE(read(QStringLiteral("kind:money,cash colour:red unit:亩")),
                 QStringLiteral("0|kind:money unit:亩"));
        QCOMPARE(read(QStringLiteral("unit:亩 \"不完")), QStringLiteral("7|unit:亩"));
        QCOMPARE(read(QStringLiteral("unit:亩")), QStringLiteral("-|unit:亩"));
    }

    void yearsMayBeARange()
    {
        QCOMPARE(toText(*parseLibraryQuery(u"year:2022..2023")), QStringLiteral("year:2022..2023"));
        QCOMPARE(toText(*parseLibraryQuery(u"年份：2023-2021，2019")),
                 QStringLiteral("year:2019,2021..2023"));
    }

    void takesWhatLooksLikeAFacetButIsNoneAsAWord()
    {
        const auto query = parseLibraryQuery(u"颜色:红 单位:亩 \"产地:乙\" 颜色：绿");
        QCOMPARE(query->words, QStringLiteral("颜色:红 产地:乙 颜色：绿"));
        QCOMPARE(query->strangers, QStringList{QStringLiteral("颜色")});
        QCOMPARE(parseLibraryQuery(u"甲:乙 8:30 :")->words, QStringLiteral("甲:乙 8:30 :"));
    }
};

QTEST_GUILESS_MAIN(LibraryQueryTest)
#include "libraryquery_test.moc"
