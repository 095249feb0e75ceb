// In what do Russia and Iran cooperate?
// Fields that one fact names for both: already, as promised, or only wished for.
// parameters: {"one": "state:russia", "other": "state:iran"}
MATCH (:State {key: $one})-[a:COOPERATES_IN]->(field)<-[b:COOPERATES_IN]-(:State {key: $other})
WHERE a.fact = b.fact
RETURN field.name AS field, a.status AS status, a.claims AS claims, a.publishers AS publishers
ORDER BY publishers DESC, claims DESC, field, a.key
