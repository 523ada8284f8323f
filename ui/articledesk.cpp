// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/articledesk.h"

#include "session/similar.h"
#include "ui/actions/actionset.h"
#include "ui/evidence.h"
#include "ui/inspector/figurechoice.h"
#include "ui/library/articlepanel.h"
#include "ui/library/concordancedialog.h"
#include "ui/library/detailsdialog.h"
#include "ui/library/tagdialog.h"
#include "ui/librarydesk.h"
#include "ui/models/articlelistmodel.h"
#include "ui/models/fieldorigin.h"
#include "ui/notices.h"
#include "ui/reader/articleview.h"
#include "ui/reviewcontroller.h"
#include "ui/reviewdesk.h"

#include <QAction>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace jiaoshu::ui {

namespace {

constexpr qsizetype ContextWidth = 20;
constexpr qsizetype ConcordanceWidth = 40;
constexpr qsizetype MostInOneArticle = 500;

/** With a session of its own: a long article takes the engine a while. */
QList<session::Correction> readBeside(const QString &path, ArticleId article)
{
    session::OpenRequest request;
    request.path = path;
    request.access = session::Access::ReadOnly;
    request.checkUpToBytes = 0; // the window has opened it
    const auto session = session::Session::open(request);
    if (!session)
        return {};
    return session::readOtherwise(**session, article).value_or(QList<session::Correction>());
}

} // namespace

ArticleDesk::ArticleDesk(const Parts &parts) : m_parts(parts), m_reader(1)
{
    const auto on = [this](ActionId id, void (ArticleDesk::*what)()) {
        connect(m_parts.actions.action(id), &QAction::triggered, this, what);
    };
    on(ActionId::DescribeArticle, &ArticleDesk::describe);
    on(ActionId::TagArticles, &ArticleDesk::tag);
    on(ActionId::TakeOutArticle, &ArticleDesk::takeOut);
    on(ActionId::Concordance, &ArticleDesk::openConcordance);
    connect(&m_parts.desk, &ReviewDesk::detailsRequested, this, &ArticleDesk::describe);
    connect(m_parts.desk.library()->keeper(), &LibraryKeeper::indexed, this, [this] {
        if (m_concordance && std::exchange(m_isSearchPartial, false))
            m_concordance->lookAgain();
    });
    connect(&m_parts.review, &ReviewController::sessionReplaced, this, [this] {
        m_reading.cancel();
        if (m_concordance)
            m_concordance->close();
    });
}

void ArticleDesk::describe()
{
    const session::Session *const session = m_parts.review.session();
    const ArticleId article = m_parts.review.article();
    if (!session || !article.isValid())
        return;
    const auto summary = session->articleSummary(article);
    if (!summary) {
        m_parts.notices.showError(summary.error());
        return;
    }
    const auto originals = session::originalsOf(*session, article);
    auto *const dialog =
        new DetailsDialog(*summary, m_parts.desk.articles()->tags(), session->isReadOnly(),
                          originals ? *originals : QList<session::Original>(), &m_parts.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, article, before = session::detailsOf(*summary)] {
        m_parts.review.describe(article, dialog->details(), dialog->tags());
        follow(article, before, dialog->details());
    });
    connect(dialog, &DetailsDialog::saveOriginalRequested, this, &ArticleDesk::saveOriginal);
    dialog->open();
}

void ArticleDesk::saveOriginal(const session::Original &original)
{
    const QString path =
        QFileDialog::getSaveFileName(&m_parts.window, tr("Save original"), session::fileNameOf(original));
    if (path.isEmpty() || !m_parts.review.session())
        return;
    const Outcome saved = session::saveOriginal(*m_parts.review.session(), original, path);
    if (saved)
        m_parts.notices.showNotice(tr("The original was saved as it came in."));
    else
        m_parts.notices.showError(saved.error());
}

