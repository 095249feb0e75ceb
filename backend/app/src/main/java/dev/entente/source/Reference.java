package dev.entente.source;

import dev.entente.fact.EntityKey;
import dev.entente.reference.ReferenceRow;
import dev.entente.reference.ReferenceTables;
import java.time.LocalDate;
import java.util.ArrayList;
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
        return new Reference(ReferenceTables.rows("states").stream()
                .map(row -> known(row, List.of(row.at("alpha2"), row.at("alpha3"), row.at("cameo"))))
                .toList());
    }

    static Reference groups() {
        return new Reference(ReferenceTables.rows("groups").stream()
                .map(row -> known(row, List.of(row.at("cameo").split(",", -1))))
                .toList());
    }

    private static Known known(ReferenceRow row, List<String> codes) {
        return new Known(
                new EntityKey(row.at("key")),
                row.at("name"),
                codes.stream().filter(code -> !code.isEmpty()).toList(),
                row.list("aliases"),
                day(row.at("from")),
                day(row.at("until")));
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

    private static @Nullable LocalDate day(String cell) {
        return cell.isEmpty() ? null : LocalDate.parse(cell);
    }
}
