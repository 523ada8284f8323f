// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/extractor.h"
#include "engine/tracer.h"
#include "lexicon/lexicon.h"
#include "text/codepointindex.h"

#include <QTest>

using namespace jiaoshu;
using namespace jiaoshu::engine;

/** Texts that nobody writes, each with one plain figure at its end, through the whole engine. */
class HostileTextTest : public QObject
{
    Q_OBJECT

    std::shared_ptr<const lexicon::Lexicon> m_lexicon;
    std::unique_ptr<Extractor> m_extractor;

private Q_SLOTS:
    void initTestCase();
    void endsInFiguresThatHold_data();
    void endsInFiguresThatHold();
    void leavesTheFigureBehindItWhole_data();
    void leavesTheFigureBehindItWhole();
};

namespace {

const QString Plain = QStringLiteral("\n全县收割水稻31.5万亩。\n");

void addTexts()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &text) {
        QTest::newRow(name) << QString(text + Plain);
    };
    const auto units = [](std::initializer_list<char16_t> list) {
        QString text;
        for (const char16_t unit : list)
            text += QChar(unit);
        return text;
    };
    row("invalid UTF-8", QString::fromUtf8("收割\xff\xfe\x80水稻\xe4\xb8 12\xc0\xaf亩。"));
    row("lone high surrogates", QString(units({0xd83d, u'3', 0xd842, u'户', 0xd83d})));
    row("lone low surrogates", QString(units({0xde00, u'3', 0xdfb7, u'户', 0xde00})));
    row("surrogates the wrong way round", QString(units({0xdfb7, 0xd842, u'5', u'人'})).repeated(50));
    row("NUL", QString(units({u'3', 0, u'户', 0, u'。'})));
    row("controls", QString(units({1, u'3', 0x1b, u'户', 0x7f, 0x85, u'5', u'人', 0x9f})));
    row("bidi controls", QString(units({0x202e, u'3', 0x202d, u'2', 0x2066, u'户', 0x2069, 0x202c, 0x200f})));
    row("joiners and variation selectors",
        QString(units({u'3', 0x200d, u'2', 0xfe0f, u'户', 0x200b, 0xfeff, u'5', 0x20e3, u'人'})));
    row("private use and unassigned", QString(units({0xe000, u'3', 0xf8ff, u'户', 0xfffe, 0xffff, u'。'})));
    row("10,000 digits", QString(10000, u'7') + QStringLiteral("元。"));
    row("10,000 digits in Chinese", QString(10000, u'九') + QStringLiteral("元。"));
    row("10,000 grouped digits",
        QStringLiteral("1") + QStringLiteral(",234").repeated(2500) + QStringLiteral("元。"));
    row("10,000 decimals", QStringLiteral("3.") + QString(10000, u'1') + QStringLiteral("元。"));
    row("many points", QStringLiteral("3.1").repeated(3000) + QStringLiteral("%。"));
    row("absurd scales", QStringLiteral("三") + QStringLiteral("亿").repeated(2000) + QStringLiteral("元。"));
    row("absurd units", QStringLiteral("3元/户/人/亩").repeated(1000));
    row("ranges without an end", QStringLiteral("3-").repeated(3000) + QStringLiteral("5亩。"));
    row("dates without an end", QStringLiteral("2024年5月").repeated(2000));
    row("parentheses opened", QString(10000, u'（') + QStringLiteral("3户") + QString(10000, u'('));
    row("parentheses nested", QString(5000, u'（') + QStringLiteral("3户") + QString(5000, u'）'));
    row("quotes opened", QString(10000, u'“') + QStringLiteral("三个不") + QString(10000, u'「'));
    row("pinyin without an end", QStringLiteral("萬(").repeated(5000) + QStringLiteral("wàn)"));
    row("lines without text", QStringLiteral(" \t\r\n\u3000").repeated(3000));
    row("one long line", QStringLiteral("收割水稻，").repeated(5000));
    row("places in a row", QStringLiteral("湖北省鄂州市华容区全市该县").repeated(500));
    row("separators", QStringLiteral("|>·/").repeated(3000));
}

} // namespace

void HostileTextTest::initTestCase()
{
    const auto words = lexicon::Lexicon::load();
    QVERIFY(words.has_value());
    m_lexicon = *words;
    m_extractor = std::make_unique<Extractor>(m_lexicon);
}

void HostileTextTest::endsInFiguresThatHold_data()
{
    addTexts();
}

void HostileTextTest::endsInFiguresThatHold()
{
    QFETCH(QString, text);
    const Extraction extraction = m_extractor->extract(text, Detail::WithReasons);
    const text::CodePointIndex index(text);
    CodePointOffset end;
    for (const model::Proposal &proposal : extraction.proposals) {
        const Utf16Span units = index.toUtf16(proposal.reading.span);
        QVERIFY(model::validate(proposal.reading).has_value());
        QVERIFY(end <= proposal.reading.span.begin && proposal.reading.span.end <= index.end());
        QCOMPARE(text.mid(units.begin.value, units.length()), proposal.reading.quote);
        end = proposal.reading.span.end;
    }
    for (const QList<model::FieldReason> &reasons : extraction.reasons) {
        for (const model::FieldReason &reason : reasons) {
            for (const CodePointSpan words : reason.words)
                QVERIFY(words.begin.value >= 0 && words.begin < words.end && words.end <= index.end());
        }
    }
    QVERIFY(!Tracer(m_lexicon).trace(text).isEmpty());
}

void HostileTextTest::leavesTheFigureBehindItWhole_data()
{
    addTexts();
}

void HostileTextTest::leavesTheFigureBehindItWhole()
{
    QFETCH(QString, text);
    const QList<model::Proposal> proposals = m_extractor->extract(text).proposals;
    QVERIFY(!proposals.isEmpty());
    QCOMPARE(proposals.last().reading.quote, QStringLiteral("31.5万亩"));
    QCOMPARE(proposals.last().reading.value.toString(), QStringLiteral("315000"));
}

QTEST_GUILESS_MAIN(HostileTextTest)
#include "hostiletext_test.moc"
