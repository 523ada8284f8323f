-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT a.uid, o.sha256, o.size, s.path, s.part
FROM source AS s JOIN article AS a ON a.id = s.article_id JOIN original AS o ON o.id = s.original_id
WHERE s.command_id = :command ORDER BY s.id
