// Everything that is known of one entity
// Each edge of it that a fact draws, and who stands at the other end; the strongest first.
// parameters: {"key": "state:iran", "asOf": null, "knownAt": null}
MATCH (e:Entity {key: $key})-[r]-(other:Entity)
{drawn}
RETURN e, r, other
ORDER BY stood.publishers DESC, stood.claims DESC, r.key
