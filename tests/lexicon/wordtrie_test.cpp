// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon/wordtrie.h"

#include <QTest>

using jiaoshu::lexicon::WordTrie;

namespace {

using Found = QList<std::pair<qsizetype, int>>;

Found walked(const WordTrie &trie, QStringView text, qsizetype at, qsizetype limit)
{
    Found found;
    trie.walk(text, at, limit, [&found](qsizetype length, int id) { found.append({length, id}); });
    return found;
}

} // namespace

class WordTrieTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void meetsEveryWordThatBeginsThereTheShortestFirst()
    {
        WordTrie trie;
        QVERIFY(trie.insert(u"千瓦时", 2));
        QVERIFY(trie.insert(u"千", 7));
        QVERIFY(trie.insert(u"千瓦", 1));
        QVERIFY(trie.insert(u"瓦时", 3));
        QCOMPARE(walked(trie, u"5千瓦时电", 1, 5), (Found{{1, 7}, {2, 1}, {3, 2}}));
        QCOMPARE(walked(trie, u"5千瓦时电", 2, 5), (Found{{2, 3}}));
    }

    void meetsWordsThatEndThereWhenWalkedBackward()
    {
        WordTrie trie(WordTrie::Direction::Backward);
        QVERIFY(trie.insert(u"去年底", 1));
        QVERIFY(trie.insert(u"年底", 2));
        QVERIFY(trie.insert(u"年", 3));
        QCOMPARE(walked(trie, u"到去年底前", 4, 0), (Found{{2, 2}, {3, 1}}));
        QCOMPARE(walked(trie, u"到去年底前", 4, 2), (Found{{2, 2}}));
        QCOMPARE(walked(trie, u"到去年底前", 3, 0), (Found{{1, 3}}));
        QCOMPARE(walked(trie, u"到去年底前", 5, 0), Found());
    }

    void stopsAtTheLimit()
    {
        WordTrie trie;
        QVERIFY(trie.insert(u"千瓦时", 2));
        QVERIFY(trie.insert(u"千", 7));
        QCOMPARE(walked(trie, u"千瓦时", 0, 2), (Found{{1, 7}}));
        QCOMPARE(walked(trie, u"千瓦时", 0, 0), Found());
        QCOMPARE(walked(trie, u"", 0, 0), Found());
        QCOMPARE(walked(WordTrie(), u"千瓦时", 0, 3), Found());
    }

    void knowsWhereNoWordMayStand()
    {
        WordTrie trie;
        trie.insert(u"千瓦", 1);
        trie.insert(u"升", 2);
        QVERIFY(trie.mayBeginAt(u"千瓦时", 0));
        QVERIFY(trie.mayBeginAt(u"升", 0));
        QVERIFY(!trie.mayBeginAt(u"千瓦时", 1));
        QVERIFY(!trie.mayBeginAt(u"千", 0));
        QVERIFY(!trie.mayBeginAt(u"千米", 0));
    }

    void keepsTheFirstNumberOfAWord()
    {
        WordTrie trie(WordTrie::Direction::Backward);
        QVERIFY(trie.insert(u"千瓦", 1));
        QVERIFY(!trie.insert(u"千瓦", 2));
        QVERIFY(!trie.insert(u"", 3));
        QCOMPARE(trie.find(u"千瓦"), 1);
        QCOMPARE(trie.find(u"瓦"), -1);
        QCOMPARE(trie.find(u"千瓦时"), -1);
        QCOMPARE(trie.find(u""), -1);
    }

    void holdsThousandsOfWords()
    {
        WordTrie trie;
        for (int i = 0; i < 20'000; ++i)
            QVERIFY(trie.insert(QString::number(i), i));
        for (int i = 0; i < 20'000; ++i)
            QCOMPARE(trie.find(QString::number(i)), i);
        QCOMPARE(trie.find(u"20000"), -1);
    }
};

QTEST_GUILESS_MAIN(WordTrieTest)
#include "wordtrie_test.moc"
