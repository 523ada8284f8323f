// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/similar.h"

#include "session/articlechecks.h"
#include "session/parts_p.h"

#include <algorithm>

namespace jiaoshu::session {

namespace {

/** A number times a power of ten, its sign kept or turned. */
struct Factor
{
    int places = 0;
    bool negates = false;

    [[nodiscard]] model::Value of(const model::Value &value) const
    {
        const Decimal scaled = value.numerator().scaledByPowerOfTen(places);
        return {negates ? scaled.negated() : scaled, value.denominator()};
    }
};

/** What @p before was multiplied by; nothing where it is another number. */
std::optional<Factor> factorOf(const model::Value &before, const model::Value &after)
{
    constexpr int MostPlaces = 12;
    for (int places = -MostPlaces; places <= MostPlaces; ++places) {
        for (const bool negates : {false, true}) {
            const Factor factor{places, negates};
            if (factor.of(before) == after)
                return factor;
        }
    }
    return {};
}

/** Carries one field over: false where @p other had something else before. */
template <typename Field>
bool carry(Field model::Reading::*field, const model::Reading &before, const model::Reading &after,
           const model::Reading &other, model::Reading &made)
{
    if (before.*field == after.*field)
        return true;
    made.*field = after.*field;
    return other.*field == before.*field;
}

} // namespace

std::optional<model::Reading> sameChange(const model::Reading &before, const model::Reading &after,
                                         const model::Reading &other)
{
    model::Reading made = other;
    const bool fits = carry(&model::Reading::unit, before, after, other, made) &&
                      carry(&model::Reading::per, before, after, other, made) &&
                      carry(&model::Reading::kind, before, after, other, made) &&
                      carry(&model::Reading::qualifier, before, after, other, made) &&
                      carry(&model::Reading::status, before, after, other, made) &&
                      carry(&model::Reading::place, before, after, other, made) &&
                      carry(&model::Reading::period, before, after, other, made);
    if (!fits)
        return {};
    if (before.value != after.value) {
        const auto factor = factorOf(before.value, after.value);
        const bool alike =
            other.unit == before.unit && other.kind == before.kind && !other.value.numerator().isZero();
        if (!factor || !alike)
            return {};
        made.value = factor->of(other.value);
        if (other.upper)
            made.upper = factor->of(*other.upper);
        if (made.upper && factor->negates)
            std::swap(made.value, *made.upper);
    }
    if (made == other || !model::validate(made))
        return {};
    return made;
}

namespace {

/** A slip of the hand is no rule for others. */
bool becomesContradicted(const model::Reading &before, const model::Reading &after)
{
    return before.value != after.value && quotedOtherwise(after);
}

} // namespace

QList<Correction> similarFigures(const QList<model::Figure> &figures, FigureId figure,
                                 const model::Reading &before, const model::Reading &after)
{
    QList<Correction> found;
    if (becomesContradicted(before, after))
        return found;
    for (const model::Figure &other : figures) {
        if (other.id == figure || !model::isOpen(other.state))
            continue;
        auto made = sameChange(before, after, other.reading);
        if (made && !becomesContradicted(other.reading, *made))
            found.append({other.id, std::move(*made)});
    }
    return found;
}

namespace {

bool isLike(const model::Reading &a, const model::Reading &b, Likeness likeness)
{
    switch (likeness) {
    case Likeness::Unit:
        return a.unit == b.unit && a.kind == b.kind;
    case Likeness::Indicator:
        return a.indicator == b.indicator;
    case Likeness::Kind:
        return a.kind == b.kind;
    }
    Q_UNREACHABLE();
}

QString oneLine(QString text)
{
    for (QChar &c : text) {
        if (c == u'\n' || c == u'\r' || c == u'\t')
            c = u' ';
    }
    return text;
}

} // namespace

Result<QList<LikeFigure>> likeFigures(const Session &session, FigureId figure, Likeness likeness,
                                      const std::function<bool()> &isCancelled)
{
    const auto itself = session.figure(figure);
    if (!itself)
        return fail(itself.error());
    const auto like = [](const model::Figure &one) {
        return LikeFigure{one.id, one.state == model::State::Unsure || !one.reading.note.isEmpty()};
    };
    QList<LikeFigure> found;
    if (model::isOpen(itself->state))
        found.append(like(*itself));
    for (const model::State state : {model::State::Proposed, model::State::Unsure}) {
        if (isCancelled && isCancelled())
            return fail(ErrorCode::Cancelled);
        const auto visited =
            session.parts().workspace->visitFigures(state, [&](const store::FigureRecord &record) {
                if (record.figure.id != figure && isLike(record.figure.reading, itself->reading, likeness))
                    found.append(like(record.figure));
            });
        if (!visited)
            return fail(visited.error());
    }
    return found;
}

Result<QList<Context>> contextsOf(const Session &session, const QList<model::Figure> &figures,
                                  qsizetype width)
{
    QList<Context> contexts;
    for (const model::Figure &figure : figures) {
        const auto text = session.parts().text(figure.article);
        if (!text)
            return fail(text.error());
        const Utf16Span at = (*text)->index.toUtf16(figure.reading.span);
        const qsizetype begin = std::max(qsizetype(0), at.begin.value - width);
        contexts.append({oneLine((*text)->text.mid(begin, at.begin.value - begin)),
                         oneLine((*text)->text.mid(at.end.value, width))});
    }
    return contexts;
}

} // namespace jiaoshu::session
