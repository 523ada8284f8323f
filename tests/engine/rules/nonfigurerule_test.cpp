// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/rules/nonfigurerule.h"

#include "engine/numeralreader.h"
#include "engine/rules/articlerule.h"
#include "engine/rules/daterule.h"
#include "engine/rules/fixednamerule.h"
#include "engine/rules/identifierrule.h"
#include "engine/rules/listnumberrule.h"
#include "engine/rules/ordinalrule.h"
#include "engine/rules/timerule.h"
#include "engine/unitreader.h"
#include "lexicon/lexicon.h"

#include <QTest>

using namespace jiaoshu;
using namespace jiaoshu::engine;

/** Each rule alone on the first number of a text. */
class NonFigureRuleTest : public QObject
{
    Q_OBJECT
    std::shared_ptr<const lexicon::Lexicon> m_words;

    /** What @p rule takes of @p text; empty for nothing. */
    [[nodiscard]] QString matched(const NonFigureRule &rule, QStringView text) const
    {
        const NumeralReader numerals(m_words->numerals(), m_words->qualifiers(), m_words->units());
        const UnitReader units(*m_words, numerals);
        for (qsizetype at = 0; at < text.size(); ++at) {
            const auto numeral = numerals.readAt(text, at);
            if (!numeral)
                continue;
            const auto unit = units.readAfter(text, *numeral);
            const NumberSite site{text, *numeral, unit ? &*unit : nullptr, 0, numerals, units, *m_words};
            const auto found = rule.match(site);
            return found ? text.sliced(found->span.begin.value, found->span.length()).toString() : QString();
        }
        return u"no number"_qs;
    }

    void compare(const NonFigureRule &rule,
                 std::initializer_list<std::pair<QStringView, QStringView>> rows) const
    {
        for (const auto &[text, quote] : rows)
            QCOMPARE(text + u" -> " + matched(rule, text), text + u" -> " + quote);
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto words = lexicon::Lexicon::load();
        QVERIFY(words.has_value());
        m_words = *words;
    }

    void dates()
    {
        compare(DateRule(), {{u"2021年3月", u"2021年"},
                             {u"二〇一八年", u"二〇一八年"},
                             {u"3月份", u"3月份"},
                             {u"28日", u"28日"},
                             {u"2016—2020年度", u"2016—2020年度"},
                             {u"1至8月", u"1至8月"},
                             {u"2021-12-31", u"2021-12-31"},
                             {u"90年代", u"90年代"},
                             {u"114年度", u"114年度"},
                             {u"三季度", u"三季度"},
                             {u"周三下午", u"周三"},
                             {u"21世纪", u"21世纪"},
                             {u"2022中国", u"2022"}});
        compare(DateRule(), {{u"3年", u""},
                             {u"两千年", u""},
                             {u"3个月", u""},
                             {u"60日", u""},
                             {u"2023人", u""},
                             {u"2,021年", u""},
                             {u"3个季度", u""},
                             {u"三周", u""},
                             {u"12—15人", u""},
                             {u"2020.5元", u""},
                             {u"3.5月", u""},
                             {u"30年", u""}});
    }

    void times()
    {
        compare(TimeRule(),
                {{u"13:52", u"13:52"}, {u"9时30分", u"9时30分"}, {u"上午8点", u"8点"}, {u"6点半", u"6点半"}});
        compare(TimeRule(),
                {{u"13小时", u""}, {u"8点意见", u""}, {u"30分", u""}, {u"3:1", u""}, {u"25:30", u""}});
    }

    void ordinals()
    {
        compare(OrdinalRule(), {{u"第十二批", u"第十二"},
                                {u"第三至五名", u"第三至五"},
                                {u"前10强", u"10"},
                                {u"三级医院", u"三"},
                                {u"二楼", u"二"},
                                {u"一期工程", u"一"},
                                {u"二轮协商", u"二"},
                                {u"一等奖", u"一"}});
        compare(OrdinalRule(), {{u"十二批", u""},
                                {u"前3个月", u""},
                                {u"6.2级地震", u""},
                                {u"两轮协商", u""},
                                {u"3层", u""},
                                {u"分三期", u""},
                                {u"二十人", u""}});
    }

    void listNumbers()
    {
        compare(ListNumberRule(), {{u"一、抓产业", u"一"},
                                   {u"(二)抓就业", u"二"},
                                   {u"3.抓教育", u"3"},
                                   {u"一是抓", u"一"},
                                   {u"\n2)抓", u"2"}});
        compare(ListNumberRule(),
                {{u"3.5元", u""}, {u"共3、4人", u""}, {u"元(3)", u""}, {u"3人是", u""}, {u"共一", u""}});
    }

    void identifiers()
    {
        compare(IdentifierRule(), {{u"0818-5523177", u"0818-5523177"},
                                   {u"43号", u"43号"},
                                   {u"5G网络", u"5"},
                                   {u"A4纸", u"4"},
                                   {u"(2881)", u"2881"},
                                   {u"邮编:635000", u"635000"},
                                   {u"318国道", u"318"},
                                   {u"12345678", u"12345678"},
                                   {u"3:1获胜", u"3:1"},
                                   {u"007", u"007"}});
        compare(IdentifierRule(), {{u"10-14天", u""},
                                   {u"GDP3.2万亿元", u""},
                                   {u"(3人)", u""},
                                   {u"电话50部", u""},
                                   {u"12345678元", u""},
                                   {u"0.5元", u""},
                                   {u"318人", u""}});
    }

    void fixedNames()
    {
        compare(FixedNameRule(), {{u"“四个不摘”", u"四"},
                                  {u"“5·12”地震", u"5"},
                                  {u"《三年行动方案》", u"三"},
                                  {u"1+6+N", u"1"},
                                  {u"“351”待遇", u"351"},
                                  {u"三年行动", u"三"},
                                  {u"「八成」計劃", u"八"}});
        compare(FixedNameRule(), {{u"“这是3万元，你点点。”", u""},
                                  {u"“3000万元”", u""},
                                  {u"三年来", u""},
                                  {u"“好”，3人", u""},
                                  {u"《办法》规定3人", u""},
                                  {u"3+人", u"3"}});
    }

    void articles()
    {
        compare(ArticleRule(),
                {{u"一批群众", u"一"}, {u"一天上百元", u"一"}, {u"每100公里", u"100"}, {u"一斤卖", u"一"}});
        compare(ArticleRule(), {{u"仅一人", u""},
                                {u"为期一年的", u""},
                                {u"近一吨重", u""},
                                {u"两批", u""},
                                {u"1批", u""},
                                {u"一成多", u""},
                                {u"一刻钟后", u""},
                                {u"一万元", u""}});
    }
};

QTEST_GUILESS_MAIN(NonFigureRuleTest)
#include "nonfigurerule_test.moc"
