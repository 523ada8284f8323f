// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/decimal.h"
#include "base/result.h"
#include "lexicon/wordindex.h"
#include "model/terms.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <vector>

namespace jiaoshu::lexicon {

/** A unit, classifier or currency as a text writes it. */
struct Unit
{
    QString form; ///< as it stands in the folded text
    QString name; ///< canonical, e.g. 厘米 for 公分
    model::Kind kind = model::Kind::Count;
    Decimal factor = 1;       ///< how many of the canonical unit one of this is
    QStringList notBefore;    ///< continuations that make another word of it: 元 before 素
    QString notBeforeHeads{}; ///< the first character of each
};

/** Where a unit may stand. */
enum class UnitPosition { After, Before };

/** The units by their forms. Source: resources/lexicon/units.tsv, classifiers.tsv. */
class Units
{
public:
    struct Match
    {
        const Unit *unit = nullptr;
        qsizetype length = 0;
    };

    /** @return BadLexicon with the line for an unknown kind or position, a bad factor or a form given twice.
     */
    [[nodiscard]] static Result<Units>
    load(const QString &unitsPath = QStringLiteral(":/lexicon/units.tsv"),
         const QString &classifiersPath = QStringLiteral(":/lexicon/classifiers.tsv"));

    /** The longest unit that stands at @p at behind a number. A unit in Latin letters does not end inside a
     * word. */
    [[nodiscard]] std::optional<Match> after(QStringView text, qsizetype at) const;
    /** The longest unit that ends at @p end in front of a number: ¥, 港币, 摄氏. */
    [[nodiscard]] std::optional<Match> before(QStringView text, qsizetype end) const;

    [[nodiscard]] const QList<Unit> &all() const { return m_units; }

private:
    [[nodiscard]] Outcome addUnits(const QString &path);
    [[nodiscard]] Outcome addClassifiers(const QString &path);
    void add(Unit unit);
    [[nodiscard]] bool stands(int id, QStringView text, qsizetype end) const;

    QList<Unit> m_units;
    std::vector<quint64> m_breakers; ///< of each a sieve of what may follow it and make another word of it
    WordIndex m_after;
    WordIndex m_before;
};

} // namespace jiaoshu::lexicon
