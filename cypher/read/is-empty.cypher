// whether the store holds nothing but its own marks
// result: empty
RETURN NOT EXISTS { (n:!Store) } AS empty
