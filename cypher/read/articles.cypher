// a page of articles, newest first, and how many there are; an article without a date is known since it was recorded
// parameters: knownAt, offset, limit
// result: a (without its text), claims
MATCH (a:Article)
WHERE $knownAt IS NULL OR coalesce(a.published, date(a.recordedAt)) <= $knownAt
WITH a ORDER BY a.published IS NULL, a.published DESC, a.id SKIP $offset LIMIT $limit
RETURN a {.*, text: ''} AS a, count { (a)<-[:FROM]-() } AS claims
