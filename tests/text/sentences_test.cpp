// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/sentences.h"

#include <QTest>

using jiaoshu::text::findSentences;

class SentencesTest : public QObject
{
    Q_OBJECT

    static QStringList split(const QString &text)
    {
        QStringList sentences;
        for (const jiaoshu::Utf16Span span : findSentences(text))
            sentences.append(text.mid(span.begin.value, span.length()));
        return sentences;
    }

private Q_SLOTS:
    void endsAtMarksAndLineEnds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("sentences");
        QTest::newRow("four marks") << u"甲地3户。乙地4户！丙地？丁地；戊地"_qs
                                    << QStringList{u"甲地3户。"_qs, u"乙地4户！"_qs, u"丙地？"_qs,
                                                   u"丁地；"_qs, u"戊地"_qs};
        QTest::newRow("line ends") << u"标题\n\n  正文 \n"_qs << QStringList{u"标题"_qs, u"正文"_qs};
        QTest::newRow("closing quote goes along")
            << u"“收成好。”他说"_qs << QStringList{u"“收成好。”"_qs, u"他说"_qs};
        QTest::newRow("repeated marks") << u"真的？！是"_qs << QStringList{u"真的？！"_qs, u"是"_qs};
        QTest::newRow("ASCII forms") << u"好!好;好"_qs << QStringList{u"好!"_qs, u"好;"_qs, u"好"_qs};
        QTest::newRow("open parenthesis")
            << u"甲(乙。丙\n丁"_qs << QStringList{u"甲(乙。"_qs, u"丙"_qs, u"丁"_qs};
    }
    void endsAtMarksAndLineEnds() { compare(); }

    void doesNotEndWithin_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("sentences");
        QTest::newRow("parenthesis") << u"全镇5村(不含林场。已撤)共9组"_qs
                                     << QStringList{u"全镇5村(不含林场。已撤)共9组"_qs};
        QTest::newRow("comma and point")
            << u"增长3.5%,达1,200万元"_qs << QStringList{u"增长3.5%,达1,200万元"_qs};
        QTest::newRow("address") << u"a.cn/x?id=7;b=2"_qs << QStringList{u"a.cn/x?id=7;b=2"_qs};
        QTest::newRow("colon") << u"他说：好"_qs << QStringList{u"他说：好"_qs};
        QTest::newRow("nothing") << u" \n\n"_qs << QStringList{};
    }
    void doesNotEndWithin() { compare(); }

    void cutsWhatHasNoEnd()
    {
        const QString part = u"甲村3户，"_qs;
        const QStringList long_ = split(part.repeated(500));
        QCOMPARE(long_.join(QString()), part.repeated(500));
        for (const QString &sentence : long_) {
            QVERIFY(sentence.size() <= jiaoshu::text::LongestSentence);
            QVERIFY(sentence.endsWith(u'，'));
        }
        const QStringList pairs = split(QString(u'甲' + u"𠮷"_qs.repeated(1000)));
        QCOMPARE(pairs.size(), 4);
        for (const QString &sentence : pairs)
            QVERIFY(!sentence.back().isHighSurrogate());
        QCOMPARE(split(QString(jiaoshu::text::LongestSentence, u'甲')).size(), 1);
        QCOMPARE(split(u"1,"_qs.repeated(1000)).first().size(), jiaoshu::text::LongestSentence);
    }

private:
    static void compare()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, sentences);
        QCOMPARE(split(text), sentences);
    }
};

QTEST_GUILESS_MAIN(SentencesTest)
#include "sentences_test.moc"
