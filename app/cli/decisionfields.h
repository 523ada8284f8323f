// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "model/figure.h"
#include "session/session.h"
#include "session/terms.h"

#include <QJsonObject>
#include <QSet>
#include <QString>
#include <QStringList>

namespace jiaoshu::cli {

/** How @p field of a decision is written, in one sentence; of a name that is no field, which there are. */
[[nodiscard]] QString howFieldIsWritten(const QString &field);

/** What the fields of decisions make one ask: the same as the window's form asks. Each place is told once. */
class DecisionDoubts
{
public:
    explicit DecisionDoubts(const session::Session &session) : m_session(session) {}

    /** Sentences on what @p fields gave to @p after, which is to be a figure of @p article: a place nobody
     * knows, or that may be one of several; a value other than the words print. Empty mostly. */
    [[nodiscard]] QStringList of(ArticleId article, const model::Reading &after, const QJsonObject &fields);

private:
    [[nodiscard]] QString ofPlace(ArticleId article, const QString &place);
    [[nodiscard]] QString ofValue(ArticleId article, model::Reading reading) const;

    const session::Session &m_session;
    session::TermFinder m_terms;
    QSet<QString> m_toldPlaces;
};

} // namespace jiaoshu::cli
