// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/bylinereader.h"

#include "engine/structurereader.h"
#include "lexicon/lexicon.h"

#include <QTest>

using namespace jiaoshu;
using namespace jiaoshu::engine;

class BylineReaderTest : public QObject
{
    Q_OBJECT

    std::shared_ptr<const lexicon::Lexicon> m_lexicon;

    /** "outlet|reporter" of a folded text. */
    [[nodiscard]] QString bylineOf(const QString &text) const
    {
        const Structure structure = StructureReader(*m_lexicon).read(text);
        const auto words = [&](const std::optional<Utf16Span> &span) {
            return span ? text.mid(span->begin.value, span->length()) : QString();
        };
        return words(structure.outlet) + u'|' + words(structure.reporter);
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto words = lexicon::Lexicon::load();
        QVERIFY(words.has_value());
        m_lexicon = *words;
    }

    void findsWhoPublishedAndWrote_data()
    {
        QTest::addColumn<QString>("head");
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("byline");
        const auto row = [](const char *name, const QString &head, const QString &body,
                            const QString &byline) { QTest::newRow(name) << head << body << byline; };
        const QString body = u"全市新建学校12所,新增学位8600个,群众满意。"_qs;
        row("source in the dateline", u"2024-05-06 来源:青河日报"_qs, body, u"青河日报|"_qs);
        row("source and author", u"来源:青河日报 作者:王小一 2024-05-06"_qs, body, u"青河日报|王小一"_qs);
        row("by-line", u"2024-05-06\n本报记者 王一 李二三"_qs, body, u"|王一 李二三"_qs);
        row("news of the paper", u"2024-05-06"_qs, QString(u"本报讯(记者 王小一)"_qs + body), u"|王小一"_qs);
        row("agency", u"2024-05-06"_qs, QString(u"新华社兰州5月6日电(记者王小一、李二)"_qs + body),
            u"新华社|王小一、李二"_qs);
        row("agency in parentheses", u"2024-05-06"_qs, QString(u"(中央社记者王小一台北6日电)"_qs + body),
            u"中央社|王小一"_qs);
        row("reporter and place", u"2024-05-06"_qs, QString(u"【记者王小一/高雄报导】"_qs + body),
            u"|王小一"_qs);
        row("text by", u"2024-05-06\n文/王小一"_qs, body, u"|王小一"_qs);
        row("at the end", u"2024-05-06"_qs, QString(body + u"(通讯员 李二三)"_qs), u"|李二三"_qs);
    }

    void findsWhoPublishedAndWrote()
    {
        QFETCH(QString, head);
        QFETCH(QString, body);
        QTEST(bylineOf(QString(u"青河市办好民生实事\n"_qs + head + u'\n' + body)), "byline");
    }

    void findsNobodyInSentences_data()
    {
        QTest::addColumn<QString>("body");
        QTest::newRow("a reporter who learns")
            << u"记者从市教育局了解到,全市新建学校12所,新增学位8600个。"_qs;
        QTest::newRow("a reporter who sees") << u"5月6日,记者在青河市看到,新建的12所学校已经开学上课。"_qs;
        QTest::newRow("where money comes from")
            << u"资金来源:财政拨款3000万元,社会捐赠200万元,已经全部到位。"_qs;
        QTest::newRow("how many reporters") << u"来自各地的记者120人参加了发布会,通讯员队伍扩大到80人。"_qs;
        QTest::newRow("an author's works") << u"作者的著作已经出版3000册,受到了广大读者的欢迎和喜爱。"_qs;
    }

    void findsNobodyInSentences()
    {
        QFETCH(QString, body);
        QCOMPARE(bylineOf(QString(u"青河市办好民生实事\n2024-05-06\n"_qs + body)), u"|"_qs);
    }
};

QTEST_GUILESS_MAIN(BylineReaderTest)
#include "bylinereader_test.moc"
