// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/variants.h"

#include "session/workspacefixture.h"

using namespace jiaoshu;
using namespace jiaoshu::session;

namespace {

QList<Library::Value> values(const QStringList &words)
{
    QList<Library::Value> made;
    for (qsizetype i = 0; i < words.size(); ++i)
        made.append({words[i], 10 - i, false});
    return made;
}

QString shown(const QList<QList<Library::Value>> &variants)
{
    QStringList lines;
    for (const auto &line : variants) {
        QStringList words;
        for (const Library::Value &value : line)
            words.append(value.text);
        lines.append(words.join(u'='));
    }
    lines.sort();
    return lines.join(u' ');
}

} // namespace

class VariantsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsThatAreWrittenAlikeAreFound_data();
    void wordsThatAreWrittenAlikeAreFound();
    void mergingKeepsStatesAndIsOneStep();
};

void VariantsTest::wordsThatAreWrittenAlikeAreFound_data()
{
    QTest::addColumn<TermField>("field");
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("found");
    const auto row = [](const char *name, TermField field, const char *words, const char *found) {
        QTest::newRow(name) << field << QString::fromUtf8(words).split(u' ') << QString::fromUtf8(found);
    };
    row("script", TermField::Indicator, "育苗面积 育苗面積 育苗", "育苗面积=育苗面積");
    row("的", TermField::Indicator, "新栽的果树 新栽果树", "新栽的果树=新栽果树");
    row("width and case", TermField::Indicator, "ＰＭ2.5浓度 pm2.5浓度", "ＰＭ2.5浓度=pm2.5浓度");
    row("numerals", TermField::Indicator, "第三产业产值 第3产业产值", "第三产业产值=第3产业产值");
    row("punctuation", TermField::Indicator, "“两不愁”户数 两不愁户数", "“两不愁”户数=两不愁户数");
    row("other words", TermField::Indicator, "户数 人数 户数占比", "");
    row("place with its ending", TermField::Place, "甘谷县 甘谷 武山县", "甘谷县=甘谷");
    row("two places of one name", TermField::Place, "吉林省 吉林市 吉林", "");
    row("short names", TermField::Place, "沙市 沙县", "");
    row("units keep their case", TermField::Unit, "mW MW", "");
    row("units that are marks", TermField::Unit, "% ‰ ‱", "");
    row("units with a stroke", TermField::Unit, "元/人 元人", "");
    row("the same mark in two widths", TermField::Unit, "％ %", "％=%");
    row("marks between digits", TermField::Indicator,
        "12岁人数 1-2岁人数 2.5比值 25比值 一、二产业 十二产业 12产业", "");
    row("shares and signs", TermField::Indicator, "增长5%户数 增长5‰户数 -3度天数 3度天数", "");
    row("nothing but marks", TermField::Indicator, "—— …… 的", "");
    row("units in both scripts", TermField::Unit, "畝 亩", "畝=亩");
}

void VariantsTest::wordsThatAreWrittenAlikeAreFound()
{
    QFETCH(TermField, field);
    QFETCH(QStringList, words);
    QFETCH(QString, found);
    QCOMPARE(shown(variantsAmong(field, values(words))), found);
}

void VariantsTest::mergingKeepsStatesAndIsOneStep()
{
    WorkspaceFixture fixture;
    auto made = WorkspaceFixture::prepared(
        QStringLiteral("甲"), {QStringLiteral("12"), QStringLiteral("34"), QStringLiteral("56")});
    made.proposals[1].reading.indicator = QStringLiteral("受訪農戶");
    made.proposals[2].reading.indicator = QStringLiteral("合作社");
    QVERIFY(importArticle(fixture.session(), made));
    const QList<FigureId> figures = {fixture.all()[0].id, fixture.all()[1].id};
    QVERIFY(confirmFigure(fixture.session(), figures[1]));
    const auto library = *Library::read(fixture.path());
    const auto variants = variantsAmong(TermField::Indicator, library->values(facetOf(TermField::Indicator)));
    QCOMPARE(variants.size(), 1);
    const auto with = library->figuresWith(Facet::Indicator, {variants[0][0].text, variants[0][1].text});
    QCOMPARE(with, figures);
    const auto corrections =
        withTerm(fixture.session(), with, TermField::Indicator, QStringLiteral("受访农户"));
    QCOMPARE(corrections->size(), 1); // the other one has it
    QVERIFY(amendFigures(fixture.session(), *corrections));
    QCOMPARE(fixture.all()[1].reading.indicator, QStringLiteral("受访农户"));
    QCOMPARE(fixture.all()[1].state, model::State::Confirmed);
    QCOMPARE(fixture.all()[2].reading.indicator, QStringLiteral("合作社"));
    QVERIFY(undo(fixture.session()));
    QCOMPARE(fixture.all()[1].reading.indicator, QStringLiteral("受訪農戶"));
    // What is typed in other characters, or short, becomes what the engine would write.
    QVERIFY(
        withTerm(fixture.session(), {with[0]}, TermField::Indicator, QStringLiteral("受訪農戶"))->isEmpty());
    const auto place = withTerm(fixture.session(), with, TermField::Place, QStringLiteral("巴東"));
    QCOMPARE(place->first().reading.place, QStringLiteral("巴东县"));
    QCOMPARE(fixture.all()[1].state, model::State::Confirmed);
}

QTEST_GUILESS_MAIN(VariantsTest)

#include "variants_test.moc"
