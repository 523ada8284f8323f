// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/variants.h"

#include "session/fieldwriting.h"
#include "text/foldedtext.h"

#include <QSet>

#include <algorithm>
#include <string_view>
#include <tuple>
#include <utility>

namespace jiaoshu::session {

namespace {

/** What areas are called by, the longer ones first. */
constexpr std::u16string_view AreaEndings[] = {
    u"特别行政区", u"自治区", u"自治州", u"自治县", u"街道", u"地区", u"省", u"市",
    u"区",         u"县",     u"州",     u"盟",     u"旗",   u"镇",   u"乡", u"村"};

/** The ending of an area's name, empty where what is left would be one character or none. */
QString endingOf(const QString &key)
{
    for (const std::u16string_view ending : AreaEndings) {
        const QStringView word(ending.data(), static_cast<qsizetype>(ending.size()));
        if (key.endsWith(word) && key.size() >= word.size() + 2)
            return word.toString();
    }
    return {};
}

bool isDash(QChar c)
{
    return c.category() == QChar::Punctuation_Dash || c == u'−';
}

/** Whether the mark at @p at tells words apart: it parts or joins digits, is a sign of a number or a unit. */
bool isMeant(QStringView words, qsizetype at)
{
    constexpr QStringView Shares = u"%‰‱";
    const bool isBeforeDigit = at + 1 < words.size() && words[at + 1].isDigit();
    const bool isAfterDigit = at > 0 && words[at - 1].isDigit();
    const bool isFirst = at == 0 || !words[at - 1].isLetterOrNumber();
    return Shares.contains(words[at]) || (isBeforeDigit && (isAfterDigit || (isFirst && isDash(words[at]))));
}

QString withDigits(QString words)
{
    constexpr QStringView Numerals = u"零一二三四五六七八九";
    for (QChar &c : words) {
        if (const qsizetype digit = Numerals.indexOf(c); digit >= 0)
            c = QChar(u'0' + static_cast<char16_t>(digit));
    }
    return words;
}

/** Of a unit the marks are its words: `%`, `/`. */
QString foldedKey(const QString &word, bool isUnit)
{
    QString folded = text::FoldedText(word).text();
    folded.removeIf([](QChar c) { return c.isSpace(); });
    if (isUnit)
        return folded;
    folded = withDigits(folded);
    QString key;
    for (qsizetype at = 0; at < folded.size(); ++at) {
        const QChar c = folded[at];
        if (c != u'的' && (!c.isPunct() || isMeant(folded, at)))
            key.append(c);
    }
    return key.toLower();
}

using Values = QList<Library::Value>;

/** Where several endings are told apart, each is a place of its own; the bare name is none of them. */
QList<Values> byEnding(const Values &alike)
{
    QHash<QString, Values> groups;
    QSet<QString> endings;
    for (const Library::Value &value : alike) {
        const QString ending = endingOf(foldedKey(value.text, false));
        groups[ending].append(value);
        endings.insert(ending);
    }
    endings.remove(QString());
    return endings.size() > 1 ? groups.values() : QList<Values>{alike};
}

} // namespace

QString variantKey(TermField field, const QString &word)
{
    const QString key = foldedKey(word, field == TermField::Unit);
    return field == TermField::Place ? key.chopped(endingOf(key).size()) : key;
}

QList<Values> variantsAmong(TermField field, const Values &values)
{
    QHash<QString, Values> alike;
    for (const Library::Value &value : values) {
        if (const QString key = variantKey(field, value.text); !key.isEmpty())
            alike[key].append(value);
    }
    QList<Values> found;
    for (const Values &group : std::as_const(alike)) {
        QList<Values> parted = field == TermField::Place ? byEnding(group) : QList<Values>{group};
        for (Values &variants : parted) {
            if (variants.size() < 2)
                continue;
            std::ranges::sort(variants, [](const Library::Value &a, const Library::Value &b) {
                return std::tie(b.figures, a.text) < std::tie(a.figures, b.text);
            });
            found.append(variants);
        }
    }
    std::ranges::sort(found, [](const Values &a, const Values &b) {
        return std::tie(b.first().figures, a.first().text) < std::tie(a.first().figures, b.first().text);
    });
    return found;
}

Facet facetOf(TermField field)
{
    return field == TermField::Place  ? Facet::Place
           : field == TermField::Unit ? Facet::Unit
                                      : Facet::Indicator;
}

QString writtenTerm(TermField field, const QString &word)
{
    if (field == TermField::Place)
        return FieldWriter().place(word).name;
    return field == TermField::Unit ? writtenUnit(word) : writtenWords(word);
}

Result<QList<Correction>> withTerm(const Session &session, const QList<FigureId> &figures, TermField field,
                                   const QString &word)
{
    const QString written = writtenTerm(field, word);
    QList<Correction> corrections;
    for (const FigureId id : figures) {
        const auto figure = session.figure(id);
        if (!figure)
            return fail(figure.error());
        Correction correction{id, figure->reading};
        QString &term = field == TermField::Place  ? correction.reading.place
                        : field == TermField::Unit ? correction.reading.unit
                                                   : correction.reading.indicator;
        if (term == written)
            continue;
        term = written;
        corrections.append(correction);
    }
    return corrections;
}

} // namespace jiaoshu::session
