// what has begun between two days is found without reading the rest
CREATE RANGE INDEX fact_begins IF NOT EXISTS FOR (s:Fact) ON (s.begins)
