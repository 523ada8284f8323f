// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/extractor.h"
#include "lexicon/lexicon.h"

#include <QElapsedTimer>
#include <QTest>

using namespace jiaoshu;

/** Numbers and characters that no article should hold: each ends in a result whose spans are sound. */
class BadInputTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<engine::Extractor> m_extractor;

    /** The proposals of @p text, all of them checked. */
    [[nodiscard]] QList<model::Reading> read(const QString &text) const;

private Q_SLOTS:
    void initTestCase()
    {
        auto words = lexicon::Lexicon::load();
        QVERIFY(words.has_value());
        m_extractor = std::make_unique<engine::Extractor>(*words);
    }
    void readsThirtyDigitsExactly();
    void passesOverEndlessNumerals_data();
    void passesOverEndlessNumerals();
    void givesAbsurdScalesNoFalseValue();
    void readsOnThroughCharactersThatAreNone_data();
    void readsOnThroughCharactersThatAreNone();
    void endsOnDeepParentheses();
    void endsOnPiecesOfQuantities();
};

QList<model::Reading> BadInputTest::read(const QString &text) const
{
    QList<model::Reading> readings;
    qsizetype end = 0;
    for (const model::Proposal &proposal : m_extractor->extract(text).proposals) {
        const model::Reading &reading = proposal.reading;
        if (reading.span.begin.value < end || reading.quote.isEmpty() || !text.contains(reading.quote))
            qFatal("a span that is none in %s", qPrintable(text.left(80)));
        end = reading.span.end.value;
        readings.append(reading);
    }
    return readings;
}

void BadInputTest::readsThirtyDigitsExactly()
{
    const QString digits = QStringLiteral("123456789012345678901234567890");
    const auto readings = read(QStringLiteral("账面上写着") + digits + QStringLiteral("元。"));
    QCOMPARE(readings.size(), 1);
    QCOMPARE(readings.first().value.toString(), digits);
}

void BadInputTest::passesOverEndlessNumerals_data()
{
    QTest::addColumn<QString>("numeral");
    QTest::newRow("digits") << QString(10000, u'7');
    QTest::newRow("full width digits") << QString(10000, u'７');
    QTest::newRow("Chinese digits") << QString(10000, u'九');
    QTest::newRow("groups of three") << u'1' + QStringLiteral(",234").repeated(2500);
    QTest::newRow("decimals") << QStringLiteral("0.") + QString(10000, u'3');
}

void BadInputTest::passesOverEndlessNumerals()
{
    QFETCH(QString, numeral);
    QElapsedTimer timer;
    timer.start();
    const auto readings = read(QStringLiteral("全县共投入") + numeral + QStringLiteral("元，新增38人。"));
    QCOMPARE(readings.constLast().quote, QStringLiteral("38人"));
    QVERIFY2(timer.elapsed() < 2000, "not linear");
    for (const model::Reading &reading : readings)
        QVERIFY2(reading.value.toString().size() <= 32, qPrintable(reading.value.toString()));
}

void BadInputTest::givesAbsurdScalesNoFalseValue()
{
    for (const QString &scale :
         {QStringLiteral("亿亿亿"), QStringLiteral("万亿亿亿亿"), QStringLiteral("亿").repeated(5000),
          QStringLiteral("十百千万").repeated(1000), QStringLiteral("兆兆兆")}) {
        const auto readings = read(QStringLiteral("共有3") + scale + QStringLiteral("元，另有38人。"));
        QVERIFY(!readings.isEmpty());
        QCOMPARE(readings.constLast().quote, QStringLiteral("38人"));
    }
}

void BadInputTest::readsOnThroughCharactersThatAreNone_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("value");
    QTest::newRow("NUL") << QStringLiteral("共有") + QChar(0) + QStringLiteral("38人参加。")
                         << QStringLiteral("38");
    QTest::newRow("lone high surrogate")
        << QString(QChar(0xd842)) + QStringLiteral("共有38人参加。") << QStringLiteral("38");
    QTest::newRow("lone low surrogate")
        << QStringLiteral("共有38人") + QChar(0xdfb7) + QStringLiteral("参加。") << QStringLiteral("38");
    QTest::newRow("surrogate before the number")
        << QStringLiteral("共有") + QChar(0xd842) + QStringLiteral("38人参加。") << QStringLiteral("38");
    QTest::newRow("right to left mark")
        << QStringLiteral("共有\u202e38\u202c人参加。") << QStringLiteral("38");
    QTest::newRow("isolates") << QStringLiteral("共有\u206738\u2069人参加。") << QStringLiteral("38");
    QTest::newRow("zero width space before the unit")
        << QStringLiteral("共有38\u200b人参加。") << QStringLiteral("38");
    QTest::newRow("byte order mark inside") << QStringLiteral("共有38\ufeff人参加。") << QStringLiteral("38");
    QTest::newRow("noncharacter") << QStringLiteral("共有\uffff38人参加。") << QStringLiteral("38");
}

void BadInputTest::readsOnThroughCharactersThatAreNone()
{
    QFETCH(QString, text);
    const auto readings = read(text);
    QCOMPARE(readings.size(), 1);
    QTEST(readings.first().value.toString(), "value");
    QCOMPARE(readings.first().unit, QStringLiteral("人"));
}

void BadInputTest::endsOnDeepParentheses()
{
    QElapsedTimer timer;
    timer.start();
    (void)read(QStringLiteral("共有") + QString(20000, u'(') + QStringLiteral("38人") + QString(20000, u')'));
    (void)read(QStringLiteral("38(").repeated(20000) + QStringLiteral("人"));
    (void)read(QStringLiteral("“一").repeated(20000));
    (void)read(QStringLiteral("《3").repeated(20000));
    QVERIFY2(timer.elapsed() < 20000, "not linear");
}

void BadInputTest::endsOnPiecesOfQuantities()
{
    const QStringList pieces{
        QStringLiteral("百分之"), QStringLiteral("3"),    QStringLiteral("、"),   QStringLiteral("至"),
        QStringLiteral("万"),     QStringLiteral("零"),   QStringLiteral("下"),   QStringLiteral("小时"),
        QStringLiteral("分"),     QStringLiteral("每"),   QStringLiteral("元"),   QStringLiteral("一"),
        QStringLiteral("两"),     QStringLiteral("半"),   QStringLiteral("多"),   QStringLiteral("块"),
        QStringLiteral("毛"),     QStringLiteral("个"),   QStringLiteral("-"),    QStringLiteral("+"),
        QStringLiteral("$"),      QStringLiteral("."),    QStringLiteral(","),    QStringLiteral("年"),
        QStringLiteral("和"),     QStringLiteral("分之"), QStringLiteral("\n"),   QStringLiteral("米"),
        QStringLiteral("成"),     QStringLiteral("折"),   QStringLiteral("约占"), QStringLiteral("的")};
    quint32 state = 20231107; // the same pieces on every run
    for (int round = 0; round < 3000; ++round) {
        QString text = QStringLiteral("共有");
        for (int piece = 0; piece < 14; ++piece) {
            state = state * 1664525 + 1013904223;
            text += pieces[static_cast<qsizetype>(state >> 8) % pieces.size()];
        }
        (void)read(text);
    }
}

QTEST_GUILESS_MAIN(BadInputTest)
#include "badinput_test.moc"
