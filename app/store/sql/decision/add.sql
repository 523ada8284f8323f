-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO decision (id, uid, command_id, figure_id, action, before_state, after_state, before_reading_id, after_reading_id,
    basis_reading_id, settled_id, reason, previous_id)
VALUES (:id, :uid, :command, :figure, :action, :before_state, :after_state, :before_reading, :after_reading,
    :basis_reading, :settled, :reason, :previous)
