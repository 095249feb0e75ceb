// when claims were first known, and every correction that retracts them or takes such a one back
// parameters: claims
// result: claim, known, corrections
UNWIND $claims AS key
MATCH (c:Claim {key: key}) USING INDEX SEEK c:Claim(key)
RETURN key AS claim, c.known[0] AS known,
       COLLECT { MATCH (c)<-[:CORRECTS]-(:Correction {kind: 'retract'})<-[:CORRECTS]-{0,}(k:Correction) RETURN DISTINCT k } AS corrections
