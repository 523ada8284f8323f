-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Where they are not there: derived anew, a command that has some says so.
UPDATE command SET first_decision_id = NULL, last_decision_id = NULL WHERE first_decision_id IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM decision AS d
        WHERE d.id BETWEEN first_decision_id AND last_decision_id AND d.command_id = command.id)
