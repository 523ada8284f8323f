-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO command (id, uid, counter, at, analyst, action, target_id, previous_hash, hash, first_decision_id, last_decision_id)
VALUES (:id, :uid, :counter, :at, :analyst, :action, :target, :previous_hash, :hash, nullif(:first, 0), nullif(:last, 0))
