// a saved view has one key
CREATE CONSTRAINT view_key IF NOT EXISTS FOR (v:SavedView) REQUIRE v.key IS UNIQUE
