// What does Iran seek, and from whom?
// Both edges come from one fact: the seeker wants a thing, and the thing is wanted of somebody.
// parameters: {"state": "state:iran"}
MATCH (:State {key: $state})-[seeks:SEEKS]->(what)-[of:SOUGHT_FROM]->(whom)
WHERE seeks.fact = of.fact
RETURN what.name AS what, whom.name AS of, seeks.status AS status, seeks.publishers AS publishers
ORDER BY publishers DESC, what, of, seeks.key
