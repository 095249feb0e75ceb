// what has ended between two days is found without reading the rest
CREATE RANGE INDEX fact_ends IF NOT EXISTS FOR (s:Fact) ON (s.ends)
