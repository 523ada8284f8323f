// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/concordancedialog.h"

#include "ui/models/concordancemodel.h"
#include "ui/widgets/dialogsize.h"

#include <QElapsedTimer>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

namespace jiaoshu::ui {

namespace {

constexpr int AfterTypingMs = 200;
constexpr int AtATimeMs = 12;   ///< so that the window never waits
constexpr int MostLines = 5000; ///< more nobody reads; other words find fewer

/** Of the words in front of a place the nearest ones count. */
class LeftEliding final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->textElideMode = Qt::ElideLeft;
    }
};

} // namespace

ConcordanceDialog::ConcordanceDialog(std::function<Next(const QString &)> search, QWidget *parent)
    : QDialog(parent), m_search(std::move(search)), m_model(new ConcordanceModel(this)),
      m_sorted(new QSortFilterProxyModel(this)), m_words(new QLineEdit(this)), m_table(new QTableView(this)),
      m_count(new QLabel(this))
{
    setObjectName(QStringLiteral("concordance"));
    setWindowTitle(tr("Concordance"));
    m_words->setObjectName(QStringLiteral("concordance-words"));
    m_table->setObjectName(QStringLiteral("concordance-table"));
    m_count->setObjectName(QStringLiteral("concordance-count"));
    m_words->setPlaceholderText(tr("Words or a number"));
    m_words->setAccessibleName(tr("Words or a number"));
    m_words->setClearButtonEnabled(true);
    m_table->setAccessibleName(tr("Places"));
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(ConcordanceModel::SortRole);
    m_sorted->setSortLocaleAware(true);
    m_soon.setSingleShot(true);
    m_more.setSingleShot(true);
    arrange();
    connect(&m_soon, &QTimer::timeout, this, &ConcordanceDialog::begin);
    connect(&m_more, &QTimer::timeout, this, &ConcordanceDialog::goOn);
    connect(m_words, &QLineEdit::textChanged, this, [this] { m_soon.start(AfterTypingMs); });
    connect(m_table, &QTableView::doubleClicked, this, &ConcordanceDialog::choose);
}

void ConcordanceDialog::arrange()
{
    m_table->setModel(m_sorted);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegateForColumn(ConcordanceModel::BeforeColumn, new LeftEliding(m_table));
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    for (const int context : {ConcordanceModel::BeforeColumn, ConcordanceModel::AfterColumn})
        m_table->horizontalHeader()->setSectionResizeMode(context, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSortIndicatorClearable(true);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    const int em = fontMetrics().horizontalAdvance(QStringLiteral("万"));
    m_table->setColumnWidth(ConcordanceModel::HitColumn, em * 9);
    m_table->setColumnWidth(ConcordanceModel::ArticleColumn, em * 14);
    m_table->installEventFilter(this);
    m_words->installEventFilter(this);
    auto *top = new QHBoxLayout;
    top->addWidget(m_words, 1);
    top->addWidget(m_count);
    auto *hint =
        new QLabel(tr("Enter goes to the place. A click on a column sorts by it: by the words before "
                      "or after what was found."),
                   this);
    hint->setForegroundRole(QPalette::PlaceholderText);
    hint->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->addLayout(top);
    column->addWidget(m_table, 1);
    column->addWidget(hint);
    resize(dialogSize(*this, {864, 480}));
}

void ConcordanceDialog::lookFor(const QString &words)
{
    m_words->setText(words);
    m_words->selectAll();
    m_words->setFocus();
    m_soon.stop();
    begin();
}

void ConcordanceDialog::begin()
{
    m_model->clear();
    m_next = m_words->text().trimmed().isEmpty() ? Next() : m_search(m_words->text());
    m_count->clear();
    goOn();
}

void ConcordanceDialog::goOn()
{
    QElapsedTimer since;
    since.start();
    while (m_next && since.elapsed() < AtATimeMs) {
        const auto found = m_next();
        if (!found || m_model->rowCount() >= MostLines)
            m_next = nullptr;
        else
            m_model->append(found->lines, found->title);
    }
    const int lines = m_model->rowCount();
    m_count->setText(m_words->text().trimmed().isEmpty() ? QString() : tr("%n place(s)", nullptr, lines));
    if (m_next)
        m_more.start(0);
}

void ConcordanceDialog::choose()
{
    const auto *line = m_model->lineAt(m_sorted->mapToSource(m_table->currentIndex()));
    if (line)
        Q_EMIT chosen(*line);
}

bool ConcordanceDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (watched == m_words && (enter || key == Qt::Key_Down)) {
        if (m_soon.isActive()) {
            m_soon.stop();
            begin();
        }
        if (m_sorted->rowCount() > 0 && !m_table->currentIndex().isValid())
            m_table->setCurrentIndex(m_sorted->index(0, ConcordanceModel::HitColumn));
        m_table->setFocus();
        return true;
    }
    if (watched == m_table && enter) {
        choose();
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace jiaoshu::ui
