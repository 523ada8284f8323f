-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO extraction (command_id, article_id, engine_version) VALUES (:command, :article, :engine_version)