void ArticleDesk::follow(ArticleId article, const session::ArticleDetails &before,
                         const session::ArticleDetails &after)
{
    const session::Session *const session = m_parts.review.session();
    if (!session)
        return;
    const bool isOtherPlace = before.place != after.place;
    if (before.publishedOn == after.publishedOn && before.title == after.title && !isOtherPlace)
        return;
    using Read = QList<session::Correction>;
    m_reading.cancel();
    m_reading = m_reader.start<Read>(
        this,
        [path = session->path(), article](const jobs::JobContext &) { return readBeside(path, article); },
        [this, isOtherPlace, place = after.place](const Read &corrections) {
            if (!corrections.isEmpty())
                offer(tr("By the corrected details, %n figure(s) still to be decided would read "
                         "differently.",
                         nullptr, static_cast<int>(corrections.size())),
                      corrections);
            else if (isOtherPlace && !place.isEmpty())
                offerPlace(place);
        });
}

/** For a place that the engine does not know. */
void ArticleDesk::offerPlace(const QString &place)
{
    const QList<session::Correction> corrections = withPlace(place);
    if (!corrections.isEmpty())
        offer(tr("%n figure(s) still to be decided could take “%1” as their place; no words beside them "
                 "name another.",
                 nullptr, static_cast<int>(corrections.size()))
                  .arg(place),
              corrections);
}

QList<session::Correction> ArticleDesk::withPlace(const QString &place) const
{
    QList<session::Correction> corrections;
    for (const model::Figure &figure : m_parts.desk.articleFigures()) {
        const model::ExplainedProposal *const explained = m_parts.desk.evidence()->of(figure);
        if (!model::isOpen(figure.state) || figure.reading.place == place || !explained)
            continue;
        const auto origins = originsOf(figure.reading, *explained, [](CodePointSpan) { return QString(); });
        const auto own = std::ranges::find_if(origins, [](const FieldOrigin &origin) {
            return origin.field == model::ReasonField::Place &&
                   (origin.origin == Origin::Beside || origin.origin == Origin::Typed);
        });
        if (own != origins.cend())
            continue;
        session::Correction correction{figure.id, figure.reading};
        correction.reading.place = place;
        corrections.append(correction);
    }
    return corrections;
}

void ArticleDesk::offer(const QString &sentence, const QList<session::Correction> &corrections)
{
    m_parts.notices.showOffer(sentence, tr("Show them…"), [this, corrections] { showChanges(corrections); });
}

void ArticleDesk::showChanges(const QList<session::Correction> &corrections)
{
    const session::Session *const session = m_parts.review.session();
    if (!session)
        return;
    QList<ChoiceRow> rows;
    for (const session::Correction &correction : corrections) {
        const auto figure = session->figure(correction.figure);
        if (!figure || !model::isOpen(figure->state))
            continue; // what was decided since is not touched
        ChoiceRow row;
        row.figure = *figure;
        row.becomes = correction.reading;
        if (const auto context = session::contextsOf(*session, {*figure}, ContextWidth)) {
            row.before = context->first().before;
            row.after = context->first().after;
        }
        rows.append(row);
    }
    auto *const choice = new FigureChoice(
        tr("What would change"),
        tr("Each line shows what changes in a figure. It is not confirmed by that: it still waits for your "
           "decision. A line that you strike out stays as it is."),
        tr("Change %1"), &m_parts.window);
    choice->setRows(rows);
    choice->setAttribute(Qt::WA_DeleteOnClose);
    connect(choice, &QDialog::accepted, this, [this, choice, corrections] {
        QList<session::Correction> chosen;
        for (const FigureId figure : choice->chosenFigures())
            chosen.append(*std::ranges::find(corrections, figure, &session::Correction::figure));
        m_parts.review.amendAll(chosen);
    });
    choice->open();
}

void ArticleDesk::tag()
{
    const QList<ArticleId> articles = m_parts.desk.articlePanel()->selectedArticles();
    if (articles.isEmpty() || !m_parts.review.session())
        return;
    QStringList theirs;
    const ArticleListModel &model = *m_parts.desk.articles();
    for (const ArticleId article : articles) {
        if (const model::ArticleSummary *const summary = model.articleAt(model.indexOf(article)))
            theirs += summary->tags;
    }
    theirs.removeDuplicates();
    theirs.sort();
    auto *const dialog = new TagDialog(articles.size(), model.tags(), theirs, &m_parts.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, articles] {
        const auto count = static_cast<int>(articles.size());
        if (!m_parts.review.tag(articles, dialog->tag(), dialog->isOn()))
            return; // why it failed has been said
        m_parts.notices.showUndoable(
            dialog->isOn()
                ? tr("%n article(s) have the tag “%1” now.", nullptr, count).arg(dialog->tag())
                : tr("%n article(s) have the tag “%1” no more.", nullptr, count).arg(dialog->tag()));
    });
    dialog->open();
}

