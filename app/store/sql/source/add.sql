-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO source (command_id, article_id, original_id, path, part) VALUES (:command, :article, :original, :path, :part)
