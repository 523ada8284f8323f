-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The readings that a command's decisions brought in.
SELECT after_reading_id, basis_reading_id FROM decision
WHERE id BETWEEN (SELECT first_decision_id FROM command WHERE id = :command)
    AND (SELECT last_decision_id FROM command WHERE id = :command) AND command_id = :command
