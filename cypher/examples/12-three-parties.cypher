// Who gave which weapon to whom?
// Supplies of weapons with their three parties, delivered, suspected or rumoured.
// parameters: {}
MATCH (giver)-[s:SUPPLIED]->(weapon:WeaponSystem)-[t:SUPPLIED_TO]->(receiver)
WHERE s.fact = t.fact
RETURN giver.name AS giver, weapon.name AS weapon, receiver.name AS receiver, s.status AS status, s.publishers AS publishers
ORDER BY giver, publishers DESC, weapon, receiver, s.key
