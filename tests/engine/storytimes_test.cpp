// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/periodreader.h"

#include "engine/markedarticle.h"
#include "engine/statusreader.h"

using namespace jiaoshu;
using namespace jiaoshu::engine;

/** The times of feature stories and of news of a company, which look back and ahead. */
class StoryTimesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ofAPart_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected"); // one a marked figure, - where the article does not say
        QTest::newRow("a year of long ago is not reported on")
            << u"山里的织布人\n2031-05-17\n1996年,她买来织机[3台],和姐妹们一起织布,做成被面到集市上去卖。\n布厂后来大起来,每间屋里摆着织机[20台],来学的人从早到晚坐在窗下,一根线也不肯放过。"_qs
            << u"1996 -"_qs;
        QTest::newRow("the year before is")
            << u"全县修路\n2031-02-17\n2030年,全县修路[30公里],各项工作都有新的进展,群众普遍满意。\n新建桥梁[4座],各项工作都有新的进展,群众普遍满意,认为办得很好。"_qs
            << u"2030 2030"_qs;
        QTest::newRow("days that it took then")
            << u"山里的织布人\n2031-05-17\n1996年,她去学织布,走了[3天]山路。\n2005年,她教起徒弟,教了[6年]。"_qs
            << u"1996 -"_qs;
        QTest::newRow("planned behind what there was")
            << u"某港公布船队近况\n2031-05-17\n截至2030年底,港里登记渔船[90艘],预计两年后减到[70艘]。"_qs
            << u"2030-12-31 -"_qs;
        QTest::newRow("estimated of the day itself")
            << u"某港公布船队近况\n2031-05-17\n截至2031年底,预计登记渔船[95艘],各项工作都有新的进展。"_qs
            << u"2031-12-31"_qs;
        QTest::newRow("days that are announced")
            << u"某县办花展\n2031-08-17\n9月2日至10月31日,门票收入预计[3万元],各项工作都有新的进展,群众普遍满意。"_qs
            << u"2031-09-02/2031-10-31"_qs;
        QTest::newRow("five years from a fiscal year on")
            << u"某局公布计划\n2031-02-17\n由2031/32年度起计的五年内,建屋[18万套],各项工作都有新的进展,群众普遍满意。"_qs
            << u"2031/2036"_qs;
        QTest::newRow("the whole year, told early in the next")
            << u"镇情简介\n2031-03-12\n农业以茶叶、烟叶为主。全年粮食总产[2万吨],各项工作都有新的进展,群众普遍满意。"_qs
            << u"2030"_qs;
        QTest::newRow("a day that nobody has named")
            << u"山里的织布人\n2031-11-06\n集市上人很多,她的布按当天的行情卖了[900元],各项工作都有新的进展。"_qs
            << u"-"_qs;
    }
    void ofAPart()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const MarkedArticle article(testLexicon(), text);
        const ArticleView view(article.document, article.quantities);
        QList<model::Status> statuses;
        for (const StatusReading &reading : StatusReader(testLexicon()).read(view))
            statuses.append(reading.status);
        const QList<PlaceReading> places = PlaceReader(testLexicon()).read(view);
        QStringList found;
        const QList<PeriodReading> readings = PeriodReader(testLexicon()).read(view, places, statuses);
        for (const PeriodReading &reading : readings)
            found.append(reading.period.isEmpty() ? u"-"_qs : reading.period);
        QCOMPARE(found.join(u' '), expected);
    }
};

QTEST_GUILESS_MAIN(StoryTimesTest)
#include "storytimes_test.moc"
