// Where do articles spell a name differently?
// People whose full name the articles write in more than one way; a spelling counts where it is a name or an alias of as many words.
// parameters: {}
MATCH (who:Leader|Person)<-[n:NAMES]-(:Claim)-[:FROM]->(a:Article)
WHERE n.mention IN [who.name] + who.aliases AND size(split(n.mention, ' ')) = size(split(who.name, ' '))
WITH DISTINCT who, n.mention AS spelling, coalesce(a.title, a.publisher, a.id) AS article ORDER BY article
WITH who, spelling, collect(article) AS articles ORDER BY spelling
WITH who, collect({spelling: spelling, articles: articles}) AS spellings
WHERE size(spellings) > 1
RETURN who.name AS name, spellings
ORDER BY name, who.key
