-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What people decided, one for each figure; undo and redo are such. What an import or a further reading did is not, nor that
-- figures go and come with articles that are taken out or put back. A command's decisions are written one after another.
SELECT coalesce(sum(c.last_decision_id - c.first_decision_id + 1), 0) FROM command AS c WHERE c.action NOT IN ('import', 'reextract')
    AND NOT EXISTS (SELECT 1 FROM article_edit AS e WHERE e.command_id = c.id AND e.field = 'removed')
