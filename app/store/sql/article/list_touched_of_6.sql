-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Articles with figures that were decided on, read or described behind a command.
SELECT f.article_id FROM decision AS d JOIN figure AS f ON f.id = d.figure_id WHERE d.command_id > :command
UNION SELECT article_id FROM article_edit WHERE command_id > :command
UNION SELECT article_id FROM extraction WHERE command_id > :command
ORDER BY 1
