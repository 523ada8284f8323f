-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT article_id, state, figures FROM article_count WHERE article_id = :article
