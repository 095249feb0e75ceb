// every merge that counts
// result: from, into
MATCH (k:Correction {kind: 'merge', active: true})
RETURN k.from AS from, k.into AS into
