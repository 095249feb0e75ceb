// What has no date?
// Relations by how many of their facts nothing dates.
// parameters: {}
MATCH (f:Fact)
WITH f.relation AS relation, count(*) AS facts, count(coalesce(f.from, f.until)) AS dated
WHERE dated < facts
RETURN relation, facts, facts - dated AS undated
ORDER BY undated DESC, facts, relation
