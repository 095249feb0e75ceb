package dev.entente.graph;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an error of the server says to somebody who only reads: without the words of libraries within it, and without
 * clauses that the console refuses.
 */
record QueryWording(String message, String remedy) {
    private static final String CORRECT = "correct the statement and run it again";
    private static final String NEWER = " is of Cypher 25: write CYPHER 25 before the statement";

    /** The first that fits is told. */
    private record Known(Pattern pattern, Function<MatchResult, QueryWording> told) {
        Optional<QueryWording> of(String message) {
            Matcher found = pattern.matcher(message);
            return found.matches() ? Optional.of(told.apply(found)) : Optional.empty();
        }
    }

    private static Known known(String pattern, Function<MatchResult, QueryWording> told) {
        return new Known(Pattern.compile(pattern, Pattern.DOTALL), told);
    }

    /** Of a statement that asked for no version, or for the older one. */
    private static final List<Known> OLDER = List.of(
            known(
                    "Invalid input '((?i:LET|NEXT|WHEN|FILTER|FOR|ACYCLIC|TRAIL|WALK))': .*",
                    found -> new QueryWording(reading(found.group()), found.group(1) + NEWER)),
            known(
                    "Match modes such as `(.*?)` are not supported in Cypher 5\\.",
                    found -> new QueryWording(found.group(), found.group(1) + NEWER)),
            known(
                    "Unknown function '((?i:format))'",
                    found -> new QueryWording(found.group(), found.group(1) + NEWER)));

    private static final List<Known> ANY = List.of(
            known(
                    "Invalid input '': expected (.*)",
                    found -> new QueryWording(
                            "The statement ends where " + expected(found.group(1)) + " should follow", CORRECT)),
            known("Invalid input .*", found -> new QueryWording(reading(found.group()), CORRECT)),
            known(
                    "Expected parameter\\(s\\): (.*)",
                    found -> new QueryWording(
                            "No value is given for $" + found.group(1).replace(", ", ", $"),
                            "give one under parameters")),
            known("/ by zero", found -> new QueryWording("A whole number is divided by zero", CORRECT)),
            known(
                    "Invalid call signature for .*NO_VALUE.*",
                    found -> new QueryWording(
                            found.group(), "where the value is null, leave the row out: WHERE … IS NOT NULL")),
            known(
                    "Failed to invoke procedure .*ParseException: (.*?\\.)\\s.*",
                    found -> new QueryWording(
                            "What is looked for in the full text cannot be read: " + found.group(1),
                            "close brackets and quotation marks, and put a backslash before signs that are meant as such")),
            known(
                    "Failed to invoke procedure .*There is no such fulltext schema index: (.*)",
                    found -> new QueryWording("There is no full-text index " + found.group(1), CORRECT)));

    private static final Pattern LIST = Pattern.compile(": expected (.*)$", Pattern.DOTALL);

    /** Begins what the console refuses. */
    private static final Set<String> REFUSED = Set.of(
            "ALTER",
            "CREATE",
            "DEALLOCATE",
            "DELETE",
            "DENY",
            "DETACH",
            "DROP",
            "DRYRUN",
            "ENABLE SERVER",
            "FOREACH",
            "GRANT",
            "INSERT",
            "LOAD CSV",
            "MERGE",
            "NODETACH",
            "REALLOCATE",
            "REMOVE",
            "RENAME",
            "REVOKE",
            "SET",
            "SHOW",
            "START DATABASE",
            "STOP DATABASE",
            "TERMINATE",
            "USE",
            "USING PERIODIC COMMIT");

    /**
     * @param message the server's, without the place and the line that it quotes
     * @param language the version of Cypher that the statement asked for, or null
     */
    static QueryWording of(String message, @Nullable String language) {
        return Stream.concat(QueryTree.LANGUAGE.equals(language) ? Stream.empty() : OLDER.stream(), ANY.stream())
                .map(known -> known.of(message))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> new QueryWording(message, CORRECT));
    }

    private static String reading(String message) {
        Matcher list = LIST.matcher(message);
        return list.find() ? message.substring(0, list.start(1)) + expected(list.group(1)) : message;
    }

    /** {@code 'A', 'B', an expression or <EOF>} without what is refused. */
    private static String expected(String list) {
        List<String> left = Arrays.stream(list.split(", | or (?=(?:'[^']*'|[^,]*)$)"))
                .filter(each -> !REFUSED.contains(each.replace("'", "")))
                .map(each -> each.equals("<EOF>") ? "the end" : each)
                .toList();
        return left.size() < 2
                ? String.join("", left)
                : String.join(", ", left.subList(0, left.size() - 1)) + " or " + left.getLast();
    }
}
