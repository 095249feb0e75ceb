package dev.entente.graph;

import dev.entente.ontology.EntityLabel;
import dev.entente.testing.Sources;
import dev.entente.testing.Store;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The statements under {@code cypher/}, with values for all that they take. */
final class Programs {
    /** Statements with slots are others for now and for an earlier day. */
    static final List<Clocks> CLOCKS = List.of(Clocks.ALL, new Clocks(null, LocalDate.of(2024, 10, 11)));

    private static final Pattern USED = Pattern.compile("\\$(\\w+)");
    private static final Pattern COMMENT = Pattern.compile("(?m)^//.*$");

    private final Store store;
    private final Statements statements;

    Programs(Store store) {
        this.store = store;
        this.statements = store.graph().statements();
    }

    static List<String> all() throws IOException {
        return Sources.files("cypher", ".cypher").stream()
                .map(file -> Sources.name(file).replaceAll("^cypher/|\\.cypher$", ""))
                .toList();
    }

    /** Those that the program runs as they are. */
    static List<String> names() throws IOException {
        return all().stream()
                .filter(name -> !name.matches("(examples|behind|bench|part)/.*"))
                .toList();
    }

    /** Which parameters a statement takes on either clock. */
    Set<String> used(String name) {
        return CLOCKS.stream()
                .flatMap(clocks -> USED.matcher(bare(filled(name, clocks))).results())
                .map(use -> use.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A statement with names of the vocabulary in its slots. */
    String filled(String name, Clocks clocks) {
        String type = store.ontology().edgeTypes().getFirst();
        List<String> labels =
                store.ontology().labels().stream().map(EntityLabel::label).toList();
        return statements.fill(
                statements.fill(statements.at(name, clocks, store.ontology().edgeTypes()), "type", type),
                "label",
                labels.getFirst());
    }

    Map<String, Object> parameters(String name) {
        var parameters = new HashMap<String, Object>();
        used(name)
                .forEach(parameter -> parameters.put(
                        parameter,
                        switch (parameter) {
                            case "limit", "offset", "format" -> 1;
                            case "query" -> "x";
                            case "properties" -> Map.of();
                            default -> List.of();
                        }));
        return parameters;
    }

    static String bare(String statement) {
        return COMMENT.matcher(statement).replaceAll("").strip();
    }
}
