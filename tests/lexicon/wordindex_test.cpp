// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon/wordindex.h"

#include <QTest>

using jiaoshu::lexicon::WordIndex;

class WordIndexTest : public QObject
{
    Q_OBJECT
    WordIndex m_words;

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_words.insert(u"千瓦"_qs, 1));
        QVERIFY(m_words.insert(u"千瓦时"_qs, 2));
        QVERIFY(m_words.insert(u"瓦"_qs, 3));
    }

    void findsTheLongestWord()
    {
        QCOMPARE(m_words.longestAt(u"5千瓦时电", 1)->id, 2);
        QCOMPARE(m_words.longestAt(u"5千瓦机", 1)->length, 2);
        QCOMPARE(m_words.longestEndingAt(u"5千瓦", 3)->id, 1);
        const QString text = u"千瓦"_qs + u"时"_qs; // g++ 12 would warn of a walk backward out of a literal
        const auto shorter =
            m_words.longestAt(text, 0, [](const WordIndex::Match &word) { return word.id != 2; });
        QCOMPARE(shorter->id, 1);
    }

    void findsNothingElsewhere()
    {
        QVERIFY(!m_words.longestAt(u"5千瓦", 0).has_value());
        QVERIFY(!m_words.longestAt(u"千米", 0).has_value());
        QVERIFY(!m_words.longestAt(u"瓦", 1).has_value());
        QVERIFY(!m_words.longestAt(u"瓦", -1).has_value());
        QVERIFY(!m_words.longestEndingAt(u"千瓦", 0).has_value());
        QVERIFY(!m_words.longestEndingAt(u"千瓦", 3).has_value());
        QVERIFY(!WordIndex().longestAt(u"瓦", 0).has_value());
    }

    void refusesAWordTwice()
    {
        QVERIFY(!m_words.insert(u"瓦"_qs, 9));
        QVERIFY(!m_words.insert(QString(), 9));
        QCOMPARE(m_words.longestAt(u"瓦", 0)->id, 3);
    }
};

QTEST_GUILESS_MAIN(WordIndexTest)
#include "wordindex_test.moc"
