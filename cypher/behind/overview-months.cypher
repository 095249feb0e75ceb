// When facts began
// Facts that count by status and by the month in which they began where that is known, else by the year; those without a date have neither.
// parameters: {"asOf": null, "knownAt": null}
MATCH (f:Fact)
{stands}
  AND stood.claims > 0
WITH stood.status AS status, coalesce(stood.from, stood.until) AS day,
  stood.precision IN ['day', 'week', 'month'] OR stood.precision = 'interval' AND stood.from.year = stood.until.year AND stood.from.month = stood.until.month AS close
RETURN day.year AS year, CASE WHEN close THEN day.month END AS month, status, count(*) AS facts
ORDER BY year, month, status
