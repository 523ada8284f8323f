// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/articlereader.h"

#include "engine/characters.h"
#include "engine/confidencereader.h"
#include "lexicon/lexicon.h"
#include "text/sentences.h"

#include <algorithm>
#include <utility>

namespace jiaoshu::engine {

namespace {

/** Moves the quantities that stand in page furniture over to the numbers that are no figures. */
void passOverFurniture(const Structure &structure, Quantities &quantities)
{
    // 参与机构：37家 beside a date tells something, 浏览：345次 and 第2版 do not
    const auto tells = [](const Quantity &quantity) {
        return quantity.hasUnitWord &&
               (quantity.kind == model::Kind::Count || quantity.kind == model::Kind::Money) &&
               !isOneOf(quantity.unit.isEmpty() ? QChar() : quantity.unit.front(), u"次条版篇页字号期");
    };
    const auto isFurniture = [&](const Quantity &quantity) {
        const auto block =
            std::upper_bound(structure.blocks.begin(), structure.blocks.end(), quantity.span.begin,
                             [](Utf16Offset at, const Block &b) { return at < b.span.end; });
        return block != structure.blocks.end() &&
               (block->role == BlockRole::Furniture ||
                (block->role == BlockRole::Dateline && !tells(quantity))) &&
               block->span.contains(quantity.span.begin);
    };
    auto kept = std::find_if(quantities.taken.begin(), quantities.taken.end(), isFurniture);
    if (kept == quantities.taken.end())
        return;
    for (auto it = kept; it != quantities.taken.end(); ++it) {
        if (isFurniture(*it))
            quantities.passedOver.append({it->span, NonFigure::Furniture});
        else
            *kept++ = std::move(*it);
    }
    quantities.taken.erase(kept, quantities.taken.end());
    std::sort(quantities.passedOver.begin(), quantities.passedOver.end(),
              [](const PassedOver &a, const PassedOver &b) { return a.span < b.span; });
}

/** The line of the title, where it is one. */
void setTitle(Document &document, QStringView title)
{
    const QStringView text = document.folded.text();
    const auto isIt = [&](const Block &block) {
        return text.mid(block.span.begin.value, block.span.length()).trimmed() == title;
    };
    QList<Block> &blocks = document.structure.blocks;
    const auto found = std::find_if(blocks.begin(), blocks.end(), isIt);
    if (title.isEmpty() || found == blocks.end() || found->role == BlockRole::Title)
        return;
    for (Block &block : blocks) {
        if (block.role == BlockRole::Title)
            block.role = BlockRole::Heading; // what was taken for it
    }
    found->role = BlockRole::Title;
    document.structure.title = found->span;
}

void takeOver(const Known &known, Document &document)
{
    if (known.publishedOn)
        document.structure.publishedOn = known.publishedOn;
    if (!known.place.isEmpty())
        document.structure.knownPlace = text::FoldedText(known.place).text().trimmed();
    if (!known.title.isEmpty())
        setTitle(document, QStringView(text::FoldedText(known.title).text()).trimmed());
}

/** Tells lines that were broken for the width of a page from those that end by themselves. */
class WrappedLines
{
public:
    explicit WrappedLines(const Document &document) : m_text(document.folded.text()) {}

    /** Whether @p next, the begin of a line, goes on with the last one of @p sentences. */
    bool goesOn(const QList<Utf16Span> &sentences, Utf16Span next)
    {
        const bool joined = std::exchange(m_joined, false);
        const qsizetype end = sentences.isEmpty() ? m_text.size() : sentences.last().end.value;
        if (end >= m_text.size())
            return false;
        const bool mayGoOn = end + 1 == next.begin.value && m_text[end] == u'\n' &&
                             isPlain(m_text[end - 1]) && isPlain(m_text[next.begin.value]) &&
                             next.end.value - sentences.last().begin.value <= text::LongestSentence;
        if (!mayGoOn)
            return false;
        const qsizetype lineBegin = m_text.first(end).lastIndexOf(u'\n') + 1;
        const QStringView line = m_text.mid(lineBegin, end - lineBegin);
        m_joined = joined || (line.size() >= ShortestWrapped && line.contains(u','));
        return m_joined;
    }

private:
    static constexpr qsizetype ShortestWrapped = 16; ///< characters

    static bool isPlain(QChar c) { return isOneOf(c, u",，、") || (c.isLetterOrNumber() && !c.isSpace()); }

    QStringView m_text;
    bool m_joined = false; ///< the line before was part of the sentence
};

} // namespace

Document ArticleReader::documentOf(const QString &rawText) const
{
    Document document;
    document.raw = rawText;
    document.folded = text::FoldedText(rawText);
    document.starts = m_starts.marksOf(document.folded.text());
    document.structure = m_structure.read(document.folded, document.starts);
    constexpr qsizetype Short = 32; // characters of a sentence
    document.sentences.reserve(document.folded.text().size() / Short + 1);
    WrappedLines wraps(document);
    bool isBody = false;
    for (const Block &block : document.structure.blocks) {
        const QStringView blockText =
            QStringView(document.folded.text()).mid(block.span.begin.value, block.span.length());
        const bool wasBody = std::exchange(isBody, block.role == BlockRole::Body);
        bool opensBlock = true;
        for (Utf16Span sentence : text::findSentences(blockText)) {
            sentence.begin.value += block.span.begin.value;
            sentence.end.value += block.span.begin.value;
            if (opensBlock && isBody && wasBody && wraps.goesOn(document.sentences, sentence))
                document.sentences.last().end = sentence.end;
            else
                document.sentences.append(sentence);
            opensBlock = false;
        }
    }
    return document;
}

ArticleReader::ArticleReader(const lexicon::Lexicon &lexicon)
    : m_starts(lexicon.wordStarts()), m_structure(lexicon), m_quantities(lexicon),
      m_cells(lexicon, m_quantities), m_context(lexicon),
      m_confidence(std::make_unique<const ConfidenceReader>(lexicon))
{}

ArticleReader::~ArticleReader() = default;

ReadArticle ArticleReader::read(const QString &rawText, const Known &known) const
{
    ReadArticle article;
    article.document = documentOf(rawText);
    takeOver(known, article.document);
    article.quantities = m_quantities.read(article.document);
    passOverFurniture(article.document.structure, article.quantities);
    article.cells = m_cells.read(article.document, article.quantities);
    readContext(article);
    return article;
}

void ArticleReader::readContext(ReadArticle &article) const
{
    article.contexts = m_context.read(article.document, article.quantities.taken);
    m_cells.settle(article.document, article.cells, article.quantities.taken, article.contexts);
    Q_ASSERT(article.contexts.size() == article.quantities.taken.size());
    article.confidences = m_confidence->read(article);
}

qsizetype ArticleReader::insert(ReadArticle &article, const Quantity &quantity) const
{
    QList<Quantity> &taken = article.quantities.taken;
    erase_if(taken, [&](const Quantity &other) { return other.span.overlaps(quantity.span); });
    const auto place = std::lower_bound(taken.begin(), taken.end(), quantity,
                                        [](const Quantity &x, const Quantity &y) { return x.span < y.span; });
    const qsizetype at = place - taken.begin();
    taken.insert(at, quantity);
    readContext(article);
    return at;
}

} // namespace jiaoshu::engine
