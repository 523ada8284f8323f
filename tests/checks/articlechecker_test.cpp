// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/articlechecker.h"
#include "checks/figuresentence.h"
#include "engine/extractor.h"
#include "lexicon/lexicon.h"
#include "truths.h"

#include <QtTest>

using namespace jiaoshu;
using checks::Check;
using checks::CheckKind;
using checks::Verdict;

/** What the figures of a text say of each other, as the engine reads them and as they truly are. */
class ArticleCheckerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tellsWhatHoldsAndWhatFails_data();
    void tellsWhatHoldsAndWhatFails();
    void saysNothingOfOthers_data();
    void saysNothingOfOthers();
    void namesTheSlip();
    void whatIsTrueOfOurArticlesFailsNowhere();
    void findsMostSlipsOfFiguresThatTakePart();
    void theSameInBothScripts();
    void whatIsTypedAgainstItsWordsIsToldUnlessASumAsksForIt_data();
    void whatIsTypedAgainstItsWordsIsToldUnlessASumAsksForIt();

private:
    [[nodiscard]] QList<Check> check(const QString &text, QStringList *quotes = nullptr) const;

    std::unique_ptr<engine::Extractor> m_extractor;
    lexicon::CueTable m_cues;
};

namespace {

const QString Articles = QStringLiteral(JIAOSHU_TEST_DATA "/articles");

QString told(const QList<Check> &checks)
{
    QStringList all;
    for (const Check &check : checks)
        all.append(QString(checks::toText(check.kind) + u' ' + checks::toText(check.verdict)));
    return all.join(u", ");
}

model::Reading withValue(model::Reading reading, const Decimal &value)
{
    reading.value = value;
    return reading;
}

/** How a number is mistaken: a scale, a point, a digit left out, two swapped. */
QList<Decimal> mistaken(const Decimal &value)
{
    QList<Decimal> all;
    for (const int power : {1, -1, 4, -4, 8})
        all.append(value.scaledByPowerOfTen(power));
    const Decimal whole = value.scaledByPowerOfTen(-value.lastPlace());
    const QString digits = whole.toString();
    for (qsizetype i = 0; i + 1 < digits.size(); ++i) {
        QString dropped = digits;
        dropped.remove(i, 1);
        QString swapped = digits;
        std::swap(swapped[i], swapped[i + 1]);
        for (const QString &changed : {dropped, swapped})
            all.append(Decimal::parse(changed)->scaledByPowerOfTen(value.lastPlace()));
    }
    return all;
}

} // namespace

void ArticleCheckerTest::initTestCase()
{
    const auto lexicon = lexicon::Lexicon::load();
    QVERIFY(lexicon.has_value());
    m_extractor = std::make_unique<engine::Extractor>(*lexicon);
    auto cues = checks::loadCheckCues();
    QVERIFY(cues.has_value());
    m_cues = std::move(*cues);
}

QList<Check> ArticleCheckerTest::check(const QString &text, QStringList *quotes) const
{
    QList<model::Reading> readings;
    for (const model::Proposal &proposal : m_extractor->extract(text).proposals) {
        readings.append(proposal.reading);
        if (quotes)
            quotes->append(proposal.reading.quote);
    }
    return checks::checkArticle(m_cues, text, readings);
}

