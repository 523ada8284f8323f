// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/articleparts.h"
#include "engine/extractor.h"
#include "lexicon/lexicon.h"
#include "text/codepointindex.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>

using namespace jiaoshu;
using namespace jiaoshu::engine;

class ExtractorTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void quotesStandAtTheirSpans_data();
    void quotesStandAtTheirSpans();
    void joinsNumberAndContext();
    void leavesFurnitureOutButKeepsItsReason();
    void readsASelection();
    void readsASelectionThatWasPassedOver();
    void refusesASelectionWithoutANumber();
    void givesReasonsOnlyWhereTheyAreAskedFor();
    void explainsAProposalByItsOwnReasons();
    void explainsAPassedOverSelectionInItsOwnPlace();
    void refusesASelectionOutsideTheText();
    void namesAnAmountInAnotherCurrencyAlike();
    void isEmptyForAnEmptyText();
    void accountsForEveryNumeralOfTheSamples();
    void readsALongArticleInPartsAsOne();

private:
    [[nodiscard]] static CodePointSpan spanOf(const QString &text, const QString &words);
    [[nodiscard]] static QStringList wordsOf(const QString &text, const QList<model::FieldReason> &reasons,
                                             model::ReasonField field);
    std::unique_ptr<Extractor> m_extractor;
};

void ExtractorTest::initTestCase()
{
    const auto lexicon = lexicon::Lexicon::load();
    QVERIFY2(lexicon.has_value(), qPrintable(lexicon ? QString() : toLogLine(lexicon.error())));
    m_extractor = std::make_unique<Extractor>(*lexicon);
}

CodePointSpan ExtractorTest::spanOf(const QString &text, const QString &words)
{
    const qsizetype at = text.indexOf(words);
    return text::CodePointIndex(text).toCodePoint(utf16Span(at, at + words.size()));
}

QStringList ExtractorTest::wordsOf(const QString &text, const QList<model::FieldReason> &reasons,
                                   model::ReasonField field)
{
    const text::CodePointIndex index(text);
    QStringList words;
    for (const model::FieldReason &reason : reasons) {
        for (const CodePointSpan span : reason.words) {
            if (reason.field == field)
                words.append(text.mid(index.toUtf16(span).begin.value, index.toUtf16(span).length()));
        }
    }
    return words;
}

void ExtractorTest::quotesStandAtTheirSpans_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("quotes");
    QTest::newRow("simplified") << QStringLiteral("全县共有脱贫户3412户9876人。")
                                << QStringList{QStringLiteral("3412户"), QStringLiteral("9876人")};
    QTest::newRow("traditional with noise") << QStringLiteral("今年全縣發(fā)放補助資金12.5萬(wàn)元。")
                                            << QStringList{QStringLiteral("12.5萬(wàn)元")};
    QTest::newRow("line ends and characters outside the basic plane")
        << QStringLiteral("𠮷林镇\r\n\r\n😀全镇新修水渠36公里。\r\n") << QStringList{QStringLiteral("36公里")};
    QTest::newRow("full width") << QStringLiteral("覆盖率达到９８．６％。")
                                << QStringList{QStringLiteral("９８．６％")};
}

void ExtractorTest::quotesStandAtTheirSpans()
{
    QFETCH(QString, text);
    QFETCH(QStringList, quotes);
    const Extraction extraction = m_extractor->extract(text);
    QStringList found;
    for (const model::Proposal &proposal : extraction.proposals) {
        found.append(proposal.reading.quote);
        QCOMPARE(proposal.reading.span, spanOf(text, proposal.reading.quote));
        QVERIFY(model::validate(proposal.reading).has_value());
        QVERIFY(proposal.confidencePermille > 0 && proposal.confidencePermille <= 1000);
        QVERIFY(!proposal.rule.isEmpty());
    }
    QCOMPARE(found, quotes);
}

void ExtractorTest::joinsNumberAndContext()
{
    const QString text =
        QStringLiteral("洛川县苹果产业见成效\n2022-11-03\n截至2022年10月底，洛川县苹果种植面积达到"
                       "53万亩，带动农户4.6万户，户均收入约8.5万元。\n");
    const Extraction extraction = m_extractor->extract(text);
    QCOMPARE(extraction.proposals.size(), 3);
    const model::Reading area = extraction.proposals[0].reading;
    QCOMPARE(area.kind, model::Kind::Measure);
    QCOMPARE(area.value.toString(), QStringLiteral("530000"));
    QCOMPARE(area.unit, QStringLiteral("亩"));
    QVERIFY2(area.place.endsWith(QStringLiteral("洛川县")), qPrintable(area.place));
    QCOMPARE(area.period, QStringLiteral("2022-10-31"));
    QVERIFY2(area.indicator.contains(QStringLiteral("种植面积")), qPrintable(area.indicator));
    const model::Reading income = extraction.proposals[2].reading;
    QCOMPARE(income.kind, model::Kind::Rate);
    QCOMPARE(income.per, QStringLiteral("户"));
    QCOMPARE(income.qualifier, model::Qualifier::About);
    QCOMPARE(extraction.publishedOn, std::optional(QDate(2022, 11, 3)));
    QCOMPARE(extraction.title, QStringLiteral("洛川县苹果产业见成效"));
}

