-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT OR IGNORE INTO figure (id, uid, article_id) VALUES (:figure, :uid, :article)
