// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/importing.h"
#include "session/session.h"

#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QTest>

/** A workspace in a folder of its own, filled with hand-made articles and proposals; the engine has no part
 * in it. */
class WorkspaceFixture
{
public:
    WorkspaceFixture() { open(); }

    [[nodiscard]] QString path(const QString &name = QStringLiteral("work.jiaoshu")) const
    {
        return m_folder.filePath(name);
    }
    [[nodiscard]] jiaoshu::session::Session &session() { return *m_session; }

    void open(const QString &analyst = QStringLiteral("甲"))
    {
        m_session.reset();
        auto opened = jiaoshu::session::Session::open(
            {path(), analyst, jiaoshu::session::Access::ReadWrite, true, m_clock});
        if (!opened)
            qFatal("%s", qPrintable(jiaoshu::toLogLine(opened.error())));
        m_session = std::move(*opened);
    }
    void close() { m_session.reset(); }
    void advanceClock() { m_clock->advanceSeconds(60); }

    /** An article "第N篇。……" whose figures are the quotes of @p counts, one after another. */
    static jiaoshu::session::PreparedArticle prepared(const QString &title, const QStringList &counts)
    {
        jiaoshu::session::PreparedArticle made;
        QString text = title + QStringLiteral("\n𠮷村报告：");
        for (const QString &count : counts) {
            text += QStringLiteral("有");
            made.proposals.append(proposal(static_cast<qsizetype>(text.toUcs4().size()), count));
            text += count + QStringLiteral("户，");
        }
        made.article.path = QStringLiteral("articles/") + title + QStringLiteral(".txt");
        made.article.title = title;
        made.article.publishedOn = QStringLiteral("2024-05-06");
        made.article.encoding = QStringLiteral("UTF-8");
        made.article.text = text;
        made.article.sha256 = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
        return made;
    }

    static jiaoshu::model::Proposal proposal(qsizetype begin, const QString &count)
    {
        jiaoshu::model::Proposal made;
        made.reading.quote = count + QStringLiteral("户");
        made.reading.span = jiaoshu::codePointSpan(begin, begin + made.reading.quote.size());
        made.reading.value = *jiaoshu::model::Value::parse(count);
        made.reading.unit = QStringLiteral("户");
        made.reading.indicator = QStringLiteral("受访农户");
        made.confidencePermille = 870;
        made.rule = QStringLiteral("numeral.arabic+unit.after");
        return made;
    }

    jiaoshu::ArticleId import(const QString &title, const QStringList &counts)
    {
        auto imported = jiaoshu::session::importArticle(*m_session, prepared(title, counts));
        if (!imported)
            qFatal("%s", qPrintable(jiaoshu::toLogLine(imported.error())));
        return imported->article;
    }

    /** The same, and the engine is as sure of each figure as @p permilles say. */
    jiaoshu::ArticleId import(const QString &title, const QStringList &counts, const QList<int> &permilles)
    {
        auto made = prepared(title, counts);
        for (qsizetype i = 0; i < permilles.size(); ++i)
            made.proposals[i].confidencePermille = permilles[i];
        auto imported = jiaoshu::session::importArticle(*m_session, made);
        if (!imported)
            qFatal("%s", qPrintable(jiaoshu::toLogLine(imported.error())));
        return imported->article;
    }

    QList<jiaoshu::model::Figure> figures(jiaoshu::ArticleId article) { return *m_session->figures(article); }
    QList<jiaoshu::model::Figure> all() { return *m_session->allFigures(); }

private:
    QTemporaryDir m_folder;
    std::shared_ptr<jiaoshu::FixedClock> m_clock =
        std::make_shared<jiaoshu::FixedClock>(QDateTime({2024, 5, 7}, {8, 9, 10, 11}, Qt::UTC));
    std::unique_ptr<jiaoshu::session::Session> m_session;
};
