// how much of everything the store holds
// result: articles, claims, facts, entities
RETURN count { (:Article) } AS articles, count { (:Claim) } AS claims, count { (:Fact) } AS facts, count { (:Entity) } - count { (:Merged) } AS entities
