-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT DISTINCT r.value FROM reading AS r JOIN figure AS f ON f.id = r.figure_id
JOIN figure_state AS s ON s.figure_id = f.id WHERE s.article_id = :article
