// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/typedtime.h"

#include "lexicon/lexicon.h"

#include <QTest>

using namespace jiaoshu;
using namespace jiaoshu::engine;

class TypedTimeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        auto loaded = lexicon::Lexicon::load();
        QVERIFY(loaded);
        m_lexicon = *loaded;
    }

    void readsWhatIsCopiedFromTheText_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("period");
        const auto row = [](const char *words, const char *period) {
            QTest::newRow(words) << QString::fromUtf8(words) << QString::fromUtf8(period);
        };
        row("2033年", "2033");
        row("２０３３年", "2033");
        row("2033年8月", "2033-08");
        row("2033年8月5日", "2033-08-05");
        row("2033年1至10月", "2033-01-01/2033-10-31");
        row("2033年1－10月", "2033-01-01/2033-10-31");
        row("2033年上半年", "2033-01-01/2033-06-30");
        row("2033年第三季度", "2033-07-01/2033-09-30");
        row("二〇三三年", "2033");
        row("截至2033年8月底", "2033-08-31");
        row("截止8月底，", "2034-08-31");
        row("8月底", "2034-08-31");
        row("8月", "2034-08");
        row("前三季度", "2034-01-01/2034-09-30");
        row("今年上半年", "2034-01-01/2034-06-30");
        row("今年以来", "2034-01-01/2034-09-12");
        row("去年", "2033");
        row("2033年底", "2033-12-31");
    }
    void readsWhatIsCopiedFromTheText()
    {
        QFETCH(const QString, words);
        QTEST(readTypedTime(words, m_lexicon->cues().period, {.publishedOn = QDate(2034, 9, 12)}, 2034),
              "period");
    }

    void whatIsNoTimeToItsEndIsNone_data()
    {
        QTest::addColumn<QString>("words");
        for (const char *words :
             {"", "茶园", "2033年茶园", "茶园2033年", "13月", "目前", "2033年13月", "三年"})
            QTest::newRow(words) << QString::fromUtf8(words);
    }
    void whatIsNoTimeToItsEndIsNone()
    {
        QFETCH(const QString, words);
        QCOMPARE(readTypedTime(words, m_lexicon->cues().period, {.publishedOn = QDate(2034, 9, 12)}, 2034),
                 QString());
    }

    void withoutAYearAMonthIsNoPeriod()
    {
        QCOMPARE(readTypedTime(QStringLiteral("8月底"), m_lexicon->cues().period, {}, 0), QString());
        QCOMPARE(readTypedTime(QStringLiteral("今年"), m_lexicon->cues().period, {}, 0), QString());
        QCOMPARE(readTypedTime(QStringLiteral("2033年8月"), m_lexicon->cues().period, {}, 0),
                 QStringLiteral("2033-08"));
    }

private:
    std::shared_ptr<const lexicon::Lexicon> m_lexicon;
};

QTEST_GUILESS_MAIN(TypedTimeTest)
#include "typedtime_test.moc"
