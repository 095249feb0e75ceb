// Who and what is named only once?
// Entities that one claim alone names, in a role or as its source, with the passage: easily overlooked, and worth checking.
// parameters: {"labels": ["State", "Leader", "Person", "Organisation", "WeaponSystem"]}
MATCH (e:Entity)<-[n:NAMES|ATTRIBUTED_TO]-(c:Claim)-[:FROM]->(a:Article)
WHERE any(label IN labels(e) WHERE label IN $labels) AND COUNT { (e)<-[:NAMES|ATTRIBUTED_TO]-() } = 1
RETURN e.name AS entity, coalesce(n.role, 'source') AS role, c.relation AS relation,
  c.quote AS passage, coalesce(a.title, a.publisher, a.id) AS article
ORDER BY entity, e.key
