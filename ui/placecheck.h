// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figure.h"

namespace jiaoshu::ui {

class FigureForm;
class Vocabulary;

/** A place that is typed and that nobody knows, or that may be one of several: told once, with those that may
 * be meant, and saved as it is when it is asked for again. */
class PlaceCheck
{
public:
    PlaceCheck(FigureForm &form, Vocabulary &vocabulary) : m_form(form), m_vocabulary(vocabulary) {}

    /** False where @p typed has a place that @p saved has not and that is told for the first time. */
    [[nodiscard]] bool passes(const model::Figure &saved, const model::Reading &typed);

private:
    [[nodiscard]] QString unknownText(const QString &place);
    [[nodiscard]] static QString severalText(const QString &place, QStringList meant);

    FigureForm &m_form;
    Vocabulary &m_vocabulary;
    FigureId m_figure; ///< that it was told of last
    QString m_told;    ///< the place
};

} // namespace jiaoshu::ui
