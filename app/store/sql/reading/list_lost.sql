-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What is left of those, in the order in which it was made.
SELECT r.id, r.figure_id, r.origin = 'engine', r.begin_cp, r.end_cp FROM reading AS r
WHERE NOT EXISTS (SELECT 1 FROM figure_state AS s WHERE s.figure_id = r.figure_id) ORDER BY r.id
