// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon/cuetable.h"

#include "lexicon/cues.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace jiaoshu;
using namespace jiaoshu::lexicon;

namespace {

enum class Role { First, Second };

Result<CueTable> tableOf(const QByteArray &rows)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"cues.tsv"_qs);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(ErrorCode::CannotWrite, file.errorString(), path);
    file.write("# source: test\n# version: 1\n# licence: CC0-1.0\nword\trole\tvalue\n" + rows);
    file.close();
    return CueTable::load(path, {u"first"_qs, u"second"_qs});
}

} // namespace

class CueTableTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsTheLongestWord()
    {
        const auto table = tableOf("截至\tfirst\t-\n截至目前\tfirst\tnow\n");
        QVERIFY(table.has_value());
        const auto cue = table->beginningAt(u"到截至目前为止", 1, roles({Role::First}));
        QVERIFY(cue.has_value());
        QCOMPARE(cue->length, 4);
        QCOMPARE(cue->value, u"now");
    }

    void findsAWordThatEnds()
    {
        const auto table = tableOf("年底\tfirst\t-\n底\tfirst\t-\n");
        const auto cue = table->endingAt(u"去年底前", 3, roles({Role::First}));
        QVERIFY(cue.has_value());
        QCOMPARE(cue->begin, 1);
        QVERIFY(!table->endingAt(u"去年底前", 4, roles({Role::First})).has_value());
        QCOMPARE(table->endingAt(u"去年底前", 3, roles({Role::First}), 2)->begin, 2);
    }

    void findsOnlyTheWantedRole()
    {
        const auto table = tableOf("目前\tfirst\t-\n目前\tsecond\t-\n如今\tsecond\t-\n");
        QVERIFY(table->beginningAt(u"目前", 0, roles({Role::Second}))->is(Role::First));
        QVERIFY(!table->beginningAt(u"如今", 0, roles({Role::First})).has_value());
        QVERIFY(table->firstIn(u"到了如今", 0, 4, roles({Role::First, Role::Second})).has_value());
    }

    void tellsWhereNoWordBegins()
    {
        const auto table = tableOf("目前\tfirst\t-\n今\tsecond\t-\n");
        QVERIFY(table->mayBeginAt(u"目前", 0, roles({Role::First})));
        QVERIFY(table->mayBeginAt(u"今", 0, roles({Role::Second})));
        QVERIFY(!table->mayBeginAt(u"目前", 0, roles({Role::Second})));
        QVERIFY(!table->mayBeginAt(u"目标", 0, roles({Role::First})));
        QVERIFY(!table->mayBeginAt(u"目", 0, roles({Role::First})));
        QVERIFY(!table->mayBeginAt(u"目前", 1, roles({Role::First, Role::Second})));
    }

    void findsNothingOutsideTheRange()
    {
        const auto table = tableOf("目前\tfirst\t-\n");
        QVERIFY(!table->firstIn(u"目前", 0, 1, roles({Role::First})).has_value());
        QVERIFY(!table->lastIn(u"目前", 1, 2, roles({Role::First})).has_value());
        QVERIFY(!table->beginningAt(u"", 0, roles({Role::First})).has_value());
        QCOMPARE(table->lastIn(u"目前目前", 0, 4, roles({Role::First}))->begin, 2);
    }

    void refusesBadRows()
    {
        QCOMPARE(tableOf("目前\tthird\t-\n").error().code, ErrorCode::BadLexicon);
        QCOMPARE(tableOf("目前\tfirst\t-\n目前\tfirst\t-\n").error().line, 6);
        QCOMPARE(tableOf("目前\tfirst\n").error().code, ErrorCode::BadLexicon);
    }

    void loadsTheCuesOfTheProgram() { QVERIFY(Cues::load().has_value()); }
};

QTEST_GUILESS_MAIN(CueTableTest)
#include "cuetable_test.moc"
