-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Figures of earlier issues that wait: their command is in effect, and no decision that came after it holds.
SELECT c.figure_id, c.outcome, r.old_article_id, r.new_article_id
FROM carried AS c JOIN reissue AS r ON r.command_id = c.command_id JOIN figure_state AS s ON s.figure_id = c.figure_id
WHERE c.outcome <> 'exact' AND s.state <> 'withdrawn'
    AND coalesce((SELECT d.command_id FROM decision AS d WHERE d.id = s.settled_id), 0) < c.command_id
    AND coalesce((SELECT e.action FROM command AS e WHERE e.target_id = c.command_id ORDER BY e.id DESC LIMIT 1), 'redo') = 'redo'
ORDER BY c.command_id, c.figure_id
