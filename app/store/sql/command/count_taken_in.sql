-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Articles that came in by the imports behind an intake's begin, up to the next command that is none.
SELECT count(*) FROM extraction WHERE command_id > :intake AND command_id < min(
    coalesce((SELECT n.id FROM command AS n WHERE n.target_id IS NULL AND n.action <> 'import' AND n.id > :intake ORDER BY n.id LIMIT 1), 9223372036854775807),
    coalesce((SELECT min(u.id) FROM command AS u INDEXED BY command_target WHERE u.target_id IS NOT NULL AND u.id > :intake), 9223372036854775807))
