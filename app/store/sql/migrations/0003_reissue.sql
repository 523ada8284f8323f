-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- A new issue of an article takes the place of an earlier one. carried says what became of each figure of the earlier issue
-- that was decided on: with 'exact' it went on in the new one (as new_figure_id, none where a rejected one is not proposed
-- again); 'moved' and 'lost' wait for a person. Both belong to a command, whose hash covers them.
CREATE TABLE reissue (
    command_id INTEGER PRIMARY KEY REFERENCES command (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
    old_article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE RESTRICT,
    new_article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE RESTRICT,
    CHECK (old_article_id <> new_article_id)
) STRICT;
CREATE TABLE carried (
    command_id INTEGER NOT NULL REFERENCES reissue (command_id) ON DELETE RESTRICT,
    figure_id INTEGER NOT NULL REFERENCES figure (id) ON DELETE RESTRICT,
    outcome TEXT NOT NULL CHECK (outcome IN ('exact', 'moved', 'lost')),
    new_figure_id INTEGER REFERENCES figure (id) ON DELETE RESTRICT,
    PRIMARY KEY (command_id, figure_id),
    CHECK (new_figure_id IS NULL OR outcome = 'exact')
) STRICT;
CREATE INDEX carried_waiting ON carried (command_id, figure_id) WHERE outcome <> 'exact';
CREATE TRIGGER reissue_stays BEFORE UPDATE ON reissue BEGIN SELECT RAISE(ABORT, 'reissue is never rewritten'); END;
CREATE TRIGGER reissue_kept BEFORE DELETE ON reissue BEGIN SELECT RAISE(ABORT, 'reissue is never rewritten'); END;
CREATE TRIGGER carried_stays BEFORE UPDATE ON carried BEGIN SELECT RAISE(ABORT, 'carried is never rewritten'); END;
CREATE TRIGGER carried_kept BEFORE DELETE ON carried BEGIN SELECT RAISE(ABORT, 'carried is never rewritten'); END;

-- How an import found its article, where another import of the same text had brought that in already: only where two
-- journals were joined. NULL: as the article says. The command's hash covers what it found.
ALTER TABLE extraction ADD COLUMN path TEXT;
ALTER TABLE extraction ADD COLUMN title TEXT;
ALTER TABLE extraction ADD COLUMN published_on TEXT;
ALTER TABLE extraction ADD COLUMN encoding TEXT;
ALTER TABLE extraction ADD COLUMN added_at TEXT;
