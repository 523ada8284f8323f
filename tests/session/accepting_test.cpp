// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/accepting.h"

#include "session/library.h"
#include "session/workspacefixture.h"

using namespace jiaoshu;
using namespace jiaoshu::session;

class AcceptingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptedFiguresStandUnderANameOfTheirOwn()
    {
        WorkspaceFixture fixture;
        fixture.import(QStringLiteral("甲"), {QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")});
        const auto figures = fixture.all();
        const auto accepted = acceptFigures(fixture.session(), {figures[0].id, figures[1].id}, 950);
        QVERIFY(accepted);
        QCOMPARE(fixture.all()[0].state, model::State::Confirmed);
        QCOMPARE(fixture.all()[0].analyst, QStringLiteral("auto≥0.950"));
        QVERIFY(isAutomatic(fixture.all()[1].analyst));
        QVERIFY(!isAutomatic(QStringLiteral("甲")));
        QVERIFY(confirmFigure(fixture.session(), figures[2].id));
        QCOMPARE(fixture.all()[2].analyst, QStringLiteral("甲")); // the person is back
        QVERIFY(undo(fixture.session()));
        QVERIFY(undo(fixture.session())); // all that was accepted, in one step
        for (const auto &figure : fixture.all())
            QCOMPARE(figure.state, model::State::Proposed);
    }

    void theCostIsWhatPeopleDecidedOfFiguresAsSure()
    {
        WorkspaceFixture fixture;
        fixture.import(QStringLiteral("甲"),
                       {QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3"), QStringLiteral("4"),
                        QStringLiteral("5"), QStringLiteral("6")},
                       {990, 980, 970, 900, 990, 960});
        const auto figures = fixture.all();
        QVERIFY(confirmFigure(fixture.session(), figures[0].id));
        QVERIFY(rejectFigure(fixture.session(), figures[1].id));
        model::Reading other = figures[2].reading;
        other.unit = QStringLiteral("人");
        QVERIFY(correctFigure(fixture.session(), figures[2].id, other));
        QVERIFY(confirmFigure(fixture.session(), figures[3].id));
        QVERIFY(acceptFigures(fixture.session(), {figures[4].id}, 985)); // nobody looked at it
        const auto library = *Library::read(fixture.path());
        QCOMPARE(library->judged(950), (Judged{1, 2}));
        QCOMPARE(library->judged(975), (Judged{1, 1}));
        QCOMPARE(library->judged(0), (Judged{2, 2}));
        QCOMPARE(library->judged(995), (Judged{0, 0}));
        QCOMPARE(library->proposedFrom(950), {figures[5].id});
        QCOMPARE(library->proposedFrom(965), QList<FigureId>());
    }

    void theIntervalIsWilsons()
    {
        // Values of the formula, 10 of 100 and 0 of 20.
        const WrongShare ten = wrongShare({90, 10});
        QVERIFY(qAbs(ten.low - 0.0552) < 0.0005 && qAbs(ten.high - 0.1744) < 0.0005);
        const WrongShare none = wrongShare({20, 0});
        QVERIFY(none.low < 1e-9 && qAbs(none.high - 0.1611) < 0.0005);
        const WrongShare unknown = wrongShare({0, 0});
        QVERIFY(unknown.low == 0 && unknown.high == 1);
    }

    void theSameSeedDrawsTheSameSample()
    {
        QList<FigureId> all;
        for (qint64 id = 1; id <= 1000; ++id)
            all.append(FigureId{id});
        const auto sample = sampleOf(all, 20, 7);
        QCOMPARE(sample.size(), 20);
        QCOMPARE(QSet<FigureId>(sample.begin(), sample.end()).size(), 20);
        QCOMPARE(sampleOf(all, 20, 7), sample);
        QVERIFY(sampleOf(all, 20, 8) != sample);
        QCOMPARE(sampleOf(all.first(3), 20, 7).size(), 3);
        QVERIFY(sampleOf({}, 20, 7).isEmpty());
    }

    void everyFigureIsDrawnAboutAsOften()
    {
        QList<FigureId> all;
        for (qint64 id = 1; id <= 10; ++id)
            all.append(FigureId{id});
        QHash<FigureId, int> drawn;
        for (quint64 seed = 1; seed <= 2000; ++seed) {
            for (const FigureId id : sampleOf(all, 3, seed))
                ++drawn[id];
        }
        for (const FigureId id : all) // 600 each, five standard deviations aside
            QVERIFY2(qAbs(drawn[id] - 600) < 105, qPrintable(QString::number(drawn[id])));
    }
};

QTEST_GUILESS_MAIN(AcceptingTest)
#include "accepting_test.moc"
