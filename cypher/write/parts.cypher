// records what belongs to what
// parameters: parts [{part, whole}]
UNWIND $parts AS row
MATCH (part:Entity {key: row.part})
MATCH (whole:Entity {key: row.whole})
MERGE (part)-[:PART_OF]->(whole)
