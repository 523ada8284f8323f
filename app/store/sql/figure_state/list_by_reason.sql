-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT s.figure_id FROM figure_state AS s JOIN decision AS d ON d.id = s.decision_id
WHERE s.article_id = :article AND s.state IN ('confirmed', 'corrected', 'added') AND d.reason = :reason
