-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT OR REPLACE INTO read_file (key, articles) VALUES (:key, :articles)
