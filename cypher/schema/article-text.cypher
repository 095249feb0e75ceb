// an article that comes again is known by its text
CREATE RANGE INDEX article_text IF NOT EXISTS FOR (a:Article) ON (a.sha256)
