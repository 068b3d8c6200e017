#include "workbook/Schema.h"

namespace bandom::workbook {

const char *const workbookTables = R"sql(
CREATE TABLE history (
    position INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    machine TEXT NOT NULL,
    label TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('done', 'undone', 'abandoned')),
    changeset BLOB NOT NULL
);
CREATE INDEX history_undone ON history (position) WHERE state = 'undone';

CREATE TABLE search_entry (
    number INTEGER PRIMARY KEY,
    record_table TEXT NOT NULL,
    record_id TEXT NOT NULL,
    title TEXT NOT NULL,
    UNIQUE (record_table, record_id)
);
CREATE VIRTUAL TABLE search_text USING fts5(body, tokenize = 'trigram');
)sql";

} // namespace bandom::workbook
