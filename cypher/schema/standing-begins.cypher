// what has begun between two days is found without reading the rest
CREATE RANGE INDEX standing_begins IF NOT EXISTS FOR (s:Standing) ON (s.begins)
