package dev.entente.sandbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Makes new statements of good and bad ones, in steps that mostly leave Cypher Cypher: values and names are changed,
 * clauses and expressions put into others, whole statements into others; and now and then one is torn into words.
 */
final class Mutator {
    private static final Pattern EXPRESSION = Pattern.compile("RETURN ([^,]+?|\\S+\\(.*\\))(?: AS \\S+)?");
    private static final List<String> LITERALS = List.of(
            "0",
            "1",
            "-1",
            "9223372036854775807",
            "1e308",
            "0.5",
            "1000000",
            "''",
            "'state:iran'",
            "'(a+)+'",
            "'\\u0041'",
            "null",
            "true",
            "[]",
            "[1, [2]]",
            "{}",
            "{a: 1}",
            "$p");
    private static final List<String> EXPRESSIONS = List.of(
            "COUNT { (:State) }",
            "EXISTS { MATCH (n:Leader)-->() }",
            "COLLECT { MATCH (n:State) RETURN n.name }",
            "[x IN range(1, 9) WHERE x % 2 = 0 | x * x]",
            "reduce(s = 0, x IN [1, 2] | s + x)",
            "CASE WHEN true THEN 1 ELSE 'a' END",
            "head([(n:State)--(m) | m.name])",
            "date('2024-10-11')",
            "toString(range(1, 5))",
            "coalesce(null, $p)");
    /** Each needs nothing from the clauses before it, and takes a name that is new. */
    private static final List<String> CLAUSES = List.of(
            "UNWIND range(1, 3) AS %s",
            "MATCH (%s:Entity {key: 'state:iran'})",
            "MATCH (:State)-[%s:SUPPLIED]->()",
            "OPTIONAL MATCH (%s:State)-[:MET]-()",
            "CALL { RETURN 1 AS %s }",
            "CALL () { MATCH (n:Leader) RETURN n AS %s LIMIT 3 }",
            "CALL db.labels() YIELD label AS %s",
            "MERGE (%s:X)",
            "CREATE (%s)",
            "MATCH (%s) SET %s.x = 1",
            "MATCH (%s) DETACH DELETE %s",
            "FOREACH (%s IN [1] | CREATE (:X))",
            "LOAD CSV FROM 'file:///x' AS %s",
            "CALL { CREATE (n) RETURN n AS %s }",
            "CALL { RETURN 1 AS %s } IN TRANSACTIONS",
            "CALL dbms.listConfig() YIELD name AS %s");

    private static final List<String> AROUND = List.of(
            "CALL { %1$s } RETURN 1 AS %2$s",
            "RETURN COUNT { %1$s } AS %2$s",
            "RETURN EXISTS { %1$s } AS %2$s",
            "RETURN COLLECT { %1$s } AS %2$s",
            "UNWIND [1, 2] AS %2$s CALL (%2$s) { %1$s } RETURN count(*) AS n",
            "MATCH (%2$s:State) WHERE EXISTS { %1$s } RETURN %2$s.name",
            "UNWIND [1, 2] AS %2$s RETURN [x IN [1] WHERE EXISTS { %1$s } | x] AS n",
            "%1$s UNION ALL %1$s",
            "EXPLAIN %1$s",
            "PROFILE %1$s",
            "CYPHER 25 %1$s");
    private static final List<String> SPACE = List.of(" /* RETURN 1 */ ", "\n", "\t ", " // n\n", " /**/ ", "\u00a0");

    private final Random random;
    private final List<String> good;
    private final List<String> bad;
    private final List<String> expressions;
    private int names;

    Mutator(Random random, List<String> good, List<String> bad) {
        this.random = random;
        this.good = good;
        this.bad = bad;
        this.expressions = Stream.concat(
                        EXPRESSIONS.stream(),
                        Stream.concat(good.stream(), bad.stream())
                                .map(EXPRESSION::matcher)
                                .filter(Matcher::matches)
                                .map(found -> found.group(1)))
                .toList();
    }

    String next() {
        String statement = pick(random.nextInt(3) == 0 ? bad : good);
        // Mostly one, for of what was changed three times hardly anything runs.
        int changes = 1 + random.nextInt(1 + random.nextInt(3));
        for (int i = 0; i < changes; i++) {
            statement = changed(statement);
        }
        return statement;
    }

    private String changed(String statement) {
        Words words = Words.of(statement);
        return switch (random.nextInt(12)) {
            case 0, 1 -> replaced(words, words::isLiteral, pick(LITERALS));
            case 2, 3 -> replaced(words, words::isLiteral, "(" + pick(expressions) + ")");
            case 4 -> replaced(words, words::isName, name(words));
            case 5 -> replaced(words, words::isName, Words.of(pick(good)));
            case 6 -> replaced(words, words::isSpace, pick(SPACE));
            case 7, 8 -> withClause(words.clauses(), pick(CLAUSES).replace("%s", newName()));
            case 9 ->
                withClause(
                        words.clauses(),
                        pick(Words.of(pick(random.nextBoolean() ? good : bad)).clauses()));
            case 10 -> pick(AROUND).formatted(statement, newName());
            default -> torn(words);
        };
    }

    private String replaced(Words words, IntPredicate which, String by) {
        int[] places = IntStream.range(0, words.all().size()).filter(which).toArray();
        return places.length == 0
                ? words.toString()
                : words.with(places[random.nextInt(places.length)], by).toString();
    }

    private String replaced(Words words, IntPredicate which, Words others) {
        return replaced(words, which, name(others));
    }

    /** One that the statement uses, so that it may well mean something at another place. */
    private String name(Words words) {
        int[] places =
                IntStream.range(0, words.all().size()).filter(words::isName).toArray();
        String name = places.length == 0 ? "n" : words.all().get(places[random.nextInt(places.length)]);
        return random.nextInt(6) == 0 ? name.toUpperCase(Locale.ROOT) : name;
    }

    private String newName() {
        return "m" + names++;
    }

    /** Before one of the clauses, or for one of them. */
    private String withClause(List<String> clauses, String clause) {
        List<String> changed = new ArrayList<>(clauses);
        int at = random.nextInt(changed.size());
        if (random.nextInt(4) == 0) {
            changed.set(at, clause);
        } else {
            changed.add(at, clause);
        }
        return String.join(" ", changed);
    }

    /** A word is lost, doubled, or another's. */
    private String torn(Words words) {
        List<String> changed = new ArrayList<>(words.all());
        if (!changed.isEmpty()) {
            int at = random.nextInt(changed.size());
            switch (random.nextInt(3)) {
                case 0 -> changed.remove(at);
                case 1 -> changed.add(at, changed.get(random.nextInt(changed.size())));
                default -> changed.set(at, pick(Words.of(pick(bad)).all()));
            }
        }
        return String.join("", changed);
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
