-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Extractions that readings name and that are not there, with the command that brought those in and their article.
SELECT r.extraction_id, min(d.command_id), min(coalesce(f.article_id, s.article_id))
FROM reading AS r JOIN decision AS d ON d.after_reading_id = r.id AND d.action IN ('propose', 'reread')
LEFT JOIN figure AS f ON f.id = r.figure_id
LEFT JOIN source AS s ON s.command_id = d.command_id
WHERE r.extraction_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM extraction AS e WHERE e.id = r.extraction_id)
GROUP BY r.extraction_id HAVING min(coalesce(f.article_id, s.article_id)) IS NOT NULL ORDER BY r.extraction_id
