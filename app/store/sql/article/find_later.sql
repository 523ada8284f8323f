-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- A row where the article was decided on, read anew or described behind a command.
SELECT 1 WHERE EXISTS (SELECT 1 FROM decision AS d CROSS JOIN figure AS f ON f.id = d.figure_id
        WHERE d.id > coalesce((SELECT last_decision_id FROM command
            WHERE id <= :command AND last_decision_id IS NOT NULL ORDER BY id DESC LIMIT 1), 0)
        AND f.article_id = :article)
    OR EXISTS (SELECT 1 FROM article_edit WHERE article_id = :article AND command_id > :command)
