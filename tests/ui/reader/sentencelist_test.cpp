// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/sentencelist.h"

#include <QtTest>

using namespace jiaoshu;

class SentenceListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPlaceIsInItsSentence();
    void whatIsNoSentenceIsEmpty();
};

void SentenceListTest::aPlaceIsInItsSentence()
{
    // 𠮷 is one code point and two units.
    const ui::SentenceList list(QStringLiteral("𠮷村有31户。  新修水渠2条；\n又种树500棵"));
    QCOMPARE(list.indexOf(CodePointOffset{0}), 0);
    QCOMPARE(list.indexOf(CodePointOffset{6}), 0);
    QCOMPARE(list.indexOf(CodePointOffset{9}), 1);
    QCOMPARE(list.textOf(0), QStringLiteral("𠮷村有31户。"));
    QCOMPARE(list.textOf(1), QStringLiteral("新修水渠2条；"));
    QCOMPARE(list.textOf(list.indexOf(CodePointOffset{20})), QStringLiteral("又种树500棵"));
}

void SentenceListTest::whatIsNoSentenceIsEmpty()
{
    const ui::SentenceList none;
    QCOMPARE(none.textOf(none.indexOf(CodePointOffset{3})), QString());
    QCOMPARE(ui::SentenceList(QStringLiteral("有3户。")).textOf(7), QString());
}

QTEST_APPLESS_MAIN(SentenceListTest)

#include "sentencelist_test.moc"
