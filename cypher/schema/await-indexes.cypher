// waits until every index answers, so that the first search finds what is there
CALL db.awaitIndexes(60)
