// waits until every index answers, so that the first search finds what is there: a day at most, for a store that was filled at once
CALL db.awaitIndexes(86400)
