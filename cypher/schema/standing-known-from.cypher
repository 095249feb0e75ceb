// what became known between two days is found without reading the rest
CREATE RANGE INDEX standing_known_from IF NOT EXISTS FOR (s:Standing) ON (s.knownFrom)
