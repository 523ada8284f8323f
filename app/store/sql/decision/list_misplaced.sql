-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Figures that were decided on by a command that does not say which its first and last decision is.
SELECT d.figure_id FROM decision AS d JOIN command AS c ON c.id = d.command_id
WHERE d.id NOT BETWEEN coalesce(c.first_decision_id, 0) AND coalesce(c.last_decision_id, 0)
UNION SELECT coalesce((SELECT d.figure_id FROM decision AS d WHERE d.command_id = c.id), 0) FROM command AS c
LEFT JOIN decision AS f ON f.id = c.first_decision_id LEFT JOIN decision AS l ON l.id = c.last_decision_id
WHERE (c.first_decision_id IS NULL) <> (c.last_decision_id IS NULL)
    OR (c.first_decision_id IS NOT NULL AND (f.command_id IS NOT c.id OR l.command_id IS NOT c.id))
ORDER BY 1
