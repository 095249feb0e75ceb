// which entities came to stand in a fact that held and which ceased to between two days on the clock of what happened
// parameters: from, to, knownAt, limit
// result: change, total, keys
MATCH (changed:Standing)
WHERE changed.begins > $from AND changed.begins <= $to OR changed.ends >= $from AND changed.ends < $to
MATCH (changed)<-[:STOOD]-(:Fact)-[:SUBJECT|OBJECT|INSTRUMENT|TOPIC|PLACE|EVENT|WITHDRAWN]->(e:Entity)
WITH DISTINCT e
WITH e,
     EXISTS {
       MATCH (e)<-[role:SUBJECT|OBJECT|INSTRUMENT|TOPIC|PLACE|EVENT|WITHDRAWN]-(:Fact)-[:STOOD]->(stood)
       WHERE size([day IN role.known WHERE day <= $knownAt]) % 2 = 1
         AND stood.knownFrom <= $knownAt AND (stood.knownUntil IS NULL OR stood.knownUntil > $knownAt)
         AND stood.begins <= $from AND (stood.ends IS NULL OR stood.ends >= $from)
     } AS before,
     EXISTS {
       MATCH (e)<-[role:SUBJECT|OBJECT|INSTRUMENT|TOPIC|PLACE|EVENT|WITHDRAWN]-(:Fact)-[:STOOD]->(stood)
       WHERE size([day IN role.known WHERE day <= $knownAt]) % 2 = 1
         AND stood.knownFrom <= $knownAt AND (stood.knownUntil IS NULL OR stood.knownUntil > $knownAt)
         AND stood.begins <= $to AND (stood.ends IS NULL OR stood.ends >= $to)
     } AS after
WHERE before <> after
WITH CASE WHEN after THEN 'new' ELSE 'ended' END AS change, e ORDER BY e.facts DESC, e.key
RETURN change, count(*) AS total, collect(e.key)[..$limit] AS keys
