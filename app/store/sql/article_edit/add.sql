-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO article_edit (command_id, article_id, field, before, after) VALUES (:command, :article, :field, :before, :after)
