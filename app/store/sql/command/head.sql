-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT id, hash, (SELECT max(counter) FROM command) FROM command ORDER BY id DESC LIMIT 1
