// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/scripttable.h"

#include <QString>
#include <QTest>

using jiaoshu::text::ScriptTable;

class ScriptTableTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void simplifiesFoldsWidthAndRadicals()
    {
        const QString from = QString::fromUtf8("萬億個餘臺隻週裡戶噸畝頃歲雙間鎮縣區３％（￥⼀豈円戸");
        const QString to = QString::fromUtf8("万亿个余台只周里户吨亩顷岁双间镇县区3%(¥一岂元户");
        QCOMPARE(from.size(), to.size());
        for (qsizetype i = 0; i < from.size(); ++i)
            QCOMPARE(QString(QChar(ScriptTable::instance().folded(from[i].unicode()))), to.mid(i, 1));
    }

    void takesNoCharacterToAFormThatNobodyWrites()
    {
        QCOMPARE(QChar(ScriptTable::instance().folded(u'劏')), QChar(u'劏'));
        QCOMPARE(QChar(ScriptTable::instance().folded(u'喎')), QChar(u'喎'));
        QCOMPARE(QChar(ScriptTable::instance().folded(u'鷿')), QChar(u'䴙'));
    }

    void leavesSimplifiedCharactersAndMarksAlone()
    {
        const QString text = QString::fromUtf8("万亿个余台只户吨亩岁县区乡村，。、“”3%a\n°℃㎡—–");
        for (const QChar c : text) {
            if (c != u'，')
                QCOMPARE(QChar(ScriptTable::instance().folded(c.unicode())), c);
        }
    }
};

QTEST_GUILESS_MAIN(ScriptTableTest)
#include "scripttable_test.moc"
