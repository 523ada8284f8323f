// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/articleparts.h"
#include "text/codepointindex.h"

#include <QTest>

using namespace jiaoshu;
using namespace jiaoshu::engine;

class ArticlePartsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void joinUpToTheArticle_data();
    void joinUpToTheArticle();
    void leaveAnOrdinaryArticleWhole();
    void endWithAParagraphWhereThereIsOne();
    void endWithASentenceWhereThereIsNoLine();
    void beginWithTheHead();
    void repeatTheHeadOfATableThatGoesOn();
    void repeatNoLineOfWhatIsNoTable();
    void giveThePartASelectionStandsIn();
    void drawAPartOutOverItsEnd();

private:
    [[nodiscard]] static QString repeated(const QString &text, qsizetype length);
};

QString ArticlePartsTest::repeated(const QString &text, qsizetype length)
{
    return text.repeated(length / text.size() + 1).first(length);
}

void ArticlePartsTest::joinUpToTheArticle_data()
{
    QTest::addColumn<QString>("text");
    const qsizetype length = 5 * ArticleParts::Longest / 2;
    QTest::newRow("empty") << QString();
    QTest::newRow("one character") << QStringLiteral("三");
    QTest::newRow("exactly one part") << repeated(QStringLiteral("村"), ArticleParts::Longest);
    QTest::newRow("one character more") << repeated(QStringLiteral("村"), ArticleParts::Longest + 1);
    QTest::newRow("paragraphs") << repeated(QStringLiteral("全乡修路36公里。\n"), length);
    QTest::newRow("windows line ends") << repeated(QStringLiteral("全乡修路36公里。\r\n"), length);
    QTest::newRow("one line") << repeated(QStringLiteral("全乡修路36公里，种树8万棵。"), length);
    QTest::newRow("digits") << repeated(QStringLiteral("0123456789"), length);
    QTest::newRow("line ends") << repeated(QStringLiteral("\n"), length);
    QTest::newRow("pairs") << repeated(QStringLiteral("𠮷"), length);
    QTest::newRow("pairs, displaced") << QString(u'村' + repeated(QStringLiteral("𠮷"), length));
    QTest::newRow("lone surrogates") << repeated(QString(QChar(0xdfb7)), length);
}

void ArticlePartsTest::joinUpToTheArticle()
{
    QFETCH(QString, text);
    ArticleParts parts(text);
    QString joined;
    qsizetype at = 0;
    while (const auto part = parts.next()) {
        QCOMPARE(part->begin.value, at);
        const text::CodePointIndex index(part->text);
        QVERIFY(part->text.size() <= ArticleParts::Longest + 1002);
        QCOMPARE(index.end().value, part->head + part->end.value - part->begin.value);
        joined += part->text.mid(index.toUtf16(CodePointOffset{part->head}).value);
        at = part->end.value;
    }
    QCOMPARE(joined, text);
    QCOMPARE(at, text::CodePointIndex(text).end().value);
}

void ArticlePartsTest::leaveAnOrdinaryArticleWhole()
{
    const QString text = QStringLiteral("标题\n\n正文。\n");
    ArticleParts parts(text);
    const auto part = parts.next();
    QCOMPARE(part->text, text);
    QCOMPARE(part->head, 0);
    QVERIFY(!parts.next());
}

void ArticlePartsTest::endWithAParagraphWhereThereIsOne()
{
    const QString line = QStringLiteral("全乡修路36公里。种树8万棵\n全年无灾。\n");
    ArticleParts parts(repeated(line, 3 * ArticleParts::Longest));
    QVERIFY(parts.next()->text.endsWith(QStringLiteral("全年无灾。\n")));
    QVERIFY(parts.next()->text.endsWith(QStringLiteral("全年无灾。\n")));
}

void ArticlePartsTest::endWithASentenceWhereThereIsNoLine()
{
    ArticleParts plain(repeated(QStringLiteral("全乡修路36公里，种树8万棵。"), 3 * ArticleParts::Longest));
    QVERIFY(plain.next()->text.endsWith(QStringLiteral("种树8万棵。")));
    ArticleParts quoted(repeated(QStringLiteral("“全乡修路36公里，种树8万棵。”"), 3 * ArticleParts::Longest));
    QVERIFY(quoted.next()->text.endsWith(QStringLiteral("种树8万棵。”")));
    QVERIFY(quoted.next()->text.startsWith(QStringLiteral("“")));
}

