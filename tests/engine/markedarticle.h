// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/contextreader.h"
#include "engine/structurereader.h"
#include "lexicon/lexicon.h"
#include "text/sentences.h"

#include <QtTest>

namespace jiaoshu::engine {

/** An article for a test, its quantities marked in the text: "全市有[921户][2840人]。". What ends with 元 is
 * money, with % a percentage, with 年, 岁, 天, 个月 or 小时 a duration, with 公里, 亩 or 米 a measure, else a
 * count. */
struct MarkedArticle
{
    Document document;
    QList<Quantity> quantities;

    static model::Kind kindOf(QStringView word)
    {
        const auto ends = [word](QStringView unit) { return word.endsWith(unit); };
        if (ends(u"元"))
            return model::Kind::Money;
        if (ends(u"%") || ends(u"百分点"))
            return model::Kind::Percent;
        if (ends(u"年") || ends(u"岁") || ends(u"天") || ends(u"个月") || ends(u"小时"))
            return model::Kind::Duration;
        if (ends(u"公里") || ends(u"亩") || ends(u"米"))
            return model::Kind::Measure;
        return model::Kind::Count;
    }

    MarkedArticle(const lexicon::Lexicon &lexicon, const QString &marked)
    {
        QString plain;
        QList<std::pair<qsizetype, qsizetype>> marks;
        for (const QChar c : marked) {
            if (c == u'[')
                marks.append({plain.size(), plain.size()});
            else if (c == u']')
                marks.last().second = plain.size();
            else
                plain.append(c);
        }
        document.raw = plain;
        document.folded = text::FoldedText(plain);
        const QString &folded = document.folded.text();
        document.starts = lexicon.wordStarts().marksOf(folded);
        document.structure = StructureReader(lexicon).read(document.folded, document.starts);
        document.sentences = text::findSentences(folded);
        for (const auto &[begin, end] : marks) {
            Quantity quantity;
            quantity.span = document.folded.toFolded(utf16Span(begin, end));
            quantity.number = quantity.span;
            const QStringView word =
                QStringView(folded).mid(quantity.span.begin.value, quantity.span.length());
            quantity.kind = kindOf(word);
            quantity.unit = word.endsWith(u"百分点") ? QStringLiteral("百分点") : word.right(1).toString();
            quantity.hasUnitWord = true;
            quantities.append(quantity);
        }
    }
};

/** The lexicon of all tests of a program; a fault in it ends the program. */
inline const lexicon::Lexicon &testLexicon()
{
    static const auto lexicon = lexicon::Lexicon::load();
    if (!lexicon)
        qFatal("%s", qPrintable(toLogLine(lexicon.error())));
    return **lexicon;
}

} // namespace jiaoshu::engine
