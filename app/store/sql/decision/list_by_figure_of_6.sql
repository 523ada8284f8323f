-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What people did to a figure, in order; what the engine did is left out.
SELECT d.uid, c.at, c.analyst, d.action, coalesce(d.before_state, ''), d.after_state, coalesce(d.before_reading_id, d.after_reading_id),
    d.after_reading_id, d.reason
FROM decision AS d
JOIN command AS c ON c.id = d.command_id
WHERE d.figure_id = :figure AND c.action NOT IN ('import', 'reextract')
ORDER BY d.id
