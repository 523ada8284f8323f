// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/figurechoicemodel.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace jiaoshu::ui {

/** A list of figures to go over before something is done to all of them: the arrows move, Space strikes one
 * out or takes it back, Enter does it to the rest. */
class FigureChoice : public QDialog
{
    Q_OBJECT

public:
    /** @param sentence what is to be done, above the list
     *  @param button what the button says, with %1 for how many are chosen */
    FigureChoice(const QString &title, const QString &sentence, const QString &button,
                 QWidget *parent = nullptr);

    /** One more sentence above the list. */
    void addRemark(const QString &sentence);
    void setRows(const QList<ChoiceRow> &rows);
    /** Figures that are struck out at first, of every list from now on and of the one that is shown. */
    void setStruckAtFirst(std::function<bool(FigureId)> which);
    /** The same of the list that is shown, in place of the last one. */
    void setRemark(const QString &sentence);
    /** Offers several lists; @p ask is called for the chosen one, the first at once, and answered by
     * showGroup(), at once or later. */
    void setGroups(const QStringList &names, std::function<void(int group)> ask,
                   FigureChoiceModel::Fetch fetch);
    /** The figures of the list that was asked for last. */
    void showGroup(const QList<FigureId> &figures);
    /** Those that were not struck out. */
    [[nodiscard]] QList<FigureId> chosenFigures() const { return m_model->chosen(); }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrange();
    void fitColumns();
    void begin();
    void count();
    void showSentence();
    /** More than are decided by Enter. */
    [[nodiscard]] bool isMany() const;
    void strikeCurrent();

    FigureChoiceModel *m_model;
    QLabel *m_sentence;
    QComboBox *m_groups;
    QTableView *m_table;
    QLabel *m_hint;
    QPushButton *m_run;
    QPushButton *m_cancel;
    QString m_button;
    QString m_first;       ///< what is to be done
    QStringList m_remarks; ///< of all lists
    QString m_remark;      ///< of the one that is shown
    std::function<void(int)> m_ask;
    bool m_isAwaited = false; ///< the list that was asked for
    FigureChoiceModel::Fetch m_fetch;
    std::function<bool(FigureId)> m_isStruckAtFirst;
};

} // namespace jiaoshu::ui
