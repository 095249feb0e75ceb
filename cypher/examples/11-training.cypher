// Who trained whom on which weapon?
// Every training with its three parties.
// parameters: {}
MATCH (trainer)-[t:TRAINED]->(trained)-[on:TRAINED_ON]->(weapon)
WHERE t.fact = on.fact
RETURN trainer.name AS trainer, trained.name AS trained, weapon.name AS weapon, t.status AS status, t.claims AS claims
ORDER BY trainer, trained, weapon, t.key
