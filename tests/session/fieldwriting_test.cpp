// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/fieldwriting.h"

#include "session/workspacefixture.h"

using namespace jiaoshu;
using namespace jiaoshu::session;

namespace {

/** An article whose figures are of @p places, in the year 2031, printed on 2031-09-12. */
ArticleId articleOn(WorkspaceFixture &workspace, const QStringList &places)
{
    QStringList counts;
    for (qsizetype i = 0; i < places.size(); ++i)
        counts.append(QString::number(31 + i));
    auto made = WorkspaceFixture::prepared(QStringLiteral("走访") + places.join(u' '), counts);
    made.article.publishedOn = QStringLiteral("2031-09-12");
    for (qsizetype i = 0; i < places.size(); ++i) {
        made.proposals[i].reading.place = places[i];
        made.proposals[i].reading.period = QStringLiteral("2031");
    }
    return importArticle(workspace.session(), made)->article;
}

} // namespace

class FieldWritingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPlaceHasTheNameOfTheGazetteer_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("written");
        const auto row = [](const char *typed, const char *written) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(written);
        };
        row("湄潭县", "湄潭县");
        row("湄潭縣", "湄潭县");
        row(" 湄潭 ", "湄潭县");
        row("恩施州", "恩施土家族苗族自治州");
        row("威宁自治县", "威宁彝族回族苗族自治县");
        row("崇礼县", "崇礼区");
        row("崇禮縣", "崇礼区");
        row("貴州省遵義市湄潭縣", "湄潭县");
        row("貴州", "贵州省");
        row("海南", "海南省"); // and not the prefecture of 青海
        row("臺灣", "台湾");
        row("花蓮縣", "花莲县");
        row("湄潭縣、鳳岡縣", "湄潭县、凤冈县");
        row("湄潭縣永興鎮", "湄潭县永兴镇");
        row("北京市朝阳区", "北京市朝阳区");
        row("北京朝陽區", "北京市朝阳区");
        row("青禾縣", "青禾县"); // which is none
        row("", "");
    }
    void aPlaceHasTheNameOfTheGazetteer()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, written);
        QCOMPARE(FieldWriter().place(typed), WrittenPlace{written});
    }

    void aNameOfSeveralIsOfferedWithWhatTheyLieIn()
    {
        const WrittenPlace place = FieldWriter().place(QStringLiteral("朝陽區"));
        QCOMPARE(place.name, QStringLiteral("朝阳区"));
        QCOMPARE(place.choices,
                 QStringList({QStringLiteral("北京市朝阳区"), QStringLiteral("长春市朝阳区")}));
    }

    void theArticleTellsWhichOfSeveralIsMeant()
    {
        WorkspaceFixture workspace;
        const FieldWriter north(workspace.session(),
                                articleOn(workspace, {QStringLiteral("长春市"), QStringLiteral("吉林省")}));
        QCOMPARE(north.place(QStringLiteral("朝阳区")), WrittenPlace{QStringLiteral("朝阳区")});
        QCOMPARE(north.place(QStringLiteral("长春朝阳区")), WrittenPlace{QStringLiteral("朝阳区")});
        QCOMPARE(north.place(QStringLiteral("北京市朝阳区")), WrittenPlace{QStringLiteral("北京市朝阳区")});
        const FieldWriter prefecture(workspace.session(),
                                     articleOn(workspace, {QStringLiteral("恩施土家族苗族自治州")}));
        QCOMPARE(prefecture.place(QStringLiteral("恩施")),
                 WrittenPlace{QStringLiteral("恩施土家族苗族自治州")});
        const FieldWriter elsewhere(workspace.session(), articleOn(workspace, {QStringLiteral("云南省")}));
        QCOMPARE(elsewhere.place(QStringLiteral("朝阳区")).choices.size(), 2);
        const FieldWriter both(workspace.session(),
                               articleOn(workspace, {QStringLiteral("长春市"), QStringLiteral("北京市")}));
        QCOMPARE(both.place(QStringLiteral("朝阳区")).choices.size(), 2);
    }

    void anArticleKeepsToTheNameThatItCallsAnAreaBy()
    {
        WorkspaceFixture workspace;
        const FieldWriter former(workspace.session(), articleOn(workspace, {QStringLiteral("崇礼县")}));
        QCOMPARE(former.place(QStringLiteral("崇禮縣")).name, QStringLiteral("崇礼县"));
        QCOMPARE(former.place(QStringLiteral("崇礼区")).name, QStringLiteral("崇礼区")); // which is right
        const FieldWriter longer(workspace.session(), articleOn(workspace, {QStringLiteral("北京市朝阳区")}));
        QCOMPARE(longer.place(QStringLiteral("朝阳区")).name, QStringLiteral("北京市朝阳区"));
        const FieldWriter typed(workspace.session(), articleOn(workspace, {QStringLiteral("湄潭縣")}));
        QCOMPARE(typed.place(QStringLiteral("湄潭")).name, QStringLiteral("湄潭县"));
    }

    void unitsAndIndicatorsAreInSimplifiedCharacters()
    {
        QCOMPARE(writtenUnit(QStringLiteral("公頃")), QStringLiteral("公顷"));
        QCOMPARE(writtenUnit(QStringLiteral("km2")), QStringLiteral("平方公里"));
        QCOMPARE(writtenUnit(QStringLiteral("人民幣")), QStringLiteral("元"));
        QCOMPARE(writtenUnit(QStringLiteral("斤")), writtenUnit(writtenUnit(QStringLiteral("斤"))));
        QCOMPARE(writtenUnit(QStringLiteral("mW")), QStringLiteral("mW")); // and not a million of them
        QCOMPARE(writtenUnit(QStringLiteral("坛")), QStringLiteral("坛"));
        QCOMPARE(writtenWords(QStringLiteral(" 茶園面積（新增） ")), QStringLiteral("茶园面积(新增)"));
        QCOMPARE(writtenWords(QString()), QString());
    }

    void onlyWhatWasTypedIsWrittenAnew()
    {
        model::Reading before;
        before.place = QStringLiteral("湄潭縣");
        before.unit = QStringLiteral("戶");
        model::Reading typed = before;
        typed.indicator = QStringLiteral("農戶");
        FieldWriter().write(typed, before);
        QCOMPARE(typed.place, before.place);
        QCOMPARE(typed.unit, before.unit);
        QCOMPARE(typed.indicator, QStringLiteral("农户"));
    }

    void wordsOfTimeAreReadWithTheArticlesYear()
    {
        WorkspaceFixture workspace;
        const FieldWriter writer(workspace.session(), articleOn(workspace, {QStringLiteral("湄潭县")}));
        QCOMPARE(writer.period(QStringLiteral("8月底")).value(), QStringLiteral("2031-08-31"));
        QCOMPARE(writer.period(QStringLiteral("今年上半年")).value(),
                 QStringLiteral("2031-01-01/2031-06-30"));
        QVERIFY(!writer.period(QStringLiteral("茶园")));
        QVERIFY(!FieldWriter().period(QStringLiteral("8月底")));
    }
};

QTEST_GUILESS_MAIN(FieldWritingTest)
#include "fieldwriting_test.moc"
