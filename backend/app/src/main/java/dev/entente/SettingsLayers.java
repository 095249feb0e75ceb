package dev.entente;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lays defaults, settings file, environment and overrides over each other; each may only hold what is a setting. */
final class SettingsLayers {
    /** Read by the launcher, by the tests and right here. */
    private static final String FILE = "ENTENTE_SETTINGS";

    private static final String LAUNCHER = "ENTENTE_JAVA_OPTS";
    private static final String TESTS = "ENTENTE_TEST_";

    private final Map<SettingsEntry, String> values = new EnumMap<>(SettingsEntry.class);
    private final Path home;

    private SettingsLayers(Path home) {
        this.home = home;
    }

    static SettingsLayers read(Map<String, String> environment, Map<String, String> overrides, Path home) {
        SettingsLayers layers = new SettingsLayers(home);
        layers.add(environment, "");
        layers.add(overrides, "");
        Path file = file(environment, layers.data());
        layers.values.clear();
        layers.add(properties(file), " (in " + file + ")");
        layers.add(environment, "");
        layers.add(overrides, "");
        return layers;
    }

    String get(SettingsEntry entry) {
        return values.getOrDefault(entry, entry.fallback());
    }

    /** The default lies in the project, not in whichever folder the launcher was called from. */
    Path data() {
        String given = values.get(SettingsEntry.DATA);
        Path data = given == null ? home.resolve(SettingsEntry.DATA.fallback()) : Path.of(given);
        return data.toAbsolutePath().normalize();
    }

    private void add(Map<String, String> layer, String where) {
        layer.forEach((key, value) -> {
            // Empty is not set: that is how compose files and shells hand on a variable that is not there.
            if (key.startsWith("ENTENTE_") && !isForOthers(key) && !value.isBlank()) {
                add(key, value.strip(), where);
            }
        });
    }

    private void add(String key, String value, String where) {
        SettingsEntry entry = SettingsEntry.named(key).orElseThrow(() -> unknown(key, where));
        if (!entry.kind().accepts(value)) {
            throw new SettingsException(
                    "%s is \"%s\"%s: expected %s.".formatted(key, entry.kind().shown(value), where, entry.expected()));
        }
        values.put(entry, value);
    }

    private static boolean isForOthers(String key) {
        return key.equals(FILE) || key.equals(LAUNCHER) || key.startsWith(TESTS);
    }

    private static SettingsException unknown(String key, String where) {
        String nearest = Stream.of(SettingsEntry.values())
                .map(SettingsEntry::key)
                .min(Comparator.comparingInt(known -> distance(key, known)))
                .orElseThrow();
        return new SettingsException("%s%s is not a setting; did you mean %s?".formatted(key, where, nearest));
    }

    private static @Nullable Path file(Map<String, String> environment, Path data) {
        String named = environment.getOrDefault(FILE, "");
        if (named.isBlank()) {
            Path usual = data.resolve("entente.properties");
            return Files.exists(usual) ? usual : null;
        }
        if (!Files.isReadable(Path.of(named))) {
            throw new SettingsException(FILE + " is \"" + named + "\": expected a file that can be read.");
        }
        return Path.of(named);
    }

    private static Map<String, String> properties(@Nullable Path file) {
        Map<String, String> values = new HashMap<>();
        if (file != null) {
            Properties properties = new Properties();
            try (Reader reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            } catch (IOException | IllegalArgumentException e) {
                throw new SettingsException("The settings file " + file + " cannot be read: " + e.getMessage());
            }
            properties.stringPropertyNames().forEach(key -> values.put(inFull(key), properties.getProperty(key)));
        }
        return values;
    }

    /** A key without the prefix is a mistake to be told, not a line to be skipped. */
    private static String inFull(String key) {
        return key.startsWith("ENTENTE_") ? key : "ENTENTE_" + key;
    }

    /** How many letters to add, drop, change or swap with their neighbour to get from one name to the other. */
    private static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                d[i][j] = i == 0 ? j : j == 0 ? i : step(d, a, b, i, j);
            }
        }
        return d[a.length()][b.length()];
    }

    private static int step(int[][] d, String a, String b, int i, int j) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int least = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + change);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, d[i - 2][j - 2] + 1) : least;
    }
}
