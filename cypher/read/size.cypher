// how much the store holds
// result: size, of nodes and relationships together
RETURN COUNT { (n) } + COUNT { ()-->() } AS size
