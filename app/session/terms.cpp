// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/terms.h"

#include "lexicon/places.h"
#include "lexicon/units.h"
#include "session/placematch.h"
#include "session/session.h"
#include "text/initials.h"
#include "text/scripttable.h"

#include <QHash>

#include <algorithm>
#include <optional>

namespace jiaoshu::session {

namespace {

QString folded(const QString &text)
{
    return text::ScriptTable::instance().folded(text.trimmed()).toLower();
}

bool isLetters(const QString &text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return c >= u'a' && c <= u'z'; });
}

} // namespace

struct TermFinder::List
{
    QStringList article; ///< the commonest first
    QStringList others;
    QStringList table;
    QStringList words;
    QStringList foldedWords; ///< of words, one by one
    std::unique_ptr<text::PinyinInitials> initials;

    void join()
    {
        words = article + others + table;
        words.removeDuplicates();
        foldedWords.clear();
        for (const QString &word : words)
            foldedWords.append(folded(word));
        initials.reset();
    }

    [[nodiscard]] QStringList find(const QString &wanted, QStringList beginning, qsizetype limit)
    {
        QStringList spelled, holding;
        const bool letters = isLetters(wanted);
        if (letters && !initials)
            initials = std::make_unique<text::PinyinInitials>(foldedWords);
        for (qsizetype i = 0; i < words.size(); ++i) {
            if (foldedWords[i].startsWith(wanted))
                beginning.append(words[i]);
            else if (letters && initials->begins(foldedWords[i], wanted))
                spelled.append(words[i]);
            else if (holding.size() < limit && foldedWords[i].contains(wanted))
                holding.append(words[i]);
            if (beginning.size() >= limit)
                break;
        }
        QStringList all = beginning + spelled + holding;
        all.removeDuplicates();
        return all.first(std::min(limit, all.size()));
    }
};

struct TermFinder::Tables
{
    std::optional<lexicon::Places> places;
    QHash<QString, QString> unitOf; ///< by other names, folded
};

TermFinder::TermFinder()
{
    for (auto &list : m_lists)
        list = std::make_unique<List>();
}

TermFinder::~TermFinder() = default;

TermFinder::List &TermFinder::listOf(TermField field)
{
    return *m_lists[static_cast<size_t>(field)];
}

void TermFinder::setArticle(const Session &session, ArticleId article)
{
    const auto figures = session.figures(article);
    if (!figures)
        return;
    QHash<QString, int> times[3];
    for (const model::Figure &figure : *figures) {
        ++times[static_cast<size_t>(TermField::Place)][figure.reading.place];
        ++times[static_cast<size_t>(TermField::Unit)][figure.reading.unit];
        ++times[static_cast<size_t>(TermField::Indicator)][figure.reading.indicator];
    }
    for (size_t i = 0; i < std::size(times); ++i) {
        times[i].remove(QString());
        QStringList words = times[i].keys();
        std::ranges::sort(words, [&](const QString &a, const QString &b) {
            return times[i][a] != times[i][b] ? times[i][a] > times[i][b] : a < b;
        });
        m_lists[i]->article = words;
        m_lists[i]->join();
    }
}

void TermFinder::setWords(TermField field, const QStringList &words)
{
    listOf(field).others = words;
    listOf(field).join();
}

void TermFinder::loadTables()
{
    if (m_tables)
        return;
    m_tables = std::make_unique<Tables>();
    if (auto places = lexicon::Places::load()) {
        m_tables->places = std::move(*places);
        for (int id = 0; id < m_tables->places->count(); ++id)
            listOf(TermField::Place).table.append(m_tables->places->place(id).name);
    }
    if (const auto units = lexicon::Units::load()) {
        for (const lexicon::Unit &unit : units->all()) {
            listOf(TermField::Unit).table.append(unit.name);
            if (unit.factor == Decimal(1)) // else the number would have to change, too
                m_tables->unitOf.insert(folded(unit.form), unit.name);
        }
    }
    for (const TermField each : {TermField::Place, TermField::Unit}) {
        listOf(each).table.removeDuplicates();
        listOf(each).join();
    }
}

QStringList TermFinder::meantBy(TermField field, const QString &wanted) const
{
    QStringList meant;
    if (field == TermField::Unit)
        meant = {m_tables->unitOf.value(wanted)};
    if (field == TermField::Place && m_tables->places) {
        for (const lexicon::PlaceName &name : m_tables->places->namesAt(wanted, 0)) {
            if (name.length != wanted.size())
                continue;
            for (const int id : name.ids)
                meant.append(m_tables->places->place(id).name);
        }
    }
    meant.removeAll(QString());
    return meant;
}

bool TermFinder::isOfTables(TermField field, const QString &word)
{
    loadTables();
    return listOf(field).table.contains(word) || !meantBy(field, folded(word)).isEmpty();
}

QStringList TermFinder::find(TermField field, const QString &typed, qsizetype limit)
{
    const QString wanted = folded(typed);
    if (wanted.isEmpty())
        return {};
    loadTables();
    return listOf(field).find(wanted, meantBy(field, wanted), limit);
}

QStringList TermFinder::near(TermField field, const QString &typed, qsizetype limit)
{
    QStringList found = find(field, typed, limit);
    if (found.size() < limit)
        found += nearPlaces(typed, listOf(field).words, limit);
    found.removeDuplicates();
    return found.first(std::min(limit, found.size()));
}

bool TermFinder::isOfWorkspace(TermField field, const QString &word) const
{
    const List &list = *m_lists[static_cast<size_t>(field)];
    return list.article.contains(word) || list.others.contains(word);
}

} // namespace jiaoshu::session
