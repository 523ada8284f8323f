-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT s.figure_id, s.article_id, s.begin_cp, s.state, r.kind, r.unit, r.place, r.period, r.indicator,
    b.confidence_permille, b.rule, c.analyst
FROM figure_state AS s
JOIN reading AS r ON r.id = s.reading_id
JOIN reading AS b ON b.id = s.basis_reading_id
LEFT JOIN decision AS d ON d.id = s.settled_id
LEFT JOIN command AS c ON c.id = d.command_id
WHERE s.state <> 'withdrawn'
ORDER BY s.article_id, s.begin_cp, s.end_cp, s.figure_id
