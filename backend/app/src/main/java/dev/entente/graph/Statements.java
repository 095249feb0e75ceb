package dev.entente.graph;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The program's Cypher, one statement a file under {@code cypher/}. Values always go in as parameters. The few files
 * with {@code {type}}, {@code {types}} or {@code {label}} in them are filled with names from the checked vocabulary only.
 */
final class Statements {
    private final Map<String, String> loaded = new ConcurrentHashMap<>();

    /** A statement by its place, {@code read/entity}. */
    String get(String name) {
        return loaded.computeIfAbsent(name, Statements::load);
    }

    /** The statement with a union of relationship types, {@code MET|SUPPLIED}. */
    String withTypes(String name, List<String> types) {
        return get(name)
                .replace("{types}", types.stream().map(Statements::quoted).collect(Collectors.joining("|")));
    }

    /** The statement once for each name, as one. */
    String forEach(String name, String slot, List<String> names) {
        return names.stream().map(each -> fill(get(name), slot, each)).collect(Collectors.joining("\nUNION ALL\n"));
    }

    /** The statement for one name: quoted where it is one of Cypher's names, and bare where it is text already. */
    String fill(String statement, String slot, String name) {
        return statement.replace("'{" + slot + "}'", "'" + checked(name) + "'").replace("{" + slot + "}", quoted(name));
    }

    private static String quoted(String name) {
        return '`' + checked(name) + '`';
    }

    private static String checked(String name) {
        if (!name.matches("[A-Za-z_]+")) {
            throw new IllegalArgumentException("'" + name + "' is no name of the vocabulary");
        }
        return name;
    }

    private static String load(String name) {
        String resource = "/cypher/" + name + ".cypher";
        try (InputStream in = Statements.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is missing from the application");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new IllegalStateException(resource + " cannot be read", e);
        }
    }
}
