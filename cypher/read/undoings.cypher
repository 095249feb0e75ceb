// every correction that takes back another one
// result: undo, undone, active (of the undone one, as it is marked)
MATCH (k:Correction {kind: 'undo'})-[:CORRECTS]->(undone:Correction)
RETURN k.key AS undo, undone.key AS undone, undone.active AS active
