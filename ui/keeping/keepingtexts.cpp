// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keeping/keepingtexts.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <array>

namespace jiaoshu::ui {

namespace {

struct KeepingTexts
{
    Q_DECLARE_TR_FUNCTIONS(KeepingTexts)
};

struct Named
{
    QLatin1StringView name;
    const char *text;
};

constexpr std::array Occasions = {
    Named{QLatin1StringView("by-time"), QT_TRANSLATE_NOOP("KeepingTexts", "By time")},
    Named{QLatin1StringView("by-hand"),
          QT_TRANSLATE_NOOP("KeepingTexts", "By hand; kept until you remove it")},
    Named{QLatin1StringView("before-import"),
          QT_TRANSLATE_NOOP("KeepingTexts", "Before many articles were taken in")},
    Named{QLatin1StringView("before-restore"),
          QT_TRANSLATE_NOOP("KeepingTexts", "Before a backup was put back")},
    Named{QLatin1StringView("before-rebuild"),
          QT_TRANSLATE_NOOP("KeepingTexts", "Before the states were derived anew")},
    Named{QLatin1StringView("before-reread"),
          QT_TRANSLATE_NOOP("KeepingTexts", "Before articles were read again")},
    Named{QLatin1StringView("before-reissue"),
          QT_TRANSLATE_NOOP("KeepingTexts", "Before a new issue was taken over")},
};

constexpr std::array Findings = {
    Named{QLatin1StringView("sqlite-integrity"),
          QT_TRANSLATE_NOOP("KeepingTexts", "A page of the file is damaged")},
    Named{QLatin1StringView("sqlite-foreign-key"),
          QT_TRANSLATE_NOOP("KeepingTexts", "A row refers to one that is not there")},
    Named{QLatin1StringView("article-hash"),
          QT_TRANSLATE_NOOP("KeepingTexts", "The text of an article is not what was taken in")},
    Named{QLatin1StringView("article-text"),
          QT_TRANSLATE_NOOP("KeepingTexts", "The text of an article is lost")},
    Named{QLatin1StringView("original-hash"),
          QT_TRANSLATE_NOOP("KeepingTexts", "The file an article was read from is not what was taken in")},
    Named{QLatin1StringView("byline-hash"),
          QT_TRANSLATE_NOOP("KeepingTexts", "Who published or wrote an article is not what was written")},
    Named{QLatin1StringView("reading-hash"),
          QT_TRANSLATE_NOOP("KeepingTexts", "The fields of a figure are not what was written")},
    Named{QLatin1StringView("reading-origin"),
          QT_TRANSLATE_NOOP("KeepingTexts", "A reading is not of the extraction it names")},
    Named{QLatin1StringView("figure-quote"),
          QT_TRANSLATE_NOOP("KeepingTexts", "The words of a figure do not stand in its article")},
    Named{QLatin1StringView("journal-chain"),
          QT_TRANSLATE_NOOP("KeepingTexts", "A decision was changed, or is missing")},
    Named{QLatin1StringView("journal-head"),
          QT_TRANSLATE_NOOP("KeepingTexts", "The newest decisions are missing")},
    Named{QLatin1StringView("figure-state"),
          QT_TRANSLATE_NOOP("KeepingTexts", "A figure does not stand as its decisions say")},
    Named{QLatin1StringView("figure-proposal"),
          QT_TRANSLATE_NOOP("KeepingTexts", "Figures of an article are lost; import its file again")},
    Named{QLatin1StringView("figure-count"), QT_TRANSLATE_NOOP("KeepingTexts", "A count is wrong")},
    Named{QLatin1StringView("meta"),
          QT_TRANSLATE_NOOP("KeepingTexts", "What the file says of itself was changed")},
    Named{QLatin1StringView("rows-unread"),
          QT_TRANSLATE_NOOP("KeepingTexts", "Rows that cannot be read, by number")},
    Named{QLatin1StringView("rows-refused"),
          QT_TRANSLATE_NOOP("KeepingTexts", "Rows that hang on lost ones")},
    Named{QLatin1StringView("loss-hash"),
          QT_TRANSLATE_NOOP("KeepingTexts", "What a repair told was changed")},
};

/** With the numbers and names of CheckFinding::place. */
constexpr std::array Places = {
    Named{QLatin1StringView("sqlite-foreign-key"), QT_TRANSLATE_NOOP("KeepingTexts", "Table %1, row %2")},
    Named{QLatin1StringView("article-hash"), QT_TRANSLATE_NOOP("KeepingTexts", "Article %1")},
    Named{QLatin1StringView("article-text"), QT_TRANSLATE_NOOP("KeepingTexts", "Article %1")},
    Named{QLatin1StringView("original-hash"), QT_TRANSLATE_NOOP("KeepingTexts", "Original %1")},
    Named{QLatin1StringView("byline-hash"), QT_TRANSLATE_NOOP("KeepingTexts", "Article %1")},
    Named{QLatin1StringView("reading-hash"), QT_TRANSLATE_NOOP("KeepingTexts", "Version %1 of a figure")},
    Named{QLatin1StringView("reading-origin"), QT_TRANSLATE_NOOP("KeepingTexts", "Version %1 of a figure")},
    Named{QLatin1StringView("figure-quote"),
          QT_TRANSLATE_NOOP("KeepingTexts", "Version %1 of a figure, article %2")},
    Named{QLatin1StringView("journal-chain"), QT_TRANSLATE_NOOP("KeepingTexts", "Step %1, %2")},
    Named{QLatin1StringView("journal-head"), QT_TRANSLATE_NOOP("KeepingTexts", "Step %1, %2")},
    Named{QLatin1StringView("figure-state"), QT_TRANSLATE_NOOP("KeepingTexts", "Figure %1")},
    Named{QLatin1StringView("figure-proposal"), QT_TRANSLATE_NOOP("KeepingTexts", "Article %1, %2")},
    Named{QLatin1StringView("figure-count"), QT_TRANSLATE_NOOP("KeepingTexts", "Count of “%1”")},
    Named{QLatin1StringView("rows-unread"), QT_TRANSLATE_NOOP("KeepingTexts", "Table %1, rows %2")},
    Named{QLatin1StringView("rows-refused"), QT_TRANSLATE_NOOP("KeepingTexts", "%1 rows of table %2")},
};

template <typename Names>
QString named(const Names &names, const QString &name)
{
    for (const Named &one : names) {
        if (one.name == name)
            return KeepingTexts::tr(one.text);
    }
    return name;
}

} // namespace

QString occasionText(const QString &occasion)
{
    const QString version = QStringLiteral("before-version-");
    if (occasion.startsWith(version))
        return KeepingTexts::tr("Before version %1 of the file; kept until you remove it")
            .arg(occasion.mid(version.size()));
    return named(Occasions, occasion);
}

QString findingText(const QString &what)
{
    return named(Findings, what);
}

QString findingPlace(const session::CheckFinding &finding)
{
    if (finding.what == QStringLiteral("sqlite-integrity")) { // its words are the database's own
        static const QRegularExpression page(QStringLiteral("\\b[Pp]age (\\d+)"));
        const QRegularExpressionMatch match = page.match(finding.detail);
        return match.hasMatch() ? KeepingTexts::tr("Page %1 of the file").arg(match.captured(1)) : QString();
    }
    const QString words = named(Places, finding.what);
    if (finding.place.isEmpty() || words == finding.what)
        return finding.detail;
    return finding.place.size() > 1 ? words.arg(finding.place[0], finding.place[1])
                                    : words.arg(finding.place[0]);
}

QString countText(qint64 number)
{
    return QLocale(QLocale::English).toString(number);
}

QString articlesText(qint64 number)
{
    return KeepingTexts::tr("%Ln article(s)", nullptr, static_cast<int>(number));
}

QString decisionsText(qint64 number)
{
    return KeepingTexts::tr("%Ln decision(s)", nullptr, static_cast<int>(number));
}

QString extentText(qint64 articles, qint64 figures, qint64 decisions)
{
    return KeepingTexts::tr("%1, %2, %3", "articles, figures, decisions, each with its number")
        .arg(articlesText(articles), KeepingTexts::tr("%Ln figure(s)", nullptr, static_cast<int>(figures)),
             decisionsText(decisions));
}

QString sizeText(qint64 bytes)
{
    return QLocale(QLocale::English).formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

QString changeText(session::RereadKind kind)
{
    switch (kind) {
    case session::RereadKind::New:
        return KeepingTexts::tr("New");
    case session::RereadKind::Changed:
        return KeepingTexts::tr("Read otherwise");
    case session::RereadKind::Withdrawn:
        return KeepingTexts::tr("No longer proposed");
    case session::RereadKind::Differs:
        return KeepingTexts::tr("Decided; stays");
    }
    Q_UNREACHABLE();
}

QString foundText(const session::Anchor &anchor)
{
    if (anchor.anchoring == session::Anchoring::Lost)
        return KeepingTexts::tr("Lost: these words are not in the new issue");
    return KeepingTexts::tr("Moved: in %n place(s) of the new issue", nullptr,
                            static_cast<int>(anchor.candidates.size()));
}

} // namespace jiaoshu::ui
