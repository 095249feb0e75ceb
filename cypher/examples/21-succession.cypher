// Who took over which office from whom?
// Successions as the articles tell them; the edge carries the office as its value.
// parameters: {}
MATCH (successor)-[r:SUCCEEDED]->(predecessor)
RETURN successor.name AS successor, predecessor.name AS predecessor, r.value AS office, r.from AS from, r.until AS until
ORDER BY from, successor, r.key
