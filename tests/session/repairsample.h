// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/exporting.h"
#include "session/keepingtesting.h"

/** Workspaces that are damaged and repaired in tests. */
namespace keepingtesting {

inline constexpr qint64 Page = 4096;

inline QString articleText(int number)
{
    return QStringLiteral(
               "柳溪镇第%1合作社去年收入创新高\n2023年，柳溪镇第%1合作社共有社员%2户，种植茶叶%3亩，"
               "总收入%4万元，同比增长%1.5%。合作社今年计划再吸收%5户农户。")
        .arg(number)
        .arg(120 + number)
        .arg(3400 + number)
        .arg(560 + number)
        .arg(30 + number);
}

/** Articles as they come from files, each @p every figure decided, closed. */
struct Sample
{
    WorkspaceFixture fixture;
    QByteArray whole;
    QString damaged;
    QString target;

    explicit Sample(bool withOriginals, int articles = 3, int every = 1)
    {
        for (int i = 1; i <= articles; ++i)
            std::ignore = importArticle(fixture.session(), prepared(fixture.session(), i, withOriginals));
        const QList<model::Figure> all = fixture.all();
        for (qsizetype i = 0; i < all.size(); i += every)
            std::ignore = confirmFigure(fixture.session(), all[i].id);
        fixture.close();
        whole = content(fixture.path());
        damaged = fixture.path(QStringLiteral("damaged.jiaoshu"));
        target = fixture.path(QStringLiteral("saved.jiaoshu"));
    }

    [[nodiscard]] static PreparedArticle prepared(const Session &session, int number, bool withOriginal)
    {
        PreparedArticle made = prepareText(session.extractor(), articleText(number),
                                           QStringLiteral("articles/%1.txt").arg(number));
        if (withOriginal)
            made.origin = {made.article.path, {}, made.article.text.toUtf8()};
        return made;
    }

    /** The pages of these tables and indexes. */
    [[nodiscard]] QList<qint64> pagesOf(const QByteArrayList &names) const
    {
        QList<qint64> pages;
        const QByteArray question =
            "SELECT pageno FROM dbstat WHERE name IN ('" + names.join("', '") + "') ORDER BY pageno";
        for (const QString &page : rowsOf(fixture.path(), question.constData()))
            pages.append(page.chopped(1).toLongLong());
        return pages;
    }
    /** What stands on @p pages is gone. */
    [[nodiscard]] Result<RepairReport> repairWithout(const QList<qint64> &pages)
    {
        QByteArray bytes = whole;
        for (const qint64 page : pages)
            bytes.replace((page - 1) * Page, Page, QByteArray(Page, '\x5a'));
        return repair(bytes);
    }
    [[nodiscard]] Result<RepairReport> repairWithout(const char *table)
    {
        return repairWithout(pagesOf({table}));
    }
    [[nodiscard]] Result<RepairReport> repair(const QByteArray &bytes)
    {
        QFile::remove(target);
        QFile::remove(QString(target + QStringLiteral(".search2")));
        put(damaged, bytes);
        return repairWorkspace(damaged, target, Noon);
    }
    [[nodiscard]] std::unique_ptr<Session> openTarget() const
    {
        auto opened = Session::open({target, QStringLiteral("乙"), Access::ReadWrite});
        if (!opened)
            qFatal("%s", qPrintable(toLogLine(opened.error())));
        return std::move(*opened);
    }
    [[nodiscard]] Result<ExportReport> exportAll(const Session &session, const char *format = "csv") const
    {
        ExportRequest request{fixture.path(QStringLiteral("out-") + QLatin1StringView(format)), {}};
        request.choice.format = QLatin1StringView(format);
        return exportFigures(session, request);
    }
};

} // namespace keepingtesting
