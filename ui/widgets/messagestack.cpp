// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/messagestack.h"

#include <QEvent>
#include <QVBoxLayout>

#include <utility>

namespace jiaoshu::ui {

MessageStack::MessageStack(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_newest.bar = makeBar();
    for (qsizetype i = 0; i < MostKept; ++i)
        m_kept.append(Row{makeBar()});
    for (const Row &row : std::as_const(m_kept))
        row.bar->setObjectName(QStringLiteral("keptMessageBar"));
}

MessageBar *MessageStack::makeBar()
{
    auto *const bar = new MessageBar(this);
    layout()->addWidget(bar);
    connect(bar, &MessageBar::actionTriggered, this, [this, bar] { trigger(bar, false); });
    connect(bar, &MessageBar::otherTriggered, this, [this, bar] { trigger(bar, true); });
    connect(bar, &MessageBar::moreRequested, this, [this] {
        m_isUnfolded = true;
        fold();
    });
    connect(bar, &MessageBar::dismissed, this, [this, bar] { noteClosed(bar); });
    return bar;
}

MessageStack::Row *MessageStack::rowOf(const MessageBar *bar)
{
    if (m_newest.bar == bar)
        return &m_newest;
    for (Row &row : m_kept) {
        if (row.bar == bar)
            return &row;
    }
    return nullptr;
}

MessageStack::Message MessageStack::sayable(const std::function<Message()> &said)
{
    Message message = said();
    message.anew = [said] { return sayable(said); };
    return message;
}

void MessageStack::put(Row &row, const Message &message)
{
    row.message = message;
    row.isOpen = true;
    row.bar->showMessage(message.tone, message.text, message.offer.text, message.other.text);
}

void MessageStack::drop(Row &row)
{
    row.message = {};
    row.isOpen = false;
    const bool before = std::exchange(m_isOurDoing, true);
    row.bar->dismiss();
    m_isOurDoing = before;
    fold();
}

void MessageStack::fold()
{
    qsizetype inSight = 0;
    qsizetype behind = 0;
    MessageBar *last = nullptr;
    const auto place = [&](const Row &row) {
        const bool isShown = row.isOpen && (m_isUnfolded || inSight < m_mostInSight);
        behind += row.isOpen && !isShown ? 1 : 0;
        inSight += isShown ? 1 : 0;
        last = isShown ? row.bar : last;
        row.bar->setVisible(isShown);
        row.bar->setMore(0);
    };
    place(m_newest);
    for (const Row &row : std::as_const(m_kept))
        place(row);
    if (last)
        last->setMore(behind);
}

/** In the place of one that offers the same, else of the oldest; one that would not be offered anew goes
 * first. */
void MessageStack::keep(const Message &message)
{
    qsizetype at = 0;
    while (at + 1 < m_kept.size() && m_kept[at].isOpen && m_kept[at].message.offer.text != message.offer.text)
        ++at;
    const auto isWanted = [&](qsizetype i) {
        return m_kept[i].isOpen && m_kept[i].message.putAway &&
               m_kept[i].message.offer.text != message.offer.text;
    };
    while (at > 0 && isWanted(at))
        --at;
    for (; at > 0; --at)
        put(m_kept[at], m_kept[at - 1].message);
    put(m_kept.first(), message);
}

void MessageStack::showMessage(const Message &message)
{
    m_isUnfolded = false;
    if (m_newest.isOpen && m_newest.message.stays && m_newest.message.offer.text != message.offer.text)
        keep(m_newest.message);
    for (Row &row : m_kept) {
        if (message.stays && row.isOpen && row.message.offer.text == message.offer.text)
            drop(row); // what it offers is offered anew
    }
    put(m_newest, message);
    fold();
}

void MessageStack::dismiss()
{
    if (!m_newest.message.stays)
        drop(m_newest);
}

void MessageStack::dismissAll()
{
    drop(m_newest);
    for (Row &row : m_kept)
        drop(row);
}

void MessageStack::withdraw(const QByteArray &about)
{
    const auto look = [&](Row &row) {
        if (row.isOpen && !about.isEmpty() && row.message.about == about)
            drop(row);
    };
    look(m_newest);
    for (Row &row : m_kept)
        look(row);
}

void MessageStack::sayAgain(const QByteArray &about)
{
    const auto look = [&](Row &row) {
        if (row.isOpen && !about.isEmpty() && row.message.about == about && row.message.anew)
            put(row, row.message.anew());
    };
    look(m_newest);
    for (Row &row : m_kept)
        look(row);
    fold();
}

void MessageStack::setMostInSight(qsizetype most)
{
    if (std::exchange(m_mostInSight, most) != most)
        fold();
}

QString MessageStack::text() const
{
    return m_newest.isOpen ? m_newest.message.text : QString();
}

void MessageStack::trigger(const MessageBar *bar, bool isOther)
{
    Row *const row = rowOf(bar);
    const auto action = isOther ? row->message.other.action : row->message.offer.action;
    if (const auto mayTake = row->message.mayTake; !isOther && mayTake && !mayTake())
        return;
    if (isOther ? row->message.goesWithOther : row->message.goesWhenTaken)
        drop(*row);
    if (action)
        action();
}

void MessageStack::noteClosed(const MessageBar *bar)
{
    if (m_isOurDoing)
        return;
    Row *const row = rowOf(bar);
    const auto putAway = std::exchange(row->message, {}).putAway;
    row->isOpen = false;
    fold();
    if (putAway)
        putAway();
}

void MessageStack::sayAnew(Row &row)
{
    if (!row.isOpen)
        return;
    if (const auto anew = row.message.anew)
        put(row, anew());
    else if (row.message.tone == MessageBar::Tone::Notice && !row.message.stays)
        drop(row);
}

void MessageStack::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    sayAnew(m_newest);
    for (Row &row : m_kept)
        sayAnew(row);
    fold();
}

} // namespace jiaoshu::ui
