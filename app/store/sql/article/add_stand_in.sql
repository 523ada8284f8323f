-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- For one whose row a repair could not read.
INSERT OR IGNORE INTO article (id, uid, path, title, published_on, encoding, sha256, added_at)
VALUES (:article, :uid, '', '', '', '', :sha256, '')
