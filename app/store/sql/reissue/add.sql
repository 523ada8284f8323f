-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO reissue (command_id, old_article_id, new_article_id) VALUES (:command, :old, :new)
