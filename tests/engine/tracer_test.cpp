// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/tracer.h"

#include "engine/extractor.h"
#include "lexicon/lexicon.h"

#include <QTest>

#include <algorithm>

using namespace jiaoshu;
using namespace jiaoshu::engine;

namespace {

const QString Text =
    QStringLiteral("青禾縣通報\n2024-10-08\n截至9月底，洛川縣收割水稻31.5萬(wàn)畝。第三批農機約420台。\n");

const TraceStep &stepOf(const QList<TraceStep> &steps, const QString &name)
{
    const auto found =
        std::find_if(steps.begin(), steps.end(), [&](const TraceStep &step) { return step.name == name; });
    if (found == steps.end())
        qFatal("no step %s", qPrintable(name));
    return *found;
}

} // namespace

class TracerTest : public QObject
{
    Q_OBJECT

    std::shared_ptr<const lexicon::Lexicon> m_lexicon;
    QList<TraceStep> m_steps;

    [[nodiscard]] QStringList quotes(const QString &step, const QString &what = {}) const
    {
        QStringList found;
        for (const TraceItem &item : stepOf(m_steps, step).items) {
            if (what.isEmpty() || item.what == what)
                found.append(Text.mid(item.span.begin.value, item.span.length())); // all in the basic plane
        }
        return found;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto words = lexicon::Lexicon::load();
        QVERIFY(words.has_value());
        m_lexicon = *words;
        m_steps = Tracer(m_lexicon).trace(Text);
    }

    void showsTheDataAfterEachStep()
    {
        QCOMPARE(quotes(u"structure"_qs, u"dateline"_qs), QStringList{u"2024-10-08"_qs});
        QCOMPARE(quotes(u"sentences"_qs).last(), u"第三批農機約420台。"_qs);
        QVERIFY(quotes(u"numerals"_qs, u"arabic"_qs).contains(u"31.5萬(wàn)"_qs));
        QCOMPARE(quotes(u"quantities"_qs), (QStringList{u"31.5萬(wàn)畝"_qs, u"420台"_qs}));
        QCOMPARE(quotes(u"non-figures"_qs, u"ordinal"_qs), QStringList{u"第三"_qs});
        QVERIFY(quotes(u"uncovered"_qs).isEmpty());
        QVERIFY(quotes(u"cues"_qs, u"period"_qs).contains(u"截至"_qs));
        QVERIFY(quotes(u"places"_qs, u"name"_qs).contains(u"洛川縣"_qs));
        QCOMPARE(quotes(u"times"_qs, u"as-of"_qs), QStringList{u"截至9月底"_qs});
    }

    void givesTheFiguresOfTheExtractor()
    {
        const Extraction extraction = Extractor(m_lexicon).extract(Text, Detail::WithReasons);
        const QList<TraceItem> &figures = stepOf(m_steps, u"figures"_qs).items;
        QCOMPARE(figures.size(), extraction.proposals.size());
        qsizetype reasons = 0;
        for (qsizetype i = 0; i < figures.size(); ++i) {
            QCOMPARE(figures[i].span, extraction.proposals[i].reading.span);
            QVERIFY(
                figures[i].details.contains({u"indicator"_qs, extraction.proposals[i].reading.indicator}));
            reasons += extraction.reasons[i].size();
        }
        QCOMPARE(stepOf(m_steps, u"reasons"_qs).items.size(), reasons);
    }

    void keepsWhatSharesSomethingWithASpan()
    {
        const CodePointSpan last = stepOf(m_steps, u"sentences"_qs).items.last().span;
        const QList<TraceStep> one = within(m_steps, last);
        QCOMPARE(one.size(), m_steps.size());
        QCOMPARE(stepOf(one, u"figures"_qs).items.size(), 1);
        QVERIFY(stepOf(one, u"times"_qs).items.isEmpty());
        QCOMPARE(stepOf(one, u"structure"_qs).items.size(), 1);
    }

    void isEmptyForAnEmptyText()
    {
        for (const TraceStep &step : Tracer(m_lexicon).trace(QString()))
            QVERIFY2(step.items.isEmpty(), qPrintable(step.name));
    }
};

QTEST_GUILESS_MAIN(TracerTest)
#include "tracer_test.moc"
