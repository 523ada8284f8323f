// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/initials.h"

#include <QTest>

namespace jiaoshu::text {

class InitialsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWordIsFoundByItsFirstLetters_data();
    void aWordIsFoundByItsFirstLetters();
    void otherLettersDoNotFindIt_data();
    void otherLettersDoNotFindIt();
};

void InitialsTest::aWordIsFoundByItsFirstLetters_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("letters");
    QTest::newRow("whole") << QStringLiteral("宣恩县") << QStringLiteral("xex");
    QTest::newRow("the first ones") << QStringLiteral("宣恩县") << QStringLiteral("xe");
    QTest::newRow("one reading") << QStringLiteral("重庆市") << QStringLiteral("cqs");
    QTest::newRow("the other") << QStringLiteral("重点户") << QStringLiteral("zdh");
    QTest::newRow("chang") << QStringLiteral("长沙市") << QStringLiteral("css");
    QTest::newRow("xia") << QStringLiteral("厦门市") << QStringLiteral("xms");
    QTest::newRow("with a Latin letter") << QStringLiteral("A级景区") << QStringLiteral("ajjq");
    QTest::newRow("nothing") << QStringLiteral("户") << QString();
}

void InitialsTest::aWordIsFoundByItsFirstLetters()
{
    QFETCH(const QString, word);
    QFETCH(const QString, letters);
    QVERIFY(PinyinInitials({word}).begins(word, letters));
}

void InitialsTest::otherLettersDoNotFindIt_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("letters");
    QTest::newRow("another") << QStringLiteral("宣恩县") << QStringLiteral("xen");
    QTest::newRow("in the middle") << QStringLiteral("宣恩县") << QStringLiteral("ex");
    QTest::newRow("too many") << QStringLiteral("宣恩县") << QStringLiteral("xexs");
    QTest::newRow("whole syllables") << QStringLiteral("户") << QStringLiteral("hu");
    QTest::newRow("no letters") << QStringLiteral("户") << QStringLiteral("7");
}

void InitialsTest::otherLettersDoNotFindIt()
{
    QFETCH(const QString, word);
    QFETCH(const QString, letters);
    QVERIFY(!PinyinInitials({word}).begins(word, letters));
}

} // namespace jiaoshu::text

QTEST_GUILESS_MAIN(jiaoshu::text::InitialsTest)
#include "initials_test.moc"
