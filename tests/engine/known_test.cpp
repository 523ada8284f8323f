// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody says of an article is known better than what its text says.
#include "engine/extractor.h"
#include "engine/known.h"
#include "lexicon/lexicon.h"

#include <QTest>

using namespace jiaoshu;
using namespace jiaoshu::engine;

class KnownTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aKnownPlaceIsThatOfFiguresWithoutOne_data();
    void aKnownPlaceIsThatOfFiguresWithoutOne();
    void whatIsNoAreaSaysNothing_data();
    void whatIsNoAreaSaysNothing();
    void anotherPlaceBesideAFigureStaysItsOwn();
    void aKnownTitleIsTheLineThatSaysSo();
    void aTitleThatIsNoLineSaysNothing();
    void aKnownDayIsWhereMonthsCountFrom();
    void aSelectionIsReadWithWhatIsKnown();

private:
    [[nodiscard]] QStringList places(const QString &text, const Known &known) const;

    std::unique_ptr<Extractor> m_extractor;
};

void KnownTest::initTestCase()
{
    const auto lexicon = lexicon::Lexicon::load();
    QVERIFY2(lexicon.has_value(), qPrintable(lexicon ? QString() : toLogLine(lexicon.error())));
    m_extractor = std::make_unique<Extractor>(*lexicon);
}

QStringList KnownTest::places(const QString &text, const Known &known) const
{
    QStringList found;
    const Extraction extraction = m_extractor->extract(text, Detail::Figures, known);
    for (const model::Proposal &proposal : extraction.proposals)
        found.append(proposal.reading.place);
    return found;
}

void KnownTest::aKnownPlaceIsThatOfFiguresWithoutOne_data()
{
    QTest::addColumn<QString>("place");
    QTest::newRow("full name") << QStringLiteral("宣恩县");
    QTest::newRow("from the outside in") << QStringLiteral("湖北省宣恩县");
    QTest::newRow("traditional") << QStringLiteral("宣恩縣");
    QTest::newRow("spaces around") << QStringLiteral(" 宣恩县 ");
}

void KnownTest::aKnownPlaceIsThatOfFiguresWithoutOne()
{
    QFETCH(const QString, place);
    const QString text = QStringLiteral("秋粮入库忙\n\n入冬以来，全县共收购稻谷613户，发放补贴27.4万元。");
    QCOMPARE(places(text, {}), (QStringList{QString(), QString()}));
    Known known;
    known.place = place;
    const QStringList found = places(text, known);
    QCOMPARE(found.size(), 2);
    for (const QString &each : found)
        QVERIFY2(each.endsWith(QStringLiteral("宣恩县")), qPrintable(each));
}

void KnownTest::whatIsNoAreaSaysNothing_data()
{
    QTest::addColumn<QString>("place");
    QTest::newRow("nothing") << QString();
    QTest::newRow("an area that is none") << QStringLiteral("青禾自拟县");
    QTest::newRow("more than the area") << QStringLiteral("宣恩县秋粮");
    QTest::newRow("not within one another") << QStringLiteral("湖南省宣恩县");
}

void KnownTest::whatIsNoAreaSaysNothing()
{
    QFETCH(const QString, place);
    const QString text = QStringLiteral("秋粮入库忙\n\n入冬以来，全县共收购稻谷613户。");
    Known known;
    known.place = place;
    QCOMPARE(places(text, known), places(text, {}));
}

void KnownTest::anotherPlaceBesideAFigureStaysItsOwn()
{
    Known known;
    known.place = QStringLiteral("宣恩县");
    const QStringList found =
        places(QStringLiteral("秋粮入库忙\n\n全县收购613户。其中，来凤县收购48户。"), known);
    QCOMPARE(found.size(), 2);
    QVERIFY2(found[0].endsWith(QStringLiteral("宣恩县")), qPrintable(found[0]));
    QVERIFY2(found[1].endsWith(QStringLiteral("来凤县")), qPrintable(found[1]));
}

void KnownTest::aKnownTitleIsTheLineThatSaysSo()
{
    const QString text = QStringLiteral("青禾周刊\n宣恩县秋粮入库忙\n\n入冬以来共收购稻谷613户。");
    Known known;
    known.title = QStringLiteral("宣恩縣秋糧入庫忙"); // as an analyst may write it
    const Extraction extraction = m_extractor->extract(text, Detail::Figures, known);
    QCOMPARE(extraction.title, QStringLiteral("宣恩县秋粮入库忙"));
    QCOMPARE(extraction.proposals.size(), 1);
    QVERIFY(extraction.proposals.first().reading.place.endsWith(QStringLiteral("宣恩县")));
}

void KnownTest::aTitleThatIsNoLineSaysNothing()
{
    const QString text = QStringLiteral("宣恩县秋粮入库忙\n\n入冬以来共收购稻谷613户。");
    Known known;
    known.title = QStringLiteral("来凤县秋粮");
    const Extraction with = m_extractor->extract(text, Detail::Figures, known);
    const Extraction without = m_extractor->extract(text);
    QCOMPARE(with.title, without.title);
    QCOMPARE(with.proposals, without.proposals);
}

void KnownTest::aKnownDayIsWhereMonthsCountFrom()
{
    Known known;
    known.publishedOn = QDate(2021, 3, 9);
    const Extraction extraction =
        m_extractor->extract(QStringLiteral("上月，宣恩县收购稻谷613户。"), Detail::Figures, known);
    QCOMPARE(extraction.proposals.size(), 1);
    QCOMPARE(extraction.proposals.first().reading.period, QStringLiteral("2021-02"));
}

void KnownTest::aSelectionIsReadWithWhatIsKnown()
{
    const QString text = QStringLiteral("秋粮入库忙\n\n入冬以来，全县共收购稻谷613户。");
    const qsizetype at = text.indexOf(QStringLiteral("613户"));
    Known known;
    known.place = QStringLiteral("宣恩县");
    const auto read = m_extractor->readSelection(text, codePointSpan(at, at + 4), known);
    QVERIFY(read.has_value());
    QVERIFY2(read->reading.place.endsWith(QStringLiteral("宣恩县")), qPrintable(read->reading.place));
}

QTEST_GUILESS_MAIN(KnownTest)
#include "known_test.moc"
