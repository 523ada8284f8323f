// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/displaytext.h"

#include <QPlainTextDocumentLayout>
#include <QRandomGenerator>
#include <QTextBlock>
#include <QTextDocument>
#include <QtTest>

using namespace jiaoshu;
using ui::DisplayText;
using ui::ShownSpan;

class DisplayTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsEveryCharacter_data();
    void showsEveryCharacter();
    void anEmptyTextIsEmpty();
    void astralCharactersCountOnceOutside();
    void aNameStandsForOneCharacter();
    void carriageReturnsCountOutside();
    void ordinaryParagraphsAreLeftWhole();
    void longParagraphsBreakAfterSentences();
    void aClosingMarkStaysWithItsSentence();
    void aTextWithoutPunctuationBreaksAnyway();
    void numbersAndPairsAreNeverBroken();
    void spansDoNotTakeInAddedBreaks();
    void everySpanComesBack();
    void theDocumentHasOnePositionForEachUnit();
};

namespace {

/** What a careless widget would trip over, and what it must not touch. */
QString randomText(QRandomGenerator &random, int length)
{
    static const QList<QString> pieces = {
        QStringLiteral("村"),   QStringLiteral("7"),
        QStringLiteral("，"),   QStringLiteral("。"),
        QStringLiteral("\n"),   QStringLiteral("\r\n"),
        QStringLiteral("\r"),   QString(QChar(0x2028)),
        QString(QChar(0xA0)),   QString(QChar(0x202E)),
        QStringLiteral("😀"),    QStringLiteral("𠮷"),
        QStringLiteral("\t"),   QString(QChar(0xFDD0)),
        QString(QChar(0xD83D)), QString(QChar(0)),
        QStringLiteral("”"),    QStringLiteral("👨‍👩‍👧"),
        QString(QChar(0x200B)), QStringLiteral("户户户户户户户"),
    };
    QString text;
    while (text.size() < length)
        text += pieces[random.bounded(pieces.size())];
    return text;
}

} // namespace

void DisplayTextTest::showsEveryCharacter_data()
{
    QTest::addColumn<QString>("raw");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name, const QString &raw, const QString &shown) {
        QTest::newRow(name) << raw << shown;
    };
    row("plain", QStringLiteral("乡村 12.5％"), QStringLiteral("乡村 12.5％"));
    row("LF", QStringLiteral("甲\n乙"), QStringLiteral("甲\n乙"));
    row("CR LF", QStringLiteral("甲\r\n乙\r\n"), QStringLiteral("甲\n乙\n"));
    row("CR", QStringLiteral("甲\r乙"), QStringLiteral("甲\n乙"));
    row("LF CR", QStringLiteral("甲\n\r乙"), QStringLiteral("甲\n\n乙"));
    row("line and paragraph separator", QStringLiteral("甲\u2028乙\u2029丙"), QStringLiteral("甲\n乙\n丙"));
    row("next line, form feed", QStringLiteral("甲\u0085乙\f丙"), QStringLiteral("甲\n乙\n丙"));
    row("no-break and ideographic space", QStringLiteral("甲\u00A0乙\u3000"),
        QStringLiteral("甲\u00A0乙\u3000"));
    row("tab", QStringLiteral("甲\t乙"), QStringLiteral("甲\t乙"));
    row("right-to-left override", QStringLiteral("12\u202E34\u202C"), QStringLiteral("12‹RLO›34‹PDF›"));
    row("zero width space", QStringLiteral("3\u200B6"), QStringLiteral("3‹ZWSP›6"));
    row("byte order mark inside", QStringLiteral("甲\uFEFF"), QStringLiteral("甲‹BOM›"));
    row("a format character without a short name", QStringLiteral("\u206F"), QStringLiteral("‹U+206F›"));
    row("control", QStringLiteral("\u0001\u007F"), QStringLiteral("␁␡"));
    row("no character", QString(QChar(0xFDD0)) + QChar(0xFFFF), QStringLiteral("\uFFFD\uFFFD"));
    row("half a pair", QString(QChar(0xD83D)) + QStringLiteral("甲"), QStringLiteral("\uFFFD甲"));
    row("extension B", QStringLiteral("𠮷野家"), QStringLiteral("𠮷野家"));
    row("emoji of three", QStringLiteral("👨\u200D👩\u200D👧"), QStringLiteral("👨\u200D👩\u200D👧"));
    row("a joiner elsewhere", QStringLiteral("甲\u200D乙"), QStringLiteral("甲‹ZWJ›乙"));
    row("variation selector", QStringLiteral("葛󠄀☀️"), QStringLiteral("葛󠄀☀️"));
}

