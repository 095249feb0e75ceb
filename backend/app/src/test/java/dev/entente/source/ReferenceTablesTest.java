package dev.entente.source;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.fact.EntityKey;
import dev.entente.ontology.EntityLabel;
import dev.entente.ontology.OntologyReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Each table under {@code reference/} says one thing about one entity, and all of them agree. */
class ReferenceTablesTest {
    private static final Set<String> KINDS_OF_GROUPS = Set.of(
            "international", "government", "military", "armed", "party", "media", "company", "institute", "other");

    /** The tables, the columns of each, and what the keys in each begin with. */
    enum Name {
        STATES("key name alpha2 alpha3 cameo from until aliases demonyms capital", "state"),
        PLACES("key name in aliases", "place"),
        GROUPS("key name cameo aliases partOf kind", "org group"),
        WEAPONS("key name kind aliases", "weapon"),
        GOODS("key name aliases kind", "commodity"),
        OFFICES("person name aliases title of from until", "leader person");

        private final String columns;
        private final String prefixes;

        Name(String columns, String prefixes) {
            this.columns = columns;
            this.prefixes = prefixes;
        }

        List<String> columns() {
            return List.of(columns.split(" "));
        }

        List<String> prefixes() {
            return List.of(prefixes.split(" "));
        }
    }

    private record Row(Map<String, String> cells) {
        String cell(String column) {
            return Objects.requireNonNull(cells.get(column), column);
        }

        String key() {
            return cells.containsKey("key") ? cell("key") : cell("person");
        }

        List<String> names() {
            return Stream.concat(Stream.of(cell("name")), list("aliases").stream())
                    .toList();
        }

        List<String> list(String column) {
            return cell(column).isEmpty() ? List.of() : List.of(cell(column).split("\\|", -1));
        }

        LocalDate from() {
            return day("from").orElse(LocalDate.MIN);
        }

        LocalDate until() {
            return day("until").orElse(LocalDate.MAX);
        }

        private Optional<LocalDate> day(String column) {
            return Optional.of(cell(column)).filter(day -> !day.isEmpty()).map(LocalDate::parse);
        }
    }

    private final Map<Name, List<Row>> tables =
            Arrays.stream(Name.values()).collect(Collectors.toMap(name -> name, ReferenceTablesTest::rows));

