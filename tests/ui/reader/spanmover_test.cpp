// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/spanmover.h"

#include <QTest>

Q_DECLARE_METATYPE(jiaoshu::ui::SpanMove)

namespace jiaoshu::ui {

class SpanMoverTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEndMovesAndTakesInWhatItShould_data();
    void anEndMovesAndTakesInWhatItShould();
    void anEndStaysWhereItCannotMove_data();
    void anEndStaysWhereItCannotMove();

private:
    /** A text with its span in ‹angles›. */
    static std::pair<QString, Utf16Span> marked(QString text)
    {
        const qsizetype begin = text.indexOf(u'‹');
        text.remove(begin, 1);
        const qsizetype end = text.indexOf(u'›');
        return {text.remove(end, 1), utf16Span(begin, end)};
    }
};

void SpanMoverTest::anEndMovesAndTakesInWhatItShould_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<SpanMove>("move");
    QTest::addColumn<QString>("after");
    const auto row = [](const char *name, const char *before, SpanMove move, const char *after) {
        QTest::newRow(name) << QString::fromUtf8(before) << move << QString::fromUtf8(after);
    };
    row("end out", "共‹12›户", SpanMove::EndOut, "共‹12户›");
    row("end in", "共‹12户›", SpanMove::EndIn, "共‹12›户");
    row("begin out", "约‹12户›", SpanMove::BeginOut, "‹约12户›");
    row("begin in", "‹约12户›", SpanMove::BeginIn, "约‹12户›");
    row("a pair is one character", "‹12›𠮷户", SpanMove::EndOut, "‹12𠮷›户");
    row("a pair backwards", "𠮷‹12›", SpanMove::BeginOut, "‹𠮷12›");
    row("a number cut in the middle", "共1,‹23›4.5万元", SpanMove::WholeNumber, "共‹1,234.5万›元");
    row("a number in characters", "共三‹十›六户", SpanMove::WholeNumber, "共‹三十六›户");
    row("a number it touches", "共12‹户›", SpanMove::WholeNumber, "共‹12户›");
    row("full width", "占１‹２›．５％强", SpanMove::WholeNumber, "占‹１２．５％›强");
}

void SpanMoverTest::anEndMovesAndTakesInWhatItShould()
{
    QFETCH(const QString, before);
    QFETCH(const SpanMove, move);
    QFETCH(const QString, after);
    const auto [text, span] = marked(before);
    const auto [same, wanted] = marked(after);
    QCOMPARE(same, text);
    const Utf16Span moved = movedSpan(text, span, move);
    QCOMPARE(text.mid(moved.begin.value, moved.length()), text.mid(wanted.begin.value, wanted.length()));
    QVERIFY(moved == wanted);
}

void SpanMoverTest::anEndStaysWhereItCannotMove_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<SpanMove>("move");
    const auto row = [](const char *name, const char *text, SpanMove move) {
        QTest::newRow(name) << QString::fromUtf8(text) << move;
    };
    row("the text's end", "共‹12户›", SpanMove::EndOut);
    row("the text's begin", "‹12户›", SpanMove::BeginOut);
    row("a line end", "共‹12户›\n共", SpanMove::EndOut);
    row("a line end of two", "共‹12户›\r\n共", SpanMove::EndOut);
    row("a line before", "共\r\n‹12户›", SpanMove::BeginOut);
    row("one character is the least", "共‹1›2", SpanMove::EndIn);
    row("from the other side", "共‹1›2", SpanMove::BeginIn);
    row("no number near", "共‹计户›数", SpanMove::WholeNumber);
    row("a whole one already", "共‹12›户", SpanMove::WholeNumber);
    row("a pair alone", "‹𠮷›", SpanMove::EndIn);
}

void SpanMoverTest::anEndStaysWhereItCannotMove()
{
    QFETCH(const QString, text);
    QFETCH(const SpanMove, move);
    const auto [plain, span] = marked(text);
    QVERIFY(movedSpan(plain, span, move) == span);
}

} // namespace jiaoshu::ui

QTEST_GUILESS_MAIN(jiaoshu::ui::SpanMoverTest)
#include "spanmover_test.moc"
