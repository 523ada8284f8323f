// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/checklist.h"

#include "ui/models/checktexts.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace jiaoshu::ui {

namespace {

constexpr int MostLines = 6;
constexpr qsizetype MostLinks = 8; ///< of one check

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
    : QWidget(parent), m_column(new QVBoxLayout(this)), m_waive(new QPushButton(this)),
      m_confirmAll(new QPushButton(this))
{
    m_column->setContentsMargins(10, 8, 10, 0);
    m_column->setSpacing(4);
    m_waive->setObjectName(QStringLiteral("check-waive"));
    m_confirmAll->setObjectName(QStringLiteral("check-confirm-all"));
    for (QPushButton *button : {m_confirmAll, m_waive})
        button->setFocusPolicy(Qt::TabFocus); // a click leaves the keys to the window
    m_column->addWidget(m_confirmAll, 0, Qt::AlignLeft);
    m_column->addWidget(m_waive, 0, Qt::AlignLeft);
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

void CheckList::addLine(const QString &text, const char *name, bool isQuiet)
{
    auto *line = new QLabel(this);
    line->setObjectName(QLatin1StringView(name));
    line->setTextFormat(Qt::RichText);
    line->setText(text);
    line->setWordWrap(true);
    line->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    line->setFocusPolicy(Qt::TabFocus);
    if (isQuiet || m_isOutdated)
        line->setForegroundRole(QPalette::PlaceholderText);
    connect(line, &QLabel::linkActivated, this, [this](const QString &link) {
        Q_EMIT figureChosen(ArticleId{link.section(u'/', 0, 0).toLongLong()},
                            FigureId{link.section(u'/', 1, 1).toLongLong()});
    });
    m_column->insertWidget(static_cast<int>(m_lines.size()), line);
    m_lines.append(line);
}

void CheckList::addCheck(const session::ToldCheck &told)
{
    const bool fails = told.check.verdict == checks::Verdict::Fails;
    const QString sentence = checkSentence(told, m_figures).toHtmlEscaped();
    const bool isLoud = told.isProblem() && !m_isOutdated;
    QString text = (fails ? Fails : Holds) + (isLoud ? bold(sentence) : sentence);
    const bool isAlone = told.check.kind == checks::CheckKind::Quote;
    if (told.isWaived)
        text += u' ' + (isAlone ? tr("(kept as it stands)") : tr("(the article says so)")).toHtmlEscaped();
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
        text += QStringLiteral("<br/>") + tr("Go to: %1", "other figures of a check").arg(links);
    }
    addLine(text, fails ? "check-failing" : "check-holding", !told.isProblem());
}

void CheckList::addElsewhere(const session::Elsewhere &other)
{
    const QString link = linkTo(other.figure);
    if (other.verdict == checks::Verdict::Fails)
        addLine(Fails + bold(tr("Another article says %1").arg(link)), "check-failing", false);
    else
        addLine(Holds + tr("Another article says the same: %1").arg(link), "check-elsewhere", true);
}

void CheckList::rebuild()
{
    for (QLabel *line : std::as_const(m_lines)) { // one of them may be what was clicked
        line->hide();
        line->setObjectName({});
        line->deleteLater();
    }
    m_lines.clear();
    if (m_isOutdated && !(m_checks.isEmpty() && m_elsewhere.isEmpty()))
        addLine(tr("With the figure as it is saved, not as it is typed below:"), "check-outdated", true);
    for (qsizetype i = 0; i < std::min<qsizetype>(m_checks.size(), MostLines); ++i)
        addCheck(m_checks[i]);
    for (qsizetype i = 0; i < std::min<qsizetype>(m_elsewhere.size(), MostLines); ++i)
        addElsewhere(m_elsewhere[i]);
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
    setRepeats(m_repeats);
    setVisible(!m_lines.isEmpty());
}

void CheckList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        rebuild();
    QWidget::changeEvent(event);
}

} // namespace jiaoshu::ui
