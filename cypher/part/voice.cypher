// whose report a claim c of an article a is: the outlet that its attribution ends with, else the agency that the article credits, else its publisher, else the article itself, named so that it can be read and is no other's
coalesce(
         head(COLLECT {
           MATCH (c)-[s:ATTRIBUTED_TO]->(e:Entity)<-[:MERGED_INTO]-{0,1}(outlet:Entity)
           WHERE outlet.publisher IS NOT NULL
           RETURN outlet.publisher AS publisher ORDER BY s.position DESC, outlet <> e, publisher LIMIT 1
         }),
         a.credits, a.publisher, 'unknown publisher (' + a.id + ')')
