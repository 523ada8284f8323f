-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT r.begin_cp, r.end_cp, r.quote, r.kind, r.value, r.upper, r.unit, r.per, r.qualifier, r.status, r.place, r.period,
    r.indicator, r.note, r.confidence_permille, r.rule, r.origin, r.uid, f.uid, a.uid, r.sha256, r.id, f.article_id
FROM reading AS r JOIN figure AS f ON f.id = r.figure_id JOIN article AS a ON a.id = f.article_id
ORDER BY r.id
