// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the panes of the review share the window, and how that is kept; what a figure says of itself.
#include "ui/checkdesk.h"
#include "ui/evidence.h"
#include "ui/inspector/figureform.h"
#include "ui/library/articlepanel.h"
#include "ui/models/checktexts.h"
#include "ui/models/fieldorigin.h"
#include "ui/reader/articleview.h"
#include "ui/reader/figurepanel.h"
#include "ui/reader/figuretable.h"
#include "ui/reader/readerpanel.h"
#include "ui/reviewdesk.h"
#include "ui/settings/preferences.h"

#include <QApplication>
#include <QResizeEvent>
#include <QShowEvent>
#include <QSplitter>

#include <algorithm>
#include <utility>

namespace jiaoshu::ui {

namespace {

/** Three panes side by side would show nothing of any. */
bool isNarrow(const QWidget &panes)
{
    return panes.width() < 30 * panes.fontMetrics().height();
}

int narrowestText(const QWidget &panes)
{
    constexpr int Narrowest = 240;
    return std::clamp(14 * panes.fontMetrics().height(), Narrowest,
                      std::max(Narrowest, panes.width() * 2 / 5));
}

} // namespace

/** Where the window is made narrow the list gives way to the text, which would run under the table, and comes
 * back with the room. Who brings it up in a narrow window keeps it. */
class ReviewDesk::RoomForText final : public QObject
{
public:
    RoomForText(QSplitter *panes, QWidget *list, QWidget *text)
        : QObject(panes), m_panes(panes), m_list(list), m_text(text)
    {
        panes->installEventFilter(this);
        shareSoon();
    }

    /** The width of the list as soon as there is room; 0: as it is now. */
    void setWanted(int width) { m_wanted = width; }
    [[nodiscard]] int wanted() const { return m_wanted; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *const resized =
            event->type() == QEvent::Resize ? static_cast<QResizeEvent *>(event) : nullptr;
        if ((resized && resized->size().width() != resized->oldSize().width()) ||
            event->type() == QEvent::FontChange)
            shareSoon();
        return QObject::eventFilter(watched, event);
    }

private:
    void shareSoon() // the splitter shares its new width first
    {
        QMetaObject::invokeMethod(
            this, [this] { share(); }, Qt::QueuedConnection);
    }

    void share()
    {
        m_text->setMinimumWidth(narrowestText(*m_panes));
        const bool narrow = isNarrow(*m_panes);
        const bool isMadeNarrow = !std::exchange(m_isNarrow, narrow) && narrow;
        QList<int> sizes = m_panes->sizes();
        const int list = sizes.first();
        const QWidget *const focus = QApplication::focusWidget();
        const bool isWorkedIn = focus && m_list->isAncestorOf(focus);
        if (isMadeNarrow && list > 0 && !isWorkedIn) {
            m_wanted = list;
            const int figures = std::min(sizes[2], m_panes->width() / 2);
            m_panes->setSizes({0, sizes[0] + sizes[1] + sizes[2] - figures, figures});
        } else if (!narrow && list == 0 && m_wanted > 0) {
            m_panes->setSizes({m_wanted, std::max(sizes[1] - m_wanted, 1), sizes[2]});
        }
        m_wanted = narrow ? m_wanted : 0;
    }

    QSplitter *m_panes;
    QWidget *m_list;
    QWidget *m_text;
    bool m_isNarrow = false;
    int m_wanted = 0; ///< the width of the list that was put away
};

void ReviewDesk::restoreLayout(const Preferences &preferences)
{
    setFonts(preferences);
    m_storedPanes = preferences.layout(QStringLiteral("panes"));
    m_storedRight = preferences.layout(QStringLiteral("right"));
    m_storedList = preferences.layout(QStringLiteral("list")).toInt();
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
        preferences.setLayout(QStringLiteral("list"), QByteArray::number(m_room->wanted()));
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
    m_reader->setMinimumWidth(narrowestText(*this));
    const bool reading = shares == Shares::Reading;
    // Larger type needs more of the width.
    const int em = fontMetrics().height();
    const int list =
        shares == Shares::Usual ? std::clamp(all * 16 / 100, std::min(9 * em, all / 4), 14 * em) : 0;
    const int articles = isNarrow(*this) ? 0 : list;
    if (m_room)
        m_room->setWanted(isNarrow(*this) ? list : 0);
    const int usual = std::clamp(all * (isNarrow(*this) ? 50 : 41) / 100, 400, std::max(600, all / 2));
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
    m_room = new RoomForText(m_panes, m_articlePanel, m_reader);
    resetLayout();
    // A state that does not fit is refused as a whole by Qt; then the usual layout stays.
    if (m_panes->restoreState(m_storedPanes))
        m_room->setWanted(m_storedList);
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
