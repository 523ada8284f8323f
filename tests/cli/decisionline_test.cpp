// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/decisionline.h"

#include <QTest>

using namespace jiaoshu;
using namespace jiaoshu::cli;

class DecisionLineTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsEachAction()
    {
        const auto confirm = parseDecision(R"({"figure": 7, "action": "confirm"})");
        QCOMPARE(confirm->figure, FigureId{7});
        QCOMPARE(confirm->action, QStringLiteral("confirm"));
        const auto correct =
            parseDecision(R"({"figure": 7, "action": "correct", "fields": {"place": "甲市"}})");
        QCOMPARE(correct->fields.value(QStringLiteral("place")).toString(), QStringLiteral("甲市"));
        QCOMPARE(parseDecision(R"({"figure": 7, "action": "reject", "reason": "约数"})")->reason,
                 QStringLiteral("约数"));
        QVERIFY(parseDecision(R"({"figure": 7, "action": "unsure"})").has_value());
        QVERIFY(parseDecision(R"({"figure": 7, "action": "reopen", "fields": {}})").has_value());
        const auto add = parseDecision(R"({"article": 2, "action": "add", "start": 3, "end": 5})");
        QCOMPARE(add->article, ArticleId{2});
        QCOMPARE(add->span, codePointSpan(3, 5));
        QVERIFY(!add->figure.isValid());
    }

    void namesTheKeyThatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("key");
        const auto row = [](const char *line, const char *key) {
            QTest::newRow(line) << QByteArray(line) << QString::fromLatin1(key);
        };
        row(R"({"figure": 7})", "action");
        row(R"({"figure": 7, "action": "erase"})", "action");
        row(R"({"figure": 7, "action": 1})", "action");
        row(R"({"action": "confirm"})", "figure");
        row(R"({"figure": 0, "action": "confirm"})", "figure");
        row(R"({"figure": "7", "action": "confirm"})", "figure");
        row(R"({"figure": 7.5, "action": "confirm"})", "figure");
        row(R"({"figure": 7, "article": 1, "action": "confirm"})", "article");
        row(R"({"figure": 7, "action": "confirm", "fields": {"place": "x"}})", "fields");
        row(R"({"figure": 7, "action": "confirm", "reason": "x"})", "reason");
        row(R"({"figure": 7, "action": "correct"})", "fields");
        row(R"({"figure": 7, "action": "correct", "fields": []})", "fields");
        row(R"({"figure": 7, "action": "reject", "reason": null})", "reason");
        row(R"({"article": 1, "action": "add", "start": 1})", "end");
        row(R"({"article": 1, "action": "add", "start": -1, "end": 2})", "start");
    }

    void namesTheKeyThatIsWrong()
    {
        QFETCH(QByteArray, line);
        QFETCH(QString, key);
        const auto parsed = parseDecision(line);
        QVERIFY(!parsed.has_value());
        QCOMPARE(parsed.error().code, ErrorCode::BadField);
        QVERIFY2(parsed.error().detail.startsWith(QString(key + QStringLiteral(": "))),
                 qPrintable(parsed.error().detail));
    }

    void saysWhatItWantsInstead()
    {
        const auto told = [](const char *line) { return parseDecision(line).error().detail; };
        QCOMPARE(told(R"({"figure": 7, "action": "erase"})"),
                 QStringLiteral("action: it is one of confirm, correct, reject, unsure, reopen, add"));
        QCOMPARE(told(R"({"action": "confirm"})"), QStringLiteral("figure: confirm needs it"));
        QCOMPARE(told(R"({"figure": 7, "action": "confirm", "reason": "x"})"),
                 QStringLiteral("reason: confirm takes figure, fields and no such key"));
        QCOMPARE(told(R"({"figure": "7", "action": "confirm"})"),
                 QStringLiteral("figure: it is a whole number from 1 on"));
        QCOMPARE(told(R"({"figure": 7, "action": "confirm", "fields": {"place": "x"}})"),
                 QStringLiteral("fields: confirm changes none"));
    }

    void refusesWhatIsNoObject()
    {
        for (const char *line : {"", "x", "[]", "7", "{\"figure\": 7", "{\"figure\": 7} {}", "\xff"})
            QCOMPARE(parseDecision(line).error().code, ErrorCode::BadJson);
    }
};

QTEST_GUILESS_MAIN(DecisionLineTest)
#include "decisionline_test.moc"
