// what has ended between two days is found without reading the rest
CREATE RANGE INDEX standing_ends IF NOT EXISTS FOR (s:Standing) ON (s.ends)
