// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/jobrunner.h"
#include "session/concordance.h"
#include "session/describing.h"
#include "session/originals.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace jiaoshu::ui {

class ActionSet;
class ConcordanceDialog;
class Notices;
class ReviewController;
class ReviewDesk;

/** What is done to articles as a whole: their details and tags, what follows from a corrected day or place
 * for their figures, taking them out, and every place of some words in all of them. */
class ArticleDesk : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        QWidget &window;
        ActionSet &actions;
        ReviewController &review;
        ReviewDesk &desk;
        Notices &notices;
    };
    explicit ArticleDesk(const Parts &parts);

    void describe();
    void tag();
    /** Asks first where it is more than one, or somebody has decided on its figures. */
    void takeOut();
    void openConcordance();

private:
    void saveOriginal(const session::Original &original);
    /** Offers what the corrected details mean for figures that nobody decided on. */
    void follow(ArticleId article, const session::ArticleDetails &before,
                const session::ArticleDetails &after);
    /** Figures that nobody decided on whose place was taken from somewhere else in the article. */
    [[nodiscard]] QList<session::Correction> withPlace(const QString &place) const;
    void offerPlace(const QString &place);
    void offer(const QString &sentence, const QList<session::Correction> &corrections);
    void showChanges(const QList<session::Correction> &corrections);
    /** Without asking. */
    void takeOutNow(const QList<ArticleId> &articles);
    void goTo(const session::ConcordanceLine &line);

    Parts m_parts;
    jobs::JobRunner m_reader;
    jobs::CancelToken m_reading;
    QPointer<ConcordanceDialog> m_concordance;
    bool m_isSearchPartial = false; ///< some articles were not in the index yet
};

} // namespace jiaoshu::ui
