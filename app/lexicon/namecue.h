// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace jiaoshu::lexicon {

/** Words by which the name of what is measured is told from who has it, who tells it and what they say. */
enum class NameCue {
    Actor,     ///< who has or tells it, and no part of its name: 公司
    Recording, ///< between who has an amount and the amount: 录得; value "first": only where nobody is named
    Opinion, ///< behind those who are asked: what they do; value "said": what they say stands behind: 认为
    Asked,   ///< ends those who are asked: 受访者
    Piece,   ///< a noun of one character; value: as it is called by itself
    Surname,
    CompanyEnd, ///< ends the name of a company: 集团
    Staffed,    ///< ends where people work; value: what those are called
    Filler,     ///< inside a phrase, before its verb: how it goes on: 虽
    Season,     ///< ends a phrase that says when: 学期
    PersonLead, ///< ends what is told of a person before the name: 书记
    Speech,     ///< behind the name of a person: 说
};

} // namespace jiaoshu::lexicon
