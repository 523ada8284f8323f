// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/figurefilter.h"

#include "ui/testfigures.h"

#include <QtTest>

using namespace jiaoshu;

class FigureFilterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatHoldsEveryWord_data();
    void showsWhatHoldsEveryWord();
    void hidesTheRest_data();
    void hidesTheRest();
    void openIsProposedAndUnsure();
    void oneStateHidesAllOthers();
};

namespace {

model::Figure figure()
{
    model::Figure figure = ui::testFigure(1, 0, QStringLiteral("3.6GW"), model::State::Confirmed);
    figure.reading.note = QStringLiteral("待核");
    return figure;
}

ui::FigureFilter filter(const QString &text)
{
    ui::FigureFilter result;
    result.text = text;
    return result;
}

} // namespace

void FigureFilterTest::showsWhatHoldsEveryWord_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing asked") << QString();
    QTest::newRow("blanks only") << QStringLiteral("  ");
    QTest::newRow("quote") << QStringLiteral("3.6");
    QTest::newRow("quote in another case") << QStringLiteral("gw");
    QTest::newRow("indicator") << QStringLiteral("示范");
    QTest::newRow("place") << QStringLiteral("青禾县");
    QTest::newRow("unit") << QStringLiteral("户");
    QTest::newRow("two words of two fields") << QStringLiteral("青禾 3.6");
}

void FigureFilterTest::showsWhatHoldsEveryWord()
{
    QFETCH(QString, text);
    QVERIFY(filter(text).shows(figure()));
}

void FigureFilterTest::hidesTheRest_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("another quote") << QStringLiteral("3.7");
    QTest::newRow("one of two words only") << QStringLiteral("青禾 3.7");
    QTest::newRow("words joined across fields") << QStringLiteral("青禾县示范");
    QTest::newRow("note") << QStringLiteral("待核");
    QTest::newRow("name of the state") << QStringLiteral("confirmed");
    QTest::newRow("a full stop is no wildcard") << QStringLiteral("3.6.W");
}

void FigureFilterTest::hidesTheRest()
{
    QFETCH(QString, text);
    QVERIFY(!filter(text).shows(figure()));
}

void FigureFilterTest::openIsProposedAndUnsure()
{
    for (const auto state : model::AllStates) {
        const bool open = state == model::State::Proposed || state == model::State::Unsure;
        QCOMPARE(ui::FigureFilter::open().shows(state), open);
    }
}

void FigureFilterTest::oneStateHidesAllOthers()
{
    for (const auto state : model::AllStates) {
        const auto only = ui::FigureFilter::only(model::State::Confirmed);
        QCOMPARE(only.shows(ui::inState(figure(), state)), state == model::State::Confirmed);
    }
    QVERIFY(!ui::FigureFilter::only(model::State::Added).showsAll());
    QVERIFY(ui::FigureFilter().showsAll());
}

QTEST_GUILESS_MAIN(FigureFilterTest)
#include "figurefilter_test.moc"
