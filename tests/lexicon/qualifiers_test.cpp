// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon/qualifiers.h"

#include <QTest>

using jiaoshu::lexicon::QualifierReach;
using jiaoshu::lexicon::Qualifiers;
using jiaoshu::model::Qualifier;

class QualifiersTest : public QObject
{
    Q_OBJECT
    Qualifiers m_words;

private Q_SLOTS:
    void initTestCase()
    {
        auto words = Qualifiers::load();
        QVERIFY2(words.has_value(), words ? "" : qPrintable(toLogLine(words.error())));
        m_words = *words;
    }

    void knowsTheWordsAroundANumber()
    {
        QCOMPARE(m_words.before(u"人数约", 3)->qualifier, Qualifier::About);
        QCOMPARE(m_words.before(u"不超过", 3)->qualifier, Qualifier::AtMost);
        QCOMPARE(m_words.before(u"超过", 2)->qualifier, Qualifier::MoreThan);
        QCOMPARE(m_words.before(u"至少", 2)->reach, QualifierReach::Far);
        QCOMPARE(m_words.before(u"逾", 1)->reach, QualifierReach::Next);
        QCOMPARE(m_words.before(u"上", 1)->reach, QualifierReach::BareScale);
        QCOMPARE(m_words.before(u"过", 1)->reach, QualifierReach::Large);
        QCOMPARE(m_words.inside(u"余户", 0)->qualifier, Qualifier::MoreThan);
        QCOMPARE(m_words.after(u"以上", 0)->qualifier, Qualifier::AtLeast);
        QCOMPARE(m_words.after(u"左右的", 0)->qualifier, Qualifier::About);
    }

    void knowsWhatMayStandBetween()
    {
        QCOMPARE(m_words.bridgeBefore(u"至少需", 3), 1);
        QCOMPARE(m_words.bridgeBefore(u"约相当于", 4), 3);
        QCOMPARE(m_words.bridgeBefore(u"约的", 2), 0);
        QCOMPARE(m_words.bridgeBefore(u"", 0), 0);
    }

    void knowsNoneInOtherWords()
    {
        for (const QStringView text : {u"节约", u"附近", u"通过", u"卖超", u"以上", u"共"})
            QVERIFY2(!m_words.before(text, text.size()).has_value(), qPrintable(text.toString()));
        QVERIFY(!m_words.inside(u"余杭", 0).has_value());
        QVERIFY(!m_words.inside(u"户", 0).has_value());
        QVERIFY(!m_words.after(u"以来", 0).has_value());
        QVERIFY(!m_words.after(u"", 0).has_value());
    }
};

QTEST_GUILESS_MAIN(QualifiersTest)
#include "qualifiers_test.moc"
