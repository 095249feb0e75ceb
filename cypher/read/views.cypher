// the saved views without what they show, the latest saved first
// result: v {key, name, saved}
MATCH (v:SavedView)
RETURN v {.key, .name, .saved} AS v
ORDER BY v.saved DESC, v.key
