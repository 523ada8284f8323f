-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What followed a command, and of imports the article that came in new.
SELECT c.id, c.action, c.previous_hash, c.hash, coalesce(e.article_id, 0)
FROM command AS c LEFT JOIN extraction AS e ON e.command_id = c.id WHERE c.id > :after ORDER BY c.id
