// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/conllformat.h"

#include "exchange/documentwriter.h"
#include "text/codepointindex.h"
#include "text/sentences.h"

#include <algorithm>

namespace jiaoshu::exchange {

namespace {

struct Entity
{
    Utf16Span span;
    QByteArray label;
    model::State state = model::State::Proposed;
};

/** The figures that stand side by side, ascending; of those that overlap the longer. */
QList<Entity> entitiesOf(const DatasetArticle &article, const text::CodePointIndex &index, Written &written)
{
    QList<Entity> all;
    for (const DatasetRow &row : annotationsOf(article))
        all.append({index.toUtf16(row.figure.reading.span), labelWithState(row.figure).toLatin1(),
                    row.figure.state});
    std::stable_sort(all.begin(), all.end(),
                     [](const Entity &a, const Entity &b) { return a.span.length() > b.span.length(); });
    QList<Entity> kept;
    for (const Entity &entity : all) {
        const bool isFree = std::none_of(kept.begin(), kept.end(), [&entity](const Entity &other) {
            return other.span.overlaps(entity.span);
        });
        if (isFree)
            kept.append(entity);
        else
            written.leaveOut(QStringLiteral("overlapping"), entity.state);
    }
    std::sort(kept.begin(), kept.end(), [](const Entity &a, const Entity &b) { return a.span < b.span; });
    return kept;
}

/** Writes the tokens of one article. */
class TokenWriter
{
public:
    TokenWriter(const DatasetArticle &article, ConllFormat::Columns columns, bool withText, Written &written)
        : m_text(article.article.text), m_index(m_text), m_columns(columns), m_withText(withText),
          m_entities(entitiesOf(article, m_index, written))
    {}

    QByteArray lines()
    {
        if (m_columns == ConllFormat::Columns::Conll2003)
            m_lines += "-DOCSTART- -X- -X- O\n\n";
        qsizetype at = 0;
        for (const Utf16Span &sentence : text::findSentences(m_text)) {
            // White space alone stands between sentences; a figure holds two of them together.
            while (at < sentence.end.value)
                at = token(at);
            const bool isInside = m_entity < m_entities.size() &&
                                  m_entities[m_entity].span.begin.value < at &&
                                  at < m_entities[m_entity].span.end.value;
            if (!isInside)
                endSentence();
        }
        while (at < m_text.size())
            at = token(at);
        endSentence();
        return m_lines;
    }

private:
    void endSentence()
    {
        if (!m_lines.isEmpty() && !m_lines.endsWith("\n\n"))
            m_lines += '\n';
    }

    /** The token at @p at, and where the next one begins. */
    qsizetype token(qsizetype at)
    {
        const bool isPair =
            m_text[at].isHighSurrogate() && at + 1 < m_text.size() && m_text[at + 1].isLowSurrogate();
        const qsizetype end = at + (isPair ? 2 : 1);
        while (m_entity < m_entities.size() && m_entities[m_entity].span.end.value <= at) {
            ++m_entity;
            m_isBegun = false;
        }
        if (m_text[at].isSpace())
            return end;
        QByteArray tag = "O";
        if (m_entity < m_entities.size() && m_entities[m_entity].span.contains(Utf16Offset{at})) {
            tag = (m_isBegun ? "I-" : "B-") + m_entities[m_entity].label;
            m_isBegun = true;
        }
        const QByteArray token = m_withText ? m_text.mid(at, end - at).toUtf8() : QByteArray("_");
        if (m_columns == ConllFormat::Columns::Conll2003) {
            m_lines += token + " -X- _ " + tag + '\n';
        } else {
            const qsizetype codePoint = m_index.toCodePoint(Utf16Offset{at}).value;
            m_lines += token + '\t' + QByteArray::number(codePoint) + '\t' +
                       QByteArray::number(codePoint + 1) + '\t' + tag + '\n';
        }
        return end;
    }

    QString m_text;
    text::CodePointIndex m_index;
    ConllFormat::Columns m_columns;
    bool m_withText;
    QList<Entity> m_entities;
    qsizetype m_entity = 0;
    bool m_isBegun = false;
    QByteArray m_lines;
};

} // namespace

ConllFormat::ConllFormat(Columns columns)
    : Format([columns] {
          Traits traits;
          const bool isConll = columns == Columns::Conll2003;
          traits.name = isConll ? QStringLiteral("conll") : QStringLiteral("iob2");
          traits.suffixes = {isConll ? QStringLiteral("conll") : QStringLiteral("iob2")};
          traits.canOmitText = true;
          traits.isAnnotations = true;
          return traits;
      }()),
      m_columns(columns)
{}

Result<Written> ConllFormat::write(Source &source, Target &target, const WriteOptions &options) const
{
    Written written;
    Pieces pieces;
    pieces.piece = [&](const DatasetArticle &article) {
        return TokenWriter(article, m_columns, options.withText, written).lines();
    };
    if (const auto put = writePieces(source, target, pieces); !put)
        return fail(put.error());
    return annotationsWritten(*this, source, target, options, written);
}

} // namespace jiaoshu::exchange
