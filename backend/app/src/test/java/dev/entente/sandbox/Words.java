package dev.entente.sandbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** A statement in words, signs, texts, comments and white space, which put together are the statement again. */
record Words(List<String> all) {
    private static final Pattern WORD = Pattern.compile(
            "'(?:\\\\.|[^'\\\\])*'|\"(?:\\\\.|[^\"\\\\])*\"|`[^`]*`|//[^\n]*|/\\*.*?\\*/"
                    + "|\\d+(?:\\.\\d+)?(?:[eE]\\d+)?|[\\p{L}_][\\p{L}\\p{N}_]*|\\s+|.",
            Pattern.DOTALL);
    private static final Pattern LITERAL = Pattern.compile("(?:['\"]|\\d).*", Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*");
    private static final Pattern KEYWORD = Pattern.compile("[A-Z]{2,}");
    private static final Set<String> BEGIN = Set.of(
            "MATCH",
            "OPTIONAL",
            "WITH",
            "UNWIND",
            "RETURN",
            "CALL",
            "CREATE",
            "MERGE",
            "SET",
            "DELETE",
            "DETACH",
            "REMOVE",
            "FOREACH",
            "LOAD",
            "FILTER",
            "LET");
    /** After these the next word is of the same clause. */
    private static final Set<String> GO_ON = Set.of("OPTIONAL", "DETACH", "STARTS", "ENDS", "CSV", "ON", "MATCH");

    static Words of(String statement) {
        return new Words(
                WORD.matcher(statement).results().map(found -> found.group()).toList());
    }

    boolean isLiteral(int at) {
        return LITERAL.matcher(all.get(at)).matches();
    }

    /** Whether it is a name or a word in lower case. */
    boolean isName(int at) {
        String word = all.get(at);
        return NAME.matcher(word).matches() && !KEYWORD.matcher(word).matches();
    }

    boolean isSpace(int at) {
        return all.get(at).isBlank();
    }

    Words with(int at, String word) {
        List<String> changed = new ArrayList<>(all);
        changed.set(at, word);
        return new Words(List.copyOf(changed));
    }

    /** The clauses that are not within another; what stands before the first one, such as EXPLAIN, is of the first. */
    List<String> clauses() {
        List<String> clauses = new ArrayList<>();
        StringBuilder clause = new StringBuilder();
        String before = "";
        int depth = 0;
        boolean begun = false;
        for (String word : all) {
            depth += "([{".contains(word) ? 1 : ")]}".contains(word) ? -1 : 0;
            if (depth == 0 && BEGIN.contains(word) && !GO_ON.contains(before)) {
                if (begun) {
                    clauses.add(clause.toString().strip());
                    clause.setLength(0);
                }
                begun = true;
            }
            clause.append(word);
            before = word.isBlank() ? before : word;
        }
        clauses.add(clause.toString().strip());
        return clauses;
    }

    @Override
    public String toString() {
        return String.join("", all);
    }
}
