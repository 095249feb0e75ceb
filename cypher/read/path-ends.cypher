// the two entities that ways are looked for between, or those that stand for them
// parameters: from, to
// result: from, to; null where there is no such entity
OPTIONAL MATCH (one:Entity {key: $from})
OPTIONAL MATCH (one)-[:MERGED_INTO]->(first:Entity)
OPTIONAL MATCH (other:Entity {key: $to})
OPTIONAL MATCH (other)-[:MERGED_INTO]->(last:Entity)
RETURN coalesce(first, one) AS from, coalesce(last, other) AS to
