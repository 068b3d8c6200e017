#include "schema/Migration5.h"

namespace bandom::schema {

const char *const migration5 = R"sql(
CREATE TABLE meeting (
    id TEXT PRIMARY KEY NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('selection', 'msp')),
    title TEXT,
    first_day TEXT,
    last_day TEXT CHECK (last_day >= first_day),
    place TEXT,
    purpose TEXT,
    facilitator TEXT,
    note TEXT
);
INSERT INTO meeting (id, kind) VALUES ('selection', 'selection');

CREATE TABLE attendance (
    id TEXT PRIMARY KEY NOT NULL,
    meeting_id TEXT NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    stakeholder_id TEXT NOT NULL REFERENCES stakeholder (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    present INTEGER NOT NULL DEFAULT 0 CHECK (present IN (0, 1)),
    note TEXT,
    UNIQUE (meeting_id, stakeholder_id)
);
CREATE INDEX attendance_by_stakeholder ON attendance (stakeholder_id);

CREATE TABLE cluster_point (
    id TEXT PRIMARY KEY NOT NULL,
    meeting_id TEXT NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    side TEXT NOT NULL CHECK (side IN ('advantage', 'disadvantage')),
    position INTEGER NOT NULL,
    key TEXT,
    text_en TEXT,
    text_km TEXT,
    CHECK (coalesce(text_en, '') <> '' OR coalesce(text_km, '') <> '')
);
CREATE INDEX cluster_point_by_meeting ON cluster_point (meeting_id, side, position);

CREATE TABLE vote (
    id TEXT PRIMARY KEY NOT NULL,
    meeting_id TEXT NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    area_id TEXT REFERENCES area (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    question TEXT,
    method TEXT CHECK (method IN ('hands', 'ballot', 'by_name')),
    may_vote INTEGER CHECK (may_vote >= 0),
    quorum_people INTEGER CHECK (quorum_people >= 0),
    quorum_percent REAL CHECK (quorum_percent >= 0 AND quorum_percent <= 100),
    majority TEXT CHECK (majority IN ('more_than_half', 'three_fifths', 'two_thirds', 'three_quarters', 'all')),
    abstentions_count INTEGER NOT NULL DEFAULT 0 CHECK (abstentions_count IN (0, 1)),
    rule TEXT,
    votes_for INTEGER CHECK (votes_for >= 0),
    votes_against INTEGER CHECK (votes_against >= 0),
    abstentions INTEGER CHECK (abstentions >= 0),
    women_for INTEGER CHECK (women_for >= 0),
    women_against INTEGER CHECK (women_against >= 0),
    women_abstaining INTEGER CHECK (women_abstaining >= 0),
    objections TEXT,
    note TEXT
);
CREATE INDEX vote_by_meeting ON vote (meeting_id, position);

CREATE TABLE vote_by_name (
    vote_id TEXT NOT NULL REFERENCES vote (id) ON DELETE CASCADE,
    stakeholder_id TEXT NOT NULL REFERENCES stakeholder (id) ON DELETE CASCADE,
    choice TEXT NOT NULL CHECK (choice IN ('for', 'against', 'abstains')),
    PRIMARY KEY (vote_id, stakeholder_id)
) WITHOUT ROWID;
CREATE INDEX vote_by_name_by_stakeholder ON vote_by_name (stakeholder_id);

CREATE TABLE enrolment (
    meeting_id TEXT NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    stakeholder_id TEXT NOT NULL REFERENCES stakeholder (id) ON DELETE CASCADE,
    choice TEXT NOT NULL CHECK (choice IN ('joins', 'does_not_join', 'undecided')),
    area_id TEXT REFERENCES area (id) ON DELETE SET NULL,
    decided_on TEXT,
    note TEXT,
    PRIMARY KEY (meeting_id, stakeholder_id)
) WITHOUT ROWID;
CREATE INDEX enrolment_by_stakeholder ON enrolment (stakeholder_id);
)sql";

} // namespace bandom::schema
