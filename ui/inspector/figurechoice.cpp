// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/figurechoice.h"

#include "ui/models/termtexts.h"
#include "ui/widgets/cjkfonts.h"
#include "ui/widgets/dialogsize.h"
#include "ui/widgets/safedefault.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QTableView>

#include <algorithm>

namespace jiaoshu::ui {

namespace {

/** The article's words in the glyphs of its script; of those in front of a figure the nearest ones count. */
class WordsDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        QString words;
        for (const int column : {FigureChoiceModel::BeforeColumn, FigureChoiceModel::QuoteColumn,
                                 FigureChoiceModel::AfterColumn})
            words += index.siblingAtColumn(column).data().toString();
        option->font = cjkFont(option->font, detectScript(words, scriptOf(QLocale())));
        if (index.column() == FigureChoiceModel::BeforeColumn)
            option->textElideMode = Qt::ElideLeft;
    }
};

} // namespace

FigureChoice::FigureChoice(const QString &title, const QString &sentence, const QString &button,
                           QWidget *parent)
    : QDialog(parent), m_model(new FigureChoiceModel(this)), m_sentence(new QLabel(sentence, this)),
      m_groups(new QComboBox(this)), m_table(new QTableView(this)), m_hint(new QLabel(this)),
      m_run(new QPushButton(this)), m_cancel(new QPushButton(tr("Cancel"), this)), m_button(button),
      m_first(sentence)
{
    setObjectName(QStringLiteral("figure-choice"));
    setWindowTitle(title);
    m_groups->setObjectName(QStringLiteral("choice-groups"));
    m_table->setObjectName(QStringLiteral("choice-table"));
    m_run->setObjectName(QStringLiteral("choice-run"));
    m_cancel->setObjectName(QStringLiteral("choice-cancel"));
    m_hint->setObjectName(QStringLiteral("choice-hint"));
    m_groups->hide();
    m_groups->setAccessibleName(tr("Which figures"));
    m_sentence->setObjectName(QStringLiteral("choice-sentence"));
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Figures"));
    m_table->installEventFilter(this);
    arrange();
    connect(m_model, &FigureChoiceModel::chosenChanged, this, &FigureChoice::count);
    connect(m_groups, &QComboBox::currentIndexChanged, this, [this](int group) {
        if (group < 0 || !m_ask)
            return;
        m_isAwaited = true;
        m_model->setFigures({}, m_fetch);
        m_ask(group);
    });
    connect(m_run, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    count();
    m_table->setFocus();
}

void FigureChoice::arrange()
{
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    for (const int column :
         {FigureChoiceModel::BeforeColumn, FigureChoiceModel::QuoteColumn, FigureChoiceModel::AfterColumn})
        m_table->setItemDelegateForColumn(column, new WordsDelegate(m_table));
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    auto *top = new QHBoxLayout;
    top->addWidget(m_sentence, 1);
    top->addWidget(m_groups);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_hint, 1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_run);
    auto *column = new QVBoxLayout(this);
    column->addLayout(top);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);
    resize(dialogSize(*this, {980, 560}));
}

void FigureChoice::fitColumns()
{
    const int em = fontMetrics().horizontalAdvance(QStringLiteral("万"));
    // "Standard" and "Proposed" are longer than any Chinese word for them.
    int status = em * 4;
    int state = em * 4;
    for (const model::Status each : model::AllStatuses)
        status = std::max(status, fontMetrics().horizontalAdvance(displayText(each)) + em);
    for (const model::State each : model::AllStates)
        state = std::max(state, fontMetrics().horizontalAdvance(displayText(each)) + em);
    // The words around give what the columns of fields lack, then those that are longer than most words.
    const int room = width() - 2 * style()->pixelMetric(QStyle::PM_LayoutLeftMargin) -
                     2 * m_table->frameWidth() - m_table->verticalScrollBar()->sizeHint().width() - em / 2;
    const int box = std::max(em * 2, m_table->horizontalHeader()->minimumSectionSize());
    const auto fieldsOf = [&](int indicator, int place) {
        return box + em * (8 + 9 + indicator + place + 7) + status + state;
    };
    const bool isTight = room - fieldsOf(10, 7) < 2 * 7 * em;
    const int indicator = isTight ? 8 : 10;
    const int place = isTight ? 5 : 7;
    const int around = std::clamp((room - fieldsOf(indicator, place)) / 2, 4 * em, 12 * em);
    const int widths[] = {box,        around, em * 8, around, em * 9, em * indicator,
                          em * place, em * 7, status, state,  em * 16};
    for (int column = 0; column < FigureChoiceModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, widths[column]);
    const bool changes = m_model->hasChanges();
    m_table->setColumnHidden(FigureChoiceModel::BecomesColumn, !changes);
    // What becomes of it says the rest.
    for (const int column :
         {FigureChoiceModel::AmountColumn, FigureChoiceModel::PlaceColumn, FigureChoiceModel::PeriodColumn,
          FigureChoiceModel::StatusColumn, FigureChoiceModel::StateColumn})
        m_table->setColumnHidden(column, changes);
    m_table->horizontalHeader()->setStretchLastSection(true);
}

