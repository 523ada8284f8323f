-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT article_id, field, before, after FROM article_edit WHERE command_id = :command ORDER BY id
