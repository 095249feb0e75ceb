package dev.entente.graph;

import dev.entente.article.Article;
import dev.entente.fact.Claim;
import dev.entente.fact.Derivation.Drawn;
import dev.entente.fact.Entity;
import dev.entente.fact.EntityKey;
import dev.entente.fact.Participant;
import dev.entente.fact.Settlement;
import dev.entente.fact.Standing;
import dev.entente.ontology.EntityLabel;
import dev.entente.ontology.Ontology;
import java.io.Closeable;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The record as tables for Neo4j's importer: nodes and relationships with the very properties that a load over Bolt gives
 * them. Each is written as it comes; nothing is kept.
 */
public final class StoreTables implements Closeable {
    /** The largest field that the importer takes when it is not told otherwise, and what it is told at least. */
    private static final int LEAST_BUFFER = 4 << 20;

    private static final List<String> TIME = List.of("from:date", "until:date", "precision", "expression", "basis");
    private static final List<String> VERDICT = join(
            List.of(
                    "status",
                    "certainty",
                    "confidence:double",
                    "spread:string[]",
                    "value",
                    "claims:long",
                    "publishers:long",
                    "voices:string[]",
                    "strength:long",
                    "begins:date",
                    "ends:date"),
            TIME);

    private final Ontology ontology;
    private final Path folder;
    private final char between;
    private final ImportTable articles;
    private final ImportTable entities;
    private final ImportTable claims;
    private final ImportTable facts;
    private final ImportTable standings;
    private final ImportTable from;
    private final ImportTable states;
    private final ImportTable names;
    private final ImportTable attributions;
    private final ImportTable roles;
    private final ImportTable stood;
    private final ImportTable edges;
    private final ImportTable offices;
    private final ImportTable parts;

    /**
     * Begins.
     *
     * @param folder where the tables are written
     * @param between a letter that occurs in no text of a list: alias, identifier, publisher
     */
    public StoreTables(Ontology ontology, Path folder, char between) {
        this.ontology = ontology;
        this.folder = folder;
        this.between = between;
        articles = table(
                folder,
                "articles",
                "id:ID(Article)",
                "title",
                "publisher",
                "published:date",
                "publishedBasis",
                "address",
                "language",
                "kind",
                "original",
                "credits",
                "licence",
                "sha256",
                "text",
                "recordedAt:datetime");
        entities = table(
                folder,
                "entities",
                "key:ID(Entity)",
                ":LABEL",
                "name",
                "described:boolean",
                "aliases:string[]",
                "aliasLanguages:string[]",
                "ids:string[]",
                "code",
                "publisher",
                "note",
                "facts:long");
        claims = table(
                folder,
                "claims",
                join(
                        List.of(
                                "key:ID(Claim)",
                                "digest",
                                "relation",
                                "status",
                                "value",
                                "confidence:double",
                                "by",
                                "start:long",
                                "end:long",
                                "quote",
                                "recordedAt:datetime",
                                "known:date[]"),
                        TIME));
        facts = table(folder, "facts", join(List.of("key:ID(Fact)", "relation"), VERDICT));
        standings = table(
                folder, "standings", join(List.of(":ID(Standing)", "knownFrom:date", "knownUntil:date"), VERDICT));
        from = table(folder, "from", ":START_ID(Claim)", ":END_ID(Article)");
        states = table(folder, "states", ":START_ID(Claim)", ":END_ID(Fact)");
        names = table(
                folder,
                "names",
                ":START_ID(Claim)",
                ":END_ID(Entity)",
                "role",
                "key",
                "position:long",
                "name",
                "mention",
                "quantity");
        attributions = table(
                folder,
                "attributions",
                ":START_ID(Claim)",
                ":END_ID(Entity)",
                "key",
                "position:long",
                "name",
                "mention");
        roles = table(folder, "roles", ":START_ID(Fact)", ":END_ID(Entity)", ":TYPE", "role", "known:date[]");
        stood = table(folder, "stood", ":START_ID(Fact)", ":END_ID(Standing)");
        edges = table(
                folder,
                "edges",
                ":START_ID(Entity)",
                ":END_ID(Entity)",
                ":TYPE",
                "key",
                "fact",
                "status",
                "certainty",
                "from:date",
                "until:date",
                "precision",
                "begins:date",
                "ends:date",
                "claims:long",
                "publishers:long",
                "voices:string[]",
                "value",
                "known:date[]",
                "drawn",
                "instrument:string[]");
        offices = table(
                folder,
                "offices",
                ":START_ID(Entity)",
                ":END_ID(Entity)",
                "holder",
                "of",
                "key",
                "title",
                "from:date",
                "until:date",
                "source",
                "words");
        parts = table(folder, "parts", ":START_ID(Entity)", ":END_ID(Entity)", "part", "whole");
    }

