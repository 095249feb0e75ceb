// Who held which office on a given day?
// Offices whose interval contains the day; where a beginning or an end is not known, it counts as containing it.
// parameters: {"day": "2022-06-29"}
MATCH (holder:Entity)-[o:OFFICE]->(of:Entity)
WHERE coalesce(o.from <= date($day), true) AND coalesce(date($day) <= o.until, true)
RETURN of.name AS of, o.title AS office, holder.name AS holder, o.from AS from, o.until AS until
ORDER BY of, office, holder, o.key
