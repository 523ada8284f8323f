// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/checklist.h"

#include "ui/models/checktexts.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace jiaoshu::ui {

namespace {

constexpr int MostLines = 6;
constexpr qsizetype MostLinks = 8; ///< of one check
constexpr QMargins Margins(10, 8, 10, 0);
constexpr int Spacing = 4;

QString linkTo(const model::Figure &figure)
{
    return QStringLiteral("<a href=\"%1/%2\">%3</a>")
        .arg(figure.article.value)
        .arg(figure.id.value)
        .arg(figure.reading.quote.simplified().toHtmlEscaped());
}

QString bold(const QString &html)
{
    return QStringLiteral("<b>") + html + QStringLiteral("</b>");
}

const QString Fails = QStringLiteral("⚠ ");
const QString Holds = QStringLiteral("✓ ");

} // namespace

CheckList::CheckList(QWidget *parent)
    : QWidget(parent), m_waive(new QPushButton(this)), m_confirmAll(new QPushButton(this))
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_waive->setObjectName(QStringLiteral("check-waive"));
    m_confirmAll->setObjectName(QStringLiteral("check-confirm-all"));
    for (QPushButton *button : {m_confirmAll, m_waive})
        button->setFocusPolicy(Qt::TabFocus); // a click leaves the keys to the window
    connect(m_confirmAll, &QPushButton::clicked, this, &CheckList::repeatsRequested);
    connect(m_waive, &QPushButton::clicked, this, &CheckList::waiveRequested);
    hide();
}

QWidget *CheckList::above(QWidget *form)
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(this);
    column->addWidget(form, 1);
    return page;
}

void CheckList::setRepeats(qsizetype open)
{
    m_repeats = open;
    m_confirmAll->setText(tr("Confirm all %1 that say so").arg(open));
    m_confirmAll->setToolTip(
        tr("The figure in hand and every other that tells the same fact with the same number"));
    m_confirmAll->setVisible(open > 1);
    m_confirmAll->setEnabled(!m_readOnly);
    arrange();
}

void CheckList::showNothing()
{
    m_repeats = 0;
    m_checks.clear();
    m_elsewhere.clear();
    rebuild();
}

void CheckList::showChecks(FigureId figure, const session::ArticleChecks &article,
                           const QList<session::ToldCheck> &checks,
                           const QList<session::Elsewhere> &elsewhere)
{
    m_figure = figure;
    m_figures = article.figures;
    m_checks = checks;
    m_elsewhere = elsewhere;
    rebuild();
}

void CheckList::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_waive->setEnabled(!readOnly);
    m_confirmAll->setEnabled(!readOnly);
}

void CheckList::setOutdated(bool isOutdated)
{
    if (isOutdated != std::exchange(m_isOutdated, isOutdated))
        rebuild();
}

CheckList::Said CheckList::check(const session::ToldCheck &told) const
{
    const bool fails = told.check.verdict == checks::Verdict::Fails;
    const QString sentence = checkSentence(told, m_figures).toHtmlEscaped();
    const bool isLoud = told.isProblem() && !m_isOutdated;
    QString html = (fails ? Fails : Holds) + (isLoud ? bold(sentence) : sentence);
    const bool isAlone = told.check.kind == checks::CheckKind::Quote;
    if (told.isWaived)
        html += u' ' + (isAlone ? tr("(kept as it stands)") : tr("(the article says so)")).toHtmlEscaped();
    if (!isAlone && (fails || told.check.kind == checks::CheckKind::Repeat)) {
        QStringList others;
        for (const qsizetype index : told.check.figures) {
            const model::Figure &other = m_figures.at(index); // [] would copy all of them
            if (other.id != m_figure && others.size() < MostLinks)
                others.append(linkTo(other));
        }
        const qsizetype more = told.check.figures.size() - 1 - others.size();
        if (more > 0)
            others.append(tr("%n more", "other figures of a check", static_cast<int>(more)));
        const QString links = others.join(QStringLiteral(" · "));
        html += QStringLiteral("<br/>") + tr("Go to: %1", "other figures of a check").arg(links);
    }
    return {html, fails ? QStringLiteral("check-failing") : QStringLiteral("check-holding"),
            !told.isProblem()};
}

CheckList::Said CheckList::elsewhere(const session::Elsewhere &other) const
{
    const QString link = linkTo(other.figure);
    if (other.verdict == checks::Verdict::Fails)
        return {Fails + bold(tr("Another article says %1").arg(link)), QStringLiteral("check-failing"),
                false};
    return {Holds + tr("Another article says the same: %1").arg(link), QStringLiteral("check-elsewhere"),
            true};
}

void CheckList::rebuild()
{
    QList<Said> said;
    if (m_isOutdated && !(m_checks.isEmpty() && m_elsewhere.isEmpty()))
        said.append({tr("With the figure as it is saved, not as it is typed below:"),
                     QStringLiteral("check-outdated"), true});
    for (qsizetype i = 0; i < std::min<qsizetype>(m_checks.size(), MostLines); ++i)
        said.append(check(m_checks.at(i)));
    for (qsizetype i = 0; i < std::min<qsizetype>(m_elsewhere.size(), MostLines); ++i)
        said.append(elsewhere(m_elsewhere.at(i)));
    showLines(said);
    showWaiving();
    setRepeats(m_repeats);
    setVisible(m_said > 0);
}

