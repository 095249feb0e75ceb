// writes what the claims of facts amount to
// parameters: verdicts [{fact, properties {status, spread, from, until, precision, expression, basis, claims, publishers, strength}}]
UNWIND $verdicts AS verdict
MATCH (f:Fact {key: verdict.fact})
SET f += verdict.properties
