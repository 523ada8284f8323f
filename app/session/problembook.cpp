// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/problembook.h"

#include "checks/repeatfinder.h"
#include "session/parts_p.h"
#include "session/problembookfile.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace jiaoshu::session {

namespace {

constexpr int MostElsewhere = 12;
constexpr int ArticlesAtATime = 256;
/** Of one fact no more are known: what hundreds of articles tell is looked at in a few. */
constexpr qsizetype MostTellers = 48;
/** And of one article: a table of thousands of rows would leave no room for others. */
constexpr int MostTimes = 4;

/** 0 where the figure tells no fact that can be known again. The same in each run: FNV-1a. */
quint64 factHash(const model::Reading &reading)
{
    quint64 hash = 0;
    for (const QChar c : checks::factOf(reading))
        hash = ((hash == 0 ? 14695981039346656037U : hash) ^ c.unicode()) * 1099511628211U;
    return hash;
}

/** Figures that were looked up, so that each is once. */
using Looked = QHash<FigureId, Result<model::Figure>>;

/** Those of @p tellers that tell the same fact as @p figure. */
QList<Elsewhere> tellingTheSame(const Session &session, const model::Figure &figure,
                                const QList<FigureId> &tellers, Looked &looked)
{
    QList<Elsewhere> found;
    const QString name = tellers.isEmpty() ? QString() : checks::factOf(figure.reading);
    for (const FigureId teller : tellers) {
        if (found.size() >= MostElsewhere)
            break;
        auto other = looked.find(teller);
        if (other == looked.end())
            other = looked.insert(teller, session.figure(teller));
        if (!*other || checks::factOf((*other)->reading) != name)
            continue;
        const auto check = checks::compareRepeated(figure.reading, (*other)->reading);
        if (check)
            found.append({**other, check->verdict});
    }
    return found;
}

bool areContradicting(const Session &session, const model::Figure &figure, const QList<FigureId> &tellers,
                      Looked &looked)
{
    const auto saysAsPrinted = [&session](const model::Figure &one) {
        const auto reason = session.lastReason(one.id);
        return reason && isWaiving(*reason);
    };
    const QList<Elsewhere> all = tellingTheSame(session, figure, tellers, looked);
    return std::ranges::any_of(all, [&](const Elsewhere &other) {
        return other.verdict == checks::Verdict::Fails && !saysAsPrinted(other.figure) &&
               !saysAsPrinted(figure);
    });
}

/** What was kept of the workspace, and what was done since; null where it must be read from the beginning. */
Result<std::shared_ptr<ProblemBook>> kept(const Session &session, const ProblemBookFile &file,
                                          const std::function<bool()> &isCancelled, bool &isOld)
{
    constexpr qsizetype Few = 200;
    constexpr qsizetype Most = 20'000;
    auto [book, end] = file.read();
    if (!book)
        return book;
    const auto touched = session.parts().workspace->articlesTouchedSince(end);
    if (!touched || !*touched || (*touched)->size() > Most)
        return std::shared_ptr<ProblemBook>();
    isOld = (*touched)->size() > Few;
    for (const ArticleId article : std::as_const(**touched)) {
        if (isCancelled && isCancelled())
            return fail(ErrorCode::Cancelled);
        Changes changes;
        changes.articles = {article};
        book->patch(session, changes);
    }
    return book;
}

} // namespace

Result<std::shared_ptr<ProblemBook>>
ProblemBook::read(const QString &path, const std::function<bool()> &isCancelled, qint64 largeFrom)
{
    OpenRequest request;
    request.path = path;
    request.access = Access::ReadOnly;
    const auto session = Session::open(request);
    if (!session)
        return fail(session.error());
    const auto newest = (*session)->newestArticles(1);
    const auto end = (*session)->parts().workspace->journalEnd(); // what comes now is read again next time
    if (!newest || !end || newest->isEmpty() || newest->first().id.value < largeFrom)
        return read(**session, isCancelled);
    const ProblemBookFile file((*session)->path());
    bool isOld = true;
    auto book = kept(**session, file, isCancelled, isOld);
    if (book && !*book)
        book = read(**session, isCancelled);
    if (book && isOld)
        file.write(**book, *end);
    return book;
}

