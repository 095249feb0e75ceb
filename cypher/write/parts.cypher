// records what belongs to what: part and whole are as described, and the ends those that the record has settled on
// parameters: parts [{part, whole}]
UNWIND $parts AS row
MATCH (part:Entity {key: row.part})
MATCH (whole:Entity {key: row.whole})
OPTIONAL MATCH (part)-[:MERGED_INTO]->(otherPart:Entity)
OPTIONAL MATCH (whole)-[:MERGED_INTO]->(otherWhole:Entity)
WITH row, coalesce(otherPart, part) AS part, coalesce(otherWhole, whole) AS whole
MERGE (part)-[:PART_OF {part: row.part, whole: row.whole}]->(whole)
