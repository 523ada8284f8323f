-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The newest command below :below that is in effect. An addition of nothing begins an intake.
SELECT c.id, iif(c.action = 'add' AND c.first_decision_id IS NULL, 'import', c.action) FROM command AS c
WHERE c.target_id IS NULL AND c.action <> 'import' AND c.id < :below
    AND coalesce((SELECT e.action FROM command AS e WHERE e.target_id = c.id ORDER BY e.id DESC LIMIT 1), 'redo') = 'redo'
ORDER BY c.id DESC LIMIT 1
