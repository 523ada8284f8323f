-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE command SET first_decision_id = nullif(:first, 0), last_decision_id = nullif(:last, 0) WHERE id = :command
    AND (coalesce(first_decision_id, 0), coalesce(last_decision_id, 0)) <> (:first, :last)
