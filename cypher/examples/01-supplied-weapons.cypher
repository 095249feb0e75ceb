// Which weapons did Iran supply to Russia, and according to which articles?
// Every weapon in a supply from one state to the other, with the articles that say so and their words.
// parameters: {"from": "state:iran", "to": "state:russia"}
MATCH (:State {key: $from})-[r:SUPPLIED]->(:State {key: $to})
MATCH (f:Fact {key: r.fact})-[:INSTRUMENT]->(weapon:WeaponSystem)
RETURN weapon.name AS weapon, f.status AS status,
  COLLECT {
    MATCH (f)<-[:STATES]-(:Claim)-[:FROM]->(a:Article)
    RETURN DISTINCT coalesce(a.title, a.publisher, a.id) AS article ORDER BY article
  } AS articles,
  COLLECT {
    MATCH (f)<-[:STATES]-(c:Claim)-[:FROM]->(a:Article)
    RETURN c.quote ORDER BY a.id, c.start, c.key
  } AS passages
ORDER BY size(articles) DESC, weapon, f.key
