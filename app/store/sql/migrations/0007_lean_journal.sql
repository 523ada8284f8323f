-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- One decision of a person writes few pages: command and decision have no indexes over uid, by command and by figure any
-- more, and the counts are brought up to date now and then. Facts stay as they are; what is new follows from them and is
-- derived anew by a rebuild: a command's first and last decision, the figure's decision before each decision, the counts.
DROP VIEW verified_figure;
DROP VIEW current_figure;
DROP TRIGGER figure_state_counts_new;
DROP TRIGGER figure_state_counts_change;

CREATE TABLE new_command (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL,
    counter INTEGER NOT NULL CHECK (counter > 0),
    at TEXT NOT NULL,
    analyst TEXT NOT NULL,
    action TEXT NOT NULL CHECK (action IN ('confirm', 'correct', 'reject', 'unsure', 'reopen', 'add', 'import',
        'reextract', 'undo', 'redo')),
    target_id INTEGER REFERENCES command (id) ON DELETE RESTRICT,
    previous_hash BLOB NOT NULL CHECK (length(previous_hash) = 32),
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    first_decision_id INTEGER,
    last_decision_id INTEGER,
    CHECK ((target_id IS NOT NULL) = (action IN ('undo', 'redo')))
) STRICT;
INSERT INTO new_command
SELECT id, uid, counter, at, analyst, action, target_id, previous_hash, hash,
    (SELECT min(d.id) FROM decision AS d WHERE d.command_id = c.id),
    (SELECT max(d.id) FROM decision AS d WHERE d.command_id = c.id)
FROM command AS c ORDER BY id;

-- command_id is no foreign key: the command is written after its decisions, and SQLite would read all of them through to see
-- which waited for it. What a check asks of first_decision_id and last_decision_id tells the same.
CREATE TABLE new_decision (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL,
    command_id INTEGER NOT NULL,
    figure_id INTEGER NOT NULL REFERENCES figure (id) ON DELETE RESTRICT,
    action TEXT NOT NULL CHECK (action IN ('confirm', 'correct', 'reject', 'unsure', 'reopen', 'add', 'propose', 'reread',
        'withdraw', 'undo', 'redo')),
    before_state TEXT CHECK (before_state IN ('proposed', 'confirmed', 'corrected', 'rejected', 'added', 'unsure', 'withdrawn')),
    after_state TEXT NOT NULL CHECK (after_state IN ('proposed', 'confirmed', 'corrected', 'rejected', 'added', 'unsure',
        'withdrawn')),
    before_reading_id INTEGER REFERENCES reading (id) ON DELETE RESTRICT,
    after_reading_id INTEGER NOT NULL REFERENCES reading (id) ON DELETE RESTRICT,
    basis_reading_id INTEGER NOT NULL REFERENCES reading (id) ON DELETE RESTRICT,
    settled_id INTEGER REFERENCES decision (id) ON DELETE RESTRICT,
    reason TEXT NOT NULL,
    previous_id INTEGER,
    CHECK ((before_state IS NULL) = (before_reading_id IS NULL))
) STRICT;
INSERT INTO new_decision
SELECT id, uid, command_id, figure_id, action, before_state, after_state, before_reading_id, after_reading_id,
    basis_reading_id, settled_id, reason,
    (SELECT max(l.id) FROM decision AS l WHERE l.figure_id = d.figure_id AND l.id < d.id)
FROM decision AS d ORDER BY id;

DROP TABLE decision;
DROP TABLE command;
ALTER TABLE new_command RENAME TO command;
ALTER TABLE new_decision RENAME TO decision;
CREATE INDEX command_target ON command (target_id, id) WHERE target_id IS NOT NULL;
CREATE INDEX command_undoable ON command (id) WHERE target_id IS NULL AND action <> 'import';
CREATE TRIGGER command_stays BEFORE UPDATE OF id, uid, counter, at, analyst, action, target_id, previous_hash, hash ON command
    BEGIN SELECT RAISE(ABORT, 'command is never rewritten'); END;
