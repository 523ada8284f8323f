// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/checktexts.h"

#include "ui/models/numbertexts.h"

#include <QCoreApplication>
#include <QStringList>

namespace jiaoshu::ui {

namespace {

using checks::CheckKind;

struct CheckTexts
{
    Q_DECLARE_TR_FUNCTIONS(CheckTexts)
};

/** The words of a check's figures. */
class Quotes
{
public:
    Quotes(const checks::Check &check, const QList<model::Figure> &figures)
        : m_check(check), m_figures(figures)
    {}
    [[nodiscard]] const model::Reading &reading(qsizetype term) const
    {
        return m_figures[m_check.figures[term]].reading;
    }
    /** As it is printed; where another value is saved, that, with what is printed behind it. */
    [[nodiscard]] QString operator()(qsizetype term) const
    {
        return session::quotedOtherwise(reading(term)) ? CheckTexts::tr("%1 (printed: %2)", "amount, words")
                                                             .arg(amountText(reading(term)), words(term))
                                                       : words(term);
    }
    [[nodiscard]] QString words(qsizetype term) const { return reading(term).quote.simplified(); }
    [[nodiscard]] QString parts() const
    {
        QStringList all;
        for (qsizetype i = 1; i < m_check.figures.size(); ++i)
            all.append((*this)(i));
        return all.join(QStringLiteral(" + "));
    }
    /** A number in the unit of a term. */
    [[nodiscard]] QString amount(const Decimal &value, qsizetype term) const
    {
        model::Reading shown = reading(term);
        shown.value = value;
        shown.upper.reset();
        return amountText(shown);
    }

private:
    const checks::Check &m_check;
    const QList<model::Figure> &m_figures;
};

QString holding(const checks::Check &check, const Quotes &quote)
{
    switch (check.kind) {
    case CheckKind::Sum:
        return CheckTexts::tr("%1 = %2", "parts, total").arg(quote.parts(), quote(0));
    case CheckKind::Share:
        return CheckTexts::tr("%1 of %2 is %3", "part, whole, share").arg(quote(1), quote(2), quote(0));
    case CheckKind::Growth:
    case CheckKind::Difference:
    case CheckKind::Times:
        return CheckTexts::tr("From %1 to %2 is %3").arg(quote(2), quote(1), quote(0));
    case CheckKind::Added:
        return CheckTexts::tr("A change by %1 to %2 is %3").arg(quote(1), quote(2), quote(0));
    case CheckKind::Direction:
        return check.isFall ? CheckTexts::tr("Fell from %1 to %2").arg(quote(1), quote(0))
                            : CheckTexts::tr("Rose from %1 to %2").arg(quote(1), quote(0));
    case CheckKind::Rate:
        return CheckTexts::tr("%1 for %2 is %3 each").arg(quote(1), quote(2), quote(0));
    case CheckKind::Part:
    case CheckKind::Pair:
    case CheckKind::Quote:
        break; // told where they fail alone
    case CheckKind::Repeat:
        break;
    }
    return CheckTexts::tr("The same fact is told as %1 and as %2").arg(quote(0), quote(1));
}

QString failing(const checks::Check &check, const Quotes &quote)
{
    const auto value = session::expectedValue(check, quote.reading(0));
    const QString expected = value ? quote.amount(*value, 0) : QStringLiteral("?");
    switch (check.kind) {
    case CheckKind::Sum:
        return CheckTexts::tr("%1 = %2, but the total says %3").arg(quote.parts(), expected, quote(0));
    case CheckKind::Share:
        return CheckTexts::tr("%1 of %2 is %3, but the article says %4")
            .arg(quote(1), quote(2), expected, quote(0));
    case CheckKind::Growth:
    case CheckKind::Difference:
    case CheckKind::Times:
        return CheckTexts::tr("From %1 to %2 is %3, but the article says %4")
            .arg(quote(2), quote(1), expected, quote(0));
    case CheckKind::Added:
        return CheckTexts::tr("A change by %1 to %2 is %3, but the article says %4")
            .arg(quote(1), quote(2), expected, quote(0));
    case CheckKind::Direction:
        return check.isFall ? CheckTexts::tr("From %1 to %2, but the article says that it fell")
                                  .arg(quote(1), quote(0))
                            : CheckTexts::tr("From %1 to %2, but the article says that it rose")
                                  .arg(quote(1), quote(0));
    case CheckKind::Rate:
        return CheckTexts::tr("%1 for %2 is %3 each, but the article says %4")
            .arg(quote(1), quote(2), expected, quote(0));
    case CheckKind::Part:
        return CheckTexts::tr("%1 is said to be a part of %2, and is more").arg(quote(0), quote(1));
    case CheckKind::Pair:
        return CheckTexts::tr("%1 in %2: too few or too many for each").arg(quote(0), quote(1));
    case CheckKind::Quote:
        return CheckTexts::tr("The text reads %1, which is %2; the figure says %3")
            .arg(quote.words(0), expected, amountText(quote.reading(0)));
    case CheckKind::Repeat:
        break;
    }
    return CheckTexts::tr("The same fact is told as %1, but also as %2").arg(quote(0), quote(1));
}

} // namespace

QString quotedOtherwiseText(const model::Reading &reading)
{
    const auto value = session::quotedOtherwise(reading);
    if (!value)
        return {};
    model::Reading printed = reading;
    printed.value = *value;
    return CheckTexts::tr("The text reads %1, which is %2.")
        .arg(reading.quote.simplified(), amountText(printed));
}

QString problemText(session::Problem problem)
{
    return problem == session::Problem::Conflict
               ? CheckTexts::tr("The same fact is told otherwise elsewhere.")
               : CheckTexts::tr("A check that it takes part in does not come out.");
}

QString checkSentence(const session::ToldCheck &told, const QList<model::Figure> &figures)
{
    const Quotes quote(told.check, figures);
    if (told.check.verdict != checks::Verdict::Fails)
        return holding(told.check, quote);
    const QString sentence = failing(told.check, quote);
    if (!told.check.slip || told.check.kind == CheckKind::Repeat)
        return sentence;
    const checks::Slip &slip = *told.check.slip;
    return CheckTexts::tr("%1; it would hold with %2 for %3", "what fails, value, words")
        .arg(sentence, quote.amount(slip.value, slip.figure), quote(slip.figure));
}

} // namespace jiaoshu::ui
