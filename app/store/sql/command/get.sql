-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT c.id, c.uid, c.counter, c.at, c.analyst, c.action, t.uid, c.previous_hash, c.hash, coalesce(c.first_decision_id, 0),
    coalesce(c.last_decision_id, 0)
FROM command AS c LEFT JOIN command AS t ON t.id = c.target_id WHERE c.id = :command
