// how many articles there were on a day
// parameters: knownAt
// result: total
MATCH (a:Article)
WHERE coalesce(a.published, date(a.recordedAt)) <= $knownAt
RETURN count(a) AS total
