#include "schema/Migration1.h"

namespace bandom::schema {

const char *const migration1 = R"sql(
CREATE TABLE programme (
    id TEXT PRIMARY KEY NOT NULL CHECK (id = 'programme'),
    name TEXT,
    province TEXT,
    commodity TEXT,
    season TEXT,
    organisation TEXT,
    note TEXT,
    exercise INTEGER NOT NULL DEFAULT 0 CHECK (exercise IN (0, 1))
);

CREATE TABLE stakeholder (
    id TEXT PRIMARY KEY NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    title TEXT,
    sex TEXT CHECK (sex IN ('female', 'male')),
    category TEXT CHECK (category IN ('value_chain_actor', 'supporter', 'enabler')),
    phone TEXT,
    workplace TEXT,
    address TEXT,
    consent TEXT CHECK (consent IN ('given', 'refused')),
    note TEXT
);

CREATE TABLE stakeholder_role (
    stakeholder_id TEXT NOT NULL REFERENCES stakeholder (id) ON DELETE CASCADE,
    role TEXT NOT NULL,
    PRIMARY KEY (stakeholder_id, role)
) WITHOUT ROWID;

CREATE TABLE involvement (
    stakeholder_id TEXT NOT NULL REFERENCES stakeholder (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('team', 'key_informant')),
    position INTEGER NOT NULL,
    PRIMARY KEY (stakeholder_id, kind)
) WITHOUT ROWID;
CREATE INDEX involvement_by_kind ON involvement (kind, position);

CREATE TABLE place (
    id TEXT PRIMARY KEY NOT NULL,
    code TEXT UNIQUE,
    level TEXT NOT NULL CHECK (level IN ('province', 'district', 'commune', 'village')),
    kind TEXT CHECK (kind IN ('capital', 'municipality', 'khan', 'sangkat')),
    parent_id TEXT REFERENCES place (id),
    name_latin TEXT,
    name_km TEXT,
    aliases TEXT,
    CHECK (coalesce(name_latin, '') <> '' OR coalesce(name_km, '') <> '')
);
CREATE INDEX place_by_parent ON place (parent_id);

CREATE TABLE area (
    id TEXT PRIMARY KEY NOT NULL,
    position INTEGER NOT NULL,
    code TEXT,
    name_latin TEXT,
    name_km TEXT,
    aliases TEXT,
    note TEXT,
    CHECK (coalesce(name_latin, '') <> '' OR coalesce(name_km, '') <> '')
);

CREATE TABLE area_unit (
    area_id TEXT NOT NULL REFERENCES area (id) ON DELETE CASCADE,
    place_id TEXT NOT NULL REFERENCES place (id),
    PRIMARY KEY (area_id, place_id)
) WITHOUT ROWID;

CREATE TABLE assessment (
    id TEXT PRIMARY KEY NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('pre-assessment', 'selection')),
    round INTEGER NOT NULL CHECK (round >= 1),
    lowest INTEGER NOT NULL,
    highest INTEGER NOT NULL,
    combination TEXT NOT NULL DEFAULT 'mean-of-scorers'
        CHECK (combination IN ('mean-of-scorers', 'mean-per-category')),
    opened_on TEXT,
    note TEXT,
    UNIQUE (kind, round),
    CHECK ((kind = 'pre-assessment' AND lowest = 0 AND highest = 3)
        OR (kind = 'selection' AND lowest = 1 AND highest = 5))
);

CREATE TABLE scale_point (
    assessment_id TEXT NOT NULL REFERENCES assessment (id) ON DELETE CASCADE,
    value INTEGER NOT NULL,
    name_en TEXT,
    name_km TEXT,
    PRIMARY KEY (assessment_id, value)
) WITHOUT ROWID;