Result<std::shared_ptr<ProblemBook>> ProblemBook::read(const Session &session,
                                                       const std::function<bool()> &isCancelled)
{
    auto book = std::make_shared<ProblemBook>();
    QList<ArticleId> all;
    for (ArticleId after;;) {
        const auto page = session.articlesAfter(after, ArticlesAtATime);
        if (!page)
            return fail(page.error());
        if (page->isEmpty())
            break;
        for (const model::ArticleSummary &summary : *page) {
            if (isCancelled && isCancelled())
                return fail(ErrorCode::Cancelled);
            const auto checks = checkArticle(session, summary.id);
            if (!checks)
                return fail(checks.error());
            book->take(summary.id, *checks);
            all.append(summary.id);
        }
        after = page->last().id;
    }
    for (const ArticleId article : std::as_const(all)) {
        if (isCancelled && isCancelled())
            return fail(ErrorCode::Cancelled);
        const QList<quint64> facts = book->m_factsOf.value(article);
        if (std::none_of(facts.begin(), facts.end(),
                         [&](quint64 fact) { return book->isToldElsewhere(fact, article); }))
            continue;
        if (const auto figures = session.figures(article))
            book->findConflicts(session, {{article, {*figures, {}}}});
    }
    return book;
}

void ProblemBook::forget(ArticleId article)
{
    for (const Row &row : m_rows[article.value])
        m_problems.remove(row.figure);
    m_rows.erase(article.value);
    for (const quint64 fact : m_factsOf.take(article)) {
        for (auto teller = m_tellers.find(fact); teller != m_tellers.end() && teller.key() == fact;)
            teller = teller->article == article ? m_tellers.erase(teller) : std::next(teller);
    }
}

QHash<FigureId, Problem> ProblemBook::problemsIn(ArticleId article) const
{
    QHash<FigureId, Problem> found;
    if (const auto rows = m_rows.find(article.value); rows != m_rows.end()) {
        for (const Row &row : rows->second)
            found.insert(row.figure, row.problem);
    }
    return found;
}

qsizetype ProblemBook::countIn(ArticleId article) const
{
    const auto rows = m_rows.find(article.value);
    return rows == m_rows.end() ? 0 : static_cast<qsizetype>(rows->second.size());
}

void ProblemBook::remember(ArticleId article)
{
    if (!m_told || m_told->contains(article))
        return;
    const auto rows = m_rows.find(article.value);
    m_told->insert(article, rows == m_rows.end() ? std::vector<Row>() : rows->second);
}

ProblemChanges ProblemBook::takeChanges()
{
    ProblemChanges changes;
    changes.areAll = !m_told;
    if (!m_told)
        m_told.emplace();
    const auto told = std::exchange(*m_told, {});
    for (auto article = told.cbegin(); article != told.cend(); ++article) {
        const auto rows = m_rows.find(article.key().value);
        const auto different = difference(*article, rows == m_rows.end() ? std::vector<Row>() : rows->second);
        if (!different.isEmpty())
            changes.articles.insert(article.key(), different);
    }
    return changes;
}

ProblemChanges::OfArticle ProblemBook::difference(const std::vector<Row> &told, const std::vector<Row> &now)
{
    const auto isSame = [](const Row &a, const Row &b) {
        return a.figure == b.figure && a.problem == b.problem;
    };
    // Thousands may stand before those that differ, and behind.
    const auto [was, is] = std::mismatch(told.begin(), told.end(), now.begin(), now.end(), isSame);
    const auto [wasEnd, isEnd] = std::mismatch(told.rbegin(), std::make_reverse_iterator(was), now.rbegin(),
                                               std::make_reverse_iterator(is), isSame);
    ProblemChanges::OfArticle different;
    for (auto row = was; row != wasEnd.base(); ++row)
        different.insert(row->figure, std::nullopt);
    for (auto row = is; row != isEnd.base(); ++row)
        different.insert(row->figure, row->problem);
    for (auto row = was; row != wasEnd.base(); ++row) {
        if (different.value(row->figure) == row->problem)
            different.remove(row->figure);
    }
    return different;
}

QHash<ArticleId, qsizetype> ProblemBook::countsByArticle() const
{
    QHash<ArticleId, qsizetype> counts;
    for (const auto &[article, rows] : m_rows) {
        if (!rows.empty())
            counts.insert(ArticleId{article}, static_cast<qsizetype>(rows.size()));
    }
    return counts;
}

