// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/problembook.h"

#include <QList>
#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace jiaoshu::ui {

/** What the sums say of the figure in hand: what fails first, with a way to each other figure that takes part
 * and a button to let it stand; quietly what holds; and where else the same fact is told. Takes no room where
 * there is nothing to say. */
class CheckList : public QWidget
{
    Q_OBJECT

public:
    explicit CheckList(QWidget *parent = nullptr);

    /** A page that has this above @p form. */
    [[nodiscard]] QWidget *above(QWidget *form);
    void showNothing();
    /** @param checks those of @p figure, the failing ones first. */
    void showChecks(FigureId figure, const session::ArticleChecks &article,
                    const QList<session::ToldCheck> &checks, const QList<session::Elsewhere> &elsewhere);
    /** How many open figures tell the same with the same number, the one in hand among them. */
    void setRepeats(qsizetype open);
    void setReadOnly(bool readOnly);
    /** What is said is of the figure as it is saved, and other fields are typed in the form. */
    void setOutdated(bool isOutdated);

Q_SIGNALS:
    void figureChosen(ArticleId article, FigureId figure);
    void waiveRequested();
    void repeatsRequested(); ///< confirm them all

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void addCheck(const session::ToldCheck &told);
    void addElsewhere(const session::Elsewhere &other);
    void addLine(const QString &text, const char *name, bool isQuiet);

    QVBoxLayout *m_column;
    QPushButton *m_waive;
    QPushButton *m_confirmAll;
    FigureId m_figure;
    QList<model::Figure> m_figures; ///< of the article
    QList<session::ToldCheck> m_checks;
    QList<session::Elsewhere> m_elsewhere;
    QList<QLabel *> m_lines;
    qsizetype m_repeats = 0;
    bool m_readOnly = false;
    bool m_isOutdated = false;
};

} // namespace jiaoshu::ui
