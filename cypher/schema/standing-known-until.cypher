// what ceased to be known between two days is found without reading the rest
CREATE RANGE INDEX standing_known_until IF NOT EXISTS FOR (s:Standing) ON (s.knownUntil)
