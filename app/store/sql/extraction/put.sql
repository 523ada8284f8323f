-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT OR IGNORE INTO extraction (id, command_id, article_id, engine_version) VALUES (:id, :command, :article, :engine_version)