void DisplayTextTest::showsEveryCharacter()
{
    QFETCH(QString, raw);
    const DisplayText text(raw);
    QTEST(text.shown(), "shown");
    QCOMPARE(text.raw(), raw);
    QVERIFY(text.addedBreaks().isEmpty());
}

void DisplayTextTest::anEmptyTextIsEmpty()
{
    const DisplayText text{QString()};
    QVERIFY(text.shown().isEmpty());
    QCOMPARE(text.toCodePoints({0, 0}), codePointSpan(0, 0));
}

void DisplayTextTest::astralCharactersCountOnceOutside()
{
    const DisplayText text(QStringLiteral("😀𠮷7户"));
    QCOMPARE(text.toShown(codePointSpan(2, 4)), (ShownSpan{4, 6}));
    QCOMPARE(text.toCodePoints({4, 6}), codePointSpan(2, 4));
    QCOMPARE(text.toCodePoints({0, 4}), codePointSpan(0, 2));
}

void DisplayTextTest::aNameStandsForOneCharacter()
{
    const DisplayText text(QStringLiteral("甲\u202E12户")); // 甲‹RLO›12户
    QCOMPARE(text.toShown(codePointSpan(1, 2)), (ShownSpan{1, 6}));
    QCOMPARE(text.toShown(codePointSpan(2, 5)), (ShownSpan{6, 9}));
    QCOMPARE(text.toCodePoints({3, 9}), codePointSpan(1, 5));
    QCOMPARE(text.toCodePoints({0, 3}), codePointSpan(0, 2));
    QCOMPARE(text.toCodePoints({0, 1}), codePointSpan(0, 1));
}

void DisplayTextTest::carriageReturnsCountOutside()
{
    const DisplayText text(QStringLiteral("甲\r\n乙\r\n36户"));
    QCOMPARE(text.toShown(codePointSpan(6, 9)), (ShownSpan{4, 7}));
    QCOMPARE(text.toCodePoints({4, 7}), codePointSpan(6, 9));
    QCOMPARE(text.toCodePoints({0, 2}), codePointSpan(0, 3)); // 甲 and all of its line end
    QCOMPARE(text.toCodePoints({1, 2}), codePointSpan(1, 3));
}

void DisplayTextTest::ordinaryParagraphsAreLeftWhole()
{
    const DisplayText text(QStringLiteral("全乡新修水渠三条。").repeated(100)); // 900 characters
    QVERIFY(text.addedBreaks().isEmpty());
}

void DisplayTextTest::longParagraphsBreakAfterSentences()
{
    const QString raw = QStringLiteral("全乡新修水渠三条。").repeated(200);
    const DisplayText text(raw);
    QCOMPARE(QString(text.shown()).remove(u'\n'), raw);
    const QStringList lines = text.shown().split(u'\n');
    QVERIFY(lines.size() > 5);
    for (const QString &line : lines) {
        QVERIFY(line.size() <= 210);
        QVERIFY(line.endsWith(u'。'));
    }
    QCOMPARE(text.addedBreaks().size(), lines.size() - 1);
    for (const int at : text.addedBreaks())
        QCOMPARE(text.shown()[at], u'\n');
}

