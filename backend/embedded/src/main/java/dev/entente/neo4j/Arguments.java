package dev.entente.neo4j;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the parent asks for, as {@code name=value} arguments.
 *
 * <p>Port 0 is any free one. The password is named by its file: other users of the machine can read a command line, not that file.
 */
record Arguments(Path home, Path passwordFile, int pageCacheMiB, int transactionMiB, int port, boolean http) {

    static Arguments parse(String... arguments) {
        Map<String, String> values = new HashMap<>();
        for (String argument : arguments) {
            int equals = argument.indexOf('=');
            if (equals < 0) {
                throw new IllegalArgumentException("not of the form name=value: " + argument);
            }
            values.put(argument.substring(0, equals), argument.substring(equals + 1));
        }
        return new Arguments(
                Path.of(required("home", values.get("home"))).toAbsolutePath(),
                Path.of(required("password-file", values.get("password-file"))),
                Integer.parseInt(values.getOrDefault("page-cache-mib", "128")),
                Integer.parseInt(values.getOrDefault("transaction-mib", "256")),
                Integer.parseInt(values.getOrDefault("port", "0")),
                Boolean.parseBoolean(values.get("http")));
    }

    private static String required(String name, @Nullable String value) {
        if (value == null) {
            throw new IllegalArgumentException("missing argument " + name + "=…");
        }
        return value;
    }
}
