// what people saved of one kind without what it holds, the latest saved first
// result: v {key, name, saved}
MATCH (v:{label})
RETURN v {.key, .name, .saved} AS v
ORDER BY v.saved DESC, v.key
