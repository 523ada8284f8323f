-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT f.uid, a.uid FROM figure AS f JOIN article AS a ON a.id = f.article_id WHERE f.id = :figure
