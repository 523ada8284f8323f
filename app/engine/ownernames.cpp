// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/ownernames.h"

#include "engine/characters.h"
#include "lexicon/lexicon.h"

#include <algorithm>

namespace jiaoshu::engine {

namespace {

using lexicon::IndicatorCue;
using lexicon::NameCue;
using lexicon::roles;

constexpr qsizetype MostNames = 64;
constexpr qsizetype Code = 5;            ///< characters that tell two stock codes apart
constexpr qsizetype LongestCompany = 12; ///< characters
constexpr qsizetype Opening = 3000;      ///< characters in which the title's company is told in full
constexpr qsizetype MostTold = 50000;    ///< characters in which people speak
constexpr qsizetype Shortest = 2;

/** The stock code in parentheses at @p open: (3999), (00052.HK); false for none. */
bool isCodeAt(QStringView text, qsizetype open)
{
    constexpr qsizetype Least = 4; // digits
    constexpr qsizetype Most = 6;
    qsizetype end = open + 1;
    while (isDigit(charAt(text, end)))
        ++end;
    const qsizetype digits = end - open - 1;
    return digits >= Least && digits <= Most &&
           (charAt(text, end) == u')' || (charAt(text, end) == u'.' && isLatin(charAt(text, end + 1))));
}

} // namespace

OwnerNames::OwnerNames(const lexicon::Lexicon &lexicon, const ArticleView &article) : m_cues(lexicon.cues())
{
    const QStringView text = article.text();
    const auto span = article.structure().title;
    const QStringView title = span ? text.mid(span->begin.value, span->length()) : QStringView();
    if (gatherListed(title, text) > 1)
        m_names.clear(); // where several are told of, their names tell them apart
    gatherTitled(title, text.first(std::min(Opening, text.size())));
    gatherSpeakers(text);
    std::stable_sort(m_names.begin(), m_names.end(),
                     [](const QString &a, const QString &b) { return a.size() > b.size(); });
}

void OwnerNames::add(QStringView name)
{
    if (name.size() >= Shortest && m_names.size() < MostNames && !m_names.contains(name))
        m_names.append(name.toString());
}

/** 远山集团 is called 远山, too. */
void OwnerNames::addCompany(QStringView name)
{
    add(name);
    const auto end = m_cues.naming.endingAt(name, name.size(), roles({NameCue::CompanyEnd}));
    if (end && end->begin >= Shortest)
        add(name.first(end->begin));
}

/** 本地食肆|远山集团|(00052), 远山科|(3999) */
int OwnerNames::gatherListed(QStringView title, QStringView text)
{
    int count = 0;
    QStringView code;
    for (qsizetype open = text.indexOf(u'('); open >= 0 && m_names.size() < MostNames;
         open = text.indexOf(u'(', open + 1)) {
        if (!isCodeAt(text, open))
            continue;
        count += text.mid(open, Code) != code;
        code = text.mid(open, Code);
        qsizetype begin = open;
        while (begin > 0 && open - begin < LongestCompany && isHan(text[begin - 1]))
            --begin;
        const QStringView run = text.mid(begin, open - begin);
        // 网通厂|远山: as the title calls it
        for (qsizetype length = run.size(); length >= Shortest; --length) {
            if (title.contains(run.last(length))) {
                addCompany(run.last(length));
                break;
            }
        }
        const auto called = m_cues.indicator.lastIn(run, 0, run.size(), roles({IndicatorCue::Title}));
        addCompany(called && run.size() - called->end() >= Shortest ? run.mid(called->end()) : run);
    }
    return count;
}

/** 远山|全年少赚三成 over what tells of 远山集团. */
void OwnerNames::gatherTitled(QStringView title, QStringView text)
{
    qsizetype han = 0;
    while (han < title.size() && han < LongestCompany && isHan(title[han]))
        ++han;
    for (qsizetype length = han; length >= Shortest; --length) {
        const QStringView name = title.first(length);
        const auto end = m_cues.naming.endingAt(name, length, roles({NameCue::CompanyEnd}));
        if (end && end->begin >= Shortest)
            return addCompany(name);
        for (qsizetype at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            if (m_cues.naming.beginningAt(text, at + length, roles({NameCue::CompanyEnd})))
                return add(name);
        }
    }
}

/** Where the name of a person begins that ends before @p end; -1 for none. */
qsizetype OwnerNames::personBefore(QStringView text, qsizetype end) const
{
    constexpr qsizetype Longest = 4;
    for (qsizetype length = 3; length >= Shortest; --length) {
        const qsizetype begin = end - length;
        const auto surname =
            begin < 0 ? std::nullopt : m_cues.naming.beginningAt(text, begin, roles({NameCue::Surname}));
        if (!surname || surname->end() >= end ||
            !std::all_of(text.begin() + begin, text.begin() + end, isHan))
            continue;
        const bool leads = begin == 0 || !isHan(text[begin - 1]) ||
                           m_cues.naming.endingAt(text, begin, roles({NameCue::PersonLead}), begin - Longest);
        if (leads)
            return begin;
    }
    return -1;
}

/** 村支书|王立春|说 */
void OwnerNames::gatherSpeakers(QStringView text)
{
    const QStringView told = text.first(std::min(MostTold, text.size()));
    auto said = m_cues.naming.firstIn(told, 0, told.size(), roles({NameCue::Speech}));
    while (said && m_names.size() < MostNames) {
        if (const qsizetype begin = personBefore(told, said->begin); begin >= 0)
            add(told.mid(begin, said->begin - begin));
        said = m_cues.naming.firstIn(told, said->end(), told.size(), roles({NameCue::Speech}));
    }
}

QString OwnerNames::without(const QString &phrase) const
{
    for (const QString &name : m_names) {
        if (!phrase.startsWith(name))
            continue;
        QStringView rest = QStringView(phrase).mid(name.size());
        while (rest.size() > Shortest && isOneOf(rest.front(), u"的家"))
            rest = rest.mid(1);
        return rest.size() >= Shortest ? rest.toString() : phrase;
    }
    return phrase;
}

} // namespace jiaoshu::engine
