// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vocabulary.h"

#include "session/libraryquery.h"
#include "session/placematch.h"
#include "session/variants.h"
#include "ui/librarykeeper.h"
#include "ui/reviewcontroller.h"
#include "ui/settings/preferences.h"

namespace jiaoshu::ui {

using session::TermField;

namespace {

constexpr std::array Fields = {TermField::Place, TermField::Unit, TermField::Indicator};
constexpr qsizetype MostOfOthers = 2000;

QString nameOf(TermField field)
{
    return session::toText(session::facetOf(field));
}

} // namespace

Vocabulary::Vocabulary(ReviewController &review, LibraryKeeper &library, Preferences &preferences,
                       QObject *parent)
    : QObject(parent), m_review(review), m_library(library), m_preferences(preferences)
{
    // Only when a word is wanted, and then with what was decided since.
    connect(&m_review, &ReviewController::changed, this, [this](const session::Changes &changes) {
        if (changes.articles.contains(m_article))
            m_article = {};
        if (changes.articles.contains(m_writerOf))
            m_writerOf = {};
        m_hasOthers = false;
    });
    connect(&m_review, &ReviewController::sessionReplaced, this, [this] {
        m_article = {};
        m_writerOf = {};
        m_hasOthers = false;
    });
    connect(&m_library, &LibraryKeeper::loaded, this, [this] { m_hasOthers = false; });
}

void Vocabulary::prepare()
{
    if (m_review.session() && m_article != m_review.article()) {
        m_terms.setArticle(*m_review.session(), m_review.article());
        m_article = m_review.article();
    }
    if (std::exchange(m_hasOthers, true))
        return;
    for (const TermField field : Fields) {
        QStringList words = m_preferences.words(nameOf(field));
        if (const session::Library *const library = m_library.library()) {
            for (const session::Library::Value &value :
                 library->commonest(session::facetOf(field), MostOfOthers))
                words.append(value.text);
        }
        words.removeAll(QString());
        m_terms.setWords(field, words);
    }
}

QStringList Vocabulary::find(TermField field, const QString &typed)
{
    prepare();
    return m_terms.find(field, typed);
}

QStringList Vocabulary::near(TermField field, const QString &typed)
{
    prepare();
    return m_terms.near(field, typed);
}

bool Vocabulary::knowsPlace(const QString &place)
{
    prepare();
    return session::isPlaceKnown(place) || m_terms.isOfWorkspace(TermField::Place, place);
}

const session::FieldWriter &Vocabulary::writer()
{
    if (m_review.session() && m_writerOf != m_review.article()) {
        m_writer = session::FieldWriter(*m_review.session(), m_review.article());
        m_writerOf = m_review.article();
    }
    return m_writer;
}

QString Vocabulary::written(TermField field, const QString &typed)
{
    switch (field) {
    case TermField::Place:
        return writer().place(typed).name;
    case TermField::Unit:
        return session::writtenUnit(typed);
    case TermField::Indicator:
        break;
    }
    return session::writtenWords(typed);
}

QString Vocabulary::period(const QString &typed)
{
    return writer().period(typed).value_or(QString());
}

QStringList Vocabulary::placesMeant(const QString &place)
{
    return writer().place(place).choices;
}

Vocabulary::Variants Vocabulary::newWords(TermField field)
{
    Variants found;
    if (!m_library.library())
        return found;
    const QStringList right = m_preferences.words(nameOf(field));
    for (const session::Library::Value &own : m_library.library()->ownValues(session::facetOf(field))) {
        if (!right.contains(own.text) && !m_terms.isOfTables(field, own.text))
            found.append({own});
    }
    return found;
}

void Vocabulary::approve(TermField field, const QString &word)
{
    m_preferences.addWord(nameOf(field), word);
    m_hasOthers = false;
}

} // namespace jiaoshu::ui
