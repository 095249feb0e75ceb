// whom claims mean by a key, as the splits that count say
// parameters: claims
// result: claim, from, into, recordedAt, key
UNWIND $claims AS key
MATCH (c:Claim {key: key})<-[:CORRECTS]-(k:Correction {kind: 'split', active: true}) USING INDEX SEEK c:Claim(key)
RETURN key AS claim, k.from AS from, k.into AS into, k.recordedAt AS recordedAt, k.key AS key
