-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Each command that read an article, with that.
SELECT command_id, article_id FROM extraction ORDER BY command_id