void FigureChoice::showSentence()
{
    QStringList all = QStringList{m_first} + m_remarks + QStringList{m_remark};
    all.removeAll(QString());
    m_sentence->setText(all.join(u'\n'));
}

void FigureChoice::addRemark(const QString &sentence)
{
    m_remarks.append(sentence);
    showSentence();
}

void FigureChoice::setRemark(const QString &sentence)
{
    m_remark = sentence;
    showSentence();
}

void FigureChoice::setRows(const QList<ChoiceRow> &rows)
{
    m_model->setRows(rows);
    begin();
}

void FigureChoice::setStruckAtFirst(std::function<bool(FigureId)> which)
{
    m_isStruckAtFirst = std::move(which);
    m_model->strikeThose(m_isStruckAtFirst);
}

void FigureChoice::begin()
{
    if (m_isStruckAtFirst)
        m_model->strikeThose(m_isStruckAtFirst);
    fitColumns();
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, FigureChoiceModel::QuoteColumn));
}

void FigureChoice::setGroups(const QStringList &names, std::function<void(int)> ask,
                             FigureChoiceModel::Fetch fetch)
{
    m_ask = std::move(ask);
    m_fetch = std::move(fetch);
    m_groups->addItems(names); // the first one becomes current, and is asked for
    m_groups->show();
}

void FigureChoice::showGroup(const QList<FigureId> &figures)
{
    m_isAwaited = false;
    m_model->setFigures(figures, m_fetch);
    begin();
}

void FigureChoice::count()
{
    const qsizetype chosen = m_model->chosenCount();
    const QString run = QString(m_button).replace(QStringLiteral("%1"), QLocale().toString(chosen));
    m_run->setText(run);
    m_run->setEnabled(chosen > 0);
    setDefaultFor(chosen, *m_run, *m_cancel);
    m_hint->setForegroundRole(isMany() ? QPalette::WindowText : QPalette::PlaceholderText);
    if (m_isAwaited) {
        m_hint->setText(tr("Looking through all articles…"));
        return;
    }
    m_hint->setText(
        isMany() ? tr("%Ln figure(s) at once, more than one looks through: Enter does not do it. Press the "
                      "button “%1” for that. Space strikes a line out.",
                      nullptr, static_cast<int>(chosen))
                       .arg(run)
                 : tr("Space strikes a line out, or takes it back. Enter does it to the rest; Ctrl+Z takes "
                      "all of it back at once."));
}

bool FigureChoice::isMany() const
{
    return m_model->chosenCount() > MostByEnter;
}

void FigureChoice::strikeCurrent()
{
    const int row = m_table->currentIndex().row();
    if (row < 0)
        return;
    m_model->strike(row, !m_model->isStruck(row));
    if (row + 1 < m_model->rowCount())
        m_table->setCurrentIndex(m_model->index(row + 1, FigureChoiceModel::QuoteColumn));
}

void FigureChoice::keyPressEvent(QKeyEvent *event)
{
    // Elsewhere than on a button it would close the list, and what was struck out would be for nothing.
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && isMany() && !qobject_cast<QPushButton *>(focusWidget()))
        event->accept();
    else
        QDialog::keyPressEvent(event);
}

bool FigureChoice::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool strikes = key->key() == Qt::Key_Space || key->key() == Qt::Key_X;
        const bool plain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
        if (plain && strikes) {
            strikeCurrent();
            return true;
        }
        if (plain && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
            // The Enter that opened the list, still held down, is not the one that means it.
            if (!key->isAutoRepeat() && m_run->isEnabled() && !isMany())
                accept();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace jiaoshu::ui
