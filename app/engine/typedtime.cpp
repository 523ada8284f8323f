// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/typedtime.h"

#include "engine/periodfinder.h"
#include "model/period.h"
#include "text/foldedtext.h"

namespace jiaoshu::engine {

QString readTypedTime(const QString &words, const lexicon::CueTable &cues, const Known &known, int year)
{
    const text::FoldedText folded(words);
    QStringView text = QStringView(folded.text()).trimmed();
    while (!text.isEmpty() && isOneOf(text.back(), u",，。;:、"))
        text.chop(1);
    YearFrame frame;
    frame.publishedOn = known.publishedOn;
    frame.day = known.publishedOn;
    frame.written = known.publishedOn ? known.publishedOn->year() : 0;
    frame.reported = frame.named = frame.likely = year > 0 ? year : frame.written;
    const auto mention = timeMentionAt(text, 0, cues, frame);
    const bool isWhole = mention && mention->end == text.size() && mention->kind != TimeKind::Now;
    return isWhole && model::isPeriod(mention->period) ? mention->period : QString();
}

} // namespace jiaoshu::engine
