package dev.entente.ontology;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A relation's file as it is written; {@link #check} turns it into a relation or says which field is wrong. */
record RelationFile(
        @Nullable String relation,
        @Nullable String label,
        @Nullable String inverse,
        @Nullable String definition,
        @Nullable String sentence,
        @Nullable String family,
        @Nullable List<String> cameo,
        @Nullable List<String> plover,
        @Nullable Map<String, RoleEntry> roles,
        @Nullable Boolean symmetric,
        @Nullable String time,
        @Nullable IdentityEntry identity,
        @Nullable List<EdgeEntry> edges,
        @Nullable List<FrameEntry> frames,
        @Nullable List<Example> examples,
        @Nullable List<String> counterexamples) {

    record RoleEntry(
            @Nullable List<String> labels,
            @Nullable Boolean required,
            @Nullable Boolean many,
            @Nullable String what) {}

    record IdentityEntry(
            @Nullable List<String> roles, @Nullable String bucket) {}

    record EdgeEntry(
            @Nullable String type,
            @Nullable String from,
            @Nullable String to,
            @Nullable String label,
            @Nullable String inverse) {}

    record FrameEntry(
            @Nullable List<String> verbs,
            @Nullable List<String> nouns,
            @Nullable List<String> is,
            @Nullable List<String> clauses,
            @Nullable List<String> needs,
            @Nullable Map<String, String> slots,
            @Nullable Map<String, List<String>> fits,
            @Nullable String status,
            @Nullable Boolean otherwise,
            @Nullable Boolean beside) {}

    record Example(@Nullable String text, @Nullable List<Map<String, Object>> claims) {}

    private static final Pattern NAME = Pattern.compile("[A-Z][A-Z_]{1,40}");
    private static final Pattern CODE = Pattern.compile("[0-9]{2,4}");
    private static final String VALUE = "value";
    private static final String LASTING = "interval";
    private static final Set<String> TIMES = Set.of("point", LASTING, "point-or-interval", "none");

    /** The relationship types of the record under the edges; an edge of that name could not be told from it. */
    private static final Set<String> RESERVED = Set.of(
            "FROM",
            "STATES",
            "NAMES",
            "ATTRIBUTED_TO",
            "SUBJECT",
            "OBJECT",
            "INSTRUMENT",
            "TOPIC",
            "PLACE",
            "EVENT",
            "OFFICE",
            "PART_OF",
            "STOOD",
            "CORRECTS",
            "MERGED_INTO",
            "WITHDRAWN");

    Relation check(String file, Set<String> labels, Set<String> families) {
        return new Check(file, labels, families).relation(this);
    }

    /** One pass over a file; every complaint carries the file's name. */
    private record Check(String file, Set<String> labels, Set<String> families) {
        Relation relation(RelationFile written) {
            String name = name("relation", written.relation());
            String expected = name.toLowerCase(Locale.ROOT).replace('_', '-') + ".json";
            require(file.endsWith(expected), "relation", name + " belongs into a file called " + expected);
            String label = text("label", written.label());
            String inverse = text("inverse", written.inverse());
            String family = text("family", written.family());
            require(families.contains(family), "family", "'" + family + "' is not in families.json");
            require(
                    TIMES.contains(text("time", written.time())),
                    "time",
                    "must be one of point, interval, point-or-interval, none");
            Map<String, RoleEntry> entries = present("roles", written.roles());
            Map<Role, RoleRule> roles = roles(entries);
            String value = entries.containsKey(VALUE)
                    ? text("roles.value.what", entries.get(VALUE).what())
                    : null;
            return new Relation(
                    name,
                    label,
                    inverse,
                    text("definition", written.definition()),
                    sentence(text("sentence", written.sentence()), entries.keySet()),
                    family,
                    roles,
                    value,
                    Boolean.TRUE.equals(written.symmetric()),
                    LASTING.equals(written.time()),
                    identity(present("identity", written.identity()), roles, value != null),
                    edges(present("edges", written.edges()), roles, label, inverse),
                    codes(present("cameo", written.cameo())),
                    frames(present("frames", written.frames()), roles));
        }

        private List<Frame> frames(List<FrameEntry> entries, Map<Role, RoleRule> roles) {
            return entries.stream().map(entry -> frame(entry, roles)).toList();
        }

        private Frame frame(FrameEntry entry, Map<Role, RoleRule> roles) {
            require(
                    entry.verbs() != null || entry.nouns() != null || entry.is() != null,
                    "frames",
                    "a frame needs 'verbs', 'nouns' or 'is'");
            var slots = new LinkedHashMap<String, List<String>>();
            orEmpty(entry.slots()).forEach((slot, fills) -> slots.put(slot, fills(slot, fills, roles)));
            var fits = new LinkedHashMap<String, Set<String>>();
            orEmpty(entry.fits()).forEach((role, allowed) -> {
                require(
                        roles.containsKey(role("frames.fits", role)),
                        "frames.fits",
                        "the relation has no role '" + role + "'");
                require(labels.containsAll(allowed), "frames.fits." + role, "a label is not in labels.json");
                fits.put(role, Set.copyOf(allowed));
            });
            return new Frame(
                    orEmpty(entry.verbs()),
                    orEmpty(entry.nouns()),
                    orEmpty(entry.is()),
                    orEmpty(entry.clauses()),
                    orEmpty(entry.needs()),
                    slots,
                    fits,
                    entry.status(),
                    Boolean.TRUE.equals(entry.otherwise()),
                    Boolean.TRUE.equals(entry.beside()));
        }

        private List<String> fills(String slot, String fills, Map<Role, RoleRule> roles) {
            if (fills.isEmpty()) {
                return List.of();
            }
            List<String> words = List.of(fills.split("\\|"));
            for (String word : words) {
                boolean known = word.equals(Frame.PARTIES)
                        || word.equals(Frame.VALUE)
                        || Role.ofWord(word).filter(roles::containsKey).isPresent();
                require(known, "frames.slots." + slot, "the relation has no role '" + word + "'");
            }
            return words;
        }

        private static <T> List<T> orEmpty(@Nullable List<T> list) {
            return list == null ? List.of() : list;
        }

        private static <K, T> Map<K, T> orEmpty(@Nullable Map<K, T> map) {
            return map == null ? Map.of() : map;
        }

        private List<String> codes(List<String> cameo) {
            for (String code : cameo) {
                require(CODE.matcher(code).matches(), "cameo", "'" + code + "' must be two to four digits");
            }
            return cameo;
        }

        private Map<Role, RoleRule> roles(Map<String, RoleEntry> entries) {
            var roles = new LinkedHashMap<Role, RoleRule>();
            entries.forEach((word, entry) -> {
                if (!word.equals(VALUE)) {
                    roles.put(role("roles", word), rule("roles." + word, entry));
                }
            });
            require(roles.containsKey(Role.SUBJECT), "roles", "a relation needs a subject");
            require(
                    !(roles.containsKey(Role.INSTRUMENT) && roles.containsKey(Role.TOPIC)),
                    "roles",
                    "a relation has an instrument or a topic, not both: a claim's 'instruments' fill the one it has");
            return roles;
        }

        private RoleRule rule(String field, RoleEntry entry) {
            List<String> allowed = present(field + ".labels", entry.labels());
            require(!allowed.isEmpty(), field + ".labels", "must name at least one label");
            for (String label : allowed) {
                require(labels.contains(label), field + ".labels", "'" + label + "' is not in labels.json");
            }
            return new RoleRule(
                    Set.copyOf(allowed), Boolean.TRUE.equals(entry.required()), Boolean.TRUE.equals(entry.many()));
        }

        private Identity identity(IdentityEntry entry, Map<Role, RoleRule> roles, boolean hasValue) {
            var identifying = new LinkedHashSet<Role>();
            boolean value = false;
            for (String word : present("identity.roles", entry.roles())) {
                if (word.equals(VALUE)) {
                    require(hasValue, "identity.roles", "the relation has no value");
                    value = true;
                } else {
                    Role role = role("identity.roles", word);
                    require(roles.containsKey(role), "identity.roles", "the relation has no role '" + word + "'");
                    identifying.add(role);
                }
            }
            require(identifying.contains(Role.SUBJECT), "identity.roles", "must contain subject");
            return new Identity(identifying, value, bucket(text("identity.bucket", entry.bucket())));
        }

        private Identity.Bucket bucket(String word) {
            for (Identity.Bucket bucket : Identity.Bucket.values()) {
                if (bucket.name().toLowerCase(Locale.ROOT).equals(word)) {
                    return bucket;
                }
            }
            throw wrong("identity.bucket", "must be one of day, month, year, none");
        }

        private List<EdgeRule> edges(List<EdgeEntry> entries, Map<Role, RoleRule> roles, String label, String inverse) {
            require(!entries.isEmpty(), "edges", "a fact must draw at least one edge");
            return entries.stream()
                    .map(entry -> edge(entry, roles, label, inverse))
                    .toList();
        }

        private EdgeRule edge(EdgeEntry entry, Map<Role, RoleRule> roles, String label, String inverse) {
            String type = name("edges.type", entry.type());
            require(!RESERVED.contains(type), "edges.type", type + " is reserved for the record itself");
            Role from = role("edges.from", text("edges.from", entry.from()));
            Role to = role("edges.to", text("edges.to", entry.to()));
            require(roles.containsKey(from), "edges.from", "the relation has no role '" + from.word() + "'");
            require(roles.containsKey(to), "edges.to", "the relation has no role '" + to.word() + "'");
            String reads = entry.label() == null ? label : entry.label();
            String readsBack = entry.inverse() != null ? entry.inverse() : entry.label() == null ? inverse : reads;
            return new EdgeRule(type, from, to, reads, readsBack);
        }

        private Sentence sentence(String template, Set<String> roles) {
            var sentence = new Sentence(template);
            for (String slot : sentence.slots()) {
                require(roles.contains(slot), "sentence", "the relation has no role '" + slot + "'");
            }
            return sentence;
        }

        private Role role(String field, String word) {
            return Role.ofWord(word).orElseThrow(() -> wrong(field, "'" + word + "' is not a role"));
        }

        private String name(String field, @Nullable String name) {
            String given = text(field, name);
            require(NAME.matcher(given).matches(), field, "'" + given + "' must be upper-case letters and _");
            return given;
        }

        private String text(String field, @Nullable String text) {
            if (text == null || text.isBlank()) {
                throw wrong(field, "is missing");
            }
            return text;
        }

        private <T> T present(String field, @Nullable T value) {
            if (value == null) {
                throw wrong(field, "is missing");
            }
            return value;
        }

        private void require(boolean holds, String field, String problem) {
            if (!holds) {
                throw wrong(field, problem);
            }
        }

        private OntologyException wrong(String field, String problem) {
            return new OntologyException(file, field, problem);
        }
    }
}
