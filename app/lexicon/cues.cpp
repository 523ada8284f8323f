// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon/cues.h"

namespace jiaoshu::lexicon {

namespace {

struct Part
{
    CueTable Cues::*table;
    QString path;
    QString roles; ///< in the order of the enum
};

QList<Part> parts()
{
    return {
        {&Cues::layout, QStringLiteral(":/lexicon/layoutcues.tsv"),
         QStringLiteral("furniture short dateline caption picture line related appeal contact reader outlet "
                        "author agency")},
        {&Cues::place, QStringLiteral(":/lexicon/placecues.tsv"),
         QStringLiteral(
             "province city county district town country named border location aside partner rank "
             "ranked tail "
             "organisation plain everyday resume enumeration speech giver former latter life local "
             "split world home visit aid torn helper")},
        {&Cues::period, QStringLiteral(":/lexicon/periodcues.tsv"),
         QStringLiteral("year span plan asof untilnow now since base month day quarter said turn event term "
                        "carried carrying against fixed ahead befell "
                        "accounts earnings era clock fiscal namedyear century around record ofterm same "
                        "parted interim aimed season scene torn then")},
        {&Cues::article, QStringLiteral(":/lexicon/articlecues.tsv"),
         QStringLiteral(
             "results report profile plan ahead cause look stands won account paper length towin balance "
             "budget spent submitted intro topic flow people closing company statistics")},
        {&Cues::status, QStringLiteral(":/lexicon/statuscues.tsv"),
         QStringLiteral(
             "target plannedsection plannedlead rulesection standard subsidy each direct extreme policy "
             "revised order rule past fact reviewsection estimate goal given plannedheading issued outcome "
             "relief bound quota")},
        {&Cues::indicator, QStringLiteral(":/lexicon/indicatorcues.tsv"),
         QStringLiteral("cutafter trimleft keep trimright growth growthlead base ratio generic amount "
                        "unitnoun conversion verb "
                        "light noun earn equals madeof price title head weak compared adverb versus party "
                        "owner areaend notime awarded landuse reason")},
        {&Cues::nonFigure, QStringLiteral(":/lexicon/nonfigurecues.tsv"),
         QStringLiteral(
             "plan code road room rank ranked earlier step stage namedstep spokenstep "
             "rounds counted daypart point era republic weekday plain piece halfword "
             "halfhead unsigned onehead when recent homedollar hour village speech spread nonoun")},
        {&Cues::count, QStringLiteral(":/lexicon/countcues.tsv"),
         QStringLiteral("halfof otherhalf couple dayrun valued edition domore perstep longrun longago "
                        "noclassifier amongthem paid tableunit ownunit timehead granted yearly priced")},
    };
}

/** Of the words that indicators and aims are told by. */
QList<Part> phraseParts()
{
    return {
        {&Cues::phrase, QStringLiteral(":/lexicon/phrasecues.tsv"),
         QStringLiteral("given tenure linking about rated granting limit settlement yearonyear reckoned "
                        "visitor moving both revised rank linked aspect planting having span doing required "
                        "home unbroken labour saying inturn yield parted spelled spending thing")},
        {&Cues::aim, QStringLiteral(":/lexicon/aimcues.tsv"),
         QStringLiteral("mean threshold award future estimating found kept raised fund fee cap ontop sum "
                        "shared progress floor size listed goal expected "
                        "market beyond planning aiming running now lookback budget")},
        {&Cues::naming, QStringLiteral(":/lexicon/namecues.tsv"),
         QStringLiteral("actor recording opinion asked piece surname companyend staffed filler season "
                        "personlead speech")},
    };
}

} // namespace

Result<Cues> Cues::load()
{
    Cues cues;
    const QList<Part> all = parts() + phraseParts();
    for (const Part &part : all) {
        auto table = CueTable::load(part.path, part.roles.split(QLatin1Char(' ')));
        if (!table)
            return fail(table.error());
        cues.*part.table = std::move(*table);
    }
    return cues;
}

} // namespace jiaoshu::lexicon
