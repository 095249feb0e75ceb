// Which claims rest on officials of the United States?
// Claims attributed to bodies and groups that are part of a state, or to people who hold office in it or in them.
// parameters: {"state": "state:united-states"}
MATCH (c:Claim)-[:FROM]->(a:Article)
WHERE EXISTS { (c)-[:ATTRIBUTED_TO]->()-[:PART_OF|OFFICE]->+(:State {key: $state}) }
RETURN c.relation AS relation, c.status AS status,
  COLLECT { MATCH (c)-[t:ATTRIBUTED_TO]->(voice) RETURN voice.name ORDER BY t.position } AS according_to,
  c.quote AS passage, coalesce(a.title, a.publisher, a.id) AS article
ORDER BY article, c.start, relation, c.key
