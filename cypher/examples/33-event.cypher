// What happened at the Ashgabat forum, and what was to happen?
// Facts that name an event in any role.
// parameters: {"event": "event:ashgabat-forum-2024"}
MATCH (event:Event {key: $event})<-[role:SUBJECT|OBJECT|TOPIC|EVENT]-(f:Fact)
RETURN f.relation AS relation, type(role) AS event_as,
  COLLECT { MATCH (f)-[:SUBJECT|OBJECT]->(party) WHERE party <> event RETURN party.name AS name ORDER BY name } AS parties,
  COLLECT { MATCH (f)-[:TOPIC]->(topic) WHERE topic <> event RETURN topic.name AS name ORDER BY name } AS about,
  f.status AS status, f.publishers AS publishers
ORDER BY publishers DESC, relation, event_as, parties, about, f.key
