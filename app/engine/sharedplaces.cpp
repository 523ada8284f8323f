// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sharedplaces.h"

#include "engine/characters.h"
#include "engine/distribution.h"

#include <algorithm>

namespace jiaoshu::engine {

namespace {

bool isJoiner(QChar c)
{
    return isOneOf(c, u"、和与及");
}

bool isJoint(QStringView between)
{
    return between.size() == 1 && isJoiner(between.front());
}

} // namespace

void SharedPlaces::share(const SentenceView &sentence, const QList<Areas> &members, qsizetype behind,
                         Shared &shared) const
{
    const auto count = static_cast<int>(members.size());
    const QList<int> quantities = count > 1 ? sharedOut(m_article, sentence, behind, count) : QList<int>();
    for (qsizetype i = 0; i < quantities.size(); ++i)
        shared.append({quantities[i], members[i % count]});
}

SharedPlaces::Shared SharedPlaces::shareOut(const SentenceView &sentence, Mentions first, Mentions last,
                                            const std::function<Areas(const PlaceMention &)> &resolve)
{
    Shared shared;
    if (!sentence.goesOn)
        m_members.clear();
    bool mentioned = false;
    for (auto mention = first; mention != last && mention->begin < sentence.end;) {
        QList<Areas> members;
        qsizetype end = mention->begin;
        for (; mention != last && mention->begin < sentence.end; ++mention) {
            if (!members.isEmpty() && !isJoint(m_text.mid(end, mention->begin - end)))
                break;
            end = mention->end;
            const QStringView words = m_text.mid(mention->begin, end - mention->begin);
            const bool isList =
                mention->ids.size() > 1 && std::any_of(words.begin(), words.end(), isJoiner); // no 港澳
            if (!isList)
                members.append(resolve(*mention));
            else
                for (const int id : mention->ids)
                    members.append(Areas{id});
        }
        share(sentence, members, end, shared);
        m_members = members;
        if (members.size() > 1)
            m_pair = members;
        mentioned = true;
    }
    if (!mentioned) // behind the semicolon the same ones go on
        share(sentence, m_members, sentence.begin, shared);
    return shared;
}

} // namespace jiaoshu::engine
