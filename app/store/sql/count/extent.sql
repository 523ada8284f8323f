-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT (SELECT count(*) FROM article), (SELECT count(*) FROM figure), (SELECT count(*) FROM reading),
    (SELECT count(*) FROM command)
