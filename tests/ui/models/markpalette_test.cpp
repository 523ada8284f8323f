// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/markpalette.h"

#include "ui/models/contrast.h"

#include <QImage>
#include <QPainter>
#include <QSet>
#include <QtTest>

using namespace jiaoshu;
using ui::contrastRatio;
using ui::MarkPalette;

class MarkPaletteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textReadsOnEveryFill_data();
    void textReadsOnEveryFill();
    void everyLineStandsOut_data() { textReadsOnEveryFill_data(); }
    void everyLineStandsOut();
    void rejectedWordsAreDimButReadable_data() { textReadsOnEveryFill_data(); }
    void rejectedWordsAreDimButReadable();
    void theCurrentFigureDiffersFromEveryOther_data() { textReadsOnEveryFill_data(); }
    void theCurrentFigureDiffersFromEveryOther();
    void statesDifferInLineWithoutColour();
    void statesDifferInColour_data() { textReadsOnEveryFill_data(); }
    void statesDifferInColour();
    void signsDifferInShape();
};

void MarkPaletteTest::textReadsOnEveryFill_data()
{
    QTest::addColumn<QColor>("paper");
    QTest::addColumn<QColor>("text");
    QTest::newRow("white") << QColor(Qt::white) << QColor(Qt::black);
    QTest::newRow("soft light") << QColor(0xFA, 0xFA, 0xF5) << QColor(0x23, 0x26, 0x29);
    QTest::newRow("dark") << QColor(0x1E, 0x1F, 0x22) << QColor(0xE6, 0xE6, 0xE6);
    QTest::newRow("black") << QColor(Qt::black) << QColor(Qt::white);
    QTest::newRow("grey on white, with little to spare") << QColor(Qt::white) << QColor(0x60, 0x60, 0x60);
}

void MarkPaletteTest::textReadsOnEveryFill()
{
    QFETCH(QColor, paper);
    QFETCH(QColor, text);
    const MarkPalette palette(paper, text);
    for (const auto state : model::AllStates)
        QVERIFY2(contrastRatio(palette.look(state).fill, text) >= 4.5, qPrintable(model::toText(state)));
    QVERIFY(contrastRatio(palette.currentFill(), text) >= 4.5);
    QVERIFY(contrastRatio(palette.selectionFill(), text) >= 4.5);
    QVERIFY(contrastRatio(palette.matchFill(), text) >= 4.5);
}

void MarkPaletteTest::everyLineStandsOut()
{
    QFETCH(QColor, paper);
    QFETCH(QColor, text);
    const MarkPalette palette(paper, text);
    for (const auto state : model::AllStates)
        QVERIFY2(contrastRatio(palette.look(state).line, paper) >= 3, qPrintable(model::toText(state)));
    QVERIFY(contrastRatio(palette.currentFrame(), paper) >= 3);
    QVERIFY(contrastRatio(palette.problem(), paper) >= 4.5); // a count stands in it, too
}

void MarkPaletteTest::rejectedWordsAreDimButReadable()
{
    QFETCH(QColor, paper);
    QFETCH(QColor, text);
    const MarkPalette palette(paper, text);
    const QColor seen = ui::mixed(text, paper, double(palette.veil().alphaF()));
    QVERIFY(contrastRatio(seen, paper) >= 4.5);
    QVERIFY(contrastRatio(seen, paper) < contrastRatio(text, paper));
}

void MarkPaletteTest::theCurrentFigureDiffersFromEveryOther()
{
    QFETCH(QColor, paper);
    QFETCH(QColor, text);
    const MarkPalette palette(paper, text);
    for (const auto state : model::AllStates)
        QVERIFY(palette.currentFill() != palette.look(state).fill);
    QVERIFY(palette.currentFill() != paper);
}

void MarkPaletteTest::statesDifferInLineWithoutColour()
{
    QSet<int> styles;
    for (const auto state : model::AllStates)
        styles.insert(int(ui::lineStyle(state)));
    QCOMPARE(styles.size(), qsizetype(model::AllStates.size()));
}

void MarkPaletteTest::statesDifferInColour()
{
    QFETCH(QColor, paper);
    QFETCH(QColor, text);
    const MarkPalette palette(paper, text);
    QSet<QRgb> lines;
    for (const auto state : model::AllStates)
        lines.insert(palette.look(state).line.rgb());
    QCOMPARE(lines.size(), qsizetype(model::AllStates.size()));
}

void MarkPaletteTest::signsDifferInShape()
{
    QList<QImage> signs;
    const auto add = [&signs](const auto &paint) {
        QImage image(32, 32, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        paint(painter, QRectF(0, 0, 32, 32));
        painter.end();
        const QImage shape = image.createAlphaMask(Qt::ThresholdDither);
        QVERIFY(!signs.contains(shape));
        signs.append(shape);
    };
    for (const auto state : model::AllStates)
        add([state](QPainter &painter, const QRectF &rect) {
            ui::paintStateSign(painter, rect, state, MarkPalette());
        });
    add([](QPainter &painter, const QRectF &rect) {
        ui::paintProblemSign(painter, rect, MarkPalette().problem(), Qt::white);
    });
}

QTEST_GUILESS_MAIN(MarkPaletteTest)
#include "markpalette_test.moc"
