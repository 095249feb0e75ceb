// who was known on an earlier day to stand in a fact f
[(f)-[role:SUBJECT|OBJECT|INSTRUMENT|TOPIC|PLACE|EVENT|WITHDRAWN]->(e:Entity)
         WHERE size([day IN role.known WHERE day <= $knownAt]) % 2 = 1 | [role.role, e]]
