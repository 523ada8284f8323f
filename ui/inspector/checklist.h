// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/problembook.h"

#include <QList>
#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;

namespace jiaoshu::ui {

/** What the sums say of the figure in hand: what fails first, with a way to each other figure that takes part
 * and a button to let it stand; quietly what holds; and where else the same fact is told. Takes no room where
 * there is nothing to say. It changes with each key: its lines are used again, and it arranges them itself,
 * for a layout would measure all of them anew for every one that is shown. */
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

    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override { return minimumSizeHint(); }
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void figureChosen(ArticleId article, FigureId figure);
    void waiveRequested();
    void repeatsRequested(); ///< confirm them all

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /** What a line says. */
    struct Said
    {
        QString html;
        QString name; ///< of the label's object
        bool isQuiet = false;
    };
    struct Line
    {
        QLabel *label;
        mutable int width = -1; ///< for which its height was measured
        mutable int height = 0;
    };

    void rebuild();
    void showWaiving();
    [[nodiscard]] Said check(const session::ToldCheck &told) const;
    [[nodiscard]] Said elsewhere(const session::Elsewhere &other) const;
    void showLines(const QList<Said> &said);
    void addLine();
    void say(Line &line, const Said &said) const;
    [[nodiscard]] int heightOf(const Line &line, int width) const;
    void forgetHeights();
    void arrange();

    QPushButton *m_waive;
    QPushButton *m_confirmAll;
    FigureId m_figure;
    QList<model::Figure> m_figures; ///< of the article
    QList<session::ToldCheck> m_checks;
    QList<session::Elsewhere> m_elsewhere;
    std::vector<Line> m_lines; ///< those that say nothing now are hidden
    size_t m_said = 0;         ///< so many of them say something
    qsizetype m_repeats = 0;
    bool m_readOnly = false;
    bool m_isOutdated = false;
};

} // namespace jiaoshu::ui
