-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Where a figure stands after a decision.
INSERT INTO figure_state (figure_id, article_id, begin_cp, end_cp, state, reading_id, basis_reading_id, settled_id, decision_id)
SELECT d.figure_id, f.article_id, r.begin_cp, r.end_cp, d.after_state, d.after_reading_id, d.basis_reading_id, d.settled_id, d.id
FROM decision AS d JOIN figure AS f ON f.id = d.figure_id JOIN reading AS r ON r.id = d.after_reading_id
WHERE d.id = :decision
ON CONFLICT (figure_id) DO UPDATE SET begin_cp = excluded.begin_cp, end_cp = excluded.end_cp, state = excluded.state,
    reading_id = excluded.reading_id, basis_reading_id = excluded.basis_reading_id, settled_id = excluded.settled_id,
    decision_id = excluded.decision_id