CREATE TRIGGER command_kept BEFORE DELETE ON command BEGIN SELECT RAISE(ABORT, 'command is never rewritten'); END;
CREATE TRIGGER decision_stays BEFORE UPDATE OF id, uid, command_id, figure_id, action, before_state, after_state,
    before_reading_id, after_reading_id, basis_reading_id, settled_id, reason ON decision
    BEGIN SELECT RAISE(ABORT, 'decision is never rewritten'); END;
CREATE TRIGGER decision_kept BEFORE DELETE ON decision BEGIN SELECT RAISE(ABORT, 'decision is never rewritten'); END;

-- article_count and state_count hold what stood after this decision; those behind it come on top.
CREATE TABLE count_mark (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    decision_id INTEGER NOT NULL
) STRICT;
INSERT INTO count_mark SELECT 1, coalesce(max(id), 0) FROM decision;

-- For the program: a figure as it stands.
CREATE VIEW current_figure AS
SELECT s.figure_id AS id, s.article_id, s.state, s.begin_cp, s.end_cp, r.quote, r.kind, r.value, r.upper, r.unit, r.per,
    r.qualifier, r.status, r.place, r.period, r.indicator, r.note, b.confidence_permille, b.rule,
    coalesce(c.analyst, '') AS analyst, coalesce(c.at, '') AS decided_at,
    f.uid, s.reading_id, s.basis_reading_id, s.settled_id, b.origin AS basis_origin
FROM figure_state AS s
JOIN figure AS f ON f.id = s.figure_id
JOIN reading AS r ON r.id = s.reading_id
JOIN reading AS b ON b.id = s.basis_reading_id
LEFT JOIN decision AS d ON d.id = s.settled_id
LEFT JOIN command AS c ON c.id = d.command_id;

-- For everyone: the verified dataset. Public and stable: columns are added, never renamed or dropped.
CREATE VIEW verified_figure AS
SELECT f.uid, f.id, f.article_id, a.path AS article_path,
    coalesce((SELECT e.after FROM article_edit AS e WHERE e.article_id = a.id AND e.field = 'title' ORDER BY e.id DESC LIMIT 1),
        a.title) AS article_title,
    coalesce((SELECT e.after FROM article_edit AS e WHERE e.article_id = a.id AND e.field = 'published_on' ORDER BY e.id DESC LIMIT 1),
        a.published_on) AS published_on,
    f.begin_cp AS start_offset, f.end_cp AS end_offset, f.quote, f.kind, f.value, f.upper, f.unit, f.per, f.qualifier,
    f.status, f.place, f.period, f.indicator, f.note, f.state, f.analyst, f.decided_at,
    coalesce((SELECT e.after FROM article_edit AS e WHERE e.article_id = a.id AND e.field = 'outlet' ORDER BY e.id DESC LIMIT 1),
        b.outlet, '') AS outlet,
    coalesce((SELECT e.after FROM article_edit AS e WHERE e.article_id = a.id AND e.field = 'reporter' ORDER BY e.id DESC LIMIT 1),
        b.reporter, '') AS reporter,
    coalesce((SELECT lower(hex(o.sha256)) FROM source AS s JOIN original AS o ON o.id = s.original_id
        WHERE s.article_id = a.id ORDER BY s.id LIMIT 1), '') AS source_sha256,
    coalesce((SELECT e.after FROM article_edit AS e WHERE e.article_id = a.id AND e.field = 'same_as' ORDER BY e.id DESC LIMIT 1),
        '') AS same_as
FROM current_figure AS f
JOIN article AS a ON a.id = f.article_id
LEFT JOIN byline AS b ON b.article_id = a.id
WHERE f.state IN ('confirmed', 'corrected', 'added')
ORDER BY f.article_id, f.begin_cp, f.end_cp, f.id;