void ArticleCheckerTest::tellsWhatHoldsAndWhatFails_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char16_t *text, const char *expected) {
        QTest::newRow(name) << QString::fromUtf16(text) << QString::fromLatin1(expected);
    };
    row("parts of a total", u"全乡共有农户1342户，其中东片921户，西片421户。", "sum holds");
    row("parts of a total, two digits swapped", u"全乡共有农户1342户，其中东片921户，西片412户。",
        "sum fails");
    row("parts of a total, a scale mistaken", u"投资3.46亿元，其中省级2.51亿元，县级0.95万元。", "sum fails");
    row("parts that were rounded", u"投资3.46亿元，其中省级2.5亿元，县级0.95亿元。", "sum holds");
    row("pairs of two units", u"全镇脱贫210户640人，其中山上120户401人，山下90户239人。",
        "sum holds, sum holds");
    row("men and women", u"报名的有5208人，其中男性3110人，女性2098人。", "sum holds");
    row("men and women, one of them wrong", u"报名的有5208人，其中男性3110人，女性1198人。", "sum fails");
    row("parts before their total", u"甲片收购稻谷1250吨，乙片收购稻谷2460吨，合计3710吨。", "sum holds");
    row("a share", u"全村480户，其中参保420户，占总数的87.5%。", "share holds");
    row("a share of the wrong size", u"全村480户，其中参保420户，占总数的78.5%。", "share fails");
    row("a share that was cut off, not rounded", u"全村480户，其中参保421户，占总数的87.7%。", "share holds");
    row("a rate of some among many", u"抽检食品1250批次，不合格25批次，不合格率2.0%。", "share holds");
    row("from, to, by", u"用户由2500户增加到3200户，增长28%。", "direction holds, growth holds");
    row("from, to, by another share", u"用户由2500户增加到3200户，增长38%。",
        "direction holds, growth fails");
    row("risen, and is less", u"床位由1440张增加到210张。", "direction fails");
    row("fallen", u"失学人数由620人下降到31人，下降95%。", "direction holds, growth holds");
    row("percentage points", u"参保率由91.2%提高到97.9%，提高6.7个百分点。",
        "direction holds, difference holds");
    row("percentage points, mistaken", u"参保率由91.2%提高到97.9%，提高7.6个百分点。",
        "direction holds, difference fails");
    row("by how much, and what that is", u"粮食产量12.36万吨，比上年增加0.36万吨，增长3%。", "added holds");
    row("by how much, with 亿 for 万", u"粮食产量12.36亿吨，比上年增加0.36万吨，增长3%。", "added fails");
    row("a part that is more than its whole", u"全县建成加工车间18个，其中镇上152个。", "part fails");
    row("a part of several that stand before it", u"修渠12公里、修路31公里，其中村内道路58公里。",
        "part fails");
    row("fewer people than households", u"全镇共有监测对象921户284人。", "pair fails");
    row("dozens of people in a household", u"搬迁群众92户、2840人。", "pair fails");
    row("fewer people than households, each by its name", u"全乡有监测户813户、监测人口762人。",
        "pair fails");
    row("dozens, the people by their name", u"搬迁农户92户，人口共2840人。", "pair fails");
    row("money for several things, more than there is",
        u"筹集资金3.4亿元，其中修路1.7亿元、饮水0.8亿元、校舍1.3亿元。", "sum fails");
    row("the end of a total left out", u"总投资1.2亿元，其中财政资金4780万元，企业自筹7820万元。",
        "sum fails");
    row("two digits swapped among rounded ones", u"总投资1.26亿元，其中财政资金4780万元，企业自筹8720万元。",
        "sum fails");
    row("a nought left out", u"总投资1.26亿元，其中财政资金478万元，企业自筹7820万元。", "sum fails");
    row("income to each, of several sources", u"人均纯收入15234元，其中工资性收入9870元，经营性收入5364元。",
        "sum holds");
    row("to each", u"发放补助1290万元，惠及4300户，户均3000元。", "rate holds");
}

void ArticleCheckerTest::tellsWhatHoldsAndWhatFails()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    QStringList quotes;
    const QList<Check> found = check(text, &quotes);
    QVERIFY2(told(found) == expected, qPrintable(QString(told(found) + u" | " + quotes.join(u" "))));
}

void ArticleCheckerTest::saysNothingOfOthers_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char16_t *text) {
        QTest::newRow(name) << QString::fromUtf16(text);
    };
    row("some parts only", u"全乡共有农户1342户，其中脱贫户305户、搬迁户118户。");
    row("parts that overlap", u"培训1200人，其中妇女810人，返乡青年655人。");
    row("other units", u"建成水厂12座，其中管网310公里，水表2200只。");
    row("a share of something else", u"全县玉米22万亩，茶园4.1万亩，占全省茶园面积的3.7%。");
    row("land that is taken up", u"园区占地460亩，入驻企业31家，出租率92%。");
    row("growth of another", u"用户由2500户增加到3200户，收入增长38%。");
    row("growth in each year", u"用户由2500户增加到3200户，年均增长8.6%。");
    row("by how much, and another's growth", u"贷款余额132亿元，比年初增加11亿元。存款增长9.8%。");
    row("at least", u"全村480户，其中参保400户以上，占总数的90%以上。");
    row("households and their people", u"全镇共有监测对象921户2840人。");
    row("people of other households", u"帮扶921户，培训120人。");
    row("people by another name than the households", u"全乡有监测户813户、务工人员262人。");
    row("households and their people, each by its name", u"全乡有监测户813户、监测人口2262人。");
    row("money told in two ways", u"筹集资金3.4亿元，其中省级2.6亿元，修路（含桥梁）1.7亿元。");
    row("money with the parts of a part", u"筹集资金3.4亿元，其中修路2.5亿元、路基1.4亿元、路面1.1亿元。");
    row("loans of two kinds, which are some of them the same",
        u"贷款余额3.4亿元，其中涉农贷款2.6亿元，小微企业贷款1.7亿元。");
    row("money, and what some of it is for", u"筹集资金3.4亿元，其中省级2.6亿元，用于修路1.7亿元。");
    row("money of another time", u"筹集资金3.4亿元，其中到位2.6亿元，明年计划1.7亿元。");
    row("firms and their workers", u"入园企业32户、1260人。");
    row("households that came, and people that left", u"新增监测对象12户，减少4人。");
    row("a part of more than was said", u"全县加工车间超过百家，其中镇上152家。");
    row("a part of several together", u"修渠12公里、修路31公里，其中受益村内40公里。");
    row("what each of several gives",
        u"投入9300万元，其中省里出2500万元，各市县配套430万元，企业出2400万元。");
    row("a list behind a part", u"一季度投资305亿元，其中3月投资137亿元，全年计划1315亿元。");
    row("a total in another sentence", u"参会的有31人。全县种茶4.1万亩，采摘2.6万亩。");
}

