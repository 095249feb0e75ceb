// Who held which office on a given day?
// Offices whose interval contains the day.
// parameters: {"day": "2022-06-29"}
MATCH (holder:Entity)-[o:OFFICE]->(of:Entity)
WHERE (o.from IS NULL OR o.from <= date($day)) AND (o.until IS NULL OR o.until >= date($day))
RETURN of.name AS of, o.title AS office, holder.name AS holder, o.from AS from, o.until AS until
ORDER BY of, office
