package dev.entente.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.testing.Http;
import dev.entente.testing.Http.Answer;
import dev.entente.testing.Store;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What a user's statement may do, and how its result is told. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QueryTest {
    private final Store store = Store.ofSamples();
    private final Http http = Http.serving(store);

    @AfterAll
    void close() {
        http.close();
        store.close();
    }

    @Test
    void counts() throws Exception {
        JsonNode result = answered("MATCH (c:Claim) RETURN count(c) AS claims");
        assertThat(result.path("fields").path(0).asString()).isEqualTo("claims");
        assertThat(result.path("values").path(0).path(0).asInt()).isEqualTo(260);
        assertThat(result.path("truncated").asBoolean()).isFalse();
        assertThat(result.path("elapsedMs").isIntegralNumber()).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            1                                | 1
            9007199254740991                 | 9007199254740991
            9007199254740993                 | {"$type":"integer","value":"9007199254740993"}
            -9223372036854775808             | {"$type":"integer","value":"-9223372036854775808"}
            1.5                              | 1.5
            0.0/0.0                          | {"$type":"float","value":"NaN"}
            null                             | null
            true                             | true
            'Путин 😀'                       | "Путин 😀"
            [1, [2]]                         | [1,[2]]
            {a: 1, b: null}                  | {"a":1,"b":null}
            {`$type`: 'x'}                   | {"$type":"map","value":{"$type":"x"}}
            date('2024-10-11')               | {"$type":"date","value":"2024-10-11"}
            datetime('2024-10-11T10:00:00Z') | {"$type":"datetime","value":"2024-10-11T10:00Z"}
            localdatetime('2024-10-11T10:00:00') | {"$type":"localdatetime","value":"2024-10-11T10:00"}
            time('10:00:00Z')                | {"$type":"time","value":"10:00Z"}
            localtime('10:00:01')            | {"$type":"localtime","value":"10:00:01"}
            duration('P1M2DT3S')             | {"$type":"duration","value":"P1M2DT3S"}
            point({x: 1, y: 2})              | {"$type":"point","srid":7203,"x":1.0,"y":2.0}
            """)
    void tellsEveryType(String expression, String json) throws Exception {
        JsonNode result = answered("RETURN " + expression + " AS x");
        assertThat(result.path("values").path(0).path(0).toString()).isEqualTo(json);
    }

    @Test
    void drawsTheGraphThatAResultHolds() throws Exception {
        JsonNode result = answered("MATCH (:State {key: 'state:iran'})-[r:SUPPLIED]->(:State) RETURN r, [r] AS list");
        JsonNode graph = result.path("graph");
        Set<String> nodes = new HashSet<>(graph.path("nodes").findValuesAsString("id"));
        assertThat(graph.path("edges").size())
                .isEqualTo(result.path("values").size())
                .isPositive();
        assertThat(nodes).contains("state:iran", "state:russia");
        for (JsonNode edge : graph.path("edges")) {
            assertThat(nodes)
                    .contains(
                            edge.path("source").asString(), edge.path("target").asString());
            assertThat(edge.path("id").asString()).startsWith("edge:");
        }
    }

    @Test
    void tellsWhatStandsInManyRowsTheSameInEach() throws Exception {
        JsonNode result = answered("""
                MATCH (n:Entity {key: 'state:iran'})-[r:SUPPLIED]->()
                WITH n, r, properties(n) AS own, properties(r) AS its LIMIT 1
                UNWIND range(1, 3) AS row
                RETURN n, own, r, its""");
        JsonNode node = graphPart(result, "nodes", "state:iran");
        JsonNode first = result.path("values").path(0);
        JsonNode edge = graphPart(result, "edges", first.path(2).path("id").asString());
        assertThat(result.path("values").size()).isEqualTo(3);
        for (JsonNode row : result.path("values")) {
            assertThat(row).isEqualTo(first);
            assertThat(row.path(0).path("properties")).isEqualTo(row.path(1)).isEqualTo(node.path("properties"));
            assertThat(row.path(2).path("properties")).isEqualTo(row.path(3)).isEqualTo(edge.path("properties"));
        }
    }

    private static JsonNode graphPart(JsonNode result, String kind, String id) {
        return result.path("graph")
                .path(kind)
                .valueStream()
                .filter(each -> each.path("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void drawsAPathWithEveryNodeOnce() throws Exception {
        JsonNode result = answered(
                "MATCH p = SHORTEST 2 (:Entity {key: 'org:hezbollah'})-[r]-+(:Entity {key: 'state:russia'}) RETURN p");
        JsonNode path = result.path("values").path(0).path(0);
        assertThat(path.path("$type").asString()).isEqualTo("path");
        assertThat(path.path("nodes").size())
                .isEqualTo(path.path("relationships").size() + 1);
        assertThat(ids(result.path("graph").path("nodes"))).doesNotHaveDuplicates();
        assertThat(ids(result.path("graph").path("edges"))).doesNotHaveDuplicates();
    }

    @Test
    void givesANameToWhatHasNoKeyAndNeverAnElementId() throws Exception {
        JsonNode result =
                answered("MATCH p = (a:Article)<-[:FROM]-(c:Claim)-[:STATES]->(f:Fact) RETURN p, a, c, f LIMIT 20");
        for (var row : store.rows(
                "MATCH (n) OPTIONAL MATCH (n)-[r]-() RETURN elementId(n) AS n, elementId(r) AS r LIMIT 300",
                Map.of())) {
            assertThat(result.toString()).doesNotContain('"' + row.get("n").asString() + '"');
            assertThat(result.toString()).doesNotContain('"' + row.get("r").asString("none") + '"');
        }
        assertThat(ids(result.path("graph").path("nodes")))
                .doesNotHaveDuplicates()
                .isNotEmpty();
    }

    @Test
    void keepsTheKeyOfANodeForItWhereARelationshipBearsItToo() throws Exception {
        JsonNode result = answered("MATCH (c:Claim)-[r:NAMES]->(e:Entity) RETURN r, c, e, e.key LIMIT 10");
        Set<String> nodes = new HashSet<>(ids(result.path("graph").path("nodes")));
        for (JsonNode row : result.path("values")) {
            assertThat(row.path(2).path("id")).isEqualTo(row.path(3));
            assertThat(row.path(0).path("target")).isEqualTo(row.path(3));
            assertThat(nodes).doesNotContain(row.path(0).path("id").asString());
        }
    }

    @Test
    void saysWhereALimitCutItOff() throws Exception {
        JsonNode cut = http.post("/api/query", Map.of("statement", "UNWIND range(1, 50) AS x RETURN x", "limit", 10))
                .json();
        assertThat(cut.path("values").size()).isEqualTo(10);
        assertThat(cut.path("truncated").asBoolean()).isTrue();
        assertThat(cut.path("limit").asInt()).isEqualTo(10);
        JsonNode most = http.post(
                        "/api/query", Map.of("statement", "UNWIND range(1, 5000) AS x RETURN x", "limit", 4000))
                .json();
        assertThat(most.path("values").size()).isEqualTo(1000);
        JsonNode exactly = http.post(
                        "/api/query", Map.of("statement", "UNWIND range(1, 10) AS x RETURN x", "limit", 10))
                .json();
        assertThat(exactly.path("truncated").asBoolean()).isFalse();
    }

    @Test
    void takesParameters() throws Exception {
        JsonNode result = http.post(
                        "/api/query",
                        Map.of(
                                "statement",
                                "RETURN $text AS text, $list AS list, $map.a AS a",
                                "parameters",
                                Map.of("text", "😀'\"", "list", List.of(1, 2.5), "map", Map.of("a", true))))
                .json();
        assertThat(result.path("values").path(0).toString()).isEqualTo("[\"😀'\\\"\",[1,2.5],true]");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            RETURN 1 +                       | 1 |
            MATCH (n) RETRUN n               | 1 | 11
            MATCH (n)\\nWHERE n.x =\\nRETURN n | 3 |
            RETURN '😀😀' AS x,, 1            | 1 | 20
            RETURN x                         | 1 | 8
            MATCH (n)\\r\\nRETURN m            | 2 | 8
            """)
    void saysWhereAStatementIsWrong(String statement, int line, String column) throws Exception {
        Answer answer = http.post(
                "/api/query", Map.of("statement", statement.replace("\\n", "\n").replace("\\r", "\r")));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("syntax");
        assertThat(answer.json().path("error").path("line").asInt(-1))
                .as(answer.text())
                .isEqualTo(line);
        if (column != null) {
            assertThat(answer.json().path("error").path("column").asString(""))
                    .as(answer.text())
                    .isEqualTo(column);
        }
        assertThat(answer.text()).doesNotContain("EXPLAIN");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            SELECT * FROM State           | 400 | Invalid input 'SELECT': expected 'ORDER BY', 'CALL', 'FILTER', 'FINISH', 'FOR', 'LET', 'LIMIT', 'MATCH', 'OFFSET', 'OPTIONAL', 'RETURN', 'SKIP', 'UNWIND', 'WHEN', 'WITH' or '{' | correct
            MATCH (n:State RETURN n       | 400 | expected a parameter, '&', ')', ':', 'WHERE', '{' or    | correct
            MATCH (n) RETURN n ORDER BY   | 400 | The statement ends where an expression should follow          | correct
            RETURN 1 AS x NEXT RETURN x   | 400 | Invalid input 'NEXT'                                          | write CYPHER 25 before
            MATCH p=ACYCLIC (a)-->+(b) RETURN p | 400 | Invalid input 'ACYCLIC'                                 | write CYPHER 25 before
            MATCH REPEATABLE ELEMENTS (a)-->{1,3}(b) RETURN a | 400 | not supported in Cypher 5                 | write CYPHER 25 before
            RETURN format(date(), 'yyyy') | 400 | Unknown function 'format'                                     | write CYPHER 25 before
            RETURN $one + $other          | 400 | No value is given for $one, $other                            | give one under parameters
            RETURN 1/0                    | 400 | A whole number is divided by zero                             | correct
            UNWIND [null] AS day RETURN date.truncate('month', day) | 400 | Invalid call signature              | IS NOT NULL
            RETURN toIntger('1')          | 403 | There is no function toIntger among those allowed here        | look how it is spelt
            CALL db.index.fulltext.queryNodes('entity_names', 'a AND (') YIELD node RETURN node | 400 | What is looked for in the full text cannot be read: Encountered "<EOF>" at line 1, column 7. | close brackets
            CALL db.index.fulltext.queryNodes('nope', 'a') YIELD node RETURN node | 400 | There is no full-text index nope | correct
            """)
    void saysWhatIsWrongInWordsOfReading(String statement, int status, String message, String remedy) throws Exception {
        Answer answer = query(statement);
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        JsonNode error = answer.json().path("error");
        assertThat(error.path("message").asString())
                .contains(message)
                .doesNotContain("CREATE", "org.apache", "java.lang");
        assertThat(error.path("remedy").asString()).contains(remedy);
    }

    @ParameterizedTest
    @ValueSource(strings = {"EXPLAIN", "CYPHER 25", "// a note", "CYPHER 25 PROFILE /* a note */"})
    void quotesNoLineOfItsOwnWhereThereIsNothingToRun(String statement) throws Exception {
        Answer answer = query(statement);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("error").path("message").asString())
                .startsWith("Unexpected end of input")
                .doesNotContain("line 1", "\"EXPLAIN", "\"CYPHER");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE (n) RETURN n",
                "MATCH (n) SET n.x = 1",
                "MATCH (n) DETACH DELETE n",
                "MERGE (n:X)",
                "CREATE INDEX FOR (n:X) ON (n.y)",
                "MATCH (n) REMOVE n.name",
                "FOREACH (x IN [1] | CREATE (:X))"
            })
    void refusesToWrite(String statement) throws Exception {
        Answer answer = query(statement);
        assertThat(answer.status()).as(answer.text()).isEqualTo(403);
        assertThat(answer.code()).isEqualTo("read-only");
        assertThat(answer.text()).contains("only reading is allowed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LOAD CSV FROM 'file:///etc/passwd' AS row RETURN row",
                "LOAD CSV FROM 'http://127.0.0.1:1/' AS row RETURN row",
                "SHOW SETTINGS",
                "SHOW TRANSACTIONS",
                "SHOW USERS",
                "SHOW PROCEDURES",
                "TERMINATE TRANSACTIONS 'neo4j-transaction-1'",
                "CALL dbms.listConfig()",
                "CALL dbms.components()",
                "CALL db.clearQueryCaches()",
                "UNWIND [1, 2] AS x CALL (x) { RETURN x AS y } IN TRANSACTIONS RETURN y",
                "MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS",
                "CALL { LOAD CSV FROM 'file:///etc/passwd' AS row RETURN row } RETURN row",
                "STOP DATABASE neo4j",
                "ALTER USER neo4j SET PASSWORD 'x'"
            })
    void refusesWhatReachesBeyondTheRecord(String statement) throws Exception {
        Answer answer = query(statement);
        assertThat(answer.status())
                .as(answer.text())
                .isGreaterThanOrEqualTo(400)
                .isLessThan(500);
        assertThat(answer.code()).isIn("forbidden", "read-only", "syntax", "failed");
        assertThat(store.number("MATCH (c:Claim) RETURN count(c)")).isEqualTo(260);
    }

    @Test
    void explainsWithoutRunning() throws Exception {
        for (Map<String, String> asked : List.of(
                Map.of("statement", "MATCH (n:Entity) RETURN n", "plan", "explain"),
                Map.of("statement", " /* a */ explain\nMATCH (n:Entity) RETURN n"),
                Map.of("statement", "CYPHER 25 EXPLAIN MATCH (n:Entity) RETURN n", "plan", "profile"))) {
            JsonNode result = http.post("/api/query", asked).json();
            assertThat(result.path("fields").size()).as(result.toString()).isZero();
            assertThat(result.path("values").size()).isZero();
            assertThat(result.path("plan").path("operator").asString()).isEqualTo("ProduceResults");
            assertThat(result.path("plan").path("estimatedRows").isNumber()).isTrue();
            assertThat(result.path("plan").path("dbHits").isNull()).isTrue();
            assertThat(result.path("plan").path("children").size()).isPositive();
        }
    }

    @Test
    void refusesToTellAPlanThatIsTooDeep() throws Exception {
        String statement = "UNWIND [1] AS x " + "WITH DISTINCT x + 1 AS x ORDER BY x LIMIT 5 ".repeat(100) + "RETURN x";
        Answer answer = http.post("/api/query", Map.of("statement", statement, "plan", "explain"));
        assertThat(answer.status()).as(answer.text()).isEqualTo(413);
        assertThat(answer.code()).isEqualTo("too-large");
        assertThat(answered(statement).path("values").path(0).path(0).asInt()).isEqualTo(101);
    }

    @Test
    void profilesWithinTheSameLimits() throws Exception {
        JsonNode result = http.post(
                        "/api/query", Map.of("statement", "PROFILE MATCH (n:Entity) RETURN n.name", "limit", 5))
                .json();
        assertThat(result.path("values").size()).isEqualTo(5);
        assertThat(result.path("stoppedBy").asString()).isEqualTo("rows");
        JsonNode counted = http.post(
                        "/api/query", Map.of("statement", "MATCH (n:Entity) RETURN count(n.name)", "plan", "profile"))
                .json();
        assertThat(counted.path("values").size()).isEqualTo(1);
        assertThat(counted.path("plan").path("rows").asInt()).isEqualTo(1);
        assertThat(counted.path("plan").toString()).containsPattern("\"dbHits\":[1-9]");
        assertThat(http.post("/api/query", Map.of("statement", "RETURN 1", "plan", "debug"))
                        .code())
                .isEqualTo("bad-plan");
    }

    @Test
    void passesOnWhatTheServerRemarks() throws Exception {
        JsonNode notes =
                answered("MATCH (n:Entity)\nMATCH (m:NoSuchLabel)\nRETURN n, m").path("notes");
        assertThat(notes.toString()).contains("NoSuchLabel");
        assertThat(notes.valueStream()
                        .anyMatch(note -> note.path("line").asInt(0) == 2
                                && note.path("column").asInt(0) == 10))
                .as(notes.toString())
                .isTrue();
        assertThat(answered("RETURN 1").path("plan").isNull()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "EXPLAIN MATCH (n) RETURN n",
                "PROFILE MATCH (n) RETURN count(n)",
                "CALL db.labels()",
                "USE neo4j RETURN 1",
                ":help",
                ";",
                "//",
                "RETURN 1; RETURN 2",
                "CYPHER 5 RETURN 1"
            })
    void neverFailsItself(String statement) throws Exception {
        assertThat(query(statement).status()).isLessThan(500);
    }

    @Test
    void endsAStatementThatTakesTooLong() throws Exception {
        long start = System.nanoTime();
        Answer answer = http.post(
                "/api/query",
                Map.of(
                        "statement",
                        "UNWIND range(1,100000) AS a UNWIND range(1,100000) AS b RETURN count(*)",
                        "timeoutMs",
                        300));
        assertThat(answer.status()).isEqualTo(504);
        assertThat(answer.code()).isEqualTo("timeout");
        assertThat((System.nanoTime() - start) / 1_000_000).isLessThan(8_000);
    }

    @Test
    void saysWhatARequestLacks() throws Exception {
        assertThat(http.post("/api/query", "{}").code()).isEqualTo("no-statement");
        assertThat(http.post("/api/query", "{\"statement\": \"  \"}").code()).isEqualTo("no-statement");
        assertThat(http.post("/api/query", "{\"statement\": \"RETURN 1\", \"limit\": 0}")
                        .code())
                .isEqualTo("bad-limit");
        assertThat(http.post("/api/query", "{\"statement\": \"RETURN 1\", \"timeoutMs\": -1}")
                        .code())
                .isEqualTo("bad-limit");
        assertThat(query("RETURN $missing").status()).isEqualTo(400);
    }

    private JsonNode answered(String statement) throws Exception {
        Answer answer = query(statement);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private Answer query(String statement) throws Exception {
        return http.post("/api/query", Map.of("statement", statement));
    }

    private static List<String> ids(JsonNode things) {
        var ids = new ArrayList<String>();
        things.forEach(thing -> ids.add(thing.path("id").asString()));
        return ids;
    }
}
