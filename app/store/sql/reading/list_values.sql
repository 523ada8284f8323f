-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- By the decisions: readings have no index by figure.
WITH RECURSIVE past (id) AS (
    SELECT decision_id FROM figure_state WHERE article_id = :article
    UNION SELECT d.previous_id FROM past JOIN decision AS d ON d.id = past.id WHERE d.previous_id IS NOT NULL)
SELECT DISTINCT r.value FROM past JOIN decision AS d ON d.id = past.id JOIN reading AS r ON r.id = d.after_reading_id
