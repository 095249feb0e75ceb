// facts are found by when they happened
CREATE RANGE INDEX fact_from IF NOT EXISTS FOR (f:Fact) ON (f.from)