void ArticlePartsTest::beginWithTheHead()
{
    const QString head = QStringLiteral("𠮷林乡年报\n2023-02-03\n");
    ArticleParts parts(
        QString(head + repeated(QStringLiteral("全乡修路36公里。\n"), 2 * ArticleParts::Longest)));
    QVERIFY(!parts.next()->text.startsWith(QString(head + head)));
    const auto second = parts.next();
    QVERIFY(second->text.startsWith(head));
    QVERIFY(second->head > head.size() - 1);
    QVERIFY(!second->owns(codePointSpan(0, 3)));
    QCOMPARE(second->toArticle(codePointSpan(0, 3)), codePointSpan(0, 3));
    const CodePointSpan first = codePointSpan(second->head, second->head + 4);
    QVERIFY(second->owns(first));
    QCOMPARE(second->toArticle(first), codePointSpan(second->begin.value, second->begin.value + 4));
    QCOMPARE(second->toPart(second->toArticle(first)), first);
}

void ArticlePartsTest::repeatTheHeadOfATableThatGoesOn()
{
    const QString head =
        QStringLiteral("𠮷林乡年报\n2023-02-03\n") + repeated(QStringLiteral("全年无灾。"), 1200);
    const QString table = QStringLiteral("\n单位：吨\n村\t稻谷\t小麦\n");
    const QString text =
        head + table + repeated(QStringLiteral("𠮷北村\t3412\t178\n"), 4 * ArticleParts::Longest);
    const qsizetype unit = text::CodePointIndex(head).end().value + 1;
    ArticleParts parts(text);
    QVERIFY(parts.next().has_value());
    int seen = 0;
    while (const auto part = parts.next()) {
        ++seen;
        QVERIFY(part->text.contains(QStringLiteral("\n单位：吨\n村\t稻谷\t小麦\n𠮷北村")));
        const auto at =
            text::CodePointIndex(part->text)
                .toCodePoint(utf16Span(part->text.indexOf(u"单位"), part->text.indexOf(u"单位") + 4));
        QVERIFY(!part->owns(at));
        QCOMPARE(part->toArticle(at), codePointSpan(unit, unit + 4));
        const CodePointSpan first = codePointSpan(part->head, part->head + 3);
        QCOMPARE(part->toPart(part->toArticle(first)), first);
    }
    QVERIFY(seen >= 3);
}

void ArticlePartsTest::repeatNoLineOfWhatIsNoTable()
{
    for (const QString &line : {QStringLiteral("全乡修路36公里\n"), QStringLiteral("春耕 夏耘\n"),
                                QStringLiteral("全乡修路36公里\n其中 村道12公里\n")}) {
        ArticleParts parts(repeated(line, 3 * ArticleParts::Longest));
        while (const auto part = parts.next())
            QCOMPARE(part->tableHead, 0);
    }
}

void ArticlePartsTest::giveThePartASelectionStandsIn()
{
    const QString text = repeated(QStringLiteral("全乡修路36公里。\n"), 4 * ArticleParts::Longest);
    ArticleParts parts(text);
    while (const auto part = parts.next()) {
        const ArticlePart held =
            ArticleParts::holding(text, codePointSpan(part->begin.value + 2, part->begin.value + 4));
        QCOMPARE(held.begin, part->begin);
        QCOMPARE(held.text, part->text);
    }
    const qsizetype end = text.size();
    QCOMPARE(ArticleParts::holding(text, codePointSpan(end + 5, end + 6)).end.value, end);
}

void ArticlePartsTest::drawAPartOutOverItsEnd()
{
    const QString text = repeated(QStringLiteral("全乡修路36公里。\n"), 4 * ArticleParts::Longest);
    ArticleParts parts(text);
    const auto first = parts.next();
    const CodePointSpan across = codePointSpan(first->end.value - 3, first->end.value + 3);
    const ArticlePart held = ArticleParts::holding(text, across);
    QCOMPARE(held.begin, first->begin);
    QCOMPARE(held.end, across.end);
}

QTEST_GUILESS_MAIN(ArticlePartsTest)
#include "articleparts_test.moc"