    @ParameterizedTest
    @EnumSource(Name.class)
    void saysWhatItIsAndHasEveryColumnInEveryRow(Name name) {
        List<String> lines = lines(name);
        assertThat(lines.getFirst()).startsWith("# ").endsWith(".");
        assertThat(lines.get(1)).isEqualTo(String.join("\t", name.columns()));
        assertThat(lines.subList(2, lines.size()))
                .isNotEmpty()
                .allSatisfy(line ->
                        assertThat(line.split("\t", -1)).hasSize(name.columns().size()))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(Name.class)
    void hasKeysOfLabelsThatFitTheTable(Name name) {
        Set<String> prefixes = OntologyReader.read(null).labels().stream()
                .map(EntityLabel::keyPrefix)
                .collect(toSet());
        assertThat(table(name))
                .allSatisfy(row -> assertThat(new EntityKey(row.key()).prefix())
                        .isIn(prefixes)
                        .isIn(name.prefixes()));
    }

    @ParameterizedTest
    @EnumSource(value = Name.class, mode = EnumSource.Mode.EXCLUDE, names = "OFFICES")
    void hasOneRowForAnEntity(Name name) {
        assertThat(table(name)).extracting(Row::key).doesNotHaveDuplicates();
    }

    @Test
    void callsAPersonTheSameInEveryOffice() {
        Map<String, Set<List<String>>> names =
                table(Name.OFFICES).stream().collect(groupingBy(Row::key, mapping(Row::names, toSet())));
        assertThat(names.values()).allSatisfy(spellings -> assertThat(spellings).hasSize(1));
    }

    @ParameterizedTest
    @EnumSource(Name.class)
    void hasNoEmptyDoubleOrUntidyName(Name name) {
        assertThat(table(name)).allSatisfy(row -> {
            assertThat(row.names()).doesNotHaveDuplicates();
            assertThat(everyCell(row))
                    .allSatisfy(part -> assertThat(part).isEqualTo(part.strip()).doesNotContain("  "));
            assertThat(row.names()).allSatisfy(part -> assertThat(part).isNotEmpty());
        });
    }

    @ParameterizedTest
    @EnumSource(
            value = Name.class,
            names = {"PLACES", "GROUPS", "GOODS"})
    void givesNoNameToTwoEntities(Name name) {
        assertThat(shared(table(name).stream().map(row -> Map.entry(row.key(), row.names()))))
                .isEmpty();
    }

    /** Classes are found without regard to capitals, designations with it. */
    @Test
    void givesNoNameToTwoWeapons() {
        assertThat(shared(table(Name.WEAPONS).stream().map(row -> Map.entry(row.key(), found(row)))))
                .isEmpty();
    }

    /** From its second day on: the first may be the last of the state before it. */
    @Test
    void givesAStatesNameToNoOtherOnTheSameDay() {
        Reference states = Reference.states();
        assertThat(table(Name.STATES))
                .allSatisfy(row -> assertThat(row.names()).allSatisfy(called -> {
                    LocalDate day =
                            row.day("from").map(first -> first.plusDays(1)).orElse(null);
                    assertThat(states.named(called, day))
                            .hasValueSatisfying(
                                    known -> assertThat(known.key().value()).isEqualTo(row.key()));
                }));
    }

    @Test
    void takesNoNameOfAStateForTheCodeOfAnother() {
        Reference states = Reference.states();
        assertThat(table(Name.STATES))
                .allSatisfy(row -> assertThat(row.names())
                        .allSatisfy(called -> assertThat(states.code(called.toUpperCase(Locale.ROOT))
                                        .map(known -> known.key().value()))
                                .isIn(Optional.empty(), Optional.of(row.key()))));
    }

    /** Yugoslav alone is what the people of two states were called, one after the other. */
    @Test
    void givesADemonymToOneStateOfADay() {
        var bearers = bearers(table(Name.STATES).stream().map(row -> Map.entry(row.key(), row.list("demonyms"))));
        assertThat(bearers)
                .allSatisfy(
                        (demonym, keys) -> assertThat(stood(keys)).as(demonym).hasSizeLessThan(2));
    }

    @Test
    void findsEveryGroupByEveryNameThatItHas() {
        Reference groups = Reference.groups();
        assertThat(table(Name.GROUPS))
                .allSatisfy(row -> assertThat(row.names())
                        .allSatisfy(called -> assertThat(groups.named(called, null))
                                .hasValueSatisfying(
                                        known -> assertThat(known.key().value()).isEqualTo(row.key()))));
    }

    @Test
    void tellsNamesApartThatDifferInASignAlone() {
        Reference groups = Reference.groups();
        assertThat(groups.named("OPEC", null))
                .hasValueSatisfying(known -> assertThat(known.key().value()).isEqualTo("org:opec"));
        assertThat(groups.named("OPEC+", null))
                .hasValueSatisfying(known -> assertThat(known.key().value()).isEqualTo("org:opec-plus"));
    }

    @Test
    void leavesASurnameThatSeveralBearToTheDay() {
        Map<String, List<Row>> terms = table(Name.OFFICES).stream().collect(groupingBy(Row::key));
        var bearers = bearers(table(Name.OFFICES).stream().map(row -> Map.entry(row.key(), row.names())));
        assertThat(bearers)
                .allSatisfy((called, keys) -> assertThat(keys)
                        .as(called)
                        .allSatisfy(one -> assertThat(keys)
                                .allMatch(other -> one.equals(other)
                                        || apart(
                                                terms.getOrDefault(one, List.of()),
                                                terms.getOrDefault(other, List.of())))));
    }

    @Test
    void endsNoOfficeAndNoStateBeforeItBegins() {
        assertThat(Stream.concat(table(Name.OFFICES).stream(), table(Name.STATES).stream()))
                .allSatisfy(row -> assertThat(row.from()).isBeforeOrEqualTo(row.until()));
    }

    @Test
    void namesOnlyEntitiesThatTheTablesHave() {
        Set<String> states = keys(Name.STATES);
        Set<String> bodies = keys(Name.STATES, Name.GROUPS);
        assertThat(table(Name.STATES)).extracting(row -> row.cell("capital")).isSubsetOf(orNone(keys(Name.PLACES)));
        assertThat(table(Name.PLACES)).extracting(row -> row.cell("in")).isSubsetOf(orNone(states));
        assertThat(table(Name.GROUPS)).extracting(row -> row.cell("partOf")).isSubsetOf(orNone(bodies));
        assertThat(table(Name.OFFICES)).extracting(row -> row.cell("of")).isSubsetOf(bodies);
    }

    @Test
    void putsACapitalIntoItsOwnState() {
        Map<String, String> in = table(Name.PLACES).stream().collect(Collectors.toMap(Row::key, row -> row.cell("in")));
        assertThat(table(Name.STATES))
                .filteredOn(row -> !row.cell("capital").isEmpty() && row.until().equals(LocalDate.MAX))
                .allSatisfy(row -> assertThat(in.get(row.cell("capital"))).isEqualTo(row.key()));
    }

    @Test
    void sortsGroupsIntoTheKnownKinds() {
        assertThat(table(Name.GROUPS)).extracting(row -> row.cell("kind")).isSubsetOf(KINDS_OF_GROUPS);
    }

    @ParameterizedTest
    @EnumSource(Name.class)
    void callsWhatTheSamplesHaveByTheSameName(Name name) {
        Map<String, String> samples = sampleNames();
        assertThat(table(name))
                .allSatisfy(row -> assertThat(samples.getOrDefault(row.key(), row.cell("name")))
                        .isEqualTo(row.cell("name")));
    }

    private static Set<String> orNone(Set<String> keys) {
        var all = new HashSet<>(keys);
        all.add("");
        return all;
    }

    private List<Row> table(Name name) {
        return Objects.requireNonNull(tables.get(name));
    }

    private Set<String> keys(Name... names) {
        return Arrays.stream(names)
                .flatMap(name -> table(name).stream())
                .map(Row::key)
                .collect(toSet());
    }

    private static List<String> everyCell(Row row) {
        return row.cells().values().stream()
                .flatMap(cell -> Arrays.stream(cell.split("\\|", -1)))
                .toList();
    }

    private static List<String> found(Row row) {
        return row.cell("kind").equals("class")
                ? row.names().stream()
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .toList()
                : row.names();
    }

    /** Of the keys, those of states that stood at the same time as another of them. */
    private Set<String> stood(Set<String> keys) {
        List<Row> states = table(Name.STATES).stream()
                .filter(row -> keys.contains(row.key()))
                .toList();
        return states.stream()
                .filter(one ->
                        states.stream().anyMatch(other -> !one.equals(other) && !apart(List.of(one), List.of(other))))
                .map(Row::key)
                .collect(toSet());
    }

    /** Whether none of some terms meets one of others; the day that one ends the other may begin. */
    private static boolean apart(List<Row> some, List<Row> others) {
        return some.stream()
                .allMatch(one -> others.stream()
                        .allMatch(other -> !one.from().isBefore(other.until())
                                || !other.from().isBefore(one.until())));
    }

    private static Map<String, Set<String>> shared(Stream<Map.Entry<String, List<String>>> names) {
        Map<String, Set<String>> all = bearers(names);
        all.values().removeIf(keys -> keys.size() < 2);
        return all;
    }

    private static Map<String, Set<String>> bearers(Stream<Map.Entry<String, List<String>>> names) {
        var all = new HashMap<String, Set<String>>();
        names.forEach(entry -> entry.getValue()
                .forEach(name ->
                        all.computeIfAbsent(name, none -> new LinkedHashSet<>()).add(entry.getKey())));
        return all;
    }

    private static List<Row> rows(Name name) {
        return lines(name).stream()
                .skip(2)
                .map(line -> row(name, line.split("\t", -1)))
                .toList();
    }

    private static Row row(Name name, String[] cells) {
        var row = new HashMap<String, String>();
        for (int i = 0; i < Math.min(cells.length, name.columns().size()); i++) {
            row.put(name.columns().get(i), cells[i]);
        }
        return new Row(row);
    }

    private static List<String> lines(Name name) {
        return resource("/reference/" + name.name().toLowerCase(Locale.ROOT) + ".tsv");
    }

    private static Map<String, String> sampleNames() {
        var names = new HashMap<String, String>();
        for (String line : resource("/samples/entities.jsonl")) {
            JsonNode entity = JsonMapper.shared().readTree(line).get("entity");
            names.put(entity.get("key").asString(), entity.get("name").asString());
        }
        return names;
    }

    private static List<String> resource(String path) {
        try (InputStream in = Objects.requireNonNull(ReferenceTablesTest.class.getResourceAsStream(path))) {
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
