-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT s.figure_id, r.quote, r.indicator, r.place, r.unit
FROM figure_state AS s
JOIN reading AS r ON r.id = s.reading_id
WHERE s.state <> 'withdrawn'
ORDER BY s.figure_id
