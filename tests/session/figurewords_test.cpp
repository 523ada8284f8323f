// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/figurewords.h"

#include "session/library.h"
#include "session/workspacefixture.h"

using namespace jiaoshu;
using namespace jiaoshu::session;

class FigureWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsEveryWordInAnyOfTheFields_data();
    void holdsEveryWordInAnyOfTheFields();
    void whatIsFoundIsWhatALibraryAndEachFigureSay();
    void aLibraryFollowsWhatFiguresSayNow();
    void figuresAreAskedForByTheirNumbers();
    void goingOnCanBeDeclined();

private:
    [[nodiscard]] static model::Reading reading();
};

model::Reading FigureWordsTest::reading()
{
    model::Reading reading;
    reading.quote = QStringLiteral("3.6GW");
    reading.indicator = QStringLiteral("示范户");
    reading.place = QStringLiteral("青禾县");
    reading.unit = QStringLiteral("户");
    reading.note = QStringLiteral("待核");
    return reading;
}

void FigureWordsTest::holdsEveryWordInAnyOfTheFields_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("holds");
    QTest::newRow("nothing asked") << QString() << true;
    QTest::newRow("blanks only") << QStringLiteral("  ") << true;
    QTest::newRow("quote") << QStringLiteral("3.6") << true;
    QTest::newRow("quote in another case") << QStringLiteral("gw") << true;
    QTest::newRow("indicator") << QStringLiteral("示范") << true;
    QTest::newRow("place") << QStringLiteral("青禾县") << true;
    QTest::newRow("unit") << QStringLiteral("户") << true;
    QTest::newRow("two words of two fields") << QStringLiteral("青禾 3.6") << true;
    QTest::newRow("one word of two is not there") << QStringLiteral("青禾 亩") << false;
    QTest::newRow("over the border of two fields") << QStringLiteral("户青") << false;
    QTest::newRow("a note is no word of it") << QStringLiteral("待核") << false;
    QTest::newRow("in another order") << QStringLiteral("县青禾") << false;
}

void FigureWordsTest::holdsEveryWordInAnyOfTheFields()
{
    QFETCH(QString, words);
    QTEST(holdsWords(reading(), words), "holds");
}

void FigureWordsTest::whatIsFoundIsWhatALibraryAndEachFigureSay()
{
    WorkspaceFixture w;
    const ArticleId a = w.import(QStringLiteral("甲"), {QStringLiteral("12"), QStringLiteral("340")});
    w.import(QStringLiteral("乙"), {QStringLiteral("123")});
    const auto library = *Library::read(w.path());
    for (const QString &words : {QStringLiteral("12"), QStringLiteral("340 户"), QStringLiteral("无此")}) {
        LibraryFilter filter;
        filter.has = words;
        filter.holding = *figuresHolding(w.session(), words);
        library->setFilter(filter);
        QCOMPARE(library->figures(), filter.holding->size());
        QCOMPARE(library->fitting(), *filter.holding);
        const QList<model::Figure> all = w.all();
        for (const model::Figure &figure : all) {
            const bool isFound = filter.holding->contains(figure.id);
            QCOMPARE(fits(filter, figure, {}), isFound);
            QCOMPARE(library->fits(figure), isFound);
        }
    }
    LibraryFilter both;
    both.has = QStringLiteral("12");
    both.holding = *figuresHolding(w.session(), both.has);
    QCOMPARE(both.holding->size(), 2);
    both.within = QList<ArticleId>{a};
    library->setFilter(both);
    QCOMPARE(library->figures(), 1);
}

void FigureWordsTest::aLibraryFollowsWhatFiguresSayNow()
{
    WorkspaceFixture w;
    const ArticleId a = w.import(QStringLiteral("甲"), {QStringLiteral("12"), QStringLiteral("340")});
    const auto library = *Library::read(w.path());
    LibraryFilter filter;
    filter.has = QStringLiteral("受访");
    filter.holding = *figuresHolding(w.session(), filter.has);
    library->setFilter(filter);
    const qint64 before = library->figures();
    model::Figure figure = w.figures(a).first();
    figure.reading.indicator = before > 0 ? QStringLiteral("别的") : QStringLiteral("受访农户");
    library->patch(w.session(), *correctFigure(w.session(), figure.id, figure.reading));
    QCOMPARE(library->figures(), before > 0 ? before - 1 : 1);
    library->patch(w.session(), *undo(w.session()));
    QCOMPARE(library->figures(), before);
}

void FigureWordsTest::figuresAreAskedForByTheirNumbers()
{
    WorkspaceFixture w;
    const ArticleId a = w.import(QStringLiteral("甲"), {QStringLiteral("12"), QStringLiteral("340")});
    const auto library = *Library::read(w.path());
    LibraryFilter filter;
    filter.figures = QList<FigureId>{w.figures(a).last().id};
    library->setFilter(filter);
    QCOMPARE(library->fitting(), *filter.figures);
    QVERIFY(fits(filter, w.figures(a).last(), {}));
    QVERIFY(!fits(filter, w.figures(a).first(), {}));
}

void FigureWordsTest::goingOnCanBeDeclined()
{
    WorkspaceFixture w;
    w.import(QStringLiteral("甲"), {QStringLiteral("12"), QStringLiteral("340")});
    const auto found = figuresHolding(w.session(), QStringLiteral("12"), [] { return true; });
    QVERIFY(!found);
    QCOMPARE(found.error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(FigureWordsTest)
#include "figurewords_test.moc"
