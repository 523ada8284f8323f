-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- When articles were read; an article's first is when it came in.
SELECT e.article_id, c.at FROM extraction AS e JOIN command AS c ON c.id = e.command_id ORDER BY e.id