    private static List<String> join(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private ImportTable table(Path folder, String name, List<String> headings) {
        return table(folder, name, headings.toArray(String[]::new));
    }

    private ImportTable table(Path folder, String name, String... headings) {
        return new ImportTable(folder.resolve(name + ".csv"), between, headings);
    }

    public void article(Article article, Instant recordedAt) {
        articles.row(Properties.of(article, recordedAt));
    }

    /**
     * Adds a claim, with whom it names.
     *
     * @param known the day on which its article was published, or on which the claim was recorded
     */
    public void claim(Claim claim, String key, String fact, String digest, LocalDate known) {
        Map<String, Object> properties = Properties.of(claim, key, digest);
        properties.put("known", List.of(known));
        claims.row(properties);
        from.row(Map.of(":START_ID", key, ":END_ID", claim.article()));
        states.row(Map.of(":START_ID", key, ":END_ID", fact));
        claim.roles().forEach((role, participants) -> {
            for (int i = 0; i < participants.size(); i++) {
                Map<String, Object> row = named(key, participants.get(i), i);
                row.put("role", role.word());
                names.row(row);
            }
        });
        for (int i = 0; i < claim.attribution().size(); i++) {
            Map<String, Object> row = named(key, claim.attribution().get(i), i);
            row.remove("quantity");
            attributions.row(row);
        }
    }

    private static Map<String, Object> named(String claim, Participant participant, int position) {
        Map<String, Object> row = Properties.of(claim, participant, participant.key(), position);
        row.put(":START_ID", Objects.requireNonNull(row.remove("claim")));
        row.put(":END_ID", Objects.requireNonNull(row.remove("entity")));
        return row;
    }

    /**
     * Adds an entity that a line describes.
     *
     * @param taken in how many roles of facts it stands
     */
    public void entity(Entity entity, long taken) {
        Map<String, Object> row = Properties.of(entity);
        row.put("key", entity.key().value());
        row.put(":LABEL", List.of("Entity", entity.label()));
        row.put("facts", taken);
        entities.row(row);
        EntityKey whole = entity.partOf();
        if (whole != null) {
            parts.row(Map.of(
                    ":START_ID", entity.key().value(),
                    ":END_ID", whole.value(),
                    "part", entity.key().value(),
                    "whole", whole.value()));
        }
    }

    /** Adds an entity that is only named. */
    public void named(EntityKey key, String name, long taken) {
        var row = new HashMap<String, Object>();
        row.put("key", key.value());
        row.put(":LABEL", List.of("Entity", label(key)));
        row.put("name", name);
        row.put("described", false);
        row.put("aliases", List.of());
        row.put("aliasLanguages", List.of());
        row.put("ids", List.of());
        row.put("facts", taken);
        entities.row(row);
    }

    private String label(EntityKey key) {
        return ontology.labelOfPrefix(key.prefix())
                .map(EntityLabel::label)
                .orElseThrow(() -> new IllegalArgumentException("no label has the key prefix of " + key));
    }

    /**
     * Adds an office.
     *
     * @param body the description of the state or organisation whose office it is, or null where no line describes it
     */
    public void office(EntityKey holder, Entity.Office office, @Nullable Entity body) {
        Map<String, Object> row = Properties.of(holder, office);
        row.put(":START_ID", holder.value());
        row.put(":END_ID", office.of().value());
        row.put("words", words(office, body));
        offices.row(row);
    }

    private static String words(Entity.Office office, @Nullable Entity body) {
        var words = new StringBuilder(office.title())
                .append(' ')
                .append(body == null ? office.of().value() : body.name());
        if (body != null) {
            body.aliases().forEach(alias -> words.append(' ').append(alias.text()));
        }
        return words.toString();
    }

    /** Adds what follows from a fact's claims. */
    public void fact(Settlement settlement) {
        Map<String, Object> fact = Properties.of(settlement);
        fact.put("key", settlement.fact());
        fact.put("relation", settlement.relation().name());
        facts.row(fact);
        List<Standing> history = settlement.history();
        for (int i = 0; i < history.size(); i++) {
            String id = settlement.fact() + "#" + i;
            Map<String, Object> standing = Properties.of(history.get(i), settlement);
            standing.put(":ID", id);
            standings.row(standing);
            stood.row(Map.of(":START_ID", settlement.fact(), ":END_ID", id));
        }
        FactWriter.roleRows(settlement)
                .forEach(role -> roles.row(Map.of(
                        ":START_ID", role.get("fact"),
                        ":END_ID", role.get("entity"),
                        ":TYPE", role.get("type"),
                        "role", role.get("role"),
                        "known", role.get("known"))));
        settlement.edges().values().forEach(edge -> edge(edge, settlement));
    }

    private void edge(Drawn drawn, Settlement settlement) {
        Map<String, Object> row = FactWriter.properties(drawn, settlement);
        row.put(":START_ID", drawn.edge().from().value());
        row.put(":END_ID", drawn.edge().to().value());
        row.put(":TYPE", FactWriter.type(drawn));
        row.put("key", drawn.edge().key());
        edges.row(row);
    }

    /** How to call the importer with these tables, which have to be closed by then. */
    public List<String> arguments() {
        var arguments = new ArrayList<String>();
        nodes(arguments, "Article", articles);
        nodes(arguments, "", entities);
        nodes(arguments, "Claim", claims);
        nodes(arguments, "Fact", facts);
        nodes(arguments, "Standing", standings);
        relationships(arguments, "FROM", from);
        relationships(arguments, "STATES", states);
        relationships(arguments, "NAMES", names);
        relationships(arguments, "ATTRIBUTED_TO", attributions);
        relationships(arguments, "", roles);
        relationships(arguments, "STOOD", stood);
        relationships(arguments, "", edges);
        relationships(arguments, "OFFICE", offices);
        relationships(arguments, "PART_OF", parts);
        arguments.add("--id-type=string");
        arguments.add("--multiline-fields=true");
        arguments.add("--array-delimiter=U+%04X".formatted((int) between));
        arguments.add("--read-buffer-size=" + Math.max(LEAST_BUFFER, 4L * longest()));
        return arguments;
    }

    private static void nodes(List<String> arguments, String label, ImportTable table) {
        arguments.add("--nodes=" + (label.isEmpty() ? "" : label + "=") + table.file());
    }

    private static void relationships(List<String> arguments, String type, ImportTable table) {
        arguments.add("--relationships=" + (type.isEmpty() ? "" : type + "=") + table.file());
    }

    private long longest() {
        return all().mapToInt(ImportTable::longest).max().orElseThrow();
    }

    private Stream<ImportTable> all() {
        return Stream.of(
                articles,
                entities,
                claims,
                facts,
                standings,
                from,
                states,
                names,
                attributions,
                roles,
                stood,
                edges,
                offices,
                parts);
    }

    /** Whether the one voice of a fact has an empty name. */
    boolean losesVoices() {
        return Stream.of(facts, standings, edges).anyMatch(ImportTable::loses);
    }

    Path folder() {
        return folder;
    }

    char between() {
        return between;
    }

    /** How many nodes and relationships there are. */
    public long rows() {
        return all().mapToLong(ImportTable::rows).sum();
    }

    @Override
    public void close() {
        all().forEach(ImportTable::close);
    }

    /** What an entity is called that nobody has named: the key's own words. */
    public static String bareName(EntityKey key) {
        return EntityWriter.bareName(key);
    }

    /** The day from which a claim of an article counts. */
    public static LocalDate known(@Nullable LocalDate published, Claim claim) {
        return published != null
                ? published
                : claim.recordedAt().atZone(ZoneOffset.UTC).toLocalDate();
    }
}
