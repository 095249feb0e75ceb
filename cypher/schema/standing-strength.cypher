// the strongest facts of an earlier day come first without sorting all of them
CREATE RANGE INDEX standing_strength IF NOT EXISTS FOR (s:Standing) ON (s.strength)
