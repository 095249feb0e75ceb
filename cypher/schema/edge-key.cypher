// an edge has one key; run once for each {type} that the vocabulary draws
CREATE CONSTRAINT IF NOT EXISTS FOR ()-[r:{type}]-() REQUIRE r.key IS UNIQUE
