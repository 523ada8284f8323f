// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/pinyin.h"

#include <QTest>

using jiaoshu::text::isPinyinSyllable;

class PinyinTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void knowsASyllable()
    {
        for (const char16_t *text :
             {u"jiān", u"wàn", u"gè", u"men", u"zhuàng", u"ér", u"lǜ", u"ā", u"xiong", u"yuè"})
            QVERIFY2(isPinyinSyllable(text), qPrintable(QStringView(text).toString()));
    }

    void refusesSignsAndWords()
    {
        for (const char16_t *text : {u"", u"km", u"kg", u"m", u"t", u"a", u"ha", u"GDP", u"men2", u"gdp",
                                     u"jian fa", u"zhuangx", u"mu2", u"http", u"cm"})
            QVERIFY2(!isPinyinSyllable(text), qPrintable(QStringView(text).toString()));
    }
};

QTEST_GUILESS_MAIN(PinyinTest)
#include "pinyin_test.moc"
