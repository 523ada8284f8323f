-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT state, reading_id, basis_reading_id, coalesce(settled_id, 0), decision_id FROM figure_state WHERE figure_id = :figure
