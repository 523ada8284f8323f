// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/acceptance.h"

#include "session/similar.h"
#include "ui/inspector/figurechoice.h"
#include "ui/library/acceptdialog.h"
#include "ui/librarykeeper.h"
#include "ui/reviewcontroller.h"

#include <utility>

namespace jiaoshu::ui {

Acceptance::Acceptance(QWidget &window, ReviewController &review, LibraryKeeper &library)
    : m_window(window), m_review(review), m_library(library)
{
    connect(&m_library, &LibraryKeeper::loaded, this, [this] {
        if (std::exchange(m_isWaiting, false))
            askNow();
    });
}

void Acceptance::ask()
{
    if (m_library.library()) {
        askNow();
        return;
    }
    m_isWaiting = true;
    m_library.want();
}

void Acceptance::askNow()
{
    auto *const dialog = new AcceptDialog(
        [this](int permille) {
            AcceptCost cost;
            if (const session::Library *const library = m_library.library()) {
                const session::Judged judged = library->judged(permille);
                const session::WrongShare share = session::wrongShare(judged);
                cost = {static_cast<qint64>(acceptable(permille).size()), judged.all(), judged.wrong,
                        share.low, share.high};
            }
            return cost;
        },
        &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (!m_library.library())
            return;
        const QList<FigureId> figures = acceptable(dialog->permille());
        const auto sample = session::sampleOf(figures, dialog->sampleSize(), dialog->seed());
        m_review.acceptAll(figures, dialog->permille(), [this, sample, count = figures.size()] {
            if (!sample.isEmpty())
                audit(sample, count);
        });
    });
    dialog->open();
}

QList<FigureId> Acceptance::acceptable(int permille) const
{
    QList<FigureId> figures = m_library.library()->proposedFrom(permille);
    if (m_isPassedOver)
        figures.removeIf(m_isPassedOver);
    return figures;
}

void Acceptance::audit(const QList<FigureId> &sample, qint64 accepted)
{
    QList<model::Figure> figures;
    for (const FigureId id : sample) {
        if (const auto figure = m_review.session()->figure(id))
            figures.append(*figure);
    }
    constexpr qsizetype ContextWidth = 20;
    const auto contexts = session::contextsOf(*m_review.session(), figures, ContextWidth);
    QList<ChoiceRow> rows;
    for (qsizetype i = 0; i < figures.size(); ++i) {
        ChoiceRow row;
        row.figure = figures[i];
        if (contexts) {
            row.before = contexts->at(i).before;
            row.after = contexts->at(i).after;
        }
        rows.append(row);
    }
    auto *const choice = new FigureChoice(
        tr("Look at a sample"),
        tr("Drawn at random from what was accepted. Strike out the wrong ones: they go back to unreviewed."),
        tr("%1 are right"), &m_window);
    choice->setRows(rows);
    choice->setAttribute(Qt::WA_DeleteOnClose);
    connect(choice, &QDialog::accepted, this, [this, choice, figures, accepted] {
        QList<FigureId> wrong;
        for (const model::Figure &figure : figures)
            wrong.append(figure.id);
        for (const FigureId right : choice->chosenFigures())
            wrong.removeAll(right);
        if (!wrong.isEmpty())
            m_review.reopenAll(wrong);
        Q_EMIT audited(figures.size(), wrong.size(), accepted);
    });
    choice->open();
}

} // namespace jiaoshu::ui
