// how many articles and claims were known on a day; an article without a date is known since it was recorded
// parameters: knownAt
// result: articles, claims
RETURN COUNT { MATCH (a:Article) WHERE coalesce(a.published, date(a.recordedAt)) <= $knownAt } AS articles,
       COUNT { MATCH (c:Claim) WHERE {known} } AS claims