void ProblemBook::take(ArticleId article, const ArticleChecks &checks)
{
    ++m_articlesChecked;
    std::map<qsizetype, Problem> found;
    for (const ToldCheck &told : checks.checks) {
        if (!told.isProblem())
            continue;
        const bool isRepeat = told.check.kind == checks::CheckKind::Repeat;
        for (const qsizetype figure : told.check.figures) {
            if (!isRepeat)
                found[figure] = Problem::FailedCheck;
            else
                found.try_emplace(figure, Problem::Conflict);
        }
    }
    for (const auto &[index, problem] : found) {
        const model::Figure &figure = checks.figures[index];
        m_rows[article.value].push_back(
            {figure.reading.span.begin.value, figure.id, model::isOpen(figure.state), problem});
        m_problems.insert(figure.id, problem);
    }
    QList<quint64> &facts = m_factsOf[article];
    QHash<quint64, int> told;
    for (const model::Figure &figure : checks.figures) {
        const quint64 fact = factHash(figure.reading);
        if (fact == 0 || ++told[fact] > MostTimes || m_tellers.count(fact) >= MostTellers)
            continue;
        m_tellers.insert(fact, {article, figure.id});
        facts.append(fact);
    }
}

QList<FigureId> ProblemBook::tellersElsewhere(quint64 fact, ArticleId article) const
{
    QList<FigureId> figures;
    for (auto teller = m_tellers.find(fact); fact != 0 && teller != m_tellers.end() && teller.key() == fact;
         ++teller) {
        if (teller->article != article)
            figures.append(teller->figure);
    }
    return figures;
}

QList<Elsewhere> ProblemBook::elsewhere(const Session &session, const model::Figure &figure) const
{
    Looked looked;
    return tellingTheSame(session, figure, tellersElsewhere(factHash(figure.reading), figure.article),
                          looked);
}

bool ProblemBook::isToldElsewhere(quint64 fact, ArticleId article) const
{
    for (auto teller = m_tellers.find(fact); teller != m_tellers.end() && teller.key() == fact; ++teller) {
        if (teller->article != article)
            return true;
    }
    return false;
}

QList<ArticleId> ProblemBook::replace(const QList<CheckedArticle> &checked)
{
    QSet<ArticleId> known;
    for (const CheckedArticle &one : checked)
        known.insert(one.article);
    // What others contradicted before, or do now.
    QList<ArticleId> others;
    qsizetype most = 0;
    const auto addTellers = [&](ArticleId article) {
        for (const quint64 fact : m_factsOf.value(article)) {
            for (auto teller = m_tellers.find(fact); teller != m_tellers.end() && teller.key() == fact;
                 ++teller) {
                if (others.size() >= most)
                    return;
                if (!known.contains(teller->article)) {
                    known.insert(teller->article);
                    others.append(teller->article);
                }
            }
        }
    };
    for (const CheckedArticle &one : checked) {
        most = others.size() + 2 * MostElsewhere;
        QSet<FigureId> conflicts;
        if (const auto rows = m_rows.find(one.article.value); rows != m_rows.end()) {
            for (const Row &row : rows->second) {
                if (row.problem == Problem::Conflict)
                    conflicts.insert(row.figure);
            }
        }
        addTellers(one.article);
        remember(one.article);
        forget(one.article);
        take(one.article, one.checks);
        keep(one, conflicts);
        addTellers(one.article);
    }
    return others;
}

void ProblemBook::keep(const CheckedArticle &checked, const QSet<FigureId> &conflicts)
{
    if (conflicts.isEmpty())
        return;
    for (const model::Figure &figure : checked.checks.figures) {
        if (conflicts.contains(figure.id) && !m_problems.contains(figure.id))
            insert(figure, true);
    }
}

void ProblemBook::insert(const model::Figure &conflict, bool isKept)
{
    m_problems.insert(conflict.id, Problem::Conflict);
    std::vector<Row> &rows = m_rows[conflict.article.value];
    const Row row{conflict.reading.span.begin.value, conflict.id, model::isOpen(conflict.state),
                  Problem::Conflict, isKept};
    rows.insert(std::upper_bound(rows.begin(), rows.end(), row,
                                 [](const Row &a, const Row &b) { return a.begin < b.begin; }),
                row);
}