void ArticleDesk::takeOut()
{
    const QList<ArticleId> articles = m_parts.desk.articlePanel()->selectedArticles();
    const session::Session *const session = m_parts.review.session();
    if (articles.isEmpty() || !session)
        return;
    qint64 decisions = 0;
    for (const ArticleId article : articles) {
        const auto summary = session->articleSummary(article);
        decisions += summary ? summary->counts.total() - summary->counts.of(model::State::Proposed) : 0;
    }
    if (articles.size() == 1 && decisions == 0) {
        takeOutNow(articles);
        return;
    }
    auto *const question = new QMessageBox(
        QMessageBox::Warning, tr("Take articles out"),
        tr("Take %n article(s) out of the workspace?", nullptr, static_cast<int>(articles.size())),
        QMessageBox::NoButton, &m_parts.window);
    question->setObjectName(QStringLiteral("take-out-question"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(tr("%n decision(s) on their figures go with them. Undo brings all back.",
                                    nullptr, static_cast<int>(decisions)));
    const QAbstractButton *const yes = question->addButton(tr("Take out"), QMessageBox::DestructiveRole);
    QPushButton *const no = question->addButton(tr("Cancel"), QMessageBox::RejectRole);
    question->setDefaultButton(no);
    question->setEscapeButton(no);
    connect(yes, &QAbstractButton::clicked, this, [this, articles] { takeOutNow(articles); });
    connect(&m_parts.review, &ReviewController::sessionReplaced, question, &QDialog::close);
    question->open();
}

void ArticleDesk::takeOutNow(const QList<ArticleId> &articles)
{
    const session::Session *const session = m_parts.review.session();
    if (!session)
        return;
    const auto summary = session->articleSummary(articles.first());
    const QString what = articles.size() == 1 && summary
                             ? tr("“%1” was taken out, with its figures.").arg(summary->title)
                             : tr("%n article(s) were taken out, with their figures.", nullptr,
                                  static_cast<int>(articles.size()));
    m_parts.review.takeOut(articles, [this, what] { m_parts.notices.showUndoable(what); });
}

void ArticleDesk::openConcordance()
{
    if (!m_concordance) {
        m_concordance = new ConcordanceDialog(
            [this](const QString &words) -> ConcordanceDialog::Next {
                auto articles = std::make_shared<QList<ArticleId>>(m_parts.desk.library()->with(words, {}));
                m_isSearchPartial = !m_parts.desk.library()->isIndexComplete();
                return [this, words, articles]() -> std::optional<ConcordanceDialog::Found> {
                    const session::Session *const session = m_parts.review.session();
                    if (!session || articles->isEmpty())
                        return {};
                    const ArticleId article = articles->takeFirst();
                    if (articles->isEmpty())
                        *articles = m_parts.desk.library()->with(words, article);
                    const auto lines =
                        session::concordance(*session, article, words, ConcordanceWidth, MostInOneArticle);
                    const auto summary = session->articleSummary(article);
                    ConcordanceDialog::Found found;
                    if (lines && summary && !summary->wasTakenOut)
                        found = {summary->title, *lines};
                    return found;
                };
            },
            &m_parts.window);
        m_concordance->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_concordance, &ConcordanceDialog::chosen, this, &ArticleDesk::goTo);
    }
    m_concordance->show();
    m_concordance->raise();
    m_concordance->activateWindow();
    const QString selected = m_parts.desk.text()->selectedText();
    const QString searched = m_parts.desk.library()->searchText();
    m_concordance->lookFor(searched.isEmpty() ? selected.simplified() : searched);
}

void ArticleDesk::goTo(const session::ConcordanceLine &line)
{
    if (line.figure.isValid())
        m_parts.review.showFigure({line.article, line.figure});
    else if (m_parts.review.article() != line.article)
        m_parts.review.showArticle(line.article);
    m_parts.desk.text()->select(line.span);
    m_parts.desk.text()->centerCursor();
}

} // namespace jiaoshu::ui
