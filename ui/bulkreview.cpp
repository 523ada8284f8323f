// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bulkreview.h"

#include "ui/checkdesk.h"
#include "ui/inspector/figurechoice.h"
#include "ui/inspector/figureform.h"
#include "ui/library/variantsdialog.h"
#include "ui/librarydesk.h"
#include "ui/librarykeeper.h"
#include "ui/models/numbertexts.h"
#include "ui/models/termtexts.h"
#include "ui/reviewcontroller.h"
#include "ui/reviewdesk.h"
#include "ui/vocabulary.h"

#include <QWidget>

#include <algorithm>
#include <utility>

namespace jiaoshu::ui {

namespace {

constexpr qsizetype ContextWidth = 20;
constexpr qint64 QuickGroup = 3'000; ///< open figures that are gone through without a stop

} // namespace

BulkReview::BulkReview(QWidget &window, ReviewController &review, ReviewDesk &desk)
    : m_window(window), m_review(review), m_desk(desk)
{
    connect(m_desk.checks(), &CheckDesk::repeatsRequested, this, &BulkReview::confirmRepeats);
    connect(&m_review, &ReviewController::corrected, this, &BulkReview::noteCorrection);
    connect(&m_review, &ReviewController::sessionReplaced, this, [this] { m_similar.clear(); });
}

QList<ChoiceRow> BulkReview::rowsOf(const QList<model::Figure> &figures) const
{
    const auto contexts = session::contextsOf(*m_review.session(), figures, ContextWidth);
    QList<ChoiceRow> rows;
    for (qsizetype i = 0; i < figures.size(); ++i) {
        ChoiceRow row;
        row.figure = figures[i];
        if (contexts) {
            row.before = contexts->at(i).before;
            row.after = contexts->at(i).after;
        }
        rows.append(row);
    }
    return rows;
}

QList<model::Figure> BulkReview::figuresOf(const QList<FigureId> &ids) const
{
    QList<model::Figure> figures;
    for (const FigureId id : ids) {
        if (const auto figure = m_review.session()->figure(id))
            figures.append(*figure);
    }
    return figures;
}

bool BulkReview::isFormSaved()
{
    const bool isEdited = m_desk.form()->isEdited();
    if (isEdited)
        m_desk.showFault(tr("Save the fields with Enter first, or leave them as they were with Esc."));
    return !isEdited;
}

void BulkReview::confirmRepeats()
{
    const QList<FigureId> repeats = m_review.session() ? m_desk.checks()->repeats() : QList<FigureId>();
    if (repeats.isEmpty()) {
        Q_EMIT nothingToDo();
        return;
    }
    if (!isFormSaved())
        return;
    auto *choice =
        new FigureChoice(tr("Confirm wherever it is said"),
                         tr("%n figure(s) tell this fact with the same number, in all articles, and "
                            "are not decided.",
                            nullptr, static_cast<int>(repeats.size())),
                         tr("Confirm %1"), &m_window);
    // The one in hand is looked at just now.
    choice->setStruckAtFirst(
        [this, here = m_review.figure()](FigureId id) { return id != here && wantsALook(id); });
    choice->setRows(rowsOf(figuresOf(repeats)));
    confirmChosen(choice);
}

void BulkReview::confirmChosen(FigureChoice *choice)
{
    if (const auto edits = static_cast<int>(m_desk.unsavedEdits()); edits > 0)
        choice->addRemark(
            tr("%n figure(s) have changes that are not saved: they are struck out here, and keep them.",
               nullptr, edits));
    choice->setAttribute(Qt::WA_DeleteOnClose);
    connect(choice, &QDialog::accepted, this,
            [this, choice] { m_review.confirmAll(choice->chosenFigures()); });
    choice->open();
}

/** Somebody had a doubt, wrote something about it or changed it without saving, or a check finds fault with
 * it: that is confirmed by a look at it, not with others. */
bool BulkReview::wantsALook(FigureId id) const
{
    const auto figure = m_review.session() ? m_review.session()->figure(id) : Result<model::Figure>();
    const session::ProblemBook *const book = m_desk.checks()->book();
    return figure && ((book && book->of(id)) || figure->state == model::State::Unsure ||
                      !figure->reading.note.isEmpty() || m_desk.isEdited(id));
}

void BulkReview::confirmShown()
{
    if (!m_review.session() || !isFormSaved())
        return;
    QList<model::Figure> open = m_desk.shownFigures();
    open.removeIf([](const model::Figure &figure) { return !model::isOpen(figure.state); });
    if (open.isEmpty()) {
        Q_EMIT nothingToDo();
        return;
    }
    auto *choice = new FigureChoice(tr("Confirm all that is shown"),
                                    tr("%n figure(s) of this article stand in the table and are not decided.",
                                       nullptr, static_cast<int>(open.size())),
                                    tr("Confirm %1"), &m_window);
    choice->setStruckAtFirst([this](FigureId id) { return wantsALook(id); });
    choice->setRows(rowsOf(open));
    QList<FigureId> ids;
    for (const model::Figure &figure : std::as_const(open))
        ids.append(figure.id);
    choice->setRemark(faultsIn(ids));
    confirmChosen(choice);
}

QString BulkReview::faultsIn(const QList<FigureId> &figures) const
{
    const session::ProblemBook *const book = m_desk.checks()->book();
    const auto faults =
        std::ranges::count_if(figures, [book](FigureId figure) { return book && book->of(figure); });
    return faults == 0 ? QString()
                       : tr("%n figure(s) fail a sum or contradict another: they are struck out here.",
                            nullptr, static_cast<int>(faults));
}

void BulkReview::checkGroup()
{
    const auto figure =
        m_review.session() ? m_review.session()->figure(m_review.figure()) : Result<model::Figure>();
    if (!figure || !m_review.figure().isValid() || !isFormSaved())
        return;
    const model::Reading &reading = figure->reading;
    QStringList names = {
        tr("Of the same unit: %1").arg(reading.unit.isEmpty() ? QStringLiteral("–") : reading.unit)};
    QList<session::Likeness> groups = {session::Likeness::Unit};
    if (!reading.indicator.isEmpty()) {
        names.append(tr("Of the same indicator: %1").arg(reading.indicator));
        groups.append(session::Likeness::Indicator);
    }
    names.append(tr("Of the same kind: %1").arg(displayText(reading.kind)));
    groups.append(session::Likeness::Kind);
    const QString what = m_desk.library()->keeper()->isFiltered()
                             ? tr("What is not decided in any article and fits what the window is narrowed "
                                  "down to. Struck out lines "
                                  "stay as they are.")
                             : tr("What is not decided in any article. Struck out lines stay as they are.");
    auto *choice = new FigureChoice(tr("Check a group"), what, tr("Confirm %1"), &m_window);
    choice->setGroups(
        names, [this, choice, groups, id = figure->id](int group) { findGroup(*choice, id, groups[group]); },
        [this](const QList<FigureId> &wanted) { return rowsOf(figuresOf(wanted)); });
    connect(choice, &QObject::destroyed, this, [this] { m_search.cancel(); });
    confirmChosen(choice);
}

/** Where the workspace is large, beside the window. */
void BulkReview::findGroup(FigureChoice &choice, FigureId figure, session::Likeness likeness)
{
    using Found = Result<QList<session::LikeFigure>>;
    m_search.cancel();
    const auto counts = m_review.session()->counts();
    if (counts && counts->open() <= QuickGroup) {
        showGroup(choice, session::likeFigures(*m_review.session(), figure, likeness));
        return;
    }
    m_search = m_searcher.start<Found>(
        &choice,
        [path = m_review.session()->path(), figure, likeness](const jobs::JobContext &context) -> Found {
            session::OpenRequest request;
            request.path = path;
            request.access = session::Access::ReadOnly;
            request.checkUpToBytes = 0; // the window has opened it
            const auto session = session::Session::open(request);
            return session ? session::likeFigures(**session, figure, likeness,
                                                  [&] { return context.isCancelled(); })
                           : fail(session.error());
        },
        [this, &choice](const Found &found) { showGroup(choice, found); });
}

void BulkReview::showGroup(FigureChoice &choice, const Result<QList<session::LikeFigure>> &found)
{
    const LibraryKeeper &library = *m_desk.library()->keeper();
    const std::optional<QSet<FigureId>> fitting = library.fitting();
    QList<FigureId> figures;
    QSet<FigureId> doubted;
    for (const session::LikeFigure &like : found ? *found : QList<session::LikeFigure>()) {
        if (fitting && !fitting->contains(like.figure))
            continue;
        figures.append(like.figure);
        if (like.isDoubted)
            doubted.insert(like.figure);
    }
    choice.setRemark(faultsIn(figures));
    choice.setStruckAtFirst([this, doubted](FigureId id) {
        const session::ProblemBook *const book = m_desk.checks()->book();
        return doubted.contains(id) || (book && book->of(id)) || m_desk.isEdited(id);
    });
    choice.showGroup(figures);
}

void BulkReview::noteCorrection(FigureId figure, const model::Reading &before, const model::Reading &after)
{
    const auto corrected = m_review.session()->figure(figure);
    if (!corrected)
        return;
    const auto there = corrected->article == m_review.article()
                           ? Result<QList<model::Figure>>(m_desk.articleFigures())
                           : m_review.session()->figures(corrected->article); // the review has gone on
    if (!there)
        return;
    m_similar = session::similarFigures(*there, figure, before, after);
    m_difference = differenceText(before, after);
    if (!m_similar.isEmpty())
        Q_EMIT similarFound(m_similar.size(), m_difference);
}

void BulkReview::applyToSimilar()
{
    QList<session::Correction> corrections;
    for (const session::Correction &correction : m_similar) {
        const auto figure =
            m_review.session() ? m_review.session()->figure(correction.figure) : Result<model::Figure>();
        // What was decided since is not touched.
        if (!figure || !model::isOpen(figure->state) || figure->reading == correction.reading)
            continue;
        corrections.append(correction);
    }
    if (corrections.isEmpty()) {
        Q_EMIT nothingToDo();
        return;
    }
    auto *choice = new FigureChoice(
        tr("The same for similar figures"),
        tr("You have corrected %1. These had the same. They take it over and still wait for your decision.")
            .arg(m_difference),
        tr("Change %1"), &m_window);
    connect(choice, &QDialog::accepted, this, [this] { m_similar.clear(); });
    amendChosen(choice, corrections);
}

void BulkReview::amendChosen(FigureChoice *choice, const QList<session::Correction> &corrections)
{
    QList<model::Figure> figures;
    QHash<FigureId, session::Correction> at;
    for (const session::Correction &correction : corrections) {
        if (const auto figure = m_review.session()->figure(correction.figure)) {
            figures.append(*figure);
            at.insert(figure->id, correction);
        }
    }
    QList<ChoiceRow> rows = rowsOf(figures);
    for (ChoiceRow &row : rows)
        row.becomes = at.value(row.figure.id).reading;
    choice->setRows(rows);
    choice->setAttribute(Qt::WA_DeleteOnClose);
    connect(choice, &QDialog::accepted, this, [this, choice, at] {
        QList<session::Correction> chosen;
        for (const FigureId figure : choice->chosenFigures())
            chosen.append(at.value(figure));
        m_review.amendAll(chosen);
    });
    choice->open();
}

void BulkReview::mergeVariants(LibraryKeeper &library)
{
    openVariants(library, false);
}

void BulkReview::reviewWords(LibraryKeeper &library)
{
    openVariants(library, true);
}

void BulkReview::openVariants(LibraryKeeper &library, bool areNew)
{
    if (library.library()) {
        showVariants(library, areNew);
        return;
    }
    if (!std::exchange(m_awaitsLibrary, true)) {
        connect(
            &library, &LibraryKeeper::loaded, this,
            [this, &library, areNew] {
                if (std::exchange(m_awaitsLibrary, false))
                    showVariants(library, areNew);
            },
            Qt::SingleShotConnection);
    }
    library.want();
}

void BulkReview::showVariants(LibraryKeeper &library, bool areNew)
{
    using Which = VariantsDialog::Which;
    if (m_variants) {
        m_variants->show(areNew ? Which::New : Which::WrittenAlike);
        m_variants->raise();
        m_variants->activateWindow();
        return;
    }
    constexpr qsizetype All = 1'000'000;
    Vocabulary &vocabulary = m_desk.vocabulary();
    const auto variantsOf = [&library, &vocabulary](session::TermField field, Which which) {
        if (!library.library())
            return VariantsDialog::Variants();
        if (which == Which::New)
            return vocabulary.newWords(field);
        return session::variantsAmong(field, library.library()->values(session::facetOf(field), All));
    };
    m_variants = new VariantsDialog(
        variantsOf,
        [&vocabulary](session::TermField field, const QString &word) {
            return vocabulary.find(field, word.left(1));
        },
        areNew ? Which::New : Which::WrittenAlike, &m_window);
    m_variants->setAttribute(Qt::WA_DeleteOnClose);
    connect(
        m_variants, &VariantsDialog::approved, this,
        [&vocabulary](session::TermField field, const QString &word) { vocabulary.approve(field, word); });
    connect(m_variants, &VariantsDialog::mergeRequested, this,
            [this, &library](session::TermField field, const QStringList &words, const QString &word) {
                if (!library.library() || !m_review.session())
                    return;
                const QList<FigureId> figures =
                    library.library()->figuresWith(session::facetOf(field), words);
                if (const auto corrections = session::withTerm(*m_review.session(), figures, field, word))
                    merge(*corrections, word);
            });
    connect(&library, &LibraryKeeper::countsChanged, m_variants, &VariantsDialog::refresh);
    connect(&m_review, &ReviewController::sessionReplaced, m_variants, &QDialog::close);
    m_variants->show();
}

void BulkReview::merge(const QList<session::Correction> &corrections, const QString &word)
{
    if (corrections.isEmpty()) {
        Q_EMIT nothingToDo();
        return;
    }
    amendChosen(new FigureChoice(tr("Merge variants of words"),
                                 tr("These become “%1” and keep their states.").arg(word), tr("Change %1"),
                                 m_variants ? static_cast<QWidget *>(m_variants) : &m_window),
                corrections);
}

} // namespace jiaoshu::ui
