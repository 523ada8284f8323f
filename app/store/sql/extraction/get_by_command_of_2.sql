-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- As before version 3.
SELECT a.uid, a.path, a.title, a.published_on, a.encoding, a.sha256, a.added_at, e.engine_version
FROM extraction AS e JOIN article AS a ON a.id = e.article_id WHERE e.command_id = :command
