// Was there a meeting of Putin and an Iranian president in Turkmenistan before 2024?
// Meetings of a leader with whoever held an office that day, anywhere in a state, before a day.
// parameters: {"leader": "leader:vladimir-putin", "office": "President", "of": "state:iran", "state": "state:turkmenistan", "before": "2024-01-01"}
MATCH (:Leader {key: $leader})-[r:MET]-(holder:Leader)-[o:OFFICE {title: $office}]->(:State {key: $of})
WHERE r.from < date($before) AND coalesce(o.from <= r.from, true) AND coalesce(r.from <= o.until, true)
MATCH (f:Fact {key: r.fact})-[:PLACE]->(place)
WHERE EXISTS { (place)-[:PART_OF]->*(:State {key: $state}) }
RETURN holder.name AS president, place.name AS place, f.from AS day, f.status AS status,
  COLLECT {
    MATCH (f)<-[:STATES]-(c:Claim)-[:FROM]->(a:Article)
    RETURN c.quote ORDER BY a.id, c.start, c.key
  } AS passages
ORDER BY day, president, place, f.key
