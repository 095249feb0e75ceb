// who stands in a fact f by all that is recorded; of a retracted one, who did
[(f)-[role:SUBJECT|OBJECT|INSTRUMENT|TOPIC|PLACE|EVENT]->(e:Entity) | [role.role, e]]
       + CASE f.status WHEN 'retracted' THEN [(f)-[role:WITHDRAWN]->(e:Entity) | [role.role, e]] ELSE [] END
