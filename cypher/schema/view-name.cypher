// no two saved views have the same name, whatever its case
CREATE CONSTRAINT view_name IF NOT EXISTS FOR (v:SavedView) REQUIRE v.folded IS UNIQUE