void DisplayTextTest::aClosingMarkStaysWithItsSentence()
{
    const DisplayText text(QStringLiteral("“全乡新修水渠三条。”").repeated(150));
    QVERIFY(!text.addedBreaks().isEmpty());
    for (const int at : text.addedBreaks()) {
        QCOMPARE(text.shown()[at - 1], u'”');
        QCOMPARE(text.shown()[at + 1], u'“');
    }
}

void DisplayTextTest::aTextWithoutPunctuationBreaksAnyway()
{
    const DisplayText text(QStringLiteral("渠").repeated(10'000));
    QVERIFY(text.addedBreaks().size() >= 9);
    QVERIFY(DisplayText(QStringLiteral("渠").repeated(1000)).addedBreaks().isEmpty());
}

void DisplayTextTest::numbersAndPairsAreNeverBroken()
{
    for (int offset = 0; offset < 30; ++offset) {
        const QString raw =
            QStringLiteral("甲").repeated(offset) + QStringLiteral("𠮷3.14159万").repeated(400);
        const DisplayText text(raw);
        QVERIFY(!text.addedBreaks().isEmpty());
        for (const int at : text.addedBreaks()) {
            QVERIFY(!text.shown()[at + 1].isDigit());
            QVERIFY(!(text.shown()[at - 1].isHighSurrogate()));
        }
    }
}

void DisplayTextTest::spansDoNotTakeInAddedBreaks()
{
    const DisplayText text(QStringLiteral("全乡新修水渠三条。").repeated(200));
    const int at = text.addedBreaks().first(); // after code point `at`
    QCOMPARE(text.toShown(codePointSpan(at - 3, at)), (ShownSpan{at - 3, at}));
    QCOMPARE(text.toShown(codePointSpan(at, at + 2)), (ShownSpan{at + 1, at + 3}));
    QCOMPARE(text.toShown(codePointSpan(at - 1, at + 1)), (ShownSpan{at - 1, at + 2}));
    QVERIFY(text.toCodePoints({at, at + 1}).isEmpty());
    QCOMPARE(text.toCodePoints({at - 1, at + 2}), codePointSpan(at - 1, at + 1));
}

void DisplayTextTest::everySpanComesBack()
{
    QRandomGenerator random(41);
    for (int round = 0; round < 60; ++round) {
        const QString raw = randomText(random, round * 60);
        const DisplayText text(raw);
        const qsizetype length = text::CodePointIndex(raw).end().value;
        for (int i = 0; i < 50 && length > 0; ++i) {
            qsizetype begin = random.bounded(length);
            qsizetype end = begin + 1 + random.bounded(qMin<qsizetype>(40, length - begin));
            const CodePointSpan snapped = text.toCodePoints(text.toShown(codePointSpan(begin, end)));
            // Both halves of CR LF belong together; any other span comes back as it was.
            const text::CodePointIndex index(raw);
            const auto inside = [&](qsizetype at) {
                const qsizetype unit = index.toUtf16(CodePointOffset{at}).value;
                return unit > 0 && unit < raw.size() && raw[unit - 1] == u'\r' && raw[unit] == u'\n';
            };
            begin -= inside(begin) ? 1 : 0;
            end += inside(end) ? 1 : 0;
            QCOMPARE(snapped, codePointSpan(begin, end));
        }
    }
}

void DisplayTextTest::theDocumentHasOnePositionForEachUnit()
{
    QRandomGenerator random(42);
    for (int round = 0; round < 40; ++round) {
        const DisplayText text(randomText(random, round * 80));
        QTextDocument document;
        document.setDocumentLayout(new QPlainTextDocumentLayout(&document));
        document.setPlainText(text.shown());
        QCOMPARE(document.characterCount(), text.shown().size() + 1);
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
            QCOMPARE(block.text(), text.shown().mid(block.position(), block.length() - 1));
    }
}

QTEST_MAIN(DisplayTextTest)
#include "displaytext_test.moc"
