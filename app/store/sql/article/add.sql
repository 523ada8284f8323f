-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO article (uid, path, title, published_on, encoding, sha256, added_at)
VALUES (:uid, :path, :title, :published_on, :encoding, :sha256, :added_at)
