-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a repair could not bring back. A check no longer counts it, so that what comes later is seen.
-- sha256 is over at, what and detail; see README.md.
CREATE TABLE loss (
    id INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    what TEXT NOT NULL,
    detail TEXT NOT NULL,
    sha256 BLOB NOT NULL CHECK (length(sha256) = 32)
) STRICT;
CREATE TRIGGER loss_stays BEFORE UPDATE ON loss BEGIN SELECT RAISE(ABORT, 'loss is never rewritten'); END;
CREATE TRIGGER loss_kept BEFORE DELETE ON loss BEGIN SELECT RAISE(ABORT, 'loss is never rewritten'); END;

-- meta a second time: no hash covers it, so a changed byte is found by the other copy.
CREATE TABLE meta_again (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    uid TEXT NOT NULL,
    created_at TEXT NOT NULL,
    tool_version TEXT NOT NULL
) STRICT;
INSERT INTO meta_again SELECT id, uid, created_at, tool_version FROM meta;
CREATE TRIGGER meta_repeated AFTER INSERT ON meta BEGIN
    INSERT INTO meta_again VALUES (NEW.id, NEW.uid, NEW.created_at, NEW.tool_version);
END;
CREATE TRIGGER meta_again_stays BEFORE UPDATE ON meta_again BEGIN SELECT RAISE(ABORT, 'meta_again is never rewritten'); END;
CREATE TRIGGER meta_again_kept BEFORE DELETE ON meta_again BEGIN SELECT RAISE(ABORT, 'meta_again is never rewritten'); END;
