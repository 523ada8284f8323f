// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/homeplace.h"

#include "lexicon/lexicon.h"

#include <QHash>

#include <algorithm>

namespace jiaoshu::engine {

using lexicon::PlaceCue;
using lexicon::PlaceForm;
using lexicon::PlaceLevel;
using lexicon::PlaceName;
using lexicon::roles;

namespace {

/** A county or prefecture. A district is hardly ever called by its short name, which other things bear. */
bool mayBeHome(const lexicon::Place &place)
{
    return (place.level == PlaceLevel::County || place.level == PlaceLevel::Prefecture) &&
           !place.name.endsWith(u'区');
}

} // namespace

int HomePlace::find() const
{
    const lexicon::Places &places = m_lexicon.places();
    const lexicon::CueTable &cues = m_lexicon.cues().place;
    QHash<int, int> counts;
    for (const SentenceView &sentence : m_article.sentences()) {
        if (m_article.role(sentence) == BlockRole::Furniture)
            continue;
        const QStringView text = m_article.text().first(sentence.end);
        for (qsizetype at = sentence.begin; at < sentence.end; ++at) {
            if (!places.mayBeginAt(text, at))
                continue;
            for (const PlaceName &name : places.namesAt(text, at)) {
                const auto everyday =
                    cues.beginningAt(text.mid(at, name.length), 0, roles({PlaceCue::Everyday}));
                if (name.ids.size() > 1 || (everyday && everyday->length == name.length) ||
                    name.form == PlaceForm::Former || !mayBeHome(places.place(name.ids.front())))
                    continue;
                ++counts[name.ids.front()];
                at += name.length - 1;
                break;
            }
        }
    }
    // A county beside its prefecture is the one that is meant.
    const QHash<int, int> alone = counts;
    for (auto it = counts.begin(); it != counts.end(); ++it)
        it.value() += alone.value(places.place(it.key()).parent);
    const auto most = std::max_element(counts.cbegin(), counts.cend());
    if (most == counts.cend() || std::count(counts.cbegin(), counts.cend(), *most) > 1)
        return -1;
    const int best = most.key();
    return *most > 1 || (counts.size() == 1 && m_article.text().contains(u'县')) ? best : -1;
}

} // namespace jiaoshu::engine
