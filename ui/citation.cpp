// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/citation.h"

#include "ui/models/figurecolumns.h"

#include <QCoreApplication>
#include <QStringList>

namespace jiaoshu::ui {

QString citation(const model::ArticleSummary &article, const QString &words, CodePointSpan span,
                 const model::Figure *figure)
{
    QStringList lines = {words};
    if (figure)
        lines.append(figureSummary(*figure).split(u'\n').join(QStringLiteral(" · ")));
    QStringList source;
    for (const QString &each : {article.outlet, article.publishedOn, article.title, article.path}) {
        if (!each.isEmpty() && !source.contains(each.simplified()))
            source.append(each.simplified());
    }
    source.append(QCoreApplication::translate("Citation", "characters %1 to %2")
                      .arg(span.begin.value + 1)
                      .arg(span.end.value));
    lines.append(QString(QStringLiteral("— ") + source.join(QStringLiteral(" · "))));
    return lines.join(u'\n');
}

} // namespace jiaoshu::ui
