// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/importing.h"
#include "session/session.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>

/** A text of about @p bytes bytes with @p count figures at even distances; @p lineLength 0 makes it one line.
 */
inline jiaoshu::session::PreparedArticle benchArticle(const QString &title, int count, int bytes,
                                                      int lineLength = 160)
{
    using namespace jiaoshu;
    session::PreparedArticle made;
    const int characters = bytes / 3;
    const int step = characters / count;
    QString text = title + QStringLiteral("\n");
    qsizetype next = text.size() + step / 4;
    qsizetype lineBegin = 0;
    while (text.size() < characters) {
        if (text.size() >= next && made.proposals.size() < count) {
            model::Proposal proposal;
            proposal.reading.quote = QString::number(12 + made.proposals.size() % 80) + QStringLiteral("户");
            proposal.reading.span = codePointSpan(text.size(), text.size() + proposal.reading.quote.size());
            proposal.reading.value = *model::Value::parse(proposal.reading.quote.chopped(1));
            proposal.reading.unit = QStringLiteral("户");
            proposal.reading.place = QStringLiteral("青禾县");
            proposal.reading.period = QStringLiteral("2023");
            proposal.reading.indicator = QStringLiteral("示范户");
            proposal.confidencePermille = 870;
            proposal.rule = QStringLiteral("numeral.arabic+unit.after");
            made.proposals.append(proposal);
            text += proposal.reading.quote;
            next += step;
        } else {
            text += text.size() % 23 == 0 ? u'。' : u'村';
        }
        if (lineLength > 0 && text.size() - lineBegin >= lineLength) {
            text += u'\n';
            lineBegin = text.size();
        }
    }
    made.article.path = title + QStringLiteral(".txt");
    made.article.title = title;
    made.article.publishedOn = QStringLiteral("2024-05-06");
    made.article.encoding = QStringLiteral("UTF-8");
    made.article.text = text;
    made.article.sha256 = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
    return made;
}

/** A workspace in a folder of its own. */
class BenchWorkspace
{
public:
    BenchWorkspace() { open(m_folder.filePath(QStringLiteral("bench.jiaoshu"))); }
    explicit BenchWorkspace(const QString &path) { open(path); }

    [[nodiscard]] QString path() const { return m_path; }
    void close() { m_session.reset(); }
    jiaoshu::ArticleId import(const jiaoshu::session::PreparedArticle &article)
    {
        const auto imported = jiaoshu::session::importArticle(*m_session, article);
        if (!imported)
            qFatal("%s", qPrintable(jiaoshu::toLogLine(imported.error())));
        return imported->article;
    }

private:
    void open(const QString &path)
    {
        m_path = path;
        auto opened = jiaoshu::session::Session::open(
            {path, QStringLiteral("甲"), jiaoshu::session::Access::ReadWrite, true});
        if (!opened)
            qFatal("%s", qPrintable(jiaoshu::toLogLine(opened.error())));
        m_session = std::move(*opened);
    }

    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<jiaoshu::session::Session> m_session;
};
