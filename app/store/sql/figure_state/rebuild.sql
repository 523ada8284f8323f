-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The last decision of each figure; triggers count as it goes.
INSERT INTO figure_state (figure_id, article_id, begin_cp, end_cp, state, reading_id, basis_reading_id, settled_id, decision_id)
SELECT d.figure_id, f.article_id, r.begin_cp, r.end_cp, d.after_state, d.after_reading_id, d.basis_reading_id, d.settled_id, d.id
FROM decision AS d JOIN figure AS f ON f.id = d.figure_id JOIN reading AS r ON r.id = d.after_reading_id
WHERE d.id = (SELECT max(l.id) FROM decision AS l WHERE l.figure_id = d.figure_id)
