// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/textdifference.h"

#include <QRandomGenerator>
#include <QTest>

using namespace jiaoshu::session;
using In = DifferencePart::In;

namespace {

QString side(const QList<DifferencePart> &parts, In other)
{
    QString text;
    for (const DifferencePart &part : parts) {
        if (part.in != other)
            text += part.text;
    }
    return text;
}

QString marked(const QList<DifferencePart> &parts)
{
    QString text;
    for (const DifferencePart &part : parts)
        text += part.in == In::Both    ? part.text
                : part.in == In::First ? QString(QStringLiteral("[-") + part.text + u']')
                                       : QString(QStringLiteral("[+") + part.text + u']');
    return text;
}

} // namespace

class TextDifferenceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void marksWhatDiffers_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *first, const char *second, const char *expected) {
            QTest::newRow(name) << QString::fromUtf8(first) << QString::fromUtf8(second)
                                << QString::fromUtf8(expected);
        };
        row("nothing", "收割水稻31亩。", "收割水稻31亩。", "收割水稻31亩。");
        row("both empty", "", "", "");
        row("all of it", "", "收割。", "[+收割。]");
        row("a digit", "收割水稻31亩。投入4台。", "收割水稻35亩。投入4台。",
            "收割水稻3[-1][+5]亩。投入4台。");
        row("a sentence more", "甲。丙。", "甲。乙。丙。", "甲。[+乙。]丙。");
        row("a sentence less", "甲。乙。丙。", "甲。丙。", "甲。[-乙。]丙。");
        row("outside the basic plane", "𠮷山镇收割。", "𠮶山镇收割。", "[-𠮷][+𠮶]山镇收割。");
        row("at the end", "甲乙", "甲乙丙", "甲乙[+丙]");
    }
    void marksWhatDiffers()
    {
        QFETCH(QString, first);
        QFETCH(QString, second);
        QTEST(marked(differencesOf(first, second)), "expected");
    }

    /** Whatever they are, both come out of the parts to the letter, and of two texts with one change no more
     * than that is marked. */
    void bothTextsComeOutAgain()
    {
        QRandomGenerator random(7);
        const QString letters = QStringLiteral("甲乙丙丁。！\n12");
        for (int i = 0; i < 3000; ++i) {
            QString first;
            const int length = random.bounded(60);
            for (int at = 0; at < length; ++at)
                first += letters[random.bounded(static_cast<int>(letters.size()))];
            QString second = first;
            const int changes = random.bounded(6);
            for (int change = 0; change < changes; ++change) {
                const auto at = random.bounded(static_cast<int>(second.size()) + 1);
                if (random.bounded(2) == 0)
                    second.insert(at, letters[random.bounded(static_cast<int>(letters.size()))]);
                else
                    second.remove(at, 1);
            }
            const auto parts = differencesOf(first, second);
            QCOMPARE(side(parts, In::Second), first);
            QCOMPARE(side(parts, In::First), second);
            if (first == second)
                QVERIFY(parts.size() <= 1);
        }
    }

    void endsSoonForTextsThatHaveNothingInCommon()
    {
        QRandomGenerator random(8);
        QString first;
        QString second;
        for (int i = 0; i < 60'000; ++i) {
            first += QChar(static_cast<char16_t>(0x4e00 + random.bounded(9000)));
            second += QChar(static_cast<char16_t>(0x8000 + random.bounded(3000)));
        }
        const auto parts = differencesOf(first, second);
        QCOMPARE(side(parts, In::Second), first);
        QCOMPARE(side(parts, In::First), second);
    }
};

QTEST_GUILESS_MAIN(TextDifferenceTest)
#include "textdifference_test.moc"
