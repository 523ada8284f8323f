-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Readings of figures that are not there; the engine's with their article.
SELECT r.begin_cp, r.end_cp, r.quote, r.kind, r.value, r.upper, r.unit, r.per, r.qualifier, r.status, r.place, r.period,
    r.indicator, r.note, r.confidence_permille, r.rule, r.origin, r.uid, '', coalesce(a.uid, ''), r.sha256, r.figure_id,
    coalesce(a.id, 0)
FROM reading AS r LEFT JOIN extraction AS e ON e.id = r.extraction_id LEFT JOIN article AS a ON a.id = e.article_id
WHERE NOT EXISTS (SELECT 1 FROM figure AS f WHERE f.id = r.figure_id) ORDER BY r.id
