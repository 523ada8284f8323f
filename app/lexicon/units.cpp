// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon/units.h"

#include "lexicon/table.h"

#include <algorithm>

namespace jiaoshu::lexicon {

namespace {

bool isLatin(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

QStringList words(const QString &cell)
{
    return cell.split(u' ', Qt::SkipEmptyParts);
}

QString headsOf(const QStringList &list)
{
    QString heads;
    for (const QString &word : list)
        heads += word.front();
    return heads;
}

} // namespace

Result<Units> Units::load(const QString &unitsPath, const QString &classifiersPath)
{
    Units units;
    if (const Outcome done = units.addUnits(unitsPath); !done)
        return fail(done.error());
    if (const Outcome done = units.addClassifiers(classifiersPath); !done)
        return fail(done.error());
    return units;
}

Outcome Units::addUnits(const QString &path)
{
    const auto table = Table::load(path, {QStringLiteral("form"), QStringLiteral("unit"),
                                          QStringLiteral("kind"), QStringLiteral("factor"),
                                          QStringLiteral("position"), QStringLiteral("notbefore")});
    if (!table)
        return fail(table.error());
    for (const Table::Row &row : table->rows) {
        const auto kind = model::kindFromText(row.cells[2]);
        auto factor = Decimal::parse(row.cells[3]);
        const QString position = row.cells[4];
        if (!kind || !factor || factor->isZero())
            return fail(ErrorCode::BadLexicon, row.cells.join(u' '), path, row.line);
        const int id = static_cast<int>(m_units.size());
        const QStringList notBefore = words(row.cells[5]);
        add({row.cells[0], row.cells[1], *kind, std::move(*factor), notBefore, headsOf(notBefore)});
        const bool known = position == u"after" || position == u"before" || position == u"both";
        const bool fresh = (position == u"before" || m_after.insert(row.cells[0], id)) &&
                           (position == u"after" || m_before.insert(row.cells[0], id));
        if (!known || !fresh)
            return fail(ErrorCode::BadLexicon, row.cells.join(u' '), path, row.line);
    }
    return {};
}

Outcome Units::addClassifiers(const QString &path)
{
    const auto table = Table::load(path, {QStringLiteral("forms"), QStringLiteral("notbefore")});
    if (!table)
        return fail(table.error());
    for (const Table::Row &row : table->rows) {
        const QStringList notBefore = words(row.cells[1]);
        for (const QString &form : words(row.cells[0])) {
            const int id = static_cast<int>(m_units.size());
            add({form, form, model::Kind::Count, 1, notBefore, headsOf(notBefore)});
            if (!m_after.insert(form, id))
                return fail(ErrorCode::BadLexicon, QStringLiteral("twice: ") + form, path, row.line);
        }
    }
    return {};
}

void Units::add(Unit unit)
{
    quint64 breakers = !unit.form.isEmpty() && isLatin(unit.form.back()) ? ~quint64(0) : 0;
    for (const QChar head : unit.notBeforeHeads)
        breakers |= quint64(1) << head.unicode() % 64;
    m_breakers.push_back(breakers);
    m_units.append(std::move(unit));
}

bool Units::stands(int id, QStringView text, qsizetype end) const
{
    // most that follows goes with the sieve, without a look at the unit
    if (end >= text.size() || (m_breakers[static_cast<size_t>(id)] >> text[end].unicode() % 64 & 1) == 0)
        return true;
    const Unit &unit = m_units[id];
    const QChar next = text[end];
    if (isLatin(unit.form.back()) && isLatin(next))
        return false;
    const QStringView rest = text.sliced(end);
    for (qsizetype i = 0; i < unit.notBeforeHeads.size(); ++i) {
        if (unit.notBeforeHeads[i] == next && rest.startsWith(unit.notBefore[i]))
            return false;
    }
    return true;
}

std::optional<Units::Match> Units::after(QStringView text, qsizetype at) const
{
    const auto match = m_after.longestAt(
        text, at, [&](const WordIndex::Match &word) { return stands(word.id, text, at + word.length); });
    if (!match)
        return std::nullopt;
    return Match{&m_units[match->id], match->length};
}

std::optional<Units::Match> Units::before(QStringView text, qsizetype end) const
{
    const auto match = m_before.longestEndingAt(text, end);
    if (!match)
        return std::nullopt;
    const qsizetype begin = end - match->length;
    const Unit &unit = m_units[match->id];
    if (isLatin(unit.form.front()) && begin > 0 && isLatin(text[begin - 1]))
        return std::nullopt;
    return Match{&unit, match->length};
}

} // namespace jiaoshu::lexicon
