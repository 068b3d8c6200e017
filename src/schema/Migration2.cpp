#include "schema/Migration2.h"

namespace bandom::schema {

// Every quantity has a lowest and a highest value (NULL in both: not recorded; one value: both alike), a
// unit, and a period or NULL for "not stated".
const char *const migration2 = R"sql(
ALTER TABLE place ADD COLUMN latitude REAL CHECK (latitude BETWEEN -90 AND 90);
ALTER TABLE place ADD COLUMN longitude REAL CHECK (longitude BETWEEN -180 AND 180);
ALTER TABLE place ADD COLUMN position_note TEXT;

ALTER TABLE stakeholder ADD COLUMN kind TEXT CHECK (kind IN ('person', 'group', 'body'));
ALTER TABLE stakeholder ADD COLUMN place_id TEXT REFERENCES place (id) ON DELETE SET NULL;

CREATE TABLE stakeholder_area (
    stakeholder_id TEXT NOT NULL REFERENCES stakeholder (id) ON DELETE CASCADE,
    area_id TEXT NOT NULL REFERENCES area (id) ON DELETE CASCADE,
    PRIMARY KEY (stakeholder_id, area_id)
) WITHOUT ROWID;
CREATE INDEX stakeholder_area_by_area ON stakeholder_area (area_id);

CREATE TABLE producer_profile (
    stakeholder_id TEXT PRIMARY KEY NOT NULL REFERENCES stakeholder (id) ON DELETE CASCADE,
    households_lowest INTEGER CHECK (households_lowest >= 0),
    households_highest INTEGER CHECK (households_highest >= households_lowest),
    members INTEGER CHECK (members >= 0),
    women INTEGER CHECK (women >= 0 AND (members IS NULL OR women <= members)),
    land_lowest REAL CHECK (land_lowest >= 0),
    land_highest REAL CHECK (land_highest >= land_lowest),
    land_unit TEXT CHECK (land_unit IN ('m2', 'ha')),
    water_source TEXT,
    seasonality TEXT,
    techniques TEXT,
    relations TEXT,
    note TEXT,
    source TEXT
);

CREATE TABLE trader_profile (
    stakeholder_id TEXT PRIMARY KEY NOT NULL REFERENCES stakeholder (id) ON DELETE CASCADE,
    transport TEXT,
    collection_area TEXT,
    buyers TEXT,
    terms TEXT,
    business_hours TEXT,
    relations TEXT,
    note TEXT,
    source TEXT
);

CREATE TABLE input_supplier_profile (
    stakeholder_id TEXT PRIMARY KEY NOT NULL REFERENCES stakeholder (id) ON DELETE CASCADE,
    goods TEXT,
    shop TEXT,
    supply_terms TEXT,
    suppliers TEXT,
    relations TEXT,
    note TEXT,
    source TEXT
);

CREATE TABLE farmer_group (
    stakeholder_id TEXT PRIMARY KEY NOT NULL REFERENCES stakeholder (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    code TEXT,
    representative_id TEXT REFERENCES stakeholder (id) ON DELETE SET NULL,
    producers TEXT CHECK (producers IN ('low', 'medium', 'high')),
    consumption TEXT CHECK (consumption IN ('low', 'medium', 'high')),
    access TEXT CHECK (access IN ('low', 'medium', 'high')),
    income TEXT CHECK (income IN ('low', 'medium', 'high')),
    rated_by TEXT,
    rated_on TEXT
);

CREATE TABLE field_activity (
    id TEXT PRIMARY KEY NOT NULL,
    area_id TEXT NOT NULL REFERENCES area (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('observe', 'discuss', 'interview', 'validate')),
    position INTEGER NOT NULL,
    state TEXT NOT NULL DEFAULT 'planned' CHECK (state IN ('planned', 'under_way', 'done', 'dropped')),
    first_day TEXT,
    last_day TEXT CHECK (last_day >= first_day),
    place_id TEXT REFERENCES place (id) ON DELETE SET NULL,
    meeting_point TEXT,
    topic TEXT,
    met INTEGER CHECK (met >= 0),
    met_women INTEGER CHECK (met_women >= 0 AND (met IS NULL OR met_women <= met)),
    met_text TEXT,
    note TEXT
);
CREATE INDEX field_activity_by_area ON field_activity (area_id, kind, position);

CREATE TABLE field_activity_person (
    activity_id TEXT NOT NULL REFERENCES field_activity (id) ON DELETE CASCADE,
    stakeholder_id TEXT NOT NULL REFERENCES stakeholder (id) ON DELETE CASCADE,
    part TEXT NOT NULL CHECK (part IN ('team', 'met')),
    PRIMARY KEY (activity_id, stakeholder_id)
) WITHOUT ROWID;

CREATE TABLE observation (
    id TEXT PRIMARY KEY NOT NULL,
    area_id TEXT NOT NULL REFERENCES area (id) ON DELETE CASCADE,
    activity_id TEXT REFERENCES field_activity (id) ON DELETE SET NULL,
    topic TEXT NOT NULL CHECK (topic IN ('roads', 'water', 'infrastructure', 'farming', 'crops', 'market_distance',
        'other')),
    position INTEGER NOT NULL,
    place_id TEXT REFERENCES place (id) ON DELETE SET NULL,
    statement TEXT,
    market TEXT,
    distance_lowest REAL CHECK (distance_lowest >= 0),
    distance_highest REAL CHECK (distance_highest >= distance_lowest),
    distance_unit TEXT CHECK (distance_unit IN ('m', 'km')),
    distance_approximate INTEGER NOT NULL DEFAULT 0 CHECK (distance_approximate IN (0, 1)),
    seen_on TEXT,
    seen_by TEXT
);
CREATE INDEX observation_by_area ON observation (area_id, topic, position);

CREATE TABLE photo (
    id TEXT PRIMARY KEY NOT NULL,
    hash TEXT NOT NULL,
    area_id TEXT NOT NULL REFERENCES area (id) ON DELETE CASCADE,
    activity_id TEXT REFERENCES field_activity (id) ON DELETE SET NULL,
    place_id TEXT REFERENCES place (id) ON DELETE SET NULL,
    position INTEGER NOT NULL,
    caption_en TEXT,
    caption_km TEXT,
    place_text TEXT,
    taken_on TEXT,
    width INTEGER NOT NULL CHECK (width > 0),
    height INTEGER NOT NULL CHECK (height > 0)
);
CREATE INDEX photo_by_area ON photo (area_id, position);

CREATE TABLE blob (
    hash TEXT PRIMARY KEY NOT NULL,
    bytes BLOB NOT NULL
);

CREATE TABLE validation (
    id TEXT PRIMARY KEY NOT NULL,
    finding_id TEXT NOT NULL REFERENCES finding (id) ON DELETE CASCADE,
    activity_id TEXT REFERENCES field_activity (id) ON DELETE SET NULL,
    position INTEGER NOT NULL,
    result TEXT NOT NULL CHECK (result IN ('confirmed', 'changed', 'rejected')),
    with_whom TEXT,
    validated_on TEXT,
    note TEXT
);
CREATE INDEX validation_by_finding ON validation (finding_id, position);

CREATE TABLE interview_guide (
    id TEXT PRIMARY KEY NOT NULL,
    key TEXT CHECK (key IN ('traders', 'producers', 'input_suppliers', 'service_providers')),
    position INTEGER NOT NULL,
    name_en TEXT,
    name_km TEXT,
    CHECK (coalesce(name_en, '') <> '' OR coalesce(name_km, '') <> '')
);

CREATE TABLE interview_question (
    id TEXT PRIMARY KEY NOT NULL,
    guide_id TEXT NOT NULL REFERENCES interview_guide (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    key TEXT,
    number TEXT,
    kind TEXT NOT NULL DEFAULT 'open' CHECK (kind IN ('open', 'yes_no')),
    follows_id TEXT REFERENCES interview_question (id) ON DELETE SET NULL,
    follows_on TEXT CHECK (follows_on IN ('yes', 'no')),
    detail INTEGER NOT NULL DEFAULT 0 CHECK (detail IN (0, 1)),
    text_en TEXT,
    text_km TEXT,
    CHECK (coalesce(text_en, '') <> '' OR coalesce(text_km, '') <> '')
);
CREATE INDEX interview_question_by_guide ON interview_question (guide_id, position);

CREATE TABLE interview (
    id TEXT PRIMARY KEY NOT NULL,
    guide_id TEXT NOT NULL REFERENCES interview_guide (id) ON DELETE CASCADE,
    area_id TEXT NOT NULL REFERENCES area (id) ON DELETE CASCADE,
    activity_id TEXT REFERENCES field_activity (id) ON DELETE SET NULL,
    position INTEGER NOT NULL,
    stakeholder_id TEXT REFERENCES stakeholder (id) ON DELETE SET NULL,
    respondents TEXT,
    people INTEGER CHECK (people >= 0),
    women INTEGER CHECK (women >= 0 AND (people IS NULL OR women <= people)),
    held_on TEXT,
    place_text TEXT,
    interviewer TEXT,
    note TEXT
);
CREATE INDEX interview_by_area ON interview (area_id, position);
CREATE INDEX interview_by_guide ON interview (guide_id);

CREATE TABLE answer (
    id TEXT PRIMARY KEY NOT NULL,
    interview_id TEXT NOT NULL REFERENCES interview (id) ON DELETE CASCADE,
    question_id TEXT REFERENCES interview_question (id) ON DELETE CASCADE,
    extra_question TEXT,
    position INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('answered', 'declined', 'does_not_know', 'skipped')),
    choice TEXT CHECK (choice IN ('yes', 'no')),
    statement TEXT,
    UNIQUE (interview_id, question_id),
    CHECK ((question_id IS NULL) <> (extra_question IS NULL)),
    CHECK (state = 'answered' OR choice IS NULL)
);
CREATE INDEX answer_by_question ON answer (question_id);

CREATE TABLE finding_source (
    id TEXT PRIMARY KEY NOT NULL,
    finding_id TEXT NOT NULL REFERENCES finding (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    answer_id TEXT REFERENCES answer (id) ON DELETE SET NULL,
    observation_id TEXT REFERENCES observation (id) ON DELETE SET NULL,
    stakeholder_id TEXT REFERENCES stakeholder (id) ON DELETE SET NULL,
    passage TEXT
);
CREATE INDEX finding_source_by_finding ON finding_source (finding_id, position);

CREATE TABLE finding_link (
    finding_id TEXT NOT NULL REFERENCES finding (id) ON DELETE CASCADE,
    answers_id TEXT NOT NULL REFERENCES finding (id) ON DELETE CASCADE,
    PRIMARY KEY (finding_id, answers_id),
    CHECK (finding_id <> answers_id)
) WITHOUT ROWID;

CREATE TABLE product (
    id TEXT PRIMARY KEY NOT NULL,
    position INTEGER NOT NULL,
    name_en TEXT,
    name_km TEXT,
    aliases TEXT,
    note TEXT,
    CHECK (coalesce(name_en, '') <> '' OR coalesce(name_km, '') <> '')
);

CREATE TABLE actor_product (
    id TEXT PRIMARY KEY NOT NULL,
    stakeholder_id TEXT NOT NULL REFERENCES stakeholder (id) ON DELETE CASCADE,
    product_id TEXT REFERENCES product (id) ON DELETE CASCADE,
    activity TEXT NOT NULL CHECK (activity IN ('produces', 'sells', 'buys', 'needs', 'receives')),
    position INTEGER NOT NULL,
    amount_lowest REAL CHECK (amount_lowest >= 0),
    amount_highest REAL CHECK (amount_highest >= amount_lowest),
    amount_unit TEXT CHECK (amount_unit IN ('kg', 't', 'piece', 'bunch', 'litre')),
    amount_period TEXT CHECK (amount_period IN ('day', 'week', 'month', 'season', 'cycle', 'year')),
    approximate INTEGER NOT NULL DEFAULT 0 CHECK (approximate IN (0, 1)),
    counterpart TEXT,
    note TEXT,
    source TEXT,
    sources_differ INTEGER NOT NULL DEFAULT 0 CHECK (sources_differ IN (0, 1))
);
CREATE INDEX actor_product_by_stakeholder ON actor_product (stakeholder_id, position);

CREATE TABLE price (
    id TEXT PRIMARY KEY NOT NULL,
    area_id TEXT NOT NULL REFERENCES area (id) ON DELETE CASCADE,
    product_id TEXT REFERENCES product (id) ON DELETE CASCADE,
    stakeholder_id TEXT REFERENCES stakeholder (id) ON DELETE SET NULL,
    position INTEGER NOT NULL,
    market TEXT,
    compared_with TEXT,
    lowest REAL,
    highest REAL CHECK (highest >= lowest),
    currency TEXT CHECK (currency IN ('riel', 'usd')),
    unit TEXT CHECK (unit IN ('kg', 't', 'piece', 'bunch', 'litre')),
    noted_on TEXT,
    note TEXT,
    source TEXT,
    sources_differ INTEGER NOT NULL DEFAULT 0 CHECK (sources_differ IN (0, 1)),
    CHECK (lowest IS NULL OR currency IS NOT NULL),
    CHECK (lowest >= 0 OR compared_with IS NOT NULL)
);
CREATE INDEX price_by_area ON price (area_id, position);

CREATE TABLE season (
    id TEXT PRIMARY KEY NOT NULL,
    area_id TEXT NOT NULL REFERENCES area (id) ON DELETE CASCADE,
    product_id TEXT REFERENCES product (id) ON DELETE CASCADE,
    aspect TEXT NOT NULL CHECK (aspect IN ('supply', 'demand', 'price', 'water')),
    position INTEGER NOT NULL,
    months TEXT NOT NULL DEFAULT '------------' CHECK (length(months) = 12 AND months NOT GLOB '*[^-LMH]*'),
    note TEXT,
    source TEXT,
    sources_differ INTEGER NOT NULL DEFAULT 0 CHECK (sources_differ IN (0, 1))
);
CREATE INDEX season_by_area ON season (area_id, position);

CREATE TABLE market_segment (
    id TEXT PRIMARY KEY NOT NULL,
    area_id TEXT NOT NULL REFERENCES area (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    state TEXT CHECK (state IN ('existing', 'potential')),
    products TEXT,
    buyers TEXT,
    requirements TEXT,
    amount_lowest REAL CHECK (amount_lowest >= 0),
    amount_highest REAL CHECK (amount_highest >= amount_lowest),
    amount_unit TEXT CHECK (amount_unit IN ('kg', 't', 'piece', 'bunch', 'litre')),
    amount_period TEXT CHECK (amount_period IN ('day', 'week', 'month', 'season', 'cycle', 'year')),
    approximate INTEGER NOT NULL DEFAULT 0 CHECK (approximate IN (0, 1)),
    note TEXT,
    source TEXT
);
CREATE INDEX market_segment_by_area ON market_segment (area_id, position);

CREATE TABLE flow (
    id TEXT PRIMARY KEY NOT NULL,
    area_id TEXT NOT NULL REFERENCES area (id) ON DELETE CASCADE,
    product_id TEXT REFERENCES product (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    from_name TEXT,
    from_stakeholder_id TEXT REFERENCES stakeholder (id) ON DELETE SET NULL,
    to_name TEXT,
    to_stakeholder_id TEXT REFERENCES stakeholder (id) ON DELETE SET NULL,
    amount_lowest REAL CHECK (amount_lowest >= 0),
    amount_highest REAL CHECK (amount_highest >= amount_lowest),
    amount_unit TEXT CHECK (amount_unit IN ('kg', 't', 'piece', 'bunch', 'litre')),
    amount_period TEXT CHECK (amount_period IN ('day', 'week', 'month', 'season', 'cycle', 'year')),
    approximate INTEGER NOT NULL DEFAULT 0 CHECK (approximate IN (0, 1)),
    transport TEXT,
    note TEXT,
    source TEXT,
    CHECK (coalesce(from_name, '') <> '' OR coalesce(to_name, '') <> '')
);
CREATE INDEX flow_by_area ON flow (area_id, position);

CREATE TABLE exchange_rate (
    id TEXT PRIMARY KEY NOT NULL,
    day TEXT NOT NULL UNIQUE,
    riel_per_usd REAL NOT NULL CHECK (riel_per_usd > 0),
    source TEXT
);

CREATE TABLE gross_margin (
    id TEXT PRIMARY KEY NOT NULL,
    area_id TEXT NOT NULL REFERENCES area (id) ON DELETE CASCADE,
    stakeholder_id TEXT REFERENCES stakeholder (id) ON DELETE SET NULL,
    product_id TEXT REFERENCES product (id) ON DELETE SET NULL,
    position INTEGER NOT NULL,
    name TEXT,
    season TEXT,
    currency TEXT NOT NULL CHECK (currency IN ('riel', 'usd')),
    exchange_rate_id TEXT REFERENCES exchange_rate (id) ON DELETE SET NULL,
    land REAL CHECK (land > 0),
    land_unit TEXT CHECK (land_unit IN ('m2', 'ha')),
    yield REAL CHECK (yield >= 0),
    unit TEXT CHECK (unit IN ('kg', 't', 'piece', 'bunch', 'litre')),
    price REAL CHECK (price >= 0),
    price_currency TEXT CHECK (price_currency IN ('riel', 'usd')),
    price_unit TEXT CHECK (price_unit IN ('kg', 't', 'piece', 'bunch', 'litre')),
    cycles_per_year REAL CHECK (cycles_per_year > 0),
    stated_costs REAL,
    stated_margin REAL,
    note TEXT,
    source TEXT,
    CHECK (land IS NULL OR land_unit IS NOT NULL),
    CHECK (yield IS NULL OR unit IS NOT NULL),
    CHECK (price IS NULL OR price_currency IS NOT NULL)
);
CREATE INDEX gross_margin_by_area ON gross_margin (area_id, position);

CREATE TABLE cost_line (
    id TEXT PRIMARY KEY NOT NULL,
    gross_margin_id TEXT NOT NULL REFERENCES gross_margin (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('variable', 'fixed', 'land_rent')),
    item TEXT NOT NULL CHECK (item <> ''),
    quantity REAL CHECK (quantity >= 0),
    unit TEXT,
    unit_price REAL CHECK (unit_price >= 0),
    amount REAL CHECK (amount >= 0),
    currency TEXT NOT NULL CHECK (currency IN ('riel', 'usd'))
);
CREATE INDEX cost_line_by_margin ON cost_line (gross_margin_id, position);

CREATE TABLE landmark (
    id TEXT PRIMARY KEY NOT NULL,
    area_id TEXT REFERENCES area (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('market', 'meeting_point', 'collection_point', 'farm', 'shop', 'water',
        'other')),
    name_latin TEXT,
    name_km TEXT,
    latitude REAL CHECK (latitude BETWEEN -90 AND 90),
    longitude REAL CHECK (longitude BETWEEN -180 AND 180),
    note TEXT,
    CHECK (coalesce(name_latin, '') <> '' OR coalesce(name_km, '') <> '')
);

CREATE TABLE map_line (
    id TEXT PRIMARY KEY NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('river', 'road', 'border', 'other')),
    name TEXT,
    points TEXT NOT NULL,
    source TEXT
);

CREATE TABLE potential_cluster (
    id TEXT PRIMARY KEY NOT NULL,
    area_id TEXT NOT NULL REFERENCES area (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name_latin TEXT,
    name_km TEXT,
    reason TEXT,
    note TEXT,
    CHECK (coalesce(name_latin, '') <> '' OR coalesce(name_km, '') <> '')
);

CREATE TABLE potential_cluster_unit (
    potential_cluster_id TEXT NOT NULL REFERENCES potential_cluster (id) ON DELETE CASCADE,
    place_id TEXT NOT NULL REFERENCES place (id) ON DELETE CASCADE,
    PRIMARY KEY (potential_cluster_id, place_id)
) WITHOUT ROWID;

CREATE TABLE decision_basis (
    assessment_id TEXT NOT NULL REFERENCES assessment (id) ON DELETE CASCADE,
    area_id TEXT NOT NULL REFERENCES area (id) ON DELETE CASCADE,
    lowest TEXT,
    highest TEXT,
    PRIMARY KEY (assessment_id, area_id)
) WITHOUT ROWID;

CREATE TABLE own_text (
    id TEXT PRIMARY KEY NOT NULL,
    document TEXT NOT NULL,
    subject_id TEXT NOT NULL,
    section TEXT NOT NULL,
    placement TEXT NOT NULL DEFAULT 'before' CHECK (placement IN ('before', 'instead')),
    body TEXT NOT NULL CHECK (body <> ''),
    UNIQUE (document, subject_id, section)
);
)sql";

} // namespace bandom::schema
