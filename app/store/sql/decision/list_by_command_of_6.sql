-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Each decision of a command with what the figure's row before it held.
SELECT d.figure_id, f.article_id, coalesce(d.before_state, ''), d.after_state, coalesce(d.before_reading_id, 0), d.after_reading_id,
    d.basis_reading_id, coalesce(d.settled_id, 0), coalesce(p.basis_reading_id, d.basis_reading_id), coalesce(p.settled_id, 0),
    d.reason
FROM decision AS d
JOIN figure AS f ON f.id = d.figure_id
LEFT JOIN decision AS p ON p.id = (SELECT max(l.id) FROM decision AS l WHERE l.figure_id = d.figure_id AND l.id < d.id)
WHERE d.command_id = :command ORDER BY d.id
