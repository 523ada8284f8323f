// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/placekeeper.h"

#include "ui/librarydesk.h"
#include "ui/reader/articleview.h"
#include "ui/reviewcontroller.h"
#include "ui/reviewdesk.h"
#include "ui/settings/preferences.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace jiaoshu::ui {

namespace {

constexpr int AfterMs = 5000; ///< what a crash may cost
const auto Article = QStringLiteral("article");
const auto Figure = QStringLiteral("figure");
const auto Top = QStringLiteral("top");
const auto View = QStringLiteral("view");

QJsonObject placeIn(const Preferences &preferences, const QString &path)
{
    return QJsonDocument::fromJson(preferences.place(path)).object();
}

qint64 numberIn(const QJsonObject &place, const QString &key)
{
    return place.value(key).toInteger();
}

} // namespace

PlaceKeeper::PlaceKeeper(ReviewController &review, Preferences &preferences, ReviewDesk &desk,
                         QObject *parent)
    : QObject(parent), m_review(review), m_preferences(preferences), m_desk(desk)
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &PlaceKeeper::keep);
    connect(&m_review, &ReviewController::figureShown, this, [this] {
        if (m_review.article().isValid())
            m_last = {m_review.article(), m_review.figure()};
        m_soon.start(AfterMs);
    });
    connect(&m_review, &ReviewController::articleAboutToBeLeft, this,
            [this] { m_lastTop = m_desk.text()->topOffset(); });
    connect(m_desk.library(), &LibraryDesk::searched, this, [this] { m_soon.start(AfterMs); });
    connect(m_desk.library()->keeper(), &LibraryKeeper::filterChanged, this,
            [this] { m_soon.start(AfterMs); });
    connect(&m_review, &ReviewController::sessionAboutToBeReplaced, this, &PlaceKeeper::keep);
    connect(&m_review, &ReviewController::sessionReplaced, this, &PlaceKeeper::restore);
    connect(&m_desk, &ReviewDesk::contentShown, this,
            [this] { QTimer::singleShot(0, this, &PlaceKeeper::scroll); });
    m_review.setBeginning([this](const session::Session &session) { return beginning(session); });
}

void PlaceKeeper::keep()
{
    m_soon.stop();
    const session::Session *const session = m_review.session();
    if (!session || !m_last.article.isValid())
        return;
    const bool isToCome = m_left && m_left->at.article == m_review.article();
    const CodePointOffset here = m_review.article().isValid() ? m_desk.text()->topOffset() : m_lastTop;
    const CodePointOffset top = isToCome ? m_left->top : here;
    QJsonObject place;
    place.insert(Article, m_last.article.value);
    place.insert(Figure, m_last.figure.value);
    place.insert(Top, static_cast<qint64>(top.value));
    place.insert(View, QString::fromUtf8(m_desk.library()->present()));
    m_preferences.setPlace(session->path(), QJsonDocument(place).toJson(QJsonDocument::Compact));
}

std::optional<session::FigureAt> PlaceKeeper::beginning(const session::Session &session) const
{
    const QJsonObject place = placeIn(m_preferences, session.path());
    const ArticleId article{numberIn(place, Article)};
    const FigureId figure{numberIn(place, Figure)};
    // Another file may have come under this name.
    if (const auto there = session.figure(figure); there && there->article == article)
        return session::FigureAt{article, figure};
    return {};
}

void PlaceKeeper::restore()
{
    const session::Session *const session = m_review.session();
    m_left.reset();
    m_last = {m_review.article(), m_review.figure()};
    if (!session)
        return;
    const QJsonObject place = placeIn(m_preferences, session->path());
    const auto begin = beginning(*session);
    if (!begin)
        return;
    m_desk.library()->goBackTo(place.value(View).toString().toUtf8());
    // When the article is there and has its width.
    m_left = Left{*begin, {static_cast<qsizetype>(numberIn(place, Top))}};
    QTimer::singleShot(0, this, &PlaceKeeper::scroll);
}

void PlaceKeeper::scroll()
{
    if (!m_left)
        return;
    const session::FigureAt at{m_review.article(), m_review.figure()};
    if (at == m_left->at && !m_review.isInSight())
        return; // it is being read
    if (at == m_left->at)
        m_desk.text()->scrollToTop(m_left->top);
    m_left.reset();
}

} // namespace jiaoshu::ui
