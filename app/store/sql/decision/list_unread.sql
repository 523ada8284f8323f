-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The readings that the engine brought in and that are not there, by article.
SELECT d.after_reading_id, d.command_id, d.figure_id, f.uid, f.article_id, e.id
FROM decision AS d JOIN figure AS f ON f.id = d.figure_id JOIN extraction AS e ON e.command_id = d.command_id
WHERE d.action IN ('propose', 'reread') AND NOT EXISTS (SELECT 1 FROM reading AS r WHERE r.id = d.after_reading_id)
ORDER BY f.article_id, d.id
