// Which facts do two or more publishers report?
// Facts with at least so many publishers, strongest first; what describes the world rather than the news is left out.
// parameters: {"publishers": 2, "without": ["CAPITAL_OF", "HOLDS_OFFICE", "LOCATED_IN"]}
MATCH (f:Fact)
WHERE f.publishers >= $publishers AND NOT f.relation IN $without
RETURN f.relation AS relation,
  COLLECT { MATCH (f)-[:SUBJECT|OBJECT]->(party) RETURN party.name AS name ORDER BY name } AS parties,
  COLLECT { MATCH (f)-[:INSTRUMENT|TOPIC]->(what) RETURN what.name AS name ORDER BY name } AS what,
  f.status AS status, f.publishers AS publishers, f.claims AS claims
ORDER BY f.strength DESC
