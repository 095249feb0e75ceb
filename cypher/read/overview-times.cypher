// facts that count by status and by when they began: the month where that is known, else the year; an interval within one month is as close
// parameters: asOf, knownAt
// result: status, year, month, facts; year is null for facts without a date, month also for those known less closely
MATCH (f:Fact)
{fact-stood}
WITH stood
WHERE stood.claims > 0 AND {held}
WITH stood.status AS status, coalesce(stood.from, stood.until) AS day,
     stood.precision IN ['day', 'week', 'month'] OR stood.precision = 'interval' AND stood.from.year = stood.until.year AND stood.from.month = stood.until.month AS close
RETURN status, day.year AS year, CASE WHEN close THEN day.month END AS month, count(*) AS facts
ORDER BY year, month, status
