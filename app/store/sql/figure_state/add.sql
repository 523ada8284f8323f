-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO figure_state (figure_id, article_id, begin_cp, end_cp, state, reading_id, basis_reading_id, settled_id, decision_id)
VALUES (:figure, :article, :begin, :end, :state, :reading, :basis, nullif(:settled, 0), :decision)
