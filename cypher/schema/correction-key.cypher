// a correction has one key
CREATE CONSTRAINT correction_key IF NOT EXISTS FOR (k:Correction) REQUIRE k.key IS UNIQUE
