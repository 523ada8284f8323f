-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT a.uid, e.field, e.before, e.after FROM article_edit AS e JOIN article AS a ON a.id = e.article_id
WHERE e.command_id = :command ORDER BY e.id
