// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/indicatorslot.h"

#include "engine/markedslots.h"

using namespace jiaoshu;
using namespace jiaoshu::engine;

class IndicatorSlotTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cutsWhatStandsAround_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected"); ///< left|verb|right of the last quantity
        QTest::newRow("phrase before") << u"全市贷款余额达[50元]。"_qs << u"贷款余额||"_qs;
        QTest::newRow("noun behind") << u"全市新建[50座]水库。"_qs << u"新建|新建|水库"_qs;
        QTest::newRow("noun behind 以上") << u"带动[50个]以上的村组。"_qs << u"带动|带动|村组"_qs;
        QTest::newRow("noun behind a parenthesis") << u"改造[18座](含新建)校舍。"_qs << u"改造|改造|校舍"_qs;
        QTest::newRow("up to the figure before") << u"学校[3所]教师[40名]。"_qs << u"教师||"_qs;
        QTest::newRow("in a title, behind its space")
            << u"商场昨日开业 首日客流近[5万人]\n全市人民都到商场里看了又看,人来人往,热闹得很。"_qs
            << u"首日客流||"_qs;
        QTest::newRow("for what the money is") << u"投入[70元]用于村级公路。"_qs << u"|投入|村级公路"_qs;
        QTest::newRow("the noun that leads among them")
            << u"游客仍以中老年[50万人]为主。"_qs << u"中老年||"_qs;
        QTest::newRow("noun behind its relative clause") << u"另有[12个]投产的项目。"_qs << u"||项目"_qs;
    }

    void cutsWhatStandsAround() { check(); }

    void leavesOut_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("no verb for a noun") << u"有[8人]受伤。"_qs << u"||"_qs;
        QTest::newRow("no noun that says nothing") << u"总产值突破[50元]大关。"_qs << u"总产值||"_qs;
        QTest::newRow("no noun behind a space") << u"冷库 [48座] 库容较大。"_qs << u"冷库||"_qs;
        QTest::newRow("no particle of a time") << u"材料在[3天]内报送。"_qs << u"材料||"_qs;
        QTest::newRow("nothing of a clause before") << u"天气晴好,共[3人]。"_qs << u"||"_qs;
        QTest::newRow("no noun behind money but its own") << u"贷款[5元]修建水库。"_qs << u"贷款|贷款|"_qs;
        QTest::newRow("no words of the figure before")
            << u"实现[85个]贫困村退出、[3万人]脱贫。"_qs << u"||"_qs;
        QTest::newRow("no noun that names the next figure") << u"登记[109宗]总值[11元]。"_qs << u"总值||"_qs;
        QTest::newRow("nothing that did it") << u"地震已造成[16人]受伤。"_qs << u"||"_qs;
        QTest::newRow("no time for a phrase") << u"总会成立时为[50元]。"_qs << u"||"_qs;
        QTest::newRow("no noun that goes on with the next")
            << u"饲养梅花鹿[70头]或骡马。"_qs << u"饲养梅花鹿||"_qs;
        QTest::newRow("no growth for a noun") << u"班距由[40天]缩短为[20天]。"_qs << u"||"_qs;
        QTest::newRow("no qualifier in parentheses") << u"高架段(约[8公里])。"_qs << u"高架段||"_qs;
    }

    void leavesOut() { check(); }

    void tellsRowsFromSentences_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("length"); ///< of the row that begins with the first
        QTest::newRow("with 、") << u"增长[3%]、[4%]、[5%]。"_qs << 3;
        QTest::newRow("with 和") << u"增长[3%]和[4%]。"_qs << 2;
        QTest::newRow("with 及近") << u"增长[3%]及近[4%]。"_qs << 2;
        QTest::newRow("with a plus") << u"实现[60%]+和[70%]+增长。"_qs << 2;
        QTest::newRow("nothing between") << u"监测[92户][284人]。"_qs << 2;
        QTest::newRow("a noun between") << u"增长[3%]、工业[4%]。"_qs << 1;
        QTest::newRow("a verb between") << u"由[3%]升至[4%]。"_qs << 1;
        QTest::newRow("another sentence") << u"增长[3%]。[4人]受灾。"_qs << 1;
    }

    void tellsRowsFromSentences()
    {
        QFETCH(QString, text);
        const MarkedSlots marked(text);
        QTEST(marked.reader().runLength(0, marked.sentence(0)), "length");
    }

    void namesTheThemeOfAClause()
    {
        const MarkedSlots marked(u"进口[3元],出口形势向好,增长[2%]。"_qs);
        const SentenceView &sentence = marked.sentence(1);
        const qsizetype clause = marked.view().clauseBegin(sentence, marked.quantity(1).span.begin.value);
        QCOMPARE(marked.reader().themeOf(sentence, marked.quantity(0).span.end.value, clause),
                 u"出口形势向好"_qs);
        QCOMPARE(marked.reader().themeOf(sentence, clause, clause), QString());
    }

    void namesNoSpeakerAsATheme()
    {
        const MarkedSlots marked(u"局长王一表示,增长[2%]。"_qs);
        const SentenceView &sentence = marked.sentence(0);
        const qsizetype clause = marked.view().clauseBegin(sentence, marked.quantity(0).span.begin.value);
        QCOMPARE(marked.reader().themeOf(sentence, sentence.begin, clause), QString());
    }

private:
    static void check()
    {
        QFETCH(QString, text);
        const MarkedSlots marked(text);
        const IndicatorSlot slot = marked.slot(marked.size() - 1);
        QTEST(QString(slot.left + u'|' + slot.verb + u'|' + slot.right), "expected");
    }
};

QTEST_GUILESS_MAIN(IndicatorSlotTest)
#include "indicatorslot_test.moc"
