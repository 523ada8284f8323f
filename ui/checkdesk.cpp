// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkdesk.h"

#include "ui/inspector/checklist.h"
#include "ui/librarykeeper.h"
#include "ui/reviewcontroller.h"

#include <QTimer>

#include <algorithm>
#include <utility>

namespace jiaoshu::ui {

using session::ArticleChecks;
using session::FigureAt;
using session::ProblemBook;

namespace {

/** Articles with no more are checked at once: well under a millisecond. */
constexpr qint64 FewFigures = 300;
constexpr qsizetype FewArticles = 8;
/** So many figures are looked up at once, a few hundredths of a millisecond each. */
constexpr qsizetype FewTellers = 12;
constexpr int CountAfterMs = 100;
/** So many are checked beside the window before it is told. */
constexpr qsizetype AtATime = 32;
/** While more are to be checked the problems are told so often. */
constexpr qint64 TellEveryMs = 1000;

using Checked = QList<session::CheckedArticle>;

} // namespace

CheckDesk::Found CheckDesk::foundBeside(const QString &path, const QList<ArticleId> &articles,
                                        const QList<session::ConflictQuestion> &questions,
                                        const jobs::JobContext &context)
{
    Found found;
    session::OpenRequest request;
    request.path = path;
    request.access = session::Access::ReadOnly;
    request.checkUpToBytes = 0; // the window has opened it
    const auto session = session::Session::open(request);
    if (!session)
        return found;
    found.answers =
        ProblemBook::conflictsAmong(**session, questions, [&context] { return context.isCancelled(); });
    for (const ArticleId article : articles) {
        if (context.isCancelled())
            break;
        if (auto checks = session::checkArticle(**session, article))
            found.checked.append({article, std::move(*checks)});
    }
    return found;
}

CheckDesk::CheckDesk(ReviewController &review, CheckList &list, LibraryKeeper *library, QObject *parent)
    : QObject(parent), m_review(review), m_list(list), m_runner(1), m_reader(1)
{
    m_countRepeats.setSingleShot(true);
    m_countRepeats.setInterval(CountAfterMs);
    connect(&m_countRepeats, &QTimer::timeout, this, [this] { m_list.setRepeats(repeats().size()); });
    connect(&m_review, &ReviewController::sessionReplaced, this, &CheckDesk::begin);
    connect(&m_review, &ReviewController::articleShown, this, &CheckDesk::checkArticle);
    connect(&m_review, &ReviewController::figureShown, this, &CheckDesk::showFigure);
    connect(&m_review, &ReviewController::changed, this, &CheckDesk::follow);
    connect(&m_list, &CheckList::waiveRequested, this, &CheckDesk::waive);
    connect(&m_list, &CheckList::repeatsRequested, this, &CheckDesk::repeatsRequested);
    connect(&m_list, &CheckList::figureChosen, this, [this](ArticleId article, FigureId figure) {
        if (m_review.session() && m_review.session()->figure(figure))
            m_review.showFigure({article, figure});
    });
    if (library) {
        connect(this, &CheckDesk::problemsChanged, library,
                [this, library](const session::ProblemChanges &changes) {
                    if (changes.areAll)
                        library->setProblems(m_book->problems());
                    else
                        library->patchProblems(changes);
                });
    }
    m_review.setProblemSource(
        [this](FigureAt from, session::Direction direction, bool onlyOpen) -> std::optional<FigureAt> {
            if (!m_book || !m_review.session())
                return std::nullopt;
            return m_book->next(*m_review.session(), from, direction, onlyOpen);
        });
}

CheckDesk::~CheckDesk()
{
    m_reading.cancel();
}

void CheckDesk::begin()
{
    constexpr int AfterTheStart = 1000;
    m_job.cancel();
    m_reading.cancel();
    m_book.reset();
    m_missed.clear();
    m_stale.clear();
    m_others.clear();
    m_changes.clear();
    m_askedAgain.clear();
    m_questions.clear();
    m_askedOf.clear();
    m_isReading = false;
    m_isChecking = false;
    m_isUntold = false;
    m_checks = {};
    m_article = {};
    m_figure = {};
    m_list.showNothing();
    m_list.setReadOnly(!m_review.session() || m_review.session()->isReadOnly());
    QTimer::singleShot(AfterTheStart, this, &CheckDesk::readBook);
}

void CheckDesk::readBook()
{
    if (m_book || m_isReading || !m_review.session())
        return;
    m_isReading = true;
    using Read = Result<std::shared_ptr<ProblemBook>>;
    m_reading = m_reader.start<Read>(
        this,
        [path = m_review.session()->path()](const jobs::JobContext &context) {
            return ProblemBook::read(path, [&context] { return context.isCancelled(); });
        },
        [this](const Read &read) {
            m_isReading = false;
            if (!read || !m_review.session())
                return; // what cannot be read has said so where it was opened
            m_book = *read;
            checkBeside(std::exchange(m_missed, {}), true);
            m_review.problemsMayHaveCome();
            showFigure(m_figure);
            tellProblemsNow();
        });
}

bool CheckDesk::areQuick(const QList<ArticleId> &articles) const
{
    qint64 figures = 0;
    for (const ArticleId article : articles.first(std::min(articles.size(), FewArticles + 1))) {
        if (const auto summary = m_review.session()->articleSummary(article))
            figures += summary->counts.total();
    }
    return articles.size() <= FewArticles && figures <= FewFigures;
}

void CheckDesk::checkArticle(ArticleId article)
{
    if (article != m_article)
        m_checks = {};
    m_article = article;
    if (!m_review.session() || !article.isValid())
        return;
    if (!areQuick({article})) {
        checkBeside({article}, false);
        return;
    }
    if (auto checks = session::checkArticle(*m_review.session(), article))
        take(std::move(*checks)); // an article that cannot be read has said so already
}

void CheckDesk::checkBeside(const QList<ArticleId> &articles, bool spreads)
{
    for (const ArticleId article : articles)
        m_stale[article] |= spreads;
    if (!m_isChecking)
        startBeside();
}

void CheckDesk::startBeside()
{
    if (m_stale.isEmpty()) { // each once, however many came in that tell the same
        for (const ArticleId other : std::exchange(m_others, {}))
            m_stale.insert(other, false);
    }
    if ((m_stale.isEmpty() && m_questions.isEmpty()) || !m_review.session())
        return;
    m_isChecking = true;
    Round round;
    const auto ask = [&](ArticleId article) {
        round.articles.insert(article, {m_stale.take(article), m_changes.value(article)});
    };
    if (m_stale.contains(m_article))
        ask(m_article);
    while (!m_stale.isEmpty() && round.articles.size() < AtATime)
        ask(m_stale.cbegin().key());
    round.questions = std::exchange(m_questions, {});
    round.asked = std::exchange(m_askedOf, {});
    m_job = m_runner.start<Found>(
        this,
        [path = m_review.session()->path(), articles = round.articles.keys(), questions = round.questions](
            const jobs::JobContext &context) { return foundBeside(path, articles, questions, context); },
        [this, round](const Found &found) {
            m_isChecking = false;
            takeOver(found, round);
            startBeside();
            if (m_isUntold)
                tellProblems();
        });
}

void CheckDesk::noteChange(const QList<ArticleId> &articles)
{
    for (const ArticleId article : articles)
        ++m_changes[article];
}

void CheckDesk::askAgain(QSet<ArticleId> missing, const QHash<ArticleId, Asked> &asked)
{
    for (const ArticleId article : std::as_const(missing)) {
        if (m_askedAgain.contains(article))
            continue; // it cannot be read, and has said so where it was opened
        m_askedAgain.insert(article);
        m_stale[article] |= asked.value(article).spreads;
    }
}

void CheckDesk::takeOver(Found found, const Round &round)
{
    if (!m_review.session())
        return;
    takeAnswers(std::move(found.answers), round.asked);
    takeChecked(std::move(found.checked), round.articles);
    showFigure(m_figure);
}

void CheckDesk::takeAnswers(QList<session::ConflictAnswer> answers, const QHash<ArticleId, Asked> &asked)
{
    QSet<ArticleId> missing(asked.keyBegin(), asked.keyEnd());
    for (const session::ConflictAnswer &one : std::as_const(answers))
        missing.remove(one.article);
    askAgain(missing, asked);
    answers.removeIf([&](const session::ConflictAnswer &one) {
        return asked.value(one.article).change != m_changes.value(one.article);
    });
    if (!m_book || answers.isEmpty())
        return;
    m_book->takeConflicts(answers);
    m_isUntold = true;
}

void CheckDesk::takeChecked(Checked checked, const QHash<ArticleId, Asked> &asked)
{
    QSet<ArticleId> missing(asked.keyBegin(), asked.keyEnd());
    for (const session::CheckedArticle &one : std::as_const(checked)) {
        missing.remove(one.article);
        m_askedAgain.remove(one.article);
    }
    askAgain(missing, asked);
    checked.removeIf([&](const session::CheckedArticle &one) {
        return asked.value(one.article).change != m_changes.value(one.article);
    });
    bool spread = false;
    for (const session::CheckedArticle &one : std::as_const(checked)) {
        if (one.article == m_article)
            take(one.checks);
        spread = spread || asked.value(one.article).spreads;
    }
    if (!m_book || checked.isEmpty())
        return;
    const QList<ArticleId> others = m_book->replace(checked);
    m_questions += m_book->conflictQuestions(checked);
    for (const session::CheckedArticle &one : std::as_const(checked))
        m_askedOf.insert(one.article, {false, m_changes.value(one.article)});
    m_isUntold = true;
    if (spread)
        m_others += QSet<ArticleId>(others.cbegin(), others.cend());
}

void CheckDesk::tellProblems()
{
    m_isUntold = m_isChecking && m_sinceTold.isValid() && !m_sinceTold.hasExpired(TellEveryMs);
    if (m_isUntold)
        return; // at the end of the next step
    m_sinceTold.start();
    tellProblemsNow();
}

void CheckDesk::tellProblemsNow()
{
    if (const session::ProblemChanges changes = m_book->takeChanges(); !changes.isEmpty())
        Q_EMIT problemsChanged(changes);
}

void CheckDesk::take(ArticleChecks checks)
{
    m_checks = std::move(checks);
    showFigure(m_figure);
}

bool CheckDesk::stands(const session::Changes &changes) const
{
    constexpr qsizetype Few = 8;
    if (!m_book || m_isChecking || !m_stale.isEmpty() || changes.articles != QList{m_article} ||
        !changes.added.isEmpty() || !changes.removed.isEmpty() || changes.changed.size() > Few)
        return false;
    return std::ranges::all_of(changes.changed, [this](FigureId id) {
        const auto now = m_review.session()->figure(id);
        const qsizetype at = now ? m_checks.indexOf(*now) : -1;
        if (at < 0 || now->state == model::State::Rejected ||
            m_checks.figures.at(at).reading != now->reading || m_book->of(id))
            return false;
        const QList<session::ToldCheck> told = m_checks.of(at);
        return std::ranges::none_of(told, [](const session::ToldCheck &check) {
            return check.check.verdict == checks::Verdict::Fails;
        });
    });
}

void CheckDesk::follow(const session::Changes &changes)
{
    const bool isAboutFigures =
        !changes.changed.isEmpty() || !changes.added.isEmpty() || !changes.removed.isEmpty();
    if (!m_review.session() || !isAboutFigures || stands(changes))
        return;
    noteChange(changes.articles);
    if (m_isReading)
        m_missed += changes.articles;
    // What comes in is looked at later than what is decided.
    const bool quick = changes.action != QStringLiteral("import") && areQuick(changes.articles);
    if (m_book && !quick) {
        checkBeside(changes.articles, true);
    } else if (m_book) {
        Checked checked;
        for (const ArticleId article : changes.articles) {
            if (auto checks = session::checkArticle(*m_review.session(), article))
                checked.append({article, std::move(*checks)});
        }
        checkBeside(m_book->replace(checked), false);
        m_book->findConflicts(*m_review.session(), checked);
        tellProblemsNow();
    }
    if (changes.articles.contains(m_article) && (quick || !m_book))
        checkArticle(m_article);
}

void CheckDesk::showFigure(FigureId figure)
{
    m_figure = figure;
    m_countRepeats.stop();
    m_elsewhere.clear();
    m_told.clear();
    const session::Session *const session = m_review.session();
    const auto shown = session && figure.isValid() ? session->figure(figure) : Result<model::Figure>();
    if (!session || !figure.isValid() || !shown) {
        m_list.showNothing();
        return;
    }
    m_told = m_checks.of(m_checks.indexOf(*shown));
    if (m_book)
        m_elsewhere = m_book->elsewhere(*session, *shown);
    m_list.showChecks(figure, m_checks, m_told, m_elsewhere);
    qsizetype tellers = m_elsewhere.size();
    for (const session::ToldCheck &told : std::as_const(m_told))
        tellers += told.check.kind == checks::CheckKind::Repeat ? told.check.figures.size() : 0;
    if (tellers > FewTellers) // each is looked up: the figure is painted first
        m_countRepeats.start();
    else
        m_list.setRepeats(repeats().size());
}

void CheckDesk::goToNextOfCheck()
{
    if (m_told.isEmpty())
        return;
    QList<qsizetype> figures = m_told.first().check.figures;
    std::sort(figures.begin(), figures.end());
    const qsizetype at = figures.indexOf(m_checks.indexOf(m_figure));
    m_review.showFigure({m_article, m_checks.figures.at(figures[(at + 1) % figures.size()]).id});
}

QList<FigureId> CheckDesk::repeats() const
{
    const session::Session *const session = m_review.session();
    const auto here = session ? session->figure(m_figure) : Result<model::Figure>();
    if (!session || !here)
        return {};
    QList<model::Figure> told = {*here};
    for (const session::ToldCheck &check : m_told) {
        if (check.check.kind != checks::CheckKind::Repeat || check.check.verdict != checks::Verdict::Holds)
            continue;
        for (const qsizetype index : check.check.figures) {
            if (const auto other = session->figure(m_checks.figures.at(index).id)) // as it is by now
                told.append(*other);
        }
    }
    for (const session::Elsewhere &other : m_elsewhere) {
        if (other.verdict == checks::Verdict::Holds)
            told.append(other.figure);
    }
    QList<FigureId> open;
    for (const model::Figure &figure : std::as_const(told)) {
        if (model::isOpen(figure.state) && !open.contains(figure.id))
            open.append(figure.id);
    }
    return open;
}

void CheckDesk::waive()
{
    if (m_figure.isValid())
        m_review.waiveChecks();
}

} // namespace jiaoshu::ui
