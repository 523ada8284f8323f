-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT o.uid, n.uid FROM reissue AS r JOIN article AS o ON o.id = r.old_article_id JOIN article AS n ON n.id = r.new_article_id
WHERE r.command_id = :command
