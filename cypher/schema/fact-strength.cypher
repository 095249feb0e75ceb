// the strongest facts come first without sorting all of them
CREATE RANGE INDEX fact_strength IF NOT EXISTS FOR (f:Fact) ON (f.strength)
