// The shortest ways between two entities
// Over edges of any type, whichever way they point, whose status and number of publishers are as asked.
// parameters: {"from": "leader:alexander-novak", "to": "state:turkmenistan", "sources": 1, "statuses": ["occurred", "ongoing", "planned", "sought", "alleged", "rumoured", "opinion", "disputed"]}
MATCH p = ALL SHORTEST (from:Entity {key: $from})
  (()-[r WHERE r.fact IS NOT NULL AND r.status IN $statuses AND r.publishers >= $sources]-()){1,8}
  (to:Entity {key: $to})
RETURN p
LIMIT 500