void ExtractorTest::leavesFurnitureOutButKeepsItsReason()
{
    const QString text =
        QStringLiteral("首页 > 新闻 > 本地\n\n我县新建卫生室18所\n\n2021-06-02 来源:县政府网\n\n"
                       "今年以来，安塞区新建村卫生室18所，配备医生36名，群众看病更加方便。\n\n"
                       "版权所有 安塞区人民政府 联系电话:0911-6212345 邮编:717400\n");
    const Extraction extraction = m_extractor->extract(text);
    const CodePointSpan phone = spanOf(text, QStringLiteral("0911-6212345"));
    for (const model::Proposal &proposal : extraction.proposals)
        QVERIFY2(proposal.reading.span.begin < spanOf(text, QStringLiteral("版权")).begin,
                 qPrintable(proposal.reading.quote));
    QVERIFY(std::any_of(extraction.passedOver.begin(), extraction.passedOver.end(),
                        [&](const SeenNumber &seen) { return seen.span.overlaps(phone); }));
}

void ExtractorTest::readsASelection()
{
    const QString text = QStringLiteral("全区发放贷款 2,350 万元，惠及农户。");
    const CodePointSpan selection = spanOf(text, QStringLiteral(" 2,350 万元"));
    const auto proposal = m_extractor->readSelection(text, selection);
    QVERIFY(proposal.has_value());
    QCOMPARE(proposal->reading.quote, QStringLiteral("2,350 万元"));
    QCOMPARE(proposal->reading.value.toString(), QStringLiteral("23500000"));
    QCOMPARE(proposal->reading.unit, QStringLiteral("元"));
}

void ExtractorTest::readsASelectionThatWasPassedOver()
{
    const QString text = QStringLiteral("会议提出“五个坚持”的要求。");
    QVERIFY(m_extractor->extract(text).proposals.isEmpty());
    const auto proposal = m_extractor->readSelection(text, spanOf(text, QStringLiteral("五个")));
    QVERIFY(proposal.has_value());
    QCOMPARE(proposal->reading.value.toString(), QStringLiteral("5"));
    QCOMPARE(proposal->reading.quote, QStringLiteral("五个"));
}

void ExtractorTest::givesReasonsOnlyWhereTheyAreAskedFor()
{
    const QString text = QStringLiteral("全縣發(fā)放補助約12.5萬(wàn)元，戶均800元。");
    QVERIFY(m_extractor->extract(text).reasons.isEmpty());
    const Extraction extraction = m_extractor->extract(text, Detail::WithReasons);
    QCOMPARE(extraction.proposals, m_extractor->extract(text).proposals);
    QCOMPARE(extraction.reasons.size(), extraction.proposals.size());
    QCOMPARE(wordsOf(text, extraction.reasons[0], model::ReasonField::Value),
             QStringList{QStringLiteral("12.5萬(wàn)")});
    QCOMPARE(wordsOf(text, extraction.reasons[0], model::ReasonField::Unit),
             QStringList{QStringLiteral("元")});
    QCOMPARE(wordsOf(text, extraction.reasons[0], model::ReasonField::Qualifier),
             QStringList{QStringLiteral("約")});
    QCOMPARE(wordsOf(text, extraction.reasons[1], model::ReasonField::Per),
             QStringList{QStringLiteral("戶均")});
}

void ExtractorTest::explainsAProposalByItsOwnReasons()
{
    const QString text =
        QStringLiteral("洛川县苹果产业见成效\n2022-11-03\n截至2022年10月底，洛川县苹果种植面积达到"
                       "53万亩，带动农户4.6万户，户均收入约8.5万元。\n");
    const Extraction extraction = m_extractor->extract(text, Detail::WithReasons);
    QCOMPARE(extraction.proposals.size(), 3);
    for (qsizetype i = 0; i < extraction.proposals.size(); ++i) {
        const auto explained = m_extractor->explain(text, extraction.proposals[i].reading.span);
        QVERIFY(explained.has_value());
        QCOMPARE(explained->proposal, extraction.proposals[i]);
        QCOMPARE(explained->reasons, extraction.reasons[i]);
    }
}

void ExtractorTest::explainsAPassedOverSelectionInItsOwnPlace()
{
    const QString text = QStringLiteral("会议提出“五个坚持”的要求。");
    const auto explained = m_extractor->explain(text, spanOf(text, QStringLiteral("五个")));
    QVERIFY(explained.has_value());
    QCOMPARE(wordsOf(text, explained->reasons, model::ReasonField::Value), QStringList{QStringLiteral("五")});
    QCOMPARE(wordsOf(text, explained->reasons, model::ReasonField::Unit), QStringList{QStringLiteral("个")});
    QVERIFY(!m_extractor->explain(text, spanOf(text, QStringLiteral("会议"))).has_value());
}

