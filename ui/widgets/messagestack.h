// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/messagebar.h"

#include <QList>
#include <QWidget>

#include <functional>

namespace jiaoshu::ui {

/** What is to be said over a panel, the newest first. A message takes the place of the one before, but one
 * that stays is moved below it: what it offers remains in reach until it is done, put away, or offered anew.
 * Two are in sight; those behind them come up when one goes, or unfolded by a button. */
class MessageStack final : public QWidget
{
    Q_OBJECT

public:
    struct Offer
    {
        QString text{}; ///< of the button; none where empty
        std::function<void()> action{};
    };
    struct Message
    {
        MessageBar::Tone tone = MessageBar::Tone::Notice;
        QString text{};
        Offer offer{};
        Offer other{};
        bool stays = false;
        bool goesWhenTaken = false;      ///< its offer can be taken but once
        bool goesWithOther = false;      ///< the same of the other one
        QByteArray about{};              ///< for withdraw(); may be empty
        std::function<bool()> mayTake{}; ///< false: its offer cannot be taken now, and stays; may be empty
        std::function<void()> putAway{}; ///< when a person closes it
        /** The same in the language of now; where it is empty, a notice that does not stay goes, and any
         * other message keeps its words: what is wrong is so in every language. */
        std::function<Message()> anew{};
    };
    /** The message of @p said, which can be said anew. */
    [[nodiscard]] static Message sayable(const std::function<Message()> &said);
    static constexpr qsizetype MostInSight = 2; ///< where nothing else is said otherwise
    static constexpr qsizetype MostKept = 2;    ///< below the newest; what a person may put away goes last

    explicit MessageStack(QWidget *parent = nullptr);

    void showMessage(const Message &message);
    /** The newest goes, unless it stays. */
    void dismiss();
    void dismissAll();
    /** What is about this, new or kept, is done or no longer so. */
    void withdraw(const QByteArray &about);
    /** What is about this, if it can be said anew, says how it is now. */
    void sayAgain(const QByteArray &about);
    /** How many may be in sight at once, where other bars take room, too. */
    void setMostInSight(qsizetype most);
    /** Of the newest. */
    [[nodiscard]] QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row
    {
        MessageBar *bar = nullptr;
        Message message{};
        bool isOpen = false; ///< it has a message, in sight or behind others
    };
    [[nodiscard]] MessageBar *makeBar();
    void put(Row &row, const Message &message);
    void keep(const Message &message);
    void drop(Row &row);
    [[nodiscard]] Row *rowOf(const MessageBar *bar);
    void trigger(const MessageBar *bar, bool isOther);
    void noteClosed(const MessageBar *bar);
    void fold();
    void sayAnew(Row &row);

    Row m_newest;
    QList<Row> m_kept;         ///< the one that was the newest last comes first
    bool m_isOurDoing = false; ///< a bar is hidden by the program
    bool m_isUnfolded = false;
    qsizetype m_mostInSight = MostInSight;
};

} // namespace jiaoshu::ui
