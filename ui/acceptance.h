// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"

#include <QList>
#include <QObject>

#include <functional>

namespace jiaoshu::ui {

class FigureChoice;
class LibraryKeeper;
class ReviewController;
struct ChoiceRow;

/** Accepts what the engine was surest of, and has a random sample of it looked at after. */
class Acceptance : public QObject
{
    Q_OBJECT

public:
    Acceptance(QWidget &window, ReviewController &review, LibraryKeeper &library);

    /** Asks from what sureness on; the library is read first where it was not. */
    void ask();
    /** What is not to be accepted unseen: figures with changes that are not saved. */
    void setPassedOver(std::function<bool(FigureId)> which) { m_isPassedOver = std::move(which); }

Q_SIGNALS:
    /** Of @p looked at, @p wrong were struck out; @p accepted is all they stand for. */
    void audited(qint64 looked, qint64 wrong, qint64 accepted);

private:
    void askNow();
    /** Those the engine is as sure of, that nobody is at. */
    [[nodiscard]] QList<FigureId> acceptable(int permille) const;
    void audit(const QList<FigureId> &sample, qint64 accepted);

    QWidget &m_window;
    ReviewController &m_review;
    LibraryKeeper &m_library;
    std::function<bool(FigureId)> m_isPassedOver;
    bool m_isWaiting = false; ///< for the library
};

} // namespace jiaoshu::ui