void ArticleCheckerTest::saysNothingOfOthers()
{
    QFETCH(const QString, text);
    QStringList shown;
    for (const Check &each : check(text)) {
        if (each.kind != CheckKind::Direction || each.verdict == Verdict::Fails)
            shown.append(told({each}));
    }
    QCOMPARE(shown, QStringList());
}

void ArticleCheckerTest::namesTheSlip()
{
    const auto swapped = check(QStringLiteral("全乡共有农户1342户，其中东片921户，西片412户。"));
    QCOMPARE(swapped.size(), 1);
    QVERIFY(swapped[0].slip);
    QCOMPARE(swapped[0].slip->power, 0);
    QCOMPARE(swapped[0].expected->low, Decimal(1333));

    const auto scaled = check(QStringLiteral("投资3.46亿元，其中省级2.51亿元，县级0.95万元。"));
    QCOMPARE(scaled.size(), 1);
    QVERIFY(scaled[0].slip);
    QCOMPARE(scaled[0].slip->figure, 2);
    QCOMPARE(scaled[0].slip->power, 4);
    QCOMPARE(scaled[0].slip->value, Decimal(95000000));
}

void ArticleCheckerTest::whatIsTrueOfOurArticlesFailsNowhere()
{
    int holding = 0;
    for (const TrueArticle &article : trueArticles(Articles)) {
        for (const Check &each : checks::checkArticle(m_cues, article.text, article.readings)) {
            holding += each.verdict == Verdict::Holds;
            if (each.verdict == Verdict::Fails) {
                const model::Reading &first = article.readings[each.figures[0]];
                QFAIL(qPrintable(QString(article.name + u": " + told({each}) + u' ' + first.quote)));
            }
        }
    }
    QVERIFY2(holding >= 80, qPrintable(QString::number(holding)));
}

void ArticleCheckerTest::findsMostSlipsOfFiguresThatTakePart()
{
    int slips = 0;
    int caught = 0;
    for (const TrueArticle &article : trueArticles(Articles)) {
        QSet<qsizetype> taking;
        for (const Check &each : checks::checkArticle(m_cues, article.text, article.readings)) {
            if (each.kind != CheckKind::Direction)
                taking.unite(QSet<qsizetype>(each.figures.begin(), each.figures.end()));
        }
        for (const qsizetype figure : taking) {
            const Decimal value = article.readings[figure].value.numerator();
            for (const Decimal &wrong : mistaken(value)) {
                if (wrong == value)
                    continue;
                QList<model::Reading> readings = article.readings;
                readings[figure] = withValue(readings[figure], wrong);
                ++slips;
                const auto found = checks::checkArticle(m_cues, article.text, readings);
                caught += std::any_of(found.begin(), found.end(), [figure](const Check &each) {
                    return each.kind != CheckKind::Quote && each.verdict == Verdict::Fails &&
                           each.figures.contains(figure); // these are slips of the article's own
                });
            }
        }
    }
    QVERIFY(slips > 500);
    const int percent = caught * 100 / slips;
    qInfo("%d of %d slips found (%d %%)", caught, slips, percent);
    QVERIFY(percent >= 54);
}

void ArticleCheckerTest::theSameInBothScripts()
{
    const auto simplified = check(QStringLiteral("全村480户，其中参保420户，占总数的78.5%。"));
    const auto traditional = check(QStringLiteral("全村480戶，其中參保420戶，佔總數的78.5％。"));
    QCOMPARE(told(traditional), told(simplified));
    QCOMPARE(told(simplified), QStringLiteral("share fails"));
}

void ArticleCheckerTest::whatIsTypedAgainstItsWordsIsToldUnlessASumAsksForIt_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("figure");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("isTold");
    QTest::newRow("the sum holds either way")
        << QStringLiteral("辣椒面积12.6万亩，比上年增加1.4万亩，增长12.5%。") << 0 << QStringLiteral("126400")
        << true;
    QTest::newRow("the sum holds with what was typed alone")
        << QStringLiteral("全乡共有农户1342户，其中东片921户，西片412户。") << 2 << QStringLiteral("421")
        << false;
    QTest::newRow("no sum") << QStringLiteral("全乡共有农户1342户。") << 0 << QStringLiteral("1432") << true;
}

void ArticleCheckerTest::whatIsTypedAgainstItsWordsIsToldUnlessASumAsksForIt()
{
    QFETCH(const QString, text);
    QFETCH(const int, figure);
    QFETCH(const QString, typed);
    QFETCH(const bool, isTold);
    QList<model::Reading> readings;
    for (const model::Proposal &proposal : m_extractor->extract(text).proposals)
        readings.append(proposal.reading);
    readings[figure] = withValue(readings[figure], *Decimal::parse(typed));
    const auto found = checks::checkArticle(m_cues, text, readings);
    QCOMPARE(std::any_of(found.begin(), found.end(),
                         [](const Check &each) { return each.kind == CheckKind::Quote; }),
             isTold);
}

QTEST_GUILESS_MAIN(ArticleCheckerTest)

#include "articlechecker_test.moc"
