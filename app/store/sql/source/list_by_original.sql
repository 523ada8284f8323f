-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT s.article_id, s.original_id, o.sha256, o.size, o.is_kept, s.path, s.part, coalesce(c.at, '')
FROM original AS o JOIN source AS s ON s.original_id = o.id LEFT JOIN command AS c ON c.id = s.command_id
WHERE o.sha256 = :sha256 ORDER BY s.id