CREATE TABLE criterion (
    id TEXT PRIMARY KEY NOT NULL,
    assessment_id TEXT NOT NULL REFERENCES assessment (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    key TEXT,
    name_en TEXT,
    name_km TEXT,
    question_en TEXT,
    question_km TEXT,
    weight INTEGER NOT NULL DEFAULT 1 CHECK (weight >= 0),
    direction TEXT NOT NULL DEFAULT 'higher' CHECK (direction IN ('higher', 'lower')),
    CHECK (coalesce(name_en, '') <> '' OR coalesce(name_km, '') <> '')
);
CREATE INDEX criterion_by_assessment ON criterion (assessment_id, position);

CREATE TABLE score_sheet (
    id TEXT PRIMARY KEY NOT NULL,
    assessment_id TEXT NOT NULL REFERENCES assessment (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    scorer_id TEXT REFERENCES stakeholder (id) ON DELETE CASCADE,
    scorer_role TEXT,
    category TEXT CHECK (category IN ('value_chain_actor', 'supporter', 'enabler')),
    sex TEXT CHECK (sex IN ('female', 'male')),
    scored_on TEXT,
    note TEXT,
    UNIQUE (assessment_id, scorer_id)
);

CREATE UNIQUE INDEX score_sheet_agreed ON score_sheet (assessment_id) WHERE scorer_id IS NULL;

CREATE TABLE score (
    sheet_id TEXT NOT NULL REFERENCES score_sheet (id) ON DELETE CASCADE,
    area_id TEXT NOT NULL REFERENCES area (id) ON DELETE CASCADE,
    criterion_id TEXT NOT NULL REFERENCES criterion (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('pre-assessment', 'selection')),
    value INTEGER,
    not_applicable INTEGER NOT NULL DEFAULT 0 CHECK (not_applicable IN (0, 1)),
    evidence TEXT,
    PRIMARY KEY (sheet_id, area_id, criterion_id),
    CHECK (value IS NULL OR not_applicable = 0),
    CHECK (value IS NULL OR (typeof(value) = 'integer' AND (
        (kind = 'pre-assessment' AND value BETWEEN 0 AND 3) OR (kind = 'selection' AND value BETWEEN 1 AND 5)))),
    CHECK (value IS NOT NULL OR not_applicable = 1 OR evidence IS NOT NULL)
) WITHOUT ROWID;
CREATE INDEX score_without_answer ON score (sheet_id) WHERE value IS NULL AND not_applicable = 0;

CREATE TABLE priority_decision (
    assessment_id TEXT PRIMARY KEY NOT NULL REFERENCES assessment (id) ON DELETE CASCADE,
    decided_on TEXT,
    decided_by TEXT,
    reason TEXT,
    tie_reason TEXT,
    dissent TEXT
);

CREATE TABLE area_choice (
    assessment_id TEXT NOT NULL REFERENCES assessment (id) ON DELETE CASCADE,
    area_id TEXT NOT NULL REFERENCES area (id) ON DELETE CASCADE,
    position INTEGER,
    reason TEXT,
    PRIMARY KEY (assessment_id, area_id)
) WITHOUT ROWID;

CREATE TABLE area_study (
    area_id TEXT PRIMARY KEY NOT NULL REFERENCES area (id) ON DELETE CASCADE,
    location TEXT,
    first_day TEXT,
    last_day TEXT,
    meeting_point TEXT,
    people_met TEXT,
    summary TEXT
);

CREATE TABLE finding (
    id TEXT PRIMARY KEY NOT NULL,
    area_id TEXT NOT NULL REFERENCES area (id) ON DELETE CASCADE,
    section TEXT NOT NULL CHECK (section IN ('producers', 'traders', 'input_suppliers', 'driving_forces',
        'leverage_points', 'constraints', 'opportunities', 'interventions')),
    position INTEGER NOT NULL,
    subject TEXT,
    statement TEXT NOT NULL CHECK (statement <> ''),
    source TEXT,
    sources_differ INTEGER NOT NULL DEFAULT 0 CHECK (sources_differ IN (0, 1))
);
CREATE INDEX finding_by_area ON finding (area_id, section, position);
)sql";

} // namespace bandom::schema
