-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Articles that came in by the imports behind an intake's begin, up to the next command that is none; and whether that range of
-- commands is one chain: each is counted one above the one it follows, so in joined journals some have the same number.
SELECT (SELECT count(*) FROM extraction AS e WHERE e.command_id > :intake AND e.command_id < n.stop),
    (SELECT l.counter - b.counter = l.id - b.id FROM command AS b CROSS JOIN command AS l
        WHERE b.id = :intake AND l.id = coalesce((SELECT s.id FROM command AS s WHERE s.id = n.stop), (SELECT max(m.id) FROM command AS m)))
FROM (SELECT min(
    coalesce((SELECT n.id FROM command AS n WHERE n.target_id IS NULL AND n.action <> 'import' AND n.id > :intake ORDER BY n.id LIMIT 1), 9223372036854775807),
    coalesce((SELECT min(u.id) FROM command AS u INDEXED BY command_target WHERE u.target_id IS NOT NULL AND u.id > :intake), 9223372036854775807)) AS stop) AS n
