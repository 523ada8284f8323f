-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT s.id FROM source AS s JOIN original AS o ON o.id = s.original_id
WHERE s.article_id = :article AND o.sha256 = :sha256
