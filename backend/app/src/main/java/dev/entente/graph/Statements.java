package dev.entente.graph;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The program's Cypher, one statement a file under {@code cypher/}. Values always go in as parameters. The few files
 * with {@code {type}}, {@code {types}} or {@code {label}} in them are filled with names from the checked vocabulary only,
 * and those with other slots with parts of statements, which are files too.
 */
final class Statements {
    private final Map<String, String> loaded = new ConcurrentHashMap<>();

    /** A statement by its place, {@code read/entity}. */
    String get(String name) {
        return loaded.computeIfAbsent(name, Statements::load);
    }

    /**
     * The statement for reading on a day: a slot such as {@code {fact-stood}} is filled with the part under
     * {@code part/} that reads the standing of now, or of an earlier day.
     */
    String at(String name, Clocks clocks) {
        boolean now = clocks.knownAt() == null;
        return get(name)
                .replace("{edge-stood}", part(now ? "part/edge-now" : "part/edge-then"))
                .replace("{fact-stood}", part(now ? "part/fact-now" : "part/fact-then"))
                .replace("{roles}", part(now ? "part/roles-now" : "part/roles-then"))
                .replace("{held}", part("part/held"))
                .replace("{known}", part("part/known"))
                .replace("{voice}", part("part/voice"));
    }

    /** A part without its heading comment. */
    private String part(String name) {
        String text = get(name);
        return text.substring(text.indexOf('\n') + 1);
    }

    /** The same for edges of some types; an edge that was withdrawn since was one of them on an earlier day. */
    String at(String name, Clocks clocks, List<String> types) {
        List<String> drawn = clocks.knownAt() == null
                ? types
                : Stream.concat(types.stream(), Stream.of(FactWriter.WITHDRAWN)).toList();
        return at(name, clocks)
                .replace("{types}", drawn.stream().map(Statements::quoted).collect(Collectors.joining("|")));
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
