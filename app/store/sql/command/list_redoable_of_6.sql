-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What can be repeated, the next one last: undone after the last new command and not repeated since. By the index of undo
-- and redo, for there may be a million imports.
SELECT c.id, c.action FROM command AS e INDEXED BY command_target JOIN command AS c ON c.id = e.target_id
WHERE e.target_id IS NOT NULL AND e.action = 'undo'
    AND e.id > coalesce((SELECT max(n.id) FROM command AS n WHERE n.target_id IS NULL AND n.action <> 'import'), 0)
    AND e.id = (SELECT max(l.id) FROM command AS l WHERE l.target_id = e.target_id)
ORDER BY c.id DESC
