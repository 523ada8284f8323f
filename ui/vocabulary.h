// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/fieldwriting.h"
#include "session/library.h"
#include "session/terms.h"

#include <QObject>

namespace jiaoshu::ui {

class LibraryKeeper;
class Preferences;
class ReviewController;

/** The words that places, units and indicators are written with: what is offered while somebody types, and
 * which words of the analysts are new. A word that was found right is kept for all workspaces. */
class Vocabulary : public QObject
{
    Q_OBJECT

public:
    using Variants = QList<QList<session::Library::Value>>;

    Vocabulary(ReviewController &review, LibraryKeeper &library, Preferences &preferences,
               QObject *parent = nullptr);

    [[nodiscard]] QStringList find(session::TermField field, const QString &typed);
    /** Words that may have been meant by one that is none: as find(), and those that differ in little. */
    [[nodiscard]] QStringList near(session::TermField field, const QString &typed);
    /** The tables know where it is, or a figure has it that somebody looked at. */
    [[nodiscard]] bool knowsPlace(const QString &place);
    /** As it is saved in the article in hand. */
    [[nodiscard]] QString written(session::TermField field, const QString &typed);
    /** The period that words of time mean there; empty where they are none. */
    [[nodiscard]] QString period(const QString &typed);
    /** The areas that a place may be, see session::WrittenPlace. */
    [[nodiscard]] QStringList placesMeant(const QString &place);
    /** Words that only corrected and added figures have, that no table knows and nobody found right; one a
     * list. None while the library is not read. */
    [[nodiscard]] Variants newWords(session::TermField field);
    void approve(session::TermField field, const QString &word);

private:
    void prepare();
    [[nodiscard]] const session::FieldWriter &writer();

    ReviewController &m_review;
    LibraryKeeper &m_library;
    Preferences &m_preferences;
    session::TermFinder m_terms;
    session::FieldWriter m_writer;
    ArticleId m_writerOf;     ///< the article that m_writer is made for
    ArticleId m_article;      ///< whose words m_terms has
    bool m_hasOthers = false; ///< those of other articles, too
};

} // namespace jiaoshu::ui
