// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/nounreader.h"

#include "lexicon/lexicon.h"

#include <QTest>

using namespace jiaoshu;
using jiaoshu::engine::NounReader;

class NounReaderTest : public QObject
{
    Q_OBJECT
    std::shared_ptr<const lexicon::Lexicon> m_words;

private Q_SLOTS:
    void initTestCase()
    {
        auto words = lexicon::Lexicon::load();
        QVERIFY(words.has_value());
        m_words = *words;
    }

    void findsTheNounAhead()
    {
        const NounReader nouns(m_words->countedNouns());
        QCOMPARE(nouns.ahead(u"易地搬迁脱贫人口稳岗", 0)->unit, u"人"_qs);
        QCOMPARE(nouns.ahead(u"脱贫户增收", 0)->unit, u"户"_qs);
        QCOMPARE(nouns.ahead(u"残疾人家庭", 0)->unit, u"户"_qs);
        QVERIFY(!nouns.ahead(u"，群众", 0).has_value());
        QVERIFY(!nouns.ahead(u"项目落地", 0).has_value());
        QVERIFY(!nouns.ahead(u"", 0).has_value());
    }

    void findsTheNounBehind()
    {
        const NounReader nouns(m_words->countedNouns());
        QCOMPARE(nouns.behind(u"总人口", 3)->unit, u"人"_qs);
        QCOMPARE(nouns.behind(u"全年注资达到", 6)->unit, u"元"_qs);
        QCOMPARE(nouns.behind(u"全年注资达到", 6)->distance, 2);
        QVERIFY(nouns.behind(u"指数为", 3)->isIndex);
        QVERIFY(!nouns.behind(u"总人口稳定。今年", 8).has_value());
        QVERIFY(!nouns.behind(u"蓝天白云", 4).has_value());
        QVERIFY(!nouns.behind(u"", 0).has_value());
    }
};

QTEST_GUILESS_MAIN(NounReaderTest)
#include "nounreader_test.moc"
