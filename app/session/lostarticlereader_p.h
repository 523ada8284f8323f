// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/document.h"
#include "store/salvage.h"

#include <QList>

#include <memory>
#include <optional>

namespace jiaoshu::engine {
class Extractor;
}

namespace jiaoshu::session {

/** Reads articles that a repair lost from the files that were kept of them, and figures that it lost from
 * their articles, with the readers and the engine that take articles in. Whether they are what was lost is
 * not its to say. */
class LostArticleReader
{
public:
    LostArticleReader();
    ~LostArticleReader();
    LostArticleReader(const LostArticleReader &) = delete;
    LostArticleReader &operator=(const LostArticleReader &) = delete;

    [[nodiscard]] std::optional<model::Article> read(const store::LostArticle &lost);
    [[nodiscard]] QList<model::Proposal> readFigures(const model::Article &article);
    [[nodiscard]] store::CommandPlan propose(const store::HarmedArticle &harmed);

private:
    void readAll(const store::LostArticle &lost, const QString &encoding);
    [[nodiscard]] const readers::Document *find(const store::LostArticle &lost) const;
    [[nodiscard]] const engine::Extractor &extractor();
    [[nodiscard]] model::Article articleOf(const readers::Document &document, const store::LostArticle &lost);

    store::OriginalId m_original; ///< whose articles are at hand: those of a table come one after another
    QString m_encoding;           ///< that it was read in; empty where it was found out
    QList<readers::Document> m_documents;
    std::unique_ptr<engine::Extractor> m_extractor; ///< made when it is needed
};

} // namespace jiaoshu::session
