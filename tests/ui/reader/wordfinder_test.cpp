// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/wordfinder.h"

#include <QtTest>

using namespace jiaoshu;

class WordFinderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheWholeNumber_data();
    void takesTheWholeNumber();
    void takesNoMoreThanTheWord_data();
    void takesNoMoreThanTheWord();
    void findsNothingWhereNothingIs();
    void costsTheSameInAVeryLongText();
};

namespace {

QString wordAt(const QString &text, int at)
{
    const ui::ShownSpan span = ui::findWord(text, at);
    return text.mid(span.begin, span.end - span.begin);
}

void addRows(const QList<std::pair<QString, QString>> &rows)
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("word"); // found at each of its characters, where it stands first in the text
    for (const auto &[text, word] : rows)
        QTest::newRow(qPrintable(text)) << text << word;
}

void check()
{
    QFETCH(QString, text);
    QFETCH(QString, word);
    const int begin = static_cast<int>(text.indexOf(word));
    for (int at = begin; at < begin + word.size(); ++at)
        QCOMPARE(wordAt(text, at), word);
}

} // namespace

void WordFinderTest::takesTheWholeNumber_data()
{
    addRows({
        {QStringLiteral("共1,234.56元"), QStringLiteral("1,234.56")},
        {QStringLiteral("约３．５％。"), QStringLiteral("３．５％")},
        {QStringLiteral("三百五十六户"), QStringLiteral("三百五十六")},
        {QStringLiteral("2萬3千戶"), QStringLiteral("2萬3千")},
        {QStringLiteral("三点五倍"), QStringLiteral("三点五")},
        {QStringLiteral("35亿元"), QStringLiteral("35亿")},
        {QStringLiteral("9‰"), QStringLiteral("9‰")},
    });
}

void WordFinderTest::takesTheWholeNumber()
{
    check();
}

void WordFinderTest::takesNoMoreThanTheWord_data()
{
    addRows({
        {QStringLiteral("12户，34人"), QStringLiteral("12")},
        {QStringLiteral("增至12，34人"),
         QStringLiteral("12，34")}, // a full-width comma between digits may group them
        {QStringLiteral("共十，二人"), QStringLiteral("十")},
        {QStringLiteral("下午。3人"), QStringLiteral("3")},
        {QStringLiteral("GDP增长"), QStringLiteral("GDP")},
        {QStringLiteral("水田多"), QStringLiteral("水田")},
        {QStringLiteral("几点钟"), QStringLiteral("几点钟")},
        {QStringLiteral("𠮷村"), QStringLiteral("𠮷")},
    });
}

void WordFinderTest::takesNoMoreThanTheWord()
{
    check();
}

void WordFinderTest::findsNothingWhereNothingIs()
{
    QVERIFY(ui::findWord(u"", 0).isEmpty());
    QVERIFY(ui::findWord(u"甲", 1).isEmpty());
    QVERIFY(ui::findWord(u"甲", -1).isEmpty());
    QVERIFY(ui::findWord(u"甲\n乙", 1).isEmpty());
    QVERIFY(ui::findWord(u"甲 乙", 1).isEmpty());
}

void WordFinderTest::costsTheSameInAVeryLongText()
{
    const QString text = QStringLiteral("word ").repeated(1'000'000);
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 100; ++i)
        QCOMPARE(wordAt(text, 2'500'001), QStringLiteral("word"));
    QVERIFY(timer.elapsed() < 1000);
}

QTEST_GUILESS_MAIN(WordFinderTest)
#include "wordfinder_test.moc"
