// adds articles that the record does not have
// parameters: articles [{id, title, publisher, published, publishedBasis, address, language, kind, original, licence, sha256, text, recordedAt}]
UNWIND $articles AS article
CREATE (a:Article)
SET a = article
