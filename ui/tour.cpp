// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tour.h"

#include "session/history.h"
#include "ui/actions/actionset.h"
#include "ui/reviewcontroller.h"
#include "ui/widgets/tourbar.h"

#include <QAction>

namespace jiaoshu::ui {

Tour::Tour(ReviewController &review, const ActionSet &actions, TourBar *bar, QObject *parent)
    : QObject(parent), m_review(review), m_actions(actions), m_bar(bar)
{
    connect(m_bar, &TourBar::nextRequested, this, &Tour::goOn);
    connect(m_bar, &TourBar::endRequested, this, &Tour::end);
    connect(&review, &ReviewController::decided, this, [this](const QString &action) {
        const int grown = followSteps();
        const bool isDone = (m_step == 1 && action == QStringLiteral("confirm")) ||
                            (m_step == 2 && grown > 0 && action == QStringLiteral("reject")) ||
                            (m_step == 3 && grown > 0 && action == QStringLiteral("correct")) ||
                            (m_step == 4 && grown < 0 && tries() == 0);
        if (isDone)
            goOn();
        else if (m_step == 2)
            m_steps = {lastStep()}; // not what is to be tried: it stays
        else if (m_step == 4)
            retranslate();
    });
    connect(&review, &ReviewController::sessionReplaced, this, &Tour::end);
}

void Tour::begin()
{
    m_step = 1;
    retranslate();
}

void Tour::end()
{
    m_step = 0;
    m_bar->hide();
}

void Tour::goOn()
{
    if (m_step == 0)
        return;
    if (m_step == Steps)
        return end();
    ++m_step;
    if (m_step == 2)
        m_steps = {lastStep()};
    retranslate();
}

CommandId Tour::lastStep() const
{
    const auto step = m_review.session() ? session::nextUndo(*m_review.session()) : std::nullopt;
    return step ? step->id : CommandId();
}

/** An undone decision is told like the decision itself: only the journal says which it was. */
int Tour::followSteps()
{
    if (m_step < 2)
        return 0;
    const CommandId last = lastStep();
    const auto before = static_cast<int>(m_steps.size());
    if (last.value < m_steps.first().value) { // older than the tries
        m_steps = {last};
        return -before;
    }
    if (const qsizetype known = m_steps.indexOf(last); known >= 0)
        m_steps.resize(known + 1);
    else
        m_steps.append(last);
    return static_cast<int>(m_steps.size()) - before;
}

void Tour::retranslate()
{
    const auto key = [this](ActionId id) { return shortKeyText(actionRow(id), m_actions.keyMap()); };
    QString text;
    switch (m_step) {
    case 1:
        text = tr("The framed number in the text is the current figure; on the right stands how it was read. "
                  "Press %1 if that is "
                  "right: it is saved, and the next one comes.")
                   .arg(key(ActionId::Confirm));
        break;
    case 2:
        text =
            tr("Not everything with digits is a figure. %1 rejects the framed one; %2 to %3 in its place "
               "reject it and say why. Try one of them here, though this figure may be right: it is taken "
               "back in a moment.")
                .arg(key(ActionId::Reject), key(ActionId::RejectNotFigure), key(ActionId::RejectNoIndicator));
        break;
    case 3:
        text = tr("A slip is put right by one key: %1 multiplies by ten thousand, %2 goes to the unit, %3 to "
                  "the period. Try %1, then %4 saves it: this, too, is taken back.")
                   .arg(key(ActionId::ScaleUpWan), key(ActionId::EditUnit), key(ActionId::EditPeriod),
                        key(ActionId::Confirm));
        break;
    case 4:
        text =
            tries() > 0
                ? tr("Those were tries. %1 takes back the last decision, also after a restart: press it %n "
                     "time(s), and the figures stand as they did.",
                     nullptr, tries())
                      .arg(key(ActionId::Undo))
                : tr("Nothing is ever lost: %1 takes back the last decision, also after a restart. Try it.")
                      .arg(key(ActionId::Undo));
        break;
    case 5:
        text = tr("That is all it takes. %1 finds articles, %2 finds any command by its name, %3 shows every "
                  "key, %4 writes what is "
                  "verified to a file.")
                   .arg(key(ActionId::FindArticles), key(ActionId::Palette), key(ActionId::KeySheet),
                        key(ActionId::Export));
        break;
    default:
        return;
    }
    m_bar->showStep(m_step, Steps, text);
}

} // namespace jiaoshu::ui
