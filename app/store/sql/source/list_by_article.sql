-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT s.article_id, s.original_id, o.sha256, o.size, o.is_kept, s.path, s.part, coalesce(c.at, '')
FROM source AS s JOIN original AS o ON o.id = s.original_id LEFT JOIN command AS c ON c.id = s.command_id
WHERE s.article_id = :article ORDER BY s.id
