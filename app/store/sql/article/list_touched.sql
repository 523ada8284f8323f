-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Articles with figures that were decided on, read or described behind a command.
SELECT f.article_id FROM decision AS d CROSS JOIN figure AS f ON f.id = d.figure_id
WHERE d.id > coalesce((SELECT last_decision_id FROM command
    WHERE id <= :command AND last_decision_id IS NOT NULL ORDER BY id DESC LIMIT 1), 0)
UNION SELECT article_id FROM article_edit WHERE command_id > :command
UNION SELECT article_id FROM extraction WHERE command_id > :command
ORDER BY 1
