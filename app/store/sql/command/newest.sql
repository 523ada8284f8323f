-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT uid, hash, counter, at FROM command ORDER BY id DESC LIMIT 1
