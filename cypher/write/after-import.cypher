// gives entities back the lists that tables cannot hold: empty ones, and that of one unknown language
MATCH (e:Entity)
WHERE e.aliases IS NULL OR e.aliasLanguages IS NULL OR e.ids IS NULL
CALL (e) {
  SET e.aliases = coalesce(e.aliases, []),
      e.ids = coalesce(e.ids, []),
      e.aliasLanguages = coalesce(e.aliasLanguages, CASE WHEN e.aliases IS NULL THEN [] ELSE [''] END)
} IN TRANSACTIONS OF 10000 ROWS