void ExtractorTest::refusesASelectionWithoutANumber()
{
    const QString text = QStringLiteral("全区发放贷款2350万元。");
    const auto proposal = m_extractor->readSelection(text, spanOf(text, QStringLiteral("贷款")));
    QVERIFY(!proposal.has_value());
    QCOMPARE(proposal.error().code, ErrorCode::NoFigure);
    QCOMPARE(m_extractor->readSelection(QStringLiteral("   5"), codePointSpan(0, 2)).error().code,
             ErrorCode::NoFigure);
}

void ExtractorTest::refusesASelectionOutsideTheText()
{
    const QString text = QStringLiteral("贷款2350万元");
    for (const CodePointSpan span :
         {codePointSpan(0, 99), codePointSpan(-1, 3), codePointSpan(3, 3), codePointSpan(4, 2)}) {
        const auto proposal = m_extractor->readSelection(text, span);
        QVERIFY(!proposal.has_value());
        QCOMPARE(proposal.error().code, ErrorCode::BadSpan);
    }
}

void ExtractorTest::namesAnAmountInAnotherCurrencyAlike()
{
    const Extraction found =
        m_extractor->extract(u"青木公司公布,营收300亿美元,若以1美元兑7元换算,约合2100亿元。"_qs);
    QCOMPARE(found.proposals.size(), 4);
    QCOMPARE(found.proposals.last().reading.indicator, found.proposals.first().reading.indicator);
    // what is no conversion keeps its own name
    const Extraction other = m_extractor->extract(u"青木公司公布,营收300亿美元,存货约20亿元。"_qs);
    QCOMPARE(other.proposals.last().reading.indicator, u"存货"_qs);
}

void ExtractorTest::isEmptyForAnEmptyText()
{
    const Extraction extraction = m_extractor->extract(QString());
    QVERIFY(extraction.proposals.isEmpty());
    QVERIFY(extraction.passedOver.isEmpty());
    QVERIFY(extraction.title.isEmpty());
}

void ExtractorTest::accountsForEveryNumeralOfTheSamples()
{
    const QDir samples(QStringLiteral(JIAOSHU_SOURCE_DIR "/resources/samples"));
    const QStringList names = samples.entryList({QStringLiteral("*.txt")});
    QVERIFY(names.size() >= 4);
    for (const QString &name : names) {
        QFile file(samples.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const Extraction extraction = m_extractor->extract(QString::fromUtf8(file.readAll()));
        for (const CodePointSpan span : extraction.uncovered)
            qWarning("%s: uncovered at %lld", qPrintable(name), static_cast<long long>(span.begin.value));
        QVERIFY2(extraction.uncovered.isEmpty(), qPrintable(name));
    }
}

void ExtractorTest::readsALongArticleInPartsAsOne()
{
    QString text = QStringLiteral("𠮷水县农业简报\n2022-11-03\n截至2022年10月底，吉水县种植蜜柚7万亩。\n");
    QStringList quotes{QStringLiteral("7万亩")};
    for (int i = 100; text.size() < 3 * ArticleParts::Longest; ++i) {
        quotes.append(QString::number(i) + QStringLiteral("公里"));
        text += QStringLiteral("截至2022年9月底，全县修通产业路") + quotes.last() + QStringLiteral("。\n");
    }
    const Extraction extraction = m_extractor->extract(text, Detail::WithReasons);
    QCOMPARE(extraction.proposals.size(), quotes.size());
    QCOMPARE(extraction.reasons.size(), quotes.size());
    QVERIFY(extraction.uncovered.isEmpty());
    const text::CodePointIndex index(text);
    for (qsizetype i = 0; i < quotes.size(); ++i) {
        const model::Reading &reading = extraction.proposals[i].reading;
        const Utf16Span span = index.toUtf16(reading.span);
        QCOMPARE(reading.quote, quotes[i]);
        QCOMPARE(text.mid(span.begin.value, span.length()), quotes[i]);
        QVERIFY2(reading.place.endsWith(QStringLiteral("吉水县")), qPrintable(reading.place));
    }
    const model::Proposal &last = extraction.proposals.last();
    QCOMPARE(last.reading.period, QStringLiteral("2022-09-30"));
    QCOMPARE(wordsOf(text, extraction.reasons.last(), model::ReasonField::Period).first(),
             QStringLiteral("截至2022年9月底"));
    const auto explained = m_extractor->explain(text, last.reading.span);
    QVERIFY(explained.has_value());
    QCOMPARE(explained->proposal, last);
    QCOMPARE(explained->reasons, extraction.reasons.last());
}

QTEST_GUILESS_MAIN(ExtractorTest)
#include "extractor_test.moc"
