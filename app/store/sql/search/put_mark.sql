-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO mark (id, workspace_uid, article_id, sha256) VALUES (1, :workspace, :article, :sha256)
ON CONFLICT (id) DO UPDATE SET workspace_uid = excluded.workspace_uid, article_id = excluded.article_id, sha256 = excluded.sha256
