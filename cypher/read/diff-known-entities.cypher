// which entities came into the record's facts or went out of them between two days on the clock of what is known
// parameters: from, to, asOf, limit
// result: change, total, keys
MATCH (f:Fact)-[:STOOD]->(changed:Standing)
WHERE changed.knownFrom > $from AND changed.knownFrom <= $to OR changed.knownUntil > $from AND changed.knownUntil <= $to
WITH DISTINCT f
MATCH (f)-[:SUBJECT|OBJECT|INSTRUMENT|TOPIC|PLACE|EVENT|WITHDRAWN]->(e:Entity)
WITH DISTINCT e
WITH e,
     EXISTS {
       MATCH (e)<-[role:SUBJECT|OBJECT|INSTRUMENT|TOPIC|PLACE|EVENT|WITHDRAWN]-(:Fact)-[:STOOD]->(stood)
       WHERE size([day IN role.known WHERE day <= $from]) % 2 = 1
         AND stood.knownFrom <= $from AND (stood.knownUntil IS NULL OR stood.knownUntil > $from)
         AND {held}
     } AS before,
     EXISTS {
       MATCH (e)<-[role:SUBJECT|OBJECT|INSTRUMENT|TOPIC|PLACE|EVENT|WITHDRAWN]-(:Fact)-[:STOOD]->(stood)
       WHERE size([day IN role.known WHERE day <= $to]) % 2 = 1
         AND stood.knownFrom <= $to AND (stood.knownUntil IS NULL OR stood.knownUntil > $to)
         AND {held}
     } AS after
WHERE before <> after
WITH CASE WHEN after THEN 'new' ELSE 'retracted' END AS change, e ORDER BY e.facts DESC, e.key
RETURN change, count(*) AS total, collect(e.key)[..$limit] AS keys
