// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/issuematcher.h"

#include <QTest>

using namespace jiaoshu;
using namespace jiaoshu::session;

Q_DECLARE_METATYPE(jiaoshu::session::Anchoring)

namespace {

const QString Earlier =
    QStringLiteral("𠮷村收割水稻31.5万亩。镇上有农机420台，比去年多。\n雨水偏少。雨水偏少。");

CodePointSpan spanOf(const QString &text, const QString &words)
{
    const text::CodePointIndex index(text);
    const qsizetype at = text.indexOf(words);
    return index.toCodePoint(utf16Span(at, at + words.size()));
}

} // namespace

class IssueMatcherTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsOnlyWhatIsTheSameToTheLetter_data()
    {
        QTest::addColumn<QString>("later");
        QTest::addColumn<QString>("words");
        QTest::addColumn<Anchoring>("anchoring");
        const QString rice = QStringLiteral("31.5万亩");
        const QString machines = QStringLiteral("420台");
        QTest::newRow("unchanged") << Earlier << rice << Anchoring::Exact;
        QTest::newRow("text before it")
            << QString(QStringLiteral("更正：𠮷𠮷。\n") + Earlier) << rice << Anchoring::Exact;
        QTest::newRow("another sentence corrected")
            << QStringLiteral("𠮷村收割水稻31.5万亩。镇上有农机421台，比去年多。") << rice
            << Anchoring::Exact;
        QTest::newRow("moved to the end")
            << QStringLiteral("镇上有农机420台，比去年多。\n𠮷村收割水稻31.5万亩。") << rice
            << Anchoring::Exact;
        QTest::newRow("its sentence corrected")
            << QStringLiteral("𠮷村收割早稻31.5万亩。") << rice << Anchoring::Moved;
        QTest::newRow("its sentence twice")
            << QString(Earlier + QStringLiteral("𠮷村收割水稻31.5万亩。")) << rice << Anchoring::Moved;
        QTest::newRow("its number corrected")
            << QStringLiteral("𠮷村收割水稻31.6万亩。镇上有农机420台，比去年多。") << rice << Anchoring::Lost;
        QTest::newRow("another figure of a corrected sentence")
            << QStringLiteral("𠮷村收割水稻31.6万亩。镇上有农机420台，比去年多。") << machines
            << Anchoring::Exact;
        QTest::newRow("gone") << QStringLiteral("雨水偏少。") << machines << Anchoring::Lost;
        QTest::newRow("nothing left") << QString() << machines << Anchoring::Lost;
        QTest::newRow("twice in the earlier one")
            << QStringLiteral("雨水偏少。") << QStringLiteral("偏少") << Anchoring::Moved;
    }

    void findsOnlyWhatIsTheSameToTheLetter()
    {
        QFETCH(QString, later);
        QFETCH(QString, words);
        QFETCH(Anchoring, anchoring);
        const Anchor anchor = IssueMatcher(Earlier, later).find(spanOf(Earlier, words));
        QCOMPARE(anchor.anchoring, anchoring);
        const text::CodePointIndex index(later);
        const auto stands = [&](CodePointSpan span) {
            const Utf16Span at = index.toUtf16(span);
            return later.mid(at.begin.value, at.length()) == words;
        };
        if (anchoring == Anchoring::Exact)
            QVERIFY(stands(anchor.span));
        QCOMPARE(anchor.candidates.isEmpty(), anchoring != Anchoring::Moved);
        for (const CodePointSpan span : anchor.candidates)
            QVERIFY(stands(span));
    }

    void namesAtMostSoManyPlaces()
    {
        const QString many = QStringLiteral("有7户，").repeated(200);
        const Anchor anchor = IssueMatcher(QStringLiteral("有7户。"), many).find(codePointSpan(1, 3));
        QCOMPARE(anchor.anchoring, Anchoring::Moved);
        QCOMPARE(anchor.candidates.size(), Anchor::MostPlaces);
    }
};

QTEST_GUILESS_MAIN(IssueMatcherTest)
#include "issuematcher_test.moc"
