// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/commands.h"
#include "session/parts_p.h"

#include "session/checking.h"
#include "session/workspacefixture.h"

using namespace jiaoshu;
using namespace jiaoshu::session;
using model::Figure;
using model::State;

using Command = std::function<Result<Changes>(Session &, FigureId)>;
Q_DECLARE_METATYPE(Command)

namespace {

const QString Note = QStringLiteral("看原文");

model::Reading withPlace(model::Reading reading)
{
    reading.place = QStringLiteral("甲市");
    return reading;
}

/** Everything that can be seen of a workspace. */
struct Seen
{
    QList<Figure> figures;
    QList<model::ArticleSummary> articles;
    model::StateCounts counts;
    bool operator==(const Seen &) const = default;
};

Seen see(WorkspaceFixture &fixture)
{
    return {fixture.all(), *fixture.session().articles(), *fixture.session().counts()};
}

/** A confirmation of @p figure as another analyst, an hour ago. */
void prepare(WorkspaceFixture &fixture, FigureId figure)
{
    fixture.session().setAnalyst(QStringLiteral("乙"));
    QVERIFY(confirmFigure(fixture.session(), figure).has_value());
    fixture.session().setAnalyst(QStringLiteral("甲"));
    fixture.advanceClock();
}

Result<Changes> add(Session &session, ArticleId article)
{
    model::Reading reading;
    const qsizetype at = session.article(article)->text.indexOf(QStringLiteral("报告"));
    reading.span = codePointSpan(at - 1, at + 1); // one surrogate pair stands before it
    reading.value = Decimal(5);
    return addFigure(session, article, reading);
}

} // namespace

class CommandsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void doesUndoesRedoesToTheSame_data()
    {
        QTest::addColumn<Command>("command");
        QTest::addColumn<QString>("action");
        QTest::addColumn<bool>("isDecided");
        const QList<std::pair<const char *, Command>> commands = {
            {"confirm", [](Session &s, FigureId f) { return confirmFigure(s, f); }},
            {"correct",
             [](Session &s, FigureId f) { return correctFigure(s, f, withPlace(s.figure(f)->reading)); }},
            {"reject", [](Session &s, FigureId f) { return rejectFigure(s, f, Note); }},
            {"unsure", [](Session &s, FigureId f) { return markUnsure(s, f, Note); }},
            {"reopen", [](Session &s, FigureId f) { return reopenFigure(s, f); }},
            {"add", [](Session &s, FigureId f) { return add(s, s.figure(f)->article); }},
        };
        for (const auto &[action, command] : commands) {
            if (QByteArray(action) != "reopen")
                QTest::addRow("%s a proposal", action) << command << QString::fromLatin1(action) << false;
            if (QByteArray(action) != "confirm")
                QTest::addRow("%s a confirmed figure", action)
                    << command << QString::fromLatin1(action) << true;
        }
    }

    void doesUndoesRedoesToTheSame()
    {
        QFETCH(Command, command);
        QFETCH(QString, action);
        QFETCH(bool, isDecided);
        WorkspaceFixture fixture;
        const ArticleId article =
            fixture.import(QStringLiteral("甲村"), {QStringLiteral("921"), QStringLiteral("12")});
        const FigureId figure = fixture.figures(article)[0].id;
        if (isDecided)
            prepare(fixture, figure);
        const Seen before = see(fixture);
        const auto changes = command(fixture.session(), figure);
        QVERIFY2(changes.has_value(), changes ? "" : qPrintable(toLogLine(changes.error())));
        QCOMPARE(changes->action, action);
        QCOMPARE(changes->articles, QList<ArticleId>{article});
        const Seen after = see(fixture);
        QVERIFY(!(after == before));
        QCOMPARE(fixture.session().undoAction(), action);

        for (const bool reopen : {false, true}) {
            fixture.advanceClock();
            if (reopen)
                fixture.open();
            const auto undone = undo(fixture.session());
            QVERIFY(undone.has_value());
            QCOMPARE(undone->action, action);
            QCOMPARE(undone->articles, QList<ArticleId>{article});
            QVERIFY(see(fixture) == before);
            QCOMPARE(fixture.session().redoAction(), action);
            if (reopen)
                fixture.open();
            const auto redone = redo(fixture.session());
            QVERIFY(redone.has_value());
            QCOMPARE(redone->changed, changes->changed);
            QCOMPARE(redone->added, changes->added);
            QVERIFY(see(fixture) == after);
            QVERIFY(!fixture.session().canRedo());
        }
        QVERIFY(checkWorkspace(fixture.session())->isEmpty());
    }

    void leavesNoTraceWhereNothingWouldChange()
    {
        WorkspaceFixture fixture;
        Session &session = fixture.session();
        const FigureId figure =
            fixture.figures(fixture.import(QStringLiteral("甲村"), {QStringLiteral("921")}))[0].id;
        QVERIFY(reopenFigure(session, figure)->isEmpty());
        QVERIFY(!session.canUndo());
        QVERIFY(!confirmFigure(session, figure)->isEmpty());
        QVERIFY(confirmFigure(session, figure)->isEmpty());
        QVERIFY(correctFigure(session, figure, session.figure(figure)->reading)->isEmpty());
        QVERIFY(!rejectFigure(session, figure, Note)->isEmpty());
        QVERIFY(rejectFigure(session, figure)->isEmpty());
        QVERIFY(rejectFigure(session, figure, Note)->isEmpty());
        QVERIFY(!markUnsure(session, figure, Note)->isEmpty());
        QVERIFY(markUnsure(session, figure)->isEmpty());
        QVERIFY(markUnsure(session, figure, Note)->isEmpty());
        for (int i = 0; i < 3; ++i)
            QVERIFY(undo(session).has_value());
        QVERIFY(!session.canUndo());
        QCOMPARE(undo(session).error().code, ErrorCode::NothingToUndo);
    }

    void saysWhoDecidedAndWhen()
    {
        WorkspaceFixture fixture;
        const FigureId figure =
            fixture.figures(fixture.import(QStringLiteral("甲村"), {QStringLiteral("921")}))[0].id;
        QVERIFY(confirmFigure(fixture.session(), figure).has_value());
        QCOMPARE(fixture.session().figure(figure)->analyst, QStringLiteral("甲"));
        QCOMPARE(fixture.session().figure(figure)->decidedAt, QStringLiteral("2024-05-07T08:09:10.011Z"));
        fixture.session().setAnalyst(QStringLiteral("乙"));
        fixture.advanceClock();
        QVERIFY(rejectFigure(fixture.session(), figure).has_value());
        QCOMPARE(fixture.session().figure(figure)->analyst, QStringLiteral("乙"));
        QCOMPARE(fixture.session().figure(figure)->decidedAt, QStringLiteral("2024-05-07T08:10:10.011Z"));
        QVERIFY(undo(fixture.session()).has_value());
        QCOMPARE(fixture.session().figure(figure)->analyst, QStringLiteral("甲"));
    }

    void tellsByItsStateWhereAFigureComesFrom()
    {
        WorkspaceFixture fixture;
        Session &session = fixture.session();
        const ArticleId article = fixture.import(QStringLiteral("甲村"), {QStringLiteral("921")});
        const FigureId figure = fixture.figures(article)[0].id;
        const model::Reading proposed = session.figure(figure)->reading;
        QVERIFY(correctFigure(session, figure, withPlace(proposed)).has_value());
        QCOMPARE(session.figure(figure)->state, State::Corrected);
        QVERIFY(markUnsure(session, figure).has_value());
        QVERIFY(confirmFigure(session, figure).has_value());
        QCOMPARE(session.figure(figure)->state, State::Corrected);
        QVERIFY(correctFigure(session, figure, proposed).has_value());
        QCOMPARE(session.figure(figure)->state, State::Confirmed);
        model::Reading noted = proposed;
        noted.note = Note;
        QVERIFY(correctFigure(session, figure, noted).has_value());
        QCOMPARE(session.figure(figure)->state, State::Confirmed);
        QCOMPARE(session.figure(figure)->reading.note, Note);
        const FigureId added = add(session, article)->added.first();
        QCOMPARE(session.figure(added)->state, State::Added);
        QCOMPARE(session.figure(added)->confidencePermille, 1000);
        QVERIFY(rejectFigure(session, added).has_value());
        QVERIFY(confirmFigure(session, added).has_value());
        QCOMPARE(session.figure(added)->state, State::Added);
    }

    void aPartOfAFigureIsNoOtherFigure()
    {
        WorkspaceFixture fixture;
        Session &session = fixture.session();
        const ArticleId article = fixture.import(QStringLiteral("甲村"), {QStringLiteral("921")});
        const model::Figure there = fixture.figures(article)[0];
        CodePointSpan inside = there.reading.span;
        ++inside.begin.value;
        const auto changes = proposeFigure(session, article, inside);
        QVERIFY(changes.has_value());
        QVERIFY(changes->isEmpty());
        QCOMPARE(changes->focus, std::optional(there.id));
        QCOMPARE(fixture.figures(article).size(), 1);
        QVERIFY(rejectFigure(session, there.id).has_value()); // then it is one
        QCOMPARE(proposeFigure(session, article, inside)->added.size(), 1);
    }

    /** Fifty thousand of them, as an article may have, are not read for that. */
    void whatStandsAroundIsFoundByItsPlace()
    {
        WorkspaceFixture fixture;
        const ArticleId article = fixture.import(
            QStringLiteral("甲村"), {QStringLiteral("921"), QStringLiteral("340"), QStringLiteral("78000")});
        const QList<model::Figure> figures = fixture.figures(article);
        const store::Workspace &workspace = *fixture.session().parts().workspace;
        const auto shifted = [&](qsizetype of, int begin, int end) {
            CodePointSpan span = figures[of].reading.span;
            span.begin.value += begin;
            span.end.value += end;
            return span;
        };
        QCOMPARE(*workspace.figureAt(article, shifted(1, 0, 0)), std::optional(figures[1].id));
        QCOMPARE(*workspace.figureAround(article, shifted(1, 0, 0)), std::nullopt);
        for (const auto &[begin, end] : {std::pair(1, 0), std::pair(0, -1), std::pair(1, -1)}) {
            QCOMPARE(*workspace.figureAround(article, shifted(2, begin, end)), std::optional(figures[2].id));
            QCOMPARE(*workspace.figureAt(article, shifted(2, begin, end)), std::nullopt);
        }
        QCOMPARE(*workspace.figureAround(article, shifted(1, -1, 0)), std::nullopt);
        QCOMPARE(*workspace.figureAround(article, shifted(1, 0, 1)), std::nullopt);
        QCOMPARE(*workspace.figureAt({article.value + 1}, shifted(1, 0, 0)), std::nullopt);
        QVERIFY(rejectFigure(fixture.session(), figures[2].id).has_value());
        QCOMPARE(*workspace.figureAround(article, shifted(2, 1, 0)), std::nullopt);
        QCOMPARE(*workspace.figureAt(article, shifted(2, 0, 0)), std::nullopt);
    }

    void whatIsProposedByHandIsReviewedLikeAnyOther()
    {
        WorkspaceFixture fixture;
        Session &session = fixture.session();
        const ArticleId article = fixture.import(QStringLiteral("甲村"), {QStringLiteral("921")});
        model::Proposal proposal{fixture.figures(article)[0].reading, 640, QStringLiteral("analyst+numeral")};
        const FigureId there = fixture.figures(article)[0].id;
        QCOMPARE(proposeFigure(session, article, proposal)->focus, std::optional(there)); // it stands there
        QVERIFY(rejectFigure(session, there).has_value());
        const auto changes = proposeFigure(session, article, proposal);
        QVERIFY(changes.has_value());
        QCOMPARE(changes->added.size(), 1);
        const FigureId added = changes->added.first();
        QCOMPARE(session.figure(added)->state, State::Proposed);
        QCOMPARE(session.figure(added)->confidencePermille, 640);
        QCOMPARE((*session.nextOpen({}))->figure, added);
        QVERIFY(confirmFigure(session, added).has_value());
        QCOMPARE(session.figure(added)->state, State::Added);
        QVERIFY(undo(session).has_value());
        QCOMPARE(session.figure(added)->state, State::Proposed);
        QVERIFY(undo(session).has_value());
        QVERIFY(!session.figure(added) || fixture.figures(article).size() == 1);
        QVERIFY(redo(session).has_value());
        QCOMPARE(session.figure(added)->state, State::Proposed);
    }

    void takesTheQuoteFromTheArticle()
    {
        WorkspaceFixture fixture;
        Session &session = fixture.session();
        const FigureId figure =
            fixture.figures(fixture.import(QStringLiteral("甲村"), {QStringLiteral("921")}))[0].id;
        model::Reading reading = session.figure(figure)->reading;
        reading.span.begin.value -= 1;
        reading.quote = QStringLiteral("never mind");
        QVERIFY(correctFigure(session, figure, reading).has_value());
        QCOMPARE(session.figure(figure)->reading.quote, QStringLiteral("有921户"));
    }

    void refusesWhatCannotBeTrue_data()
    {
        QTest::addColumn<std::function<void(model::Reading &)>>("spoil");
        QTest::addColumn<QString>("fault");
        const auto row = [](const char *name, std::function<void(model::Reading &)> spoil,
                            const char *fault) {
            QTest::newRow(name) << spoil << QString::fromLatin1(fault);
        };
        row(
            "beyond the end", [](model::Reading &r) { r.span = codePointSpan(5, 5000); }, "bad-span");
        row(
            "before the begin", [](model::Reading &r) { r.span = codePointSpan(-1, 3); }, "bad-span");
        row(
            "empty span", [](model::Reading &r) { r.span = codePointSpan(4, 4); }, "bad-span");
        row(
            "period", [](model::Reading &r) { r.period = QStringLiteral("去年"); }, "bad-field: period");
        row(
            "upper", [](model::Reading &r) { r.upper = Decimal(1); }, "bad-field: upper");
        row(
            "per", [](model::Reading &r) { r.per = QStringLiteral("户"); }, "bad-field: per");
        row(
            "half a pair", [](model::Reading &r) { r.place = QChar(0xd842); }, "bad-field: place");
        row(
            "U+0000", [](model::Reading &r) { r.note = QChar(u'\0'); }, "bad-field: note");
    }

    void refusesWhatCannotBeTrue()
    {
        QFETCH(std::function<void(model::Reading &)>, spoil);
        QFETCH(QString, fault);
        WorkspaceFixture fixture;
        const ArticleId article = fixture.import(QStringLiteral("甲村"), {QStringLiteral("921")});
        const FigureId figure = fixture.figures(article)[0].id;
        const Seen before = see(fixture);
        model::Reading reading = fixture.session().figure(figure)->reading;
        spoil(reading);
        for (const auto &outcome : {correctFigure(fixture.session(), figure, reading),
                                    addFigure(fixture.session(), article, reading)}) {
            QVERIFY(!outcome.has_value());
            const QString told =
                codeName(outcome.error().code) + (outcome.error().code == ErrorCode::BadField
                                                      ? QString(QStringLiteral(": ") + outcome.error().detail)
                                                      : QString());
            QCOMPARE(told, fault);
        }
        QVERIFY(see(fixture) == before);
        QVERIFY(!fixture.session().canUndo());
    }

    void refusesFiguresAndArticlesThatAreNotThere()
    {
        WorkspaceFixture fixture;
        Session &session = fixture.session();
        QCOMPARE(confirmFigure(session, {99}).error().code, ErrorCode::UnknownFigure);
        QCOMPARE(correctFigure(session, {99}, {}).error().code, ErrorCode::UnknownFigure);
        QCOMPARE(rejectFigure(session, {0}).error().code, ErrorCode::UnknownFigure);
        QCOMPARE(addFigure(session, {99}, model::Reading()).error().code, ErrorCode::UnknownArticle);
        const ArticleId article = fixture.import(QStringLiteral("甲村"), {});
        const FigureId added = add(session, article)->added.first();
        QCOMPARE(undo(session)->removed, QList<FigureId>{added});
        QCOMPARE(confirmFigure(session, added).error().code, ErrorCode::UnknownFigure);
        QCOMPARE(session.figure(added).error().code, ErrorCode::UnknownFigure);
    }

    void pointsAtTheFigureThatStandsThereAlready()
    {
        WorkspaceFixture fixture;
        Session &session = fixture.session();
        const ArticleId article = fixture.import(QStringLiteral("甲村"), {QStringLiteral("921")});
        const Figure there = fixture.figures(article)[0];
        const auto changes = addFigure(session, article, there.reading);
        QVERIFY(changes->isEmpty());
        QCOMPARE(changes->focus, std::optional(there.id));
        QVERIFY(rejectFigure(session, there.id).has_value());
        QCOMPARE(addFigure(session, article, there.reading)->added.size(), 1);
    }

    void correctsTheFigureThatStandsThereWithOtherFields()
    {
        WorkspaceFixture fixture;
        Session &session = fixture.session();
        const ArticleId article = fixture.import(QStringLiteral("甲村"), {QStringLiteral("921")});
        const Figure there = fixture.figures(article)[0];
        model::Reading reading = there.reading;
        reading.unit = QStringLiteral("人");
        const auto changes = addFigure(session, article, reading);
        QCOMPARE(changes->changed, QList<FigureId>{there.id});
        QVERIFY(changes->added.isEmpty());
        QCOMPARE(session.figure(there.id)->reading.unit, QStringLiteral("人"));
        QCOMPARE(session.figure(there.id)->state, State::Corrected);
        QVERIFY(undo(session).has_value());
        QCOMPARE(session.figure(there.id)->reading, there.reading);
    }

    void forgetsWhatCouldBeRepeatedWhenSomethingNewIsDone()
    {
        WorkspaceFixture fixture;
        Session &session = fixture.session();
        const auto figures = fixture.figures(fixture.import(
            QStringLiteral("甲村"), {QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")}));
        QVERIFY(confirmFigure(session, figures[0].id).has_value());
        QVERIFY(confirmFigure(session, figures[1].id).has_value());
        QVERIFY(undo(session).has_value());
        QVERIFY(rejectFigure(session, figures[2].id).has_value());
        QVERIFY(!session.canRedo());
        QVERIFY(undo(session).has_value());
        QVERIFY(undo(session).has_value());
        QVERIFY(!session.canUndo());
        fixture.open(); // the same from the journal: the confirmation of the second is gone for good
        QCOMPARE(fixture.session().redoAction(), QStringLiteral("confirm"));
        QVERIFY(redo(fixture.session()).has_value());
        QCOMPARE(fixture.session().redoAction(), QStringLiteral("reject"));
        QVERIFY(redo(fixture.session()).has_value());
        QCOMPARE(redo(fixture.session()).error().code, ErrorCode::NothingToRedo);
        QCOMPARE(fixture.session().figure(figures[1].id)->state, State::Proposed);
        QCOMPARE(fixture.session().figure(figures[2].id)->state, State::Rejected);
    }

    void walksBackAndForthThroughEverything()
    {
        WorkspaceFixture fixture;
        QStringList counts;
        for (int i = 1; i <= 40; ++i)
            counts.append(QString::number(i));
        const auto figures = fixture.figures(fixture.import(QStringLiteral("甲村"), counts));
        QList<Seen> seen = {see(fixture)};
        for (const Figure &figure : figures) {
            const bool odd = figure.id.value % 2 != 0;
            QVERIFY((odd ? confirmFigure(fixture.session(), figure.id)
                         : rejectFigure(fixture.session(), figure.id))
                        .has_value());
            seen.append(see(fixture));
        }
        for (qsizetype i = figures.size() - 1; i >= 0; --i) {
            QVERIFY(undo(fixture.session()).has_value());
            QVERIFY(see(fixture) == seen[i]);
        }
        for (qsizetype i = 1; i <= figures.size(); ++i) {
            QVERIFY(redo(fixture.session()).has_value());
            QVERIFY(see(fixture) == seen[i]);
        }
        QVERIFY(checkWorkspace(fixture.session())->isEmpty());
    }

    void importingBetweenLeavesTheStackAlone()
    {
        WorkspaceFixture fixture;
        const auto figures = fixture.figures(
            fixture.import(QStringLiteral("甲村"), {QStringLiteral("1"), QStringLiteral("2")}));
        QVERIFY(confirmFigure(fixture.session(), figures[0].id).has_value());
        QVERIFY(confirmFigure(fixture.session(), figures[1].id).has_value());
        QVERIFY(undo(fixture.session()).has_value());
        fixture.import(QStringLiteral("乙村"), {QStringLiteral("3")});
        for (const bool reopen : {false, true}) {
            if (reopen)
                fixture.open();
            QCOMPARE(fixture.session().undoAction(), QStringLiteral("confirm"));
            QCOMPARE(fixture.session().redoAction(), QStringLiteral("confirm"));
        }
        QCOMPARE(redo(fixture.session())->changed, QList<FigureId>{figures[1].id});
        QCOMPARE(fixture.session().articles()->size(), 2);
    }
};

QTEST_GUILESS_MAIN(CommandsTest)
#include "commands_test.moc"
