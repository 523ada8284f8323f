-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- By the decisions: readings have no index by figure.
SELECT DISTINCT r.value FROM figure_state AS s JOIN decision AS d ON d.figure_id = s.figure_id
JOIN reading AS r ON r.id = d.after_reading_id WHERE s.article_id = :article
