// Which publishers report most?
// Articles, claims and facts of each publisher, and the facts that nobody else has; where none is named, the article stands for it.
// parameters: {}
MATCH (a:Article)<-[:FROM]-(c:Claim)-[:STATES]->(f:Fact)
RETURN coalesce(a.publisher, a.id) AS publisher, count(DISTINCT a) AS articles,
  count(DISTINCT c) AS claims, count(DISTINCT f) AS facts, count(DISTINCT CASE f.publishers WHEN 1 THEN f END) AS alone
ORDER BY facts DESC, publisher
