// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/placecheck.h"

#include "ui/inspector/figureform.h"
#include "ui/vocabulary.h"

#include <QCoreApplication>

namespace jiaoshu::ui {

namespace {

struct PlaceTexts
{
    Q_DECLARE_TR_FUNCTIONS(PlaceTexts)
};

} // namespace

bool PlaceCheck::passes(const model::Figure &saved, const model::Reading &typed)
{
    const QString &place = typed.place;
    const bool isAskedAgain = m_figure == saved.id && m_told == place;
    if (place.isEmpty() || place == saved.reading.place || isAskedAgain || m_vocabulary.knowsPlace(place))
        return true;
    m_figure = saved.id;
    m_told = place;
    const QStringList near = m_vocabulary.near(session::TermField::Place, place);
    const QString unknown = near.isEmpty()
                                ? PlaceTexts::tr("No place “%1” is known.").arg(place)
                                : PlaceTexts::tr("No place “%1” is known; there is %2.")
                                      .arg(place, near.join(PlaceTexts::tr(", ", "between places")));
    m_form.showFault(FormField::Place,
                     unknown + u' ' + PlaceTexts::tr("Enter once more saves it all the same."));
    return false;
}

} // namespace jiaoshu::ui
