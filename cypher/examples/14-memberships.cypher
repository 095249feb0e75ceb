// Which organisations do Iran and Russia share, as members or applicants?
// Organisations to which both belong or have applied.
// parameters: {"one": "state:iran", "other": "state:russia"}
MATCH (:State {key: $one})-[a:MEMBER_OF|APPLIED_TO]->(body:Organisation)<-[b:MEMBER_OF|APPLIED_TO]-(:State {key: $other})
RETURN body.name AS organisation, type(a) AS one, a.from AS one_from, type(b) AS other, b.from AS other_from
ORDER BY organisation, one, other, a.key, b.key
