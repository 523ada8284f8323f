-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The newest row has the greatest counter: each is one more than that before it. To ask for the greatest reads all rows.
SELECT id, hash, counter FROM command ORDER BY id DESC LIMIT 1
