// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/lostarticlereader_p.h"

#include "engine/extractor.h"
#include "lexicon/lexicon.h"
#include "session/encodings.h"
#include "session/importing.h"
#include "session/lostfigureplanner.h"
#include "session/originals.h"

#include <QCryptographicHash>

#include <algorithm>

namespace jiaoshu::session {

namespace {

QByteArray hashOf(const QString &text)
{
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
}

} // namespace

LostArticleReader::LostArticleReader() = default;
LostArticleReader::~LostArticleReader() = default;

void LostArticleReader::readAll(const store::LostArticle &lost, const QString &encoding)
{
    if (m_original == lost.original && m_encoding == encoding)
        return;
    m_documents.clear();
    m_original = lost.original;
    m_encoding = encoding;
    const QByteArray bytes = lost.bytes();
    if (bytes.isEmpty())
        return;
    Original named;
    named.path = lost.path;
    named.part = lost.part;
    readers::Output output;
    output.document = [this](readers::Document &&document) {
        document.original.clear();
        m_documents.append(std::move(document));
        return true;
    };
    output.fault = [](Error &&) {}; // of one of several; the others are read
    readers::SourceReader reader(encoding.isEmpty() ? readers::Reading() : readingIn(encoding));
    std::ignore = reader.readBytes(bytes, fileNameOf(named), output);
}

/** By its text, where its hash is known; else by the part of the file that it was. */
const readers::Document *LostArticleReader::find(const store::LostArticle &lost) const
{
    const auto found = std::ranges::find_if(m_documents, [&](const readers::Document &document) {
        return lost.known.sha256.isEmpty() ? lost.part.endsWith(document.part)
                                           : hashOf(document.text) == lost.known.sha256;
    });
    return found == m_documents.end() ? nullptr : &*found;
}

const engine::Extractor &LostArticleReader::extractor()
{
    if (!m_extractor) {
        auto lexicon = lexicon::Lexicon::load();
        if (!lexicon)
            qFatal("%s", qPrintable(toLogLine(lexicon.error())));
        m_extractor = std::make_unique<engine::Extractor>(*lexicon);
    }
    return *m_extractor;
}

QList<model::Proposal> LostArticleReader::readFigures(const model::Article &article)
{
    return session::readFigures(article, extractor());
}

store::CommandPlan LostArticleReader::propose(const store::HarmedArticle &harmed)
{
    store::CommandPlan plan =
        planLostFigures(harmed, [this]() -> const engine::Extractor & { return extractor(); });
    plan.analyst = QStringLiteral("jiaoshu"); // nobody works in the file yet
    return plan;
}

model::Article LostArticleReader::articleOf(const readers::Document &document, const store::LostArticle &lost)
{
    if (!lost.isRowLost) { // its row says the rest
        model::Article article = lost.known;
        article.text = document.text;
        return article;
    }
    model::Article article = prepareDocument(extractor(), document, {}).article;
    article.id = lost.known.id;
    article.path = lost.known.path;
    return article;
}

std::optional<model::Article> LostArticleReader::read(const store::LostArticle &lost)
{
    if (!lost.original.isValid()) {
        readers::Document document;
        document.text = lost.known.text;
        document.encoding = QStringLiteral("UTF-8");
        return articleOf(document, lost);
    }
    for (const QString &encoding : {QString(), lost.known.encoding}) {
        readAll(lost, encoding);
        if (const readers::Document *const document = find(lost))
            return articleOf(*document, lost);
        if (lost.known.encoding.isEmpty())
            break;
    }
    return {};
}

} // namespace jiaoshu::session
