// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/explaining.h"

#include "session/workspacefixture.h"

#include <algorithm>

using namespace jiaoshu;
using namespace jiaoshu::session;

class ExplainingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysWhyEachFieldReadsAsItDoes()
    {
        WorkspaceFixture fixture;
        const ArticleId article =
            fixture.import(QStringLiteral("甲村"), {QStringLiteral("31"), QStringLiteral("7")});
        const model::Figure second = fixture.figures(article).last();
        const auto explained = explainFigure(fixture.session(), second.id);
        QVERIFY(explained.has_value());
        QCOMPARE(explained->proposal.reading.span, second.reading.span);
        QCOMPARE(explained->proposal.reading.quote, QStringLiteral("7户"));
        QList<model::ReasonField> fields;
        for (const model::FieldReason &reason : explained->reasons) {
            fields.append(reason.field);
            QVERIFY2(!reason.rule.isEmpty(), qPrintable(model::toText(reason.field)));
        }
        QCOMPARE(fields,
                 (QList{model::ReasonField::Value, model::ReasonField::Unit, model::ReasonField::Qualifier,
                        model::ReasonField::Status, model::ReasonField::Place, model::ReasonField::Period,
                        model::ReasonField::Indicator}));
        QCOMPARE(explained->reasons[1].words,
                 (QList{codePointSpan(second.reading.span.end.value - 1, second.reading.span.end.value)}));
    }

    void changesNothing()
    {
        WorkspaceFixture fixture;
        const ArticleId article = fixture.import(QStringLiteral("甲村"), {QStringLiteral("31")});
        const QList<model::Figure> before = fixture.all();
        QVERIFY(explainFigure(fixture.session(), fixture.figures(article).first().id).has_value());
        QCOMPARE(fixture.all(), before);
        QVERIFY(!fixture.session().canUndo());
    }

    void theValueFollowsTheWords()
    {
        WorkspaceFixture fixture;
        auto made = WorkspaceFixture::prepared(QStringLiteral("甲村"), {QStringLiteral("4.21")});
        made.article.text.replace(QStringLiteral("4.21户"), QStringLiteral("4.21万户"));
        made.article.sha256 =
            QCryptographicHash::hash(made.article.text.toUtf8(), QCryptographicHash::Sha256);
        made.proposals.first().reading.span = codePointSpan(9, 13);
        made.proposals.first().reading.quote = QStringLiteral("4.21");
        QCOMPARE(made.article.text.indexOf(QStringLiteral("4.21")), 10); // one pair stands before it
        const auto imported = importArticle(fixture.session(), made);
        QVERIFY(imported.has_value());
        const model::ExplainedProposal narrow =
            explainFigure(fixture.session(), fixture.figures(imported->article).first().id).value();
        const model::Reading wide =
            withSpan(fixture.session(), imported->article, narrow.proposal.reading, codePointSpan(9, 15));
        QCOMPARE(wide.quote, QStringLiteral("4.21万户"));
        QCOMPARE(wide.value, model::Value(Decimal(42100)));
        QCOMPARE(wide.unit, QStringLiteral("户"));
        // A number that was typed stays.
        model::Reading typed = narrow.proposal.reading;
        typed.value = Decimal(5);
        const model::Reading kept =
            withSpan(fixture.session(), imported->article, typed, codePointSpan(9, 15));
        QCOMPARE(kept.value, model::Value(Decimal(5)));
        QCOMPARE(kept.quote, QStringLiteral("4.21万户"));
        // Outside the article nothing moves.
        QCOMPARE(withSpan(fixture.session(), imported->article, typed, codePointSpan(9, 999)), typed);
    }

    void refusesAnUnknownFigure()
    {
        WorkspaceFixture fixture;
        const auto explained = explainFigure(fixture.session(), FigureId{99});
        QVERIFY(!explained.has_value());
        QCOMPARE(explained.error().code, ErrorCode::UnknownFigure);
    }

    void refusesAFigureWithoutANumber()
    {
        WorkspaceFixture fixture;
        const ArticleId article = fixture.import(QStringLiteral("甲村"), {QStringLiteral("31")});
        model::Reading reading;
        reading.span = codePointSpan(0, 2);
        reading.value = Decimal(5);
        const auto added = addFigure(fixture.session(), article, reading);
        QVERIFY(added.has_value());
        const auto explained = explainFigure(fixture.session(), *added->focus);
        QVERIFY(!explained.has_value());
        QCOMPARE(explained.error().code, ErrorCode::NoFigure);
    }
};

QTEST_GUILESS_MAIN(ExplainingTest)
#include "explaining_test.moc"
