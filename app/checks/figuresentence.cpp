// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/figuresentence.h"

#include "text/codepointindex.h"
#include "text/scripttable.h"

#include <algorithm>

namespace jiaoshu::checks {

namespace {

using lexicon::roles;

/** Words of a figure that stand further before it say nothing of it. */
constexpr qsizetype LongestWords = 160;

bool isWide(QChar c)
{
    return c.unicode() >= 0x2E80;
}

/** The words between two figures, folded; and whether a sentence ends among them. */
class WordsBetween
{
public:
    WordsBetween(QStringView text, qsizetype from, qsizetype to)
    {
        const text::ScriptTable &script = text::ScriptTable::instance();
        from = std::max(from, to - LongestWords);
        m_words.reserve(to - from);
        for (qsizetype i = from; i < to; ++i) {
            const QChar c = script.folded(text[i].unicode());
            if (c == u'(') {
                if (const qsizetype end = pinyinEnd(text, i, to); end > i) {
                    i = end;
                    continue;
                }
            }
            if (isSentenceEnd(c, i + 1 < to ? text[i + 1] : QChar(u'　'))) {
                m_words.clear();
                endsSentence = true;
            } else if (!c.isSpace()) {
                m_words += c;
            }
        }
    }

    [[nodiscard]] const QString &words() const { return m_words; }
    bool endsSentence = false;

private:
    static bool isSentenceEnd(QChar c, QChar next)
    {
        if (c == u'。' || c == u'!' || c == u'?' || c == u'\n' || c == u'\r')
            return true;
        return c == u'.' && (isWide(next) || next.isSpace());
    }
    /** Where the parenthesis ends that holds nothing but Latin letters, which tell how the word before it is
     * said; @p at where it is another. */
    static qsizetype pinyinEnd(QStringView text, qsizetype at, qsizetype to)
    {
        for (qsizetype i = at + 1; i < to && i < at + 12; ++i) {
            const QChar c = text[i];
            if (c == u')' || c == u'）')
                return i;
            if (!c.isLetter() || isWide(c))
                break;
        }
        return at;
    }

    QString m_words;
};

void readCues(const lexicon::CueTable &table, Member &member)
{
    constexpr lexicon::CueRoles any = ~roles({CheckCue::Pair, CheckCue::Home, CheckCue::People});
    const QStringView words = member.words;
    const auto isMark = [](QChar c) { return c == u',' || c == u'，' || c == u';' || c == u'；'; };
    for (qsizetype i = words.size(); i > 0 && member.tail == 0; --i) {
        if (isMark(words[i - 1]) && i < words.size())
            member.tail = i;
    }
    for (qsizetype i = 0; i < words.size();) {
        const auto cue = table.beginningAt(words, i, any);
        if (!cue) {
            ++i;
            continue;
        }
        member.cues.append(*cue);
        member.all |= cue->roles;
        if (cue->begin >= member.tail)
            member.inTail |= cue->roles;
        i = cue->end();
    }
}

bool isPeople(const QString &unit)
{
    return unit == QStringView(u"人") || unit == QStringView(u"名") || unit == QStringView(u"位") ||
           unit == QStringView(u"口");
}

} // namespace

Result<lexicon::CueTable> loadCheckCues()
{
    return lexicon::CueTable::load(
        QStringLiteral(":/lexicon/checkcues.tsv"),
        QStringLiteral("among total share nothing whole rise fall riseto fallto changeto from compare before "
                       "annual stop half pair each employer home people spent aside")
            .split(u' '));
}

const lexicon::Cue *Member::last(lexicon::CueRoles wanted) const
{
    const auto found = std::find_if(cues.rbegin(), cues.rend(),
                                    [wanted](const lexicon::Cue &cue) { return (cue.roles & wanted) != 0; });
    return found == cues.rend() ? nullptr : &*found;
}

bool Member::isChange() const
{
    const lexicon::Cue *cue = last(roles({CheckCue::Rise, CheckCue::Fall, CheckCue::RiseTo, CheckCue::FallTo,
                                          CheckCue::ChangeTo, CheckCue::Before, CheckCue::From}));
    return cue != nullptr && cue->begin >= tail &&
           (cue->roles & roles({CheckCue::RiseTo, CheckCue::FallTo, CheckCue::ChangeTo})) == 0;
}

bool isSameUnit(const model::Reading &a, const model::Reading &b)
{
    return a.kind == b.kind && a.per == b.per && (a.unit == b.unit || (isPeople(a.unit) && isPeople(b.unit)));
}

std::vector<Sentence> figureSentences(const lexicon::CueTable &cues, QStringView text,
                                      const QList<model::Reading> &readings)
{
    const text::CodePointIndex index(text);
    std::vector<Sentence> sentences;
    qsizetype end = 0;
    for (qsizetype i = 0; i < readings.size(); ++i) {
        const Utf16Span span = index.toUtf16(readings[i].span);
        if (span.begin.value < end || span.end.value > text.size() || span.isEmpty())
            continue;
        const WordsBetween between(text, end, span.begin.value);
        if (sentences.empty() || between.endsSentence)
            sentences.emplace_back();
        Member member;
        member.figure = i;
        member.reading = &readings[i];
        member.printed = printed(readings[i]);
        member.words = between.words();
        readCues(cues, member);
        sentences.back().push_back(std::move(member));
        end = span.end.value;
    }
    return sentences;
}

} // namespace jiaoshu::checks
