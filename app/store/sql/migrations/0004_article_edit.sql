-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What analysts say of articles: corrected titles, days and so on, tags, and whether an article was taken out. Each row belongs
-- to a command, whose hash covers it; what holds of a field is the last row on it, else what the article itself says.
CREATE TABLE article_edit (
    id INTEGER PRIMARY KEY,
    command_id INTEGER NOT NULL REFERENCES command (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
    article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE RESTRICT,
    field TEXT NOT NULL CHECK (field IN ('title', 'published_on', 'outlet', 'reporter', 'place', 'tags', 'removed')),
    before TEXT NOT NULL,
    after TEXT NOT NULL
) STRICT;
CREATE INDEX article_edit_article ON article_edit (article_id, id);
CREATE INDEX article_edit_command ON article_edit (command_id, id);
CREATE TRIGGER article_edit_stays BEFORE UPDATE ON article_edit BEGIN SELECT RAISE(ABORT, 'article_edit is never rewritten'); END;
CREATE TRIGGER article_edit_kept BEFORE DELETE ON article_edit BEGIN SELECT RAISE(ABORT, 'article_edit is never rewritten'); END;

-- Who published and who wrote an article, as the engine read it when the article came in; none where it came in before.
CREATE TABLE byline (
    article_id INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE RESTRICT,
    outlet TEXT NOT NULL,
    reporter TEXT NOT NULL
) STRICT;
CREATE TRIGGER byline_stays BEFORE UPDATE ON byline BEGIN SELECT RAISE(ABORT, 'byline is never rewritten'); END;
CREATE TRIGGER byline_kept BEFORE DELETE ON byline BEGIN SELECT RAISE(ABORT, 'byline is never rewritten'); END;

-- With the title and day as analysts have corrected them, and who published and wrote the article.
DROP VIEW verified_figure;
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
        b.reporter, '') AS reporter
FROM current_figure AS f
JOIN article AS a ON a.id = f.article_id
LEFT JOIN byline AS b ON b.article_id = a.id
WHERE f.state IN ('confirmed', 'corrected', 'added')
ORDER BY f.article_id, f.begin_cp, f.end_cp, f.id;
