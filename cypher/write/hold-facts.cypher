// keeps others from changing these facts until the transaction ends: what is worked out from their claims would be wrong otherwise
// parameters: facts
UNWIND $facts AS key
MATCH (f:Fact {key: key})
SET f.relation = f.relation
