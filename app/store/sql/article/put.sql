-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Of a new file that a repair makes; anywhere else the guards forbid it.
UPDATE article SET uid = :uid, path = :path, title = :title, published_on = :published_on, encoding = :encoding,
    sha256 = :sha256, added_at = :added_at WHERE id = :article
