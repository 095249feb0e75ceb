// no two saved queries have the same name, whatever its case
CREATE CONSTRAINT query_name IF NOT EXISTS FOR (v:SavedQuery) REQUIRE v.folded IS UNIQUE
