// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/marking.h"

#include <QTest>

using namespace jiaoshu;
using readers::Marking;
using readers::ToldMark;

namespace {

const QString Text = QStringLiteral("2023年😀产值1.5亿元，\r\n𠮷村12户。\r\n共30户。");

ToldMark told(qint64 begin, qint64 end, std::optional<QString> quote)
{
    return {QStringLiteral("T1"), {{begin, end}}, std::move(quote), {}, {}};
}

} // namespace

class MarkingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offsetsAreKnownByTheWordsThatStandThere_data()
    {
        QTest::addColumn<int>("begin");
        QTest::addColumn<int>("end");
        QTest::addColumn<QString>("quote");
        QTest::addColumn<int>("found"); // -1: it does not fit
        const QString first = QStringLiteral("1.5亿元");
        const QString second = QStringLiteral("12户");
        const QString third = QStringLiteral("30户");
        QTest::newRow("code points") << 8 << 13 << first << 8;
        QTest::newRow("UTF-16") << 9 << 14 << first << 8;
        QTest::newRow("one too early") << 7 << 12 << first << -1;
        QTest::newRow("two too late") << 10 << 15 << first << -1;
        QTest::newRow("code points behind a line end") << 18 << 21 << second << 18;
        QTest::newRow("line ends as one") << 17 << 20 << second << 18;
        QTest::newRow("UTF-16 behind two pairs") << 20 << 23 << second << 18;
        QTest::newRow("two line ends as one each") << 23 << 26 << third << 25;
        QTest::newRow("empty") << 8 << 8 << QString() << -1;
        QTest::newRow("backwards") << 13 << 8 << first << -1;
        QTest::newRow("negative") << -1 << 4 << first << -1;
        QTest::newRow("behind the end") << 27 << 99 << first << -1;
        QTest::newRow("half of a pair") << 6 << 9 << QString(QChar(0xde00)) << -1;
        QTest::newRow("over a line end") << 14 << 18 << QStringLiteral("\r\n𠮷村").left(3) << -1;
        QTest::newRow("line end as a space") << 13 << 18 << QStringLiteral("， 𠮷村") << 13;
    }
    void offsetsAreKnownByTheWordsThatStandThere()
    {
        QFETCH(const int, begin);
        QFETCH(const int, end);
        QFETCH(const QString, quote);
        QFETCH(const int, found);
        Marking marking(Text);
        const auto mark = marking.held(told(begin, end, quote));
        QCOMPARE(mark ? static_cast<int>(mark->span.begin.value) : -1, found);
        if (!mark)
            QVERIFY(mark.error().code == ErrorCode::BadSpan &&
                    mark.error().detail.startsWith(QStringLiteral("T1 ")));
    }

    void withoutWordsCodePointsAreMeant()
    {
        Marking marking(Text);
        QCOMPARE(marking.slice(marking.held(told(8, 13, {}))->span), QStringLiteral("1.5亿元"));
        QVERIFY(!marking.held(told(8, 99, {})));
        QVERIFY(marking.notes().isEmpty());
    }

    void whatWasCountedOtherwiseIsTold()
    {
        Marking marking(Text);
        QVERIFY(marking.held(told(9, 14, QStringLiteral("1.5亿元"))));
        QVERIFY(marking.held(told(23, 26, QStringLiteral("30户"))));
        QCOMPARE(marking.notes().size(), 2);
    }

    void piecesAreOneMark()
    {
        Marking marking(Text);
        const auto mark =
            marking.held({QStringLiteral("T1"), {{8, 11}, {11, 13}}, QStringLiteral("1.5 亿元"), {}, {}});
        QVERIFY(mark);
        QCOMPARE(mark->span, codePointSpan(8, 13));
        QVERIFY(
            !marking.held({QStringLiteral("T1"), {{8, 11}, {11, 99}}, QStringLiteral("1.5 亿元"), {}, {}}));
        QVERIFY(!marking.held({QStringLiteral("T1"), {}, QStringLiteral("1.5亿元"), {}, {}}));
    }

    void aPlaceIsKnownByItsSurroundingsIfItIsTheOnlyOne()
    {
        const Marking marking(Text);
        QCOMPARE(marking.onlyPlace(QStringLiteral("共"), QStringLiteral("30户"), QStringLiteral("。")),
                 codePointSpan(25, 28));
        QVERIFY(!marking.onlyPlace({}, QStringLiteral("户"), {}));
        QVERIFY(!marking.onlyPlace({}, QStringLiteral("没有"), {}));
        QVERIFY(!marking.onlyPlace(QStringLiteral("共"), {}, {}));
    }

    void marksThatDoNotFitAreFaultsAndTheOthersStay()
    {
        readers::Document document;
        document.text = Text;
        document.part = QStringLiteral("#item=2");
        QList<Error> faults;
        readers::addMarks(document,
                          {told(8, 13, QStringLiteral("1.5亿元")), told(0, 2, QStringLiteral("甲"))},
                          [&](Error &&error) { faults.append(std::move(error)); });
        QCOMPARE(document.marks.size(), 1);
        QCOMPARE(faults.size(), 1);
        QCOMPARE(faults.first().path, QStringLiteral("#item=2"));
        QVERIFY(faults.first().detail.contains(QStringLiteral("the text has “20” there")));
    }
};

QTEST_GUILESS_MAIN(MarkingTest)
#include "marking_test.moc"
