-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- As before version 7: which decisions are a command's, an index tells.
SELECT c.id, c.uid, c.counter, c.at, c.analyst, c.action, t.uid, c.previous_hash, c.hash, 1, 9223372036854775807
FROM command AS c LEFT JOIN command AS t ON t.id = c.target_id ORDER BY c.id
