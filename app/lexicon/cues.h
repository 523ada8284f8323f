// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "lexicon/aimcue.h"
#include "lexicon/cuetable.h"
#include "lexicon/indicatorcue.h"
#include "lexicon/layoutcue.h"
#include "lexicon/namecue.h"
#include "lexicon/periodcue.h"
#include "lexicon/phrasecue.h"

namespace jiaoshu::lexicon {

/** Words that point back to an area of a level (全市), or stand around the name of one. */
enum class PlaceCue {
    Province,
    City,
    County,
    District,
    Town,
    Country,
    Named,        ///< means the area in its value
    Border,       ///< the areas before it in the clause are neighbours
    Location,     ///< what follows says where something lies
    Aside,        ///< the area behind it is none of the figures'
    Partner,      ///< the area behind it is the other side, for this clause only
    Rank,         ///< 全省 behind it is the field of a contest
    Ranked,       ///< so is 全省 before it
    Tail,         ///< makes the name before it a part of another name; value "away": of something elsewhere
    Organisation, ///< the same, some characters on
    Plain,        ///< looks like a Tail and is none
    Everyday,     ///< a short name that is a common word as well, or a word that begins with one: 三明治
    Resume,       ///< a paragraph that begins so goes on with the one before
    Enumeration,
    Speech,
    Giver, ///< the area before it has sent or given something to another
    Former,
    Latter, ///< the first and last of those named together
    Life,   ///< what somebody did in the area before it: 打工
    Local,  ///< tells of a village or a family: 村里, 老伴
    Split,  ///< a short name that the parts of two words may look like: 平|台中|
    World,  ///< 全球: no area, and not the article's own
    Home,  ///< an office of the area in its value, with ! where one is enough; with * a word used there alone
    Visit, ///< what somebody does in the area behind it: 视察
    Aid,   ///< tells that one area helps another: 对口
    Torn,  ///< ends with 本 or 台: no word that points begins there, 日|本市
    Helper, ///< value: provinces that help others, or that are helped
};

/** Words that tell what an article is, and how it looks at a time or an aim. */
enum class ArticleCue {
    Results,    ///< in a title: of a company's results, told of the time that the article opens with
    Report,     ///< in a title: a report on a time that is over
    Profile,    ///< in a title: says what something is like
    Plan,       ///< before a year, in its clause: the article does not speak from it
    Ahead,      ///< close behind a year: the same
    Cause,      ///< before a time: it says why, not when
    Look,       ///< all that a clause has before its time: 再看
    Stands,     ///< opens a sentence on how things are; value "inside": only behind who has them
    Won,        ///< ends what was striven for and reached: 争取财政资金2亿元
    Account,    ///< close behind a time: a company reports on it
    Paper,      ///< in the clause behind a time: the same
    Length,     ///< right before a span of time: it is how much one has grown or shrunk
    ToWin,      ///< with it, it is still to come: 争取资金到位
    Balance,    ///< counts how much there is at one time: 贷款余额
    Budget,     ///< in a title: of money that is to be spent
    Spent,      ///< with it: it is over
    Submitted,  ///< with it: it is of the year to come
    Intro,      ///< in a heading: what follows says what something is like
    Topic,      ///< ends a clause that turns to something else: 医疗方面
    Flow,       ///< what is made or sold over a time, and not at its end: 产量
    People,     ///< counts peoples, which no day changes: 民族
    Closing,    ///< tells of a price on a day: 收盘
    Company,    ///< in a title: it tells of one company
    Statistics, ///< behind a month: an office tells of it: 统计
};

/** Words that make a figure a target or a standard. */
enum class StatusCue {
    Target,         ///< value "won": what was striven for may be won; "behind": only behind who foretells it
    PlannedSection, ///< a heading with it opens plans; value "budget": of money
    PlannedLead,    ///< so does a paragraph that begins with it
    RuleSection,    ///< a heading with it opens conditions and rates
    Standard,       ///< value "refund": what was refunded may be told as well
    Subsidy,        ///< a standard together with Each
    Each,
    Direct,  ///< a price, right before the amount only
    Extreme, ///< a limit, where its sentence has a Policy
    Policy,
    Revised, ///< behind a forecast that was changed
    Order,   ///< a title with it sets rules; value "rule": what it counts, too; "issued": only before Issued
    Rule,    ///< what its whole sentence says is a rule
    Past,    ///< takes a target back; value "bill": passed, of a budget; "sum": may be told of a rule as well
    Fact,    ///< looks like a Standard and is none
    ReviewSection,  ///< a heading with it opens what is over
    Estimate,       ///< a Target that only estimates
    Goal,           ///< right behind what is aimed at: 的目标; value "amount": behind an amount only
    Given,          ///< before what a rule gives: 给予
    PlannedHeading, ///< a PlannedSection in a heading, but not in a title: 重点工作
    Issued,         ///< behind an Order in a title: 出台
    Outcome,        ///< in a title: it tells what was found
    Relief,         ///< what is given to those for whom a rule holds
    Bound,          ///< right behind what a rule sets: 的法定上限
    Quota,          ///< before 的59%: what was aimed at, of which so much is reached
};

/** Words by which a number is a date, a name or a number of a row, and words by which it counts after all. */
enum class NonFigureCue {
    Plan,       ///< behind the number: names a plan by its years
    Code,       ///< before it: what follows identifies
    Road,       ///< behind it: a road, a line, a building
    Room,       ///< the same, where no unit stands there
    Rank,       ///< before it: its place in a row
    Ranked,     ///< behind 前 and it
    Earlier,    ///< ends in 前 and says when
    Step,       ///< behind it: one of a row, of any style and size
    Stage,      ///< behind a fraction that names a round of a contest
    NamedStep,  ///< behind it: one of a row, however large
    SpokenStep, ///< the same of a small Chinese one alone
    Rounds,     ///< before it: the 期 or 届 behind it are counted
    Counted,    ///< before 一: it counts
    DayPart,    ///< before it: 点 behind it is an hour
    Point,      ///< behind 点: what is counted
    Era,        ///< before a year
    Republic,   ///< behind a year of Taiwan's
    Weekday,    ///< before it
    Plain,      ///< behind it: begins as a date's or a step's word and is none
    Piece,      ///< behind 二: it counts all the same
    HalfWord,   ///< before 半: the two are one word
    HalfHead,   ///< begins with 半 and is no half of the unit before it
    Unsigned,   ///< ends in 负 and is no sign
    OneHead,    ///< begins with 一 and is no unit to pay by
    When,       ///< behind a span of time that only says when
    Recent,     ///< before one
    HomeDollar, ///< in a text whose $ is the dollar in the value
    Hour,       ///< behind 点: it is an hour
    Village,    ///< ends the name of a village
    Speech,     ///< what stands in quotes is said, no name
    Spread,     ///< behind 从3元到5元: the two are the ends of a range
    NoNoun,     ///< behind it: no noun that it could count
};

/** Words around a number that settle whether it counts. */
enum class CountCue {
    HalfOf,       ///< before 一半: it is half of something
    OtherHalf,    ///< before 一半: it is not
    Couple,       ///< before 俩 or 仨: those who are two
    DayRun,       ///< before 三日: days are counted, no date
    Valued,       ///< before a number without a unit: it is a value
    Edition,      ///< the same, and it is the number of an edition
    DoMore,       ///< behind 一年多: what more of is done in a year
    PerStep,      ///< 每增加: the 1 behind it is a step
    LongRun,      ///< before 113年: so long, no year of Taiwan's
    LongAgo,      ///< behind it
    NoClassifier, ///< behind a number: not what it is counted by
    AmongThem,    ///< behind a figure: what follows is a part of it
    Paid,         ///< before an amount: 块 behind it is money
    TableUnit,    ///< before what the numbers of a table are counted in: 单位:
    OwnUnit,      ///< ends the name of a row or column that the unit of the whole table is not of: 率
    TimeHead,     ///< ends the name of a column that begins with a number: 2023年
    Granted,      ///< behind 前两年: what is granted for so long
    Yearly,       ///< behind 亿: how it grew, and no unit: 年增
    Priced,       ///< behind 1斤: what so much costs, so that it says per what
};

/** The cue words of the engine's readers: resources/lexicon *cues.tsv. */
struct Cues
{
    CueTable layout;
    CueTable place;
    CueTable period;
    CueTable article;
    CueTable status;
    CueTable indicator;
    CueTable nonFigure;
    CueTable count;
    CueTable phrase;
    CueTable aim;
    CueTable naming;
    [[nodiscard]] static Result<Cues> load();
};

} // namespace jiaoshu::lexicon
