package dev.entente.source;

import dev.entente.fact.EntityKey;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who is meant by a name or a code: the tables under {@code reference/}. */
final class Reference {
    private static final int CANDIDATES = 3;

    /** A row of a table. {@code from} and {@code until} are the days of a state that is no more, or was not always. */
    record Known(
            EntityKey key,
            String name,
            List<String> codes,
            List<String> aliases,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {
        boolean stood(@Nullable LocalDate day) {
            return day == null || ((from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until)));
        }

        boolean isCalled(String spelling) {
            return name.equals(spelling) || aliases.contains(spelling);
        }
    }

    private final Map<String, List<Known>> byName = new HashMap<>();
    private final Map<String, Known> byCode = new HashMap<>();

    private Reference(List<Known> rows) {
        for (Known row : rows) {
            row.codes().forEach(code -> byCode.put(code, row));
            add(row.name(), row);
            row.aliases().forEach(alias -> add(alias, row));
        }
    }

    static Reference states() {
        return new Reference(read(
                "/reference/states.tsv",
                cells -> new Known(
                        new EntityKey(cells[0]),
                        cells[1],
                        filled(cells[2], cells[3], cells[4]),
                        split(cells[7], "\\|"),
                        day(cells[5]),
                        day(cells[6]))));
    }

    static Reference groups() {
        return new Reference(read(
                "/reference/groups.tsv",
                cells -> new Known(
                        new EntityKey(cells[0]), cells[1], split(cells[2], ","), split(cells[3], "\\|"), null, null)));
    }

    Optional<Known> code(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /**
     * Who had that name on that day; where nobody had, who had it at any time, if there is only one. Names that differ in
     * signs alone (OPEC, OPEC+) are told apart by their spelling.
     */
    Optional<Known> named(String name, @Nullable LocalDate day) {
        List<Known> all = byName.getOrDefault(Words.plain(name), List.of());
        List<Known> then = all.stream().filter(known -> known.stood(day)).toList();
        List<Known> meant = then.isEmpty() ? all : then;
        return only(meant)
                .or(() -> only(meant.stream()
                        .filter(known -> known.isCalled(name.strip()))
                        .toList()));
    }

    private static Optional<Known> only(List<Known> meant) {
        return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
    }

    /** The names that look most like one. */
    List<String> nearest(String name) {
        String plain = Words.plain(name);
        return byName.entrySet().stream()
                .sorted(Comparator.comparingInt(
                                (Map.Entry<String, List<Known>> entry) -> Words.distance(plain, entry.getKey()))
                        .thenComparing(Map.Entry::getKey))
                .map(entry -> entry.getValue().getFirst().name())
                .distinct()
                .limit(CANDIDATES)
                .toList();
    }

    private void add(String name, Known row) {
        List<Known> known = byName.computeIfAbsent(Words.plain(name), none -> new ArrayList<>());
        if (!known.contains(row)) {
            known.add(row);
        }
    }

    private interface RowOf {
        Known known(String[] cells);
    }

    private static List<Known> read(String resource, RowOf rowOf) {
        try (InputStream in = Reference.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException(resource + " is missing from the application");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("key\t"))
                    .map(line -> rowOf.known(line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> filled(String... codes) {
        return Arrays.stream(codes).filter(code -> !code.isEmpty()).toList();
    }

    private static List<String> split(String cell, String separator) {
        return filled(cell.split(separator, -1));
    }

    private static @Nullable LocalDate day(String cell) {
        return cell.isEmpty() ? null : LocalDate.parse(cell);
    }
}
