// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/commandpalette.h"

#include "ui/widgets/dialogsize.h"

#include <QAction>
#include <QIcon>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPixmap>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace jiaoshu::ui {

namespace {

constexpr int IdRole = Qt::UserRole;
constexpr int NameRole = Qt::UserRole + 1;
constexpr int KeyRole = Qt::UserRole + 2;

/** The keys stand below each other at the right. */
class KeysAtTheRight final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        const int margin = option.fontMetrics.height() / 2;
        painter->save();
        painter->setPen(option.palette.color(chosen ? QPalette::HighlightedText : QPalette::PlaceholderText));
        painter->drawText(option.rect.adjusted(0, 0, -margin, 0), Qt::AlignRight | Qt::AlignVCenter,
                          index.data(KeyRole).toString());
        painter->restore();
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const int keys = option->fontMetrics.horizontalAdvance(index.data(KeyRole).toString());
        const int room =
            option->rect.width() - option->decorationSize.width() - keys - 2 * option->fontMetrics.height();
        option->text = option->fontMetrics.elidedText(index.data(NameRole).toString(), Qt::ElideMiddle,
                                                      std::max(room, 0));
    }
};

} // namespace

int commandRank(const ActionRow &row, const QString &typed)
{
    const QString name = plainText(row);
    const QString wanted = typed.trimmed();
    if (wanted.isEmpty())
        return 4;
    if (name.startsWith(wanted, Qt::CaseInsensitive))
        return 1;
    const QString all = QString(name + u' ' + withoutMnemonic(menuTitle(row.menu)) + u' ' + actionHint(row) +
                                u' ' + QString::fromLatin1(row.name));
    bool inName = true;
    for (const QString &word : wanted.split(u' ', Qt::SkipEmptyParts)) {
        if (!all.contains(word, Qt::CaseInsensitive))
            return 0;
        inName = inName && name.contains(word, Qt::CaseInsensitive);
    }
    return inName ? 2 : 3;
}

CommandPalette::CommandPalette(const ActionSet &actions, QWidget *parent)
    : QDialog(parent), m_actions(actions), m_field(new QLineEdit(this)), m_list(new QListWidget(this)),
      m_hint(new QLabel(this))
{
    setObjectName(QStringLiteral("command-palette"));
    setWindowTitle(tr("Commands"));
    m_field->setObjectName(QStringLiteral("palette-field"));
    m_list->setObjectName(QStringLiteral("palette-list"));
    m_field->setPlaceholderText(tr("What do you want to do?"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_list->setAccessibleName(tr("Commands"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setItemDelegate(new KeysAtTheRight(m_list));
    const int icon = std::max(18, fontMetrics().height());
    m_list->setIconSize({icon, icon});
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    column->addWidget(m_hint);
    resize(dialogSize(*this, {560, 420}));
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::fill);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::run);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        m_hint->setText(item ? actionHint(actionRow(static_cast<ActionId>(item->data(IdRole).toInt())))
                             : QString());
    });
    fill({});
}

void CommandPalette::fill(const QString &typed)
{
    QList<std::pair<int, const ActionRow *>> found;
    for (const ActionRow &row : actionRows()) {
        const QAction *const action = m_actions.action(row.id);
        const int rank = action->isEnabled() && action->isVisible() ? commandRank(row, typed) : 0;
        if (rank > 0)
            found.append({rank, &row});
    }
    std::ranges::stable_sort(found, {}, &std::pair<int, const ActionRow *>::first);
    m_list->clear();
    QPixmap nothing(m_list->iconSize());
    nothing.fill(Qt::transparent);
    const QIcon blank(nothing);
    for (const auto &[rank, row] : found) {
        const QString key = shortKeyText(*row, m_actions.keyMap());
        const QString name = QStringLiteral("%1 › %2").arg(
            withoutMnemonic(menuTitle(row->menu)),
            row->menu == Menu::Recent ? m_actions.action(row->id)->toolTip() : plainText(*row));
        auto *item =
            new QListWidgetItem(key.isEmpty() ? name : QStringLiteral("%1    %2").arg(name, key), m_list);
        const QIcon icon = m_actions.action(row->id)->icon();
        item->setIcon(icon.isNull() ? blank : icon); // all names begin below each other
        item->setData(IdRole, static_cast<int>(row->id));
        item->setData(NameRole, name);
        item->setData(KeyRole, key);
    }
    m_list->setCurrentRow(0);
    if (found.isEmpty())
        m_hint->setText(tr("Nothing is called so, or it cannot be done now."));
}

void CommandPalette::run()
{
    const QListWidgetItem *const item = m_list->currentItem();
    if (!item)
        return;
    const auto id = static_cast<ActionId>(item->data(IdRole).toInt());
    // First away, so that what the action needs has the focus again.
    accept();
    Q_EMIT chosen(id);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const int rows = m_list->count();
    const auto move = [this, rows](int by) {
        if (rows > 0)
            m_list->setCurrentRow(std::clamp(m_list->currentRow() + by, 0, rows - 1));
        return true;
    };
    constexpr int Page = 8;
    switch (key->key()) {
    case Qt::Key_Down:
        return move(1);
    case Qt::Key_Up:
        return move(-1);
    case Qt::Key_PageDown:
        return move(Page);
    case Qt::Key_PageUp:
        return move(-Page);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!key->isAutoRepeat())
            run();
        return true;
    default:
        return QDialog::eventFilter(watched, event);
    }
}

} // namespace jiaoshu::ui
