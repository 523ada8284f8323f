-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- A decision that leaves the readings as they are: to name a column is to write all that hangs on it.
UPDATE figure_state SET state = :state, settled_id = nullif(:settled, 0), decision_id = :decision WHERE figure_id = :figure
