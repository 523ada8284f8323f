-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT a.uid, coalesce(e.path, a.path), coalesce(e.title, a.title), coalesce(e.published_on, a.published_on),
    coalesce(e.encoding, a.encoding), a.sha256, coalesce(e.added_at, a.added_at), e.engine_version
FROM extraction AS e JOIN article AS a ON a.id = e.article_id WHERE e.command_id = :command
