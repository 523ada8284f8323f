// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the panes of the review share the window, and how that is kept; what a figure says of itself.
#include "ui/checkdesk.h"
#include "ui/evidence.h"
#include "ui/inspector/figureform.h"
#include "ui/models/checktexts.h"
#include "ui/models/fieldorigin.h"
#include "ui/reader/articleview.h"
#include "ui/reader/figurepanel.h"
#include "ui/reader/figuretable.h"
#include "ui/reader/readerpanel.h"
#include "ui/reviewdesk.h"
#include "ui/settings/preferences.h"

#include <QShowEvent>
#include <QSplitter>

#include <algorithm>
#include <utility>

namespace jiaoshu::ui {

void ReviewDesk::restoreLayout(const Preferences &preferences)
{
    setFonts(preferences);
    m_storedPanes = preferences.layout(QStringLiteral("panes"));
    m_storedRight = preferences.layout(QStringLiteral("right"));
    (void)m_table->restoreColumns(preferences.layout(QStringLiteral("columns")));
    const int grouping = preferences.layout(QStringLiteral("grouping")).toInt();
    if (grouping > 0 && grouping < static_cast<int>(AllFigureGroupings.size()))
        m_figurePanel->setGrouping(AllFigureGroupings[static_cast<size_t>(grouping)]);
}

void ReviewDesk::storeLayout(Preferences &preferences) const
{
    if (m_laidOut) { // else they were never shown, and have the shares of a window that is nowhere
        preferences.setLayout(QStringLiteral("panes"), m_panes->saveState());
        preferences.setLayout(QStringLiteral("right"), m_right->saveState());
    }
    preferences.setLayout(QStringLiteral("columns"), m_table->saveColumns());
    preferences.setLayout(QStringLiteral("grouping"),
                          QByteArray::number(static_cast<int>(m_figurePanel->grouping())));
}

void ReviewDesk::resetLayout()
{
    shareWidth(Shares::Usual);
    // The form has the height it asks for with two lines of checks above it, the table the rest.
    const int lines = 2 * fontMetrics().lineSpacing() + 16;
    const int form = std::min(m_form->sizeHint().height() + lines, height() * 7 / 10);
    m_right->setSizes({std::max(height() - form, 1), form});
}

void ReviewDesk::setFonts(const Preferences &preferences)
{
    const auto article = preferences.paneFont(Preferences::Pane::Article);
    m_text->setTextFont(article.family, article.points);
    const auto figures = preferences.paneFont(Preferences::Pane::Figures);
    m_table->setTextFont(figures.family, figures.points);
}

void ReviewDesk::resetTable()
{
    m_figurePanel->setGrouping(FigureGrouping::None);
    m_table->resetColumns();
}

void ReviewDesk::shareWidth(Shares shares)
{
    const int all = width();
    constexpr int NarrowestText = 240;
    m_reader->setMinimumWidth(
        std::clamp(14 * fontMetrics().height(), NarrowestText, std::max(NarrowestText, all * 2 / 5)));
    const bool reading = shares == Shares::Reading;
    // Larger type needs more of the width.
    const int em = fontMetrics().height();
    const bool isNarrow = all < 30 * em; // three panes side by side would show nothing of any
    const int articles = shares == Shares::Usual && !isNarrow
                             ? std::clamp(all * 16 / 100, std::min(9 * em, all / 4), 14 * em)
                             : 0;
    const int usual = std::clamp(all * (isNarrow ? 50 : 41) / 100, 400, std::max(600, all / 2));
    const int figures = shares == Shares::Figures ? all * 62 / 100
                        : reading                 ? std::clamp(all * 28 / 100, 320, 420)
                                                  : usual;
    m_panes->setSizes({articles, all - articles - figures, figures});
}

void ReviewDesk::showArticles()
{
    QList<int> sizes = m_panes->sizes();
    if (sizes.first() > 0)
        return;
    const int wanted = std::max(width() / 5, 9 * fontMetrics().height());
    sizes[0] = wanted;
    sizes[1] = std::max(sizes[1] - wanted, 1); // the splitter takes from the others what the text cannot give
    m_panes->setSizes(sizes);
}

void ReviewDesk::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    // Only now the window has its size and its fonts.
    if (std::exchange(m_laidOut, true))
        return;
    resetLayout();
    // A state that does not fit is refused as a whole by Qt; then the usual layout stays.
    (void)m_panes->restoreState(m_storedPanes);
    (void)m_right->restoreState(m_storedRight);
}

QStringList ReviewDesk::whyOf(const model::Figure &figure) const
{
    QStringList lines;
    if (const auto *const explained = m_evidence->of(figure)) {
        const auto origins = originsOf(figure.reading, *explained,
                                       [this](CodePointSpan span) { return m_text->textOf(span); });
        for (const FieldOrigin &origin : origins) {
            if (!origin.isUpper)
                lines.append(
                    tr("%1: %2", "field, where it comes from").arg(fieldText(origin.field), origin.sentence));
        }
    }
    for (const session::ToldCheck &told : m_checks->checks().of(figure.id)) {
        const bool fails = told.check.verdict == checks::Verdict::Fails;
        lines.append(QString((fails ? u"⚠ " : u"✓ ") + checkSentence(told, m_checks->checks().figures)));
    }
    return lines;
}

} // namespace jiaoshu::ui
