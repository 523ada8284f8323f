// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/ownernames.h"

#include "engine/markedarticle.h"

using namespace jiaoshu;
using namespace jiaoshu::engine;

class OwnerNamesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void dropsNames_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("phrase");
        QTest::addColumn<QString>("expected");
        const QString listed = u"松岭集团少赚三成\n\n本地食肆松岭集团(01999)公布业绩。\n"_qs;
        QTest::newRow("a listed company") << listed << u"松岭集团毛利率"_qs << u"毛利率"_qs;
        QTest::newRow("in short") << listed << u"松岭毛利率"_qs << u"毛利率"_qs;
        QTest::newRow("what is its own") << listed << u"松岭集团的毛利率"_qs << u"毛利率"_qs;
        const QString told = u"山里的桃子红了\n\n“收成不错。”村支书王立春说。\n"_qs;
        QTest::newRow("who speaks") << told << u"王立春投入"_qs << u"投入"_qs;
        QTest::newRow("and the family") << told << u"王立春家果园面积"_qs << u"果园面积"_qs;
        QTest::newRow("nothing else is left") << told << u"王立春家"_qs << u"王立春家"_qs;
        QTest::newRow("another one") << told << u"李春明投入"_qs << u"李春明投入"_qs;
        QTest::newRow("no name") << u"他说,方案已定。"_qs << u"方案数"_qs << u"方案数"_qs;
    }
    void dropsNames()
    {
        QFETCH(QString, text);
        QFETCH(QString, phrase);
        const MarkedArticle marked(testLexicon(), text);
        const ArticleView view(marked.document, marked.quantities);
        QTEST(OwnerNames(testLexicon(), view).without(phrase), "expected");
    }

    void knowsTheTitle()
    {
        const MarkedArticle marked(testLexicon(),
                                   u"松岭上半年少赚三成\n\n松岭集团昨日公布业绩,收入下跌。\n"_qs);
        const ArticleView view(marked.document, marked.quantities);
        const QStringList names = OwnerNames(testLexicon(), view).names();
        QVERIFY2(names.contains(u"松岭"_qs), qPrintable(names.join(u' ')));
    }
};

QTEST_GUILESS_MAIN(OwnerNamesTest)
#include "ownernames_test.moc"
