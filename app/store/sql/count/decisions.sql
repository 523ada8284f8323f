-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What people decided, one for each figure; undo and redo are such. What an import or a further reading did is not, nor that
-- figures go and come with articles that are taken out or put back. A command's decisions stand between its first and last;
-- where a repair lost some, or journals were joined, not each row there is one.
SELECT coalesce(sum((SELECT count(*) FROM decision AS d
    WHERE d.id BETWEEN c.first_decision_id AND c.last_decision_id AND d.command_id = c.id)), 0)
FROM command AS c WHERE c.action NOT IN ('import', 'reextract')
    AND NOT EXISTS (SELECT 1 FROM article_edit AS e WHERE e.command_id = c.id AND e.field = 'removed')
