// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/placecheck.h"

#include "ui/inspector/figureform.h"
#include "ui/vocabulary.h"

#include <QCoreApplication>

namespace jiaoshu::ui {

namespace {

constexpr qsizetype MostNamed = 5; ///< of places that have one name

struct PlaceTexts
{
    Q_DECLARE_TR_FUNCTIONS(PlaceTexts)
};

} // namespace

bool PlaceCheck::passes(const model::Figure &saved, const model::Reading &typed)
{
    const QString &place = typed.place;
    const bool isAskedAgain = m_figure == saved.id && m_told == place;
    if (place.isEmpty() || place == saved.reading.place || isAskedAgain)
        return true;
    const QStringList meant = m_vocabulary.placesMeant(place);
    if (meant.isEmpty() && m_vocabulary.knowsPlace(place))
        return true;
    m_figure = saved.id;
    m_told = place;
    const QString sentence = meant.isEmpty() ? unknownText(place) : severalText(place, meant);
    m_form.showFault(FormField::Place,
                     sentence + u' ' + PlaceTexts::tr("Enter once more saves it all the same."));
    return false;
}

QString PlaceCheck::unknownText(const QString &place)
{
    const QStringList near = m_vocabulary.near(session::TermField::Place, place);
    return near.isEmpty() ? PlaceTexts::tr("No place “%1” is known.").arg(place)
                          : PlaceTexts::tr("No place “%1” is known; there is %2.")
                                .arg(place, near.join(PlaceTexts::tr(", ", "between places")));
}

QString PlaceCheck::severalText(const QString &place, QStringList meant)
{
    const qsizetype more = meant.size() - MostNamed;
    if (more > 0)
        meant = meant.first(MostNamed);
    const QString named = meant.join(PlaceTexts::tr(", ", "between places"));
    if (more > 0)
        return PlaceTexts::tr("“%1” may be %2 or one of %n more places.", nullptr, static_cast<int>(more))
            .arg(place, named);
    return PlaceTexts::tr("“%1” may be one of these places: %2.").arg(place, named);
}

} // namespace jiaoshu::ui
