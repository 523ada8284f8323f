// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/terms.h"

#include "lexicon/places.h"
#include "lexicon/units.h"
#include "session/session.h"
#include "text/initials.h"
#include "text/scripttable.h"

#include <QSet>

#include <algorithm>

namespace jiaoshu::session {

namespace {

QString folded(const QString &text)
{
    const text::ScriptTable &table = text::ScriptTable::instance();
    QString simple = text.trimmed();
    for (QChar &c : simple)
        c = QChar(table.folded(c.unicode())).toLower();
    return simple;
}

bool isLetters(const QString &text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return c >= u'a' && c <= u'z'; });
}

} // namespace

struct TermFinder::List
{
    QStringList article; ///< the commonest first
    QStringList table;
    QStringList words;
    QStringList foldedWords; ///< of words, one by one
    std::unique_ptr<text::PinyinInitials> initials;

    void join()
    {
        words = article;
        const QSet<QString> there(article.cbegin(), article.cend());
        for (const QString &word : table) {
            if (!there.contains(word))
                words.append(word);
        }
        foldedWords.clear();
        for (const QString &word : words)
            foldedWords.append(folded(word));
        initials.reset();
    }

    [[nodiscard]] QStringList find(const QString &wanted, qsizetype limit)
    {
        QStringList beginning, spelled, holding;
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
        const QStringList all = beginning + spelled + holding;
        return all.first(std::min(limit, all.size()));
    }
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

QStringList TermFinder::find(TermField field, const QString &typed, qsizetype limit)
{
    const QString wanted = folded(typed);
    if (wanted.isEmpty())
        return {};
    if (!m_hasTables) {
        m_hasTables = true;
        if (const auto places = lexicon::Places::load()) {
            for (int id = 0; id < places->count(); ++id)
                listOf(TermField::Place).table.append(places->place(id).name);
        }
        if (const auto units = lexicon::Units::load()) {
            for (const lexicon::Unit &unit : units->all())
                listOf(TermField::Unit).table.append(unit.name);
        }
        for (const TermField each : {TermField::Place, TermField::Unit}) {
            listOf(each).table.removeDuplicates();
            listOf(each).join();
        }
    }
    return listOf(field).find(wanted, limit);
}

} // namespace jiaoshu::session