void ProblemBook::findConflicts(const Session &session, const QList<CheckedArticle> &checked)
{
    takeConflicts(conflictsAmong(session, conflictQuestions(checked)));
}

QList<ConflictQuestion> ProblemBook::conflictQuestions(const QList<CheckedArticle> &checked) const
{
    QList<ConflictQuestion> questions;
    for (const CheckedArticle &one : checked) {
        ConflictQuestion question{one.article, one.checks.figures};
        for (const model::Figure &figure : one.checks.figures) {
            const quint64 fact = factHash(figure.reading);
            if (isToldElsewhere(fact, one.article) && !question.tellers.contains(fact))
                question.tellers.insert(fact, tellersElsewhere(fact, one.article));
        }
        questions.append(std::move(question));
    }
    return questions;
}

QList<ConflictAnswer> ProblemBook::conflictsAmong(const Session &session,
                                                  const QList<ConflictQuestion> &questions,
                                                  const std::function<bool()> &isCancelled)
{
    QList<ConflictAnswer> answers;
    Looked looked; // thousands of figures may tell what a few others tell
    for (const ConflictQuestion &question : questions) {
        ConflictAnswer answer{question.article, {}};
        for (const model::Figure &figure : question.figures) {
            if (isCancelled && isCancelled())
                return answers;
            if (question.tellers.isEmpty())
                break;
            const auto tellers = question.tellers.constFind(factHash(figure.reading));
            if (tellers != question.tellers.cend() && figure.state != model::State::Rejected &&
                areContradicting(session, figure, *tellers, looked))
                answer.conflicts.append(figure);
        }
        answers.append(std::move(answer));
    }
    return answers;
}

void ProblemBook::takeConflicts(const QList<ConflictAnswer> &answers)
{
    for (const ConflictAnswer &answer : answers) {
        remember(answer.article);
        if (const auto rows = m_rows.find(answer.article.value); rows != m_rows.end()) {
            std::erase_if(rows->second,
                          [this](const Row &row) { return row.isKept && m_problems.remove(row.figure); });
            if (rows->second.empty())
                m_rows.erase(rows);
        }
        for (const model::Figure &figure : answer.conflicts) {
            if (!m_problems.contains(figure.id))
                insert(figure, false);
        }
    }
}

void ProblemBook::patch(const Session &session, const Changes &changes)
{
    const auto checkedOf = [&session](const QList<ArticleId> &articles) {
        QList<CheckedArticle> checked;
        for (const ArticleId article : articles) {
            const auto checks = checkArticle(session, article);
            checked.append({article, checks ? *checks : ArticleChecks()});
        }
        return checked;
    };
    const QList<CheckedArticle> own = checkedOf(changes.articles);
    const QList<CheckedArticle> others = checkedOf(replace(own));
    const QList<ArticleId> further = replace(others);
    Q_UNUSED(further); // they tell the same as before
    findConflicts(session, own);
    findConflicts(session, others);
}

std::optional<Problem> ProblemBook::of(FigureId figure) const
{
    const auto found = m_problems.find(figure);
    return found == m_problems.end() ? std::nullopt : std::optional(*found);
}

std::optional<FigureAt> ProblemBook::next(const Session &session, FigureAt from, Direction direction,
                                          bool onlyOpen) const
{
    const bool isForward = direction == Direction::Forward;
    const auto here = session.figure(from.figure);
    const qsizetype begin = here ? here->reading.span.begin.value : -1;
    const auto fits = [&](qint64 article, const Row &row) {
        const bool isBeyond =
            article != from.article.value || !here || (isForward ? row.begin > begin : row.begin < begin);
        return isBeyond && row.figure != from.figure && (row.isOpen || !onlyOpen);
    };
    if (isForward) {
        for (auto article = m_rows.lower_bound(from.article.value); article != m_rows.end(); ++article) {
            for (const Row &row : article->second) {
                if (fits(article->first, row))
                    return FigureAt{{article->first}, row.figure};
            }
        }
        return std::nullopt;
    }
    for (auto article = m_rows.upper_bound(from.article.value); article != m_rows.begin();) {
        --article;
        for (auto row = article->second.rbegin(); row != article->second.rend(); ++row) {
            if (fits(article->first, *row))
                return FigureAt{{article->first}, row->figure};
        }
    }
    return std::nullopt;
}

} // namespace jiaoshu::session
