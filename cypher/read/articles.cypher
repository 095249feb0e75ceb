// a page of articles, newest first, and how many there are
// parameters: offset, limit
// result: a (without its text), claims, total
MATCH (a:Article)
WITH a ORDER BY a.published IS NULL, a.published DESC, a.id SKIP $offset LIMIT $limit
RETURN a {.*, text: ''} AS a, count { (a)<-[:FROM]-() } AS claims, count { (:Article) } AS total
