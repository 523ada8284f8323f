// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/source.h"
#include "text/codepointindex.h"

#include <QCryptographicHash>

/** Articles that are made by hand, as a source of an export. */
class ListSource final : public jiaoshu::exchange::Source
{
public:
    explicit ListSource(QList<jiaoshu::exchange::DatasetArticle> articles) : m_articles(std::move(articles))
    {
        m_facts.workspace = QStringLiteral("018f5d6a-0000-7000-8000-00000000aaaa");
        m_facts.asOf = QStringLiteral("2024-05-07T08:09:10.011Z");
        for (const auto &article : std::as_const(m_articles)) {
            m_facts.figures += article.rows.size();
            ++m_facts.articles;
        }
        m_facts.leftOut.of(jiaoshu::model::State::Proposed) = 3;
    }

    [[nodiscard]] const jiaoshu::exchange::ExportFacts &facts() const override { return m_facts; }
    [[nodiscard]] jiaoshu::Outcome
    eachRow(const std::function<jiaoshu::Outcome(const jiaoshu::exchange::DatasetRow &)> &use) override
    {
        for (const auto &article : std::as_const(m_articles)) {
            for (const auto &row : article.rows) {
                if (auto used = use(row); !used)
                    return used;
            }
        }
        return {};
    }
    [[nodiscard]] jiaoshu::Outcome eachArticle(
        const std::function<jiaoshu::Outcome(const jiaoshu::exchange::DatasetArticle &)> &use) override
    {
        for (const auto &article : std::as_const(m_articles)) {
            if (auto used = use(article); !used)
                return used;
        }
        return {};
    }

    [[nodiscard]] jiaoshu::Outcome eachDecision(
        const std::function<jiaoshu::Outcome(const jiaoshu::exchange::DatasetDecision &)> &use) override
    {
        return eachRow([&use](const jiaoshu::exchange::DatasetRow &row) {
            const auto &figure = row.figure;
            return use({QString(row.uid + u'd'),
                        row.uid,
                        figure.decidedAt,
                        figure.analyst,
                        QStringLiteral("confirm"),
                        jiaoshu::model::State::Proposed,
                        figure.state,
                        figure.reading,
                        figure.reading,
                        {}});
        });
    }

private:
    QList<jiaoshu::exchange::DatasetArticle> m_articles;
    jiaoshu::exchange::ExportFacts m_facts;
};

/** An article with @p text, numbered @p id. */
inline jiaoshu::exchange::DatasetArticle articleOf(qint64 id, const QString &text)
{
    jiaoshu::exchange::DatasetArticle made;
    made.uid = QStringLiteral("018f5d6a-0000-5000-8000-00000000000%1").arg(id);
    made.article.id = {id};
    made.article.path = QStringLiteral("articles/甲%1.txt").arg(id);
    made.article.title = QStringLiteral("甲村通讯");
    made.article.publishedOn = QStringLiteral("2024-05-06");
    made.article.text = text;
    made.article.encoding = QStringLiteral("UTF-8");
    made.article.sha256 = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
    return made;
}

/** Adds the figure that stands at the first @p quote of the article's text. */
inline jiaoshu::exchange::DatasetRow &addFigure(jiaoshu::exchange::DatasetArticle &article,
                                                const QString &quote, const QString &value,
                                                const QString &unit)
{
    const jiaoshu::text::CodePointIndex index(article.article.text);
    const qsizetype at = article.article.text.indexOf(quote);
    Q_ASSERT(at >= 0);
    jiaoshu::exchange::DatasetRow row;
    const qint64 id = 100 * article.article.id.value + article.rows.size() + 1;
    row.uid = QStringLiteral("018f5d6a-0000-7000-8000-000000000%1").arg(id);
    row.path = article.article.path;
    row.title = article.article.title;
    row.publishedOn = article.article.publishedOn;
    row.figure.id = {id};
    row.figure.article = article.article.id;
    row.figure.state = jiaoshu::model::State::Confirmed;
    row.figure.confidencePermille = 870;
    row.figure.rule = QStringLiteral("numeral.arabic+unit.after");
    row.figure.analyst = QStringLiteral("甲");
    row.figure.decidedAt = QStringLiteral("2024-05-07T08:09:10.011Z");
    auto &reading = row.figure.reading;
    reading.span = index.toCodePoint(jiaoshu::utf16Span(at, at + quote.size()));
    reading.quote = quote;
    reading.value = *jiaoshu::model::Value::parse(value);
    reading.unit = unit;
    reading.indicator = QStringLiteral("受访农户");
    article.rows.append(row);
    return article.rows.last();
}
