// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/words.h"

#include <QTest>

namespace jiaoshu::text {

class WordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWordOfTheDictionaryIsWhole_data();
    void aWordOfTheDictionaryIsWhole();
    void whereNoWordStandsNothingIsFound_data();
    void whereNoWordStandsNothingIsFound();
    void charactersAreNotParted();
};

void WordsTest::aWordOfTheDictionaryIsWhole_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("at");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *text, int at, const char *word) {
        QTest::addRow("%s in %s", word, text) << QString::fromUtf8(text) << at << QString::fromUtf8(word);
    };
    row("全县农业收入增长", 2, "农业");
    row("全县农业收入增长", 3, "农业");
    row("全县农业收入增长", 5, "收入");
    row("青年經濟學家說", 2, "經濟");
    row("共有telephone一部", 4, "telephone");
    row("第一行\n农业局", 4, "农业");
    row("产量，收入", 2, "，");
}

void WordsTest::aWordOfTheDictionaryIsWhole()
{
    QFETCH(const QString, text);
    QFETCH(const int, at);
    QFETCH(const QString, word);
    const Utf16Span found = wordAt(text, {at});
    // A longer word of the dictionary may hold the shorter one.
    QVERIFY2(text.mid(found.begin.value, found.length()).contains(word),
             qPrintable(text.mid(found.begin.value, found.length())));
    QVERIFY(found.contains(Utf16Offset{at}));
    QVERIFY(found.length() <= word.size() + 2);
}

void WordsTest::whereNoWordStandsNothingIsFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("at");
    QTest::newRow("empty") << QString() << 0;
    QTest::newRow("before") << QStringLiteral("农业") << -1;
    QTest::newRow("behind") << QStringLiteral("农业") << 2;
    QTest::newRow("line end") << QStringLiteral("农业\n收入") << 2;
    QTest::newRow("spaces") << QStringLiteral("农业  收入") << 2;
    QTest::newRow("full width space") << QStringLiteral("农业　收入") << 2;
}

void WordsTest::whereNoWordStandsNothingIsFound()
{
    QFETCH(const QString, text);
    QFETCH(const int, at);
    QVERIFY(wordAt(text, {at}).isEmpty());
}

void WordsTest::charactersAreNotParted()
{
    const QString text = QStringLiteral("𠮷e\u0301村"); // a pair, and a letter with its accent
    QCOMPARE(nextCharacter(text, {0}, true), Utf16Offset{2});
    QCOMPARE(nextCharacter(text, {2}, true), Utf16Offset{4});
    QCOMPARE(nextCharacter(text, {4}, true), Utf16Offset{5});
    QCOMPARE(nextCharacter(text, {5}, true), Utf16Offset{5});
    QCOMPARE(nextCharacter(text, {5}, false), Utf16Offset{4});
    QCOMPARE(nextCharacter(text, {4}, false), Utf16Offset{2});
    QCOMPARE(nextCharacter(text, {2}, false), Utf16Offset{0});
    QCOMPARE(nextCharacter(text, {0}, false), Utf16Offset{0});
    const QString longText(5000, u'村');
    QCOMPARE(nextCharacter(longText, {2500}, true), Utf16Offset{2501});
    QCOMPARE(nextCharacter(longText, {2500}, false), Utf16Offset{2499});
}

} // namespace jiaoshu::text

QTEST_GUILESS_MAIN(jiaoshu::text::WordsTest)
#include "words_test.moc"
