// a saved query has one key
CREATE CONSTRAINT query_key IF NOT EXISTS FOR (v:SavedQuery) REQUIRE v.key IS UNIQUE
