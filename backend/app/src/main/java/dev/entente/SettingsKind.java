package dev.entente;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Set;

/** What a setting's value may be, and how to say so. */
enum SettingsKind {
    TEXT("text"),
    SECRET("text"),
    TOKEN("16 to 200 letters, digits and signs without spaces"),
    NAMES("names with commas between them"),
    FLAG("true or false"),
    PORT("a port from 0 (any free one) to 65535"),
    COUNT("a whole number from 1"),
    PATH("a path"),
    FOLDER("a folder that is there"),
    KEY("letters, digits and signs without spaces"),
    MODEL_KIND("openai or ollama"),
    WEB_ADDRESS("http:// or https:// and a host, without user or password"),
    NEO4J_ADDRESS(
            "bolt://, bolt+s://, bolt+ssc://, neo4j://, neo4j+s:// or neo4j+ssc:// and a host, without user or password");

    private static final Set<String> NEO4J_SCHEMES =
            Set.of("bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc");

    private final String expected;

    SettingsKind(String expected) {
        this.expected = expected;
    }

    String expected() {
        return expected;
    }

    boolean accepts(String value) {
        return switch (this) {
            case TEXT, SECRET, NAMES -> true;
            case TOKEN -> value.matches("[!-~]{16,200}");
            case KEY -> value.matches("[!-~]+");
            case FLAG -> value.equals("true") || value.equals("false");
            case PORT -> isNumber(value, 0, 65_535);
            case COUNT -> isNumber(value, 1, Integer.MAX_VALUE);
            case PATH -> isPath(value);
            case FOLDER -> isPath(value) && Files.isDirectory(Path.of(value));
            case MODEL_KIND -> value.equals("openai") || value.equals("ollama");
            case WEB_ADDRESS -> isAddress(value, Set.of("http", "https"));
            case NEO4J_ADDRESS -> isAddress(value, NEO4J_SCHEMES);
        };
    }

    /** An address may carry a password by mistake, and messages end up in logs. */
    String shown(String value) {
        boolean mayHoldPassword = this == SECRET || this == TOKEN || this == KEY || value.contains("@");
        return mayHoldPassword ? "…" : value;
    }

    private static boolean isNumber(String value, int least, int most) {
        try {
            int number = Integer.parseInt(value);
            return least <= number && number <= most;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static boolean isPath(String value) {
        try {
            return !Path.of(value).toString().isEmpty();
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static boolean isAddress(String value, Set<String> schemes) {
        try {
            URI uri = new URI(value);
            return uri.getScheme() != null
                    && schemes.contains(uri.getScheme())
                    && uri.getHost() != null
                    && uri.getUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
