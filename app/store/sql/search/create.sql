-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The search index, a cache in a file of its own beside the workspace: dropped and made anew, never migrated.
-- mark says which article of which workspace is the newest in it.
CREATE TABLE mark (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    workspace_uid TEXT NOT NULL,
    article_id INTEGER NOT NULL,
    sha256 BLOB NOT NULL
) STRICT;
CREATE VIRTUAL TABLE gram USING fts5(body, content = '', columnsize = 0, tokenize = 'ascii');