void CheckList::showWaiving()
{
    const bool asks =
        std::any_of(m_checks.cbegin(), m_checks.cend(), [](const auto &told) { return told.isProblem(); }) ||
        std::any_of(m_elsewhere.cbegin(), m_elsewhere.cend(),
                    [](const auto &other) { return other.verdict == checks::Verdict::Fails; });
    const bool isOfWords =
        asks && std::any_of(m_checks.cbegin(), m_checks.cend(), [](const session::ToldCheck &told) {
            return told.isProblem() && told.check.kind == checks::CheckKind::Quote;
        });
    m_waive->setText(isOfWords ? tr("It is right as it stands") : tr("The article says so"));
    m_waive->setToolTip(
        isOfWords
            ? tr("The value is meant, whatever the words print: confirms the figure, and this is no problem "
                 "any more")
            : tr("It is printed like this: confirms the figure, and the check is no problem any more"));
    m_waive->setVisible(asks && !m_isOutdated);
    m_waive->setEnabled(!m_readOnly);
}

void CheckList::showLines(const QList<Said> &said)
{
    m_said = static_cast<size_t>(said.size());
    while (m_lines.size() < m_said)
        addLine();
    for (size_t i = 0; i < m_said; ++i)
        say(m_lines[i], said.at(static_cast<qsizetype>(i)));
    for (size_t i = m_said; i < m_lines.size(); ++i) {
        m_lines[i].label->hide();
        m_lines[i].label->setObjectName({}); // it is none of those any more
    }
}

void CheckList::addLine()
{
    auto *label = new QLabel(this);
    label->setTextFormat(Qt::RichText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    label->setFocusPolicy(Qt::TabFocus);
    // Queued: the label says something else then, which it cannot while it is clicked.
    connect(
        label, &QLabel::linkActivated, this,
        [this](const QString &link) {
            Q_EMIT figureChosen(ArticleId{link.section(u'/', 0, 0).toLongLong()},
                                FigureId{link.section(u'/', 1, 1).toLongLong()});
        },
        Qt::QueuedConnection);
    m_lines.push_back({label});
}

void CheckList::say(Line &line, const Said &said) const
{
    line.label->setObjectName(said.name);
    const auto role = said.isQuiet || m_isOutdated ? QPalette::PlaceholderText : QPalette::WindowText;
    if (line.label->foregroundRole() != role)
        line.label->setForegroundRole(role);
    if (line.label->text() != said.html) {
        line.label->setText(said.html);
        line.width = -1;
    }
    line.label->show();
}

int CheckList::heightOf(const Line &line, int width) const
{
    if (line.width != width) {
        line.label->ensurePolished();
        line.width = width;
        line.height = line.label->heightForWidth(width);
    }
    return line.height;
}

void CheckList::forgetHeights()
{
    for (Line &line : m_lines)
        line.width = -1;
}

int CheckList::heightForWidth(int width) const
{
    const int room = std::max(1, width - Margins.left() - Margins.right());
    int height = Margins.top() + Margins.bottom() - Spacing;
    for (size_t i = 0; i < m_said; ++i)
        height += heightOf(m_lines[i], room) + Spacing;
    for (const QPushButton *button : {m_confirmAll, m_waive})
        height += button->isHidden() ? 0 : button->sizeHint().height() + Spacing;
    return height;
}

QSize CheckList::minimumSizeHint() const
{
    QSize size(0, Margins.top() + Margins.bottom() + static_cast<int>(m_said) * fontMetrics().height());
    for (const QPushButton *button : {m_confirmAll, m_waive}) {
        if (!button->isHidden())
            size = {std::max(size.width(), button->sizeHint().width()),
                    size.height() + button->sizeHint().height()};
    }
    return size + QSize(Margins.left() + Margins.right(), 0);
}

void CheckList::arrange()
{
    const int room = std::max(1, width() - Margins.left() - Margins.right());
    int top = Margins.top();
    for (size_t i = 0; i < m_said; ++i) {
        const int height = heightOf(m_lines[i], room);
        m_lines[i].label->setGeometry(Margins.left(), top, room, height);
        top += height + Spacing;
    }
    for (QPushButton *button : {m_confirmAll, m_waive}) {
        if (button->isHidden())
            continue;
        button->setGeometry(QRect(QPoint(Margins.left(), top), button->sizeHint()));
        top += button->height() + Spacing;
    }
    if (top - Spacing + Margins.bottom() != height())
        updateGeometry();
}

bool CheckList::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) // a line or a button wants another size
        arrange();
    return QWidget::event(event);
}

void CheckList::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void CheckList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        rebuild();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        forgetHeights();
        updateGeometry();
        arrange();
    }
    QWidget::changeEvent(event);
}

} // namespace jiaoshu::ui
