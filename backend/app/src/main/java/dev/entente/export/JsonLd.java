package dev.entente.export;

import dev.entente.fact.Participant;
import dev.entente.fact.Time;
import dev.entente.graph.ClaimRow;
import dev.entente.graph.EntityNode;
import dev.entente.graph.FactRow;
import dev.entente.ontology.Role;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * JSON-LD 1.1 with PROV-O. A triple has no place for dates, status and sources: a fact is a node of its own, and an edge a
 * statement about two entities that is derived from it, never a bare triple, which would assert what somebody denies. A fact is derived from its claims, each claim quoted from its
 * article, an article attributed to its publisher. The context stands in the file: nothing is fetched to read it.
 */
final class JsonLd implements GraphFile {
    private static final String OURS = "urn:entente:";

    private final JsonGenerator json;
    private final Set<String> named = new HashSet<>();

    JsonLd(OutputStream out) {
        json = JsonOut.on(out);
    }

    @Override
    public boolean wantsClaims() {
        return true;
    }

    @Override
    public void start(Extent extent) {
        json.writeStartObject();
        json.writeName("@context");
        JsonLdContext.write(json);
        json.writeArrayPropertyStart("@graph");
        start("file", "prov:Bundle");
        json.writeStringProperty("comment", String.join(" ", extent.sentences()));
        json.writeEndObject();
    }

    @Override
    public void source(Cited source) {
        if (source.article().publisher() != null) {
            agent(publisher(source.publisher()), source.publisher());
        }
        start(article(source.article().id()), "prov:Entity", "schema:NewsArticle");
        json.writeNumberProperty("number", source.number());
        text("title", source.title());
        text("published", source.day());
        if (source.address().matches("https?://[^\\s<>\"{}|\\\\^`]+")) {
            json.writeStringProperty("address", source.address());
        }
        if (source.article().publisher() != null) {
            json.writeStringProperty("wasAttributedTo", OURS + publisher(source.publisher()));
        }
        json.writeEndObject();
    }

    @Override
    public void node(EntityNode node) {
        named.add(node.key());
        entity(node);
    }

    private void entity(EntityNode node) {
        start(node.key(), "Entity", node.label());
        text("label", node.name());
        text("code", node.code());
        json.writeEndObject();
    }

    @Override
    public void fact(FactRow fact, List<ClaimRow> claims, List<Integer> sources) {
        claims.forEach(this::whoIsNamed);
        start(fact.key(), "Fact", "prov:Entity");
        text("relation", fact.relation());
        text("status", fact.status().word());
        text("certainty", fact.standing().certainty().word());
        json.writeNumberProperty("confidence", fact.standing().confidence());
        text("value", fact.value());
        time(fact.time());
        for (Map.Entry<Role, List<EntityNode>> role : fact.roles().entrySet()) {
            references(
                    role.getKey().word(),
                    role.getValue().stream().map(EntityNode::key).toList());
        }
        references("wasDerivedFrom", claims.stream().map(ClaimRow::key).toList());
        json.writeEndObject();
        fact.roles().values().forEach(entities -> entities.forEach(this::nodeOnce));
        claims.forEach(this::claim);
    }

    private void whoIsNamed(ClaimRow claim) {
        claim.entities().values().forEach(this::nodeOnce);
    }

    /** Places, weapons and sources that no edge reaches have a name too. */
    private void nodeOnce(EntityNode node) {
        if (named.add(node.key())) {
            entity(node);
        }
    }

    private void claim(ClaimRow row) {
        start(row.key(), "Claim", "prov:Entity");
        text("quote", row.claim().quote());
        text("status", row.claim().status().word());
        json.writeNumberProperty("confidence", row.claim().confidence());
        time(row.claim().time());
        text("recorded", row.claim().recordedAt().toString());
        json.writeStringProperty("wasQuotedFrom", OURS + article(row.claim().article()));
        json.writeStringProperty("wasDerivedFrom", OURS + article(row.claim().article()));
        references(
                "wasAttributedTo",
                row.claim().attribution().stream().map(who -> settled(row, who)).toList());
        json.writeEndObject();
    }

    private static String settled(ClaimRow row, Participant who) {
        return Objects.requireNonNull(row.entities().get(who.key())).key();
    }

    @Override
    public void edge(DrawnEdge edge) {
        start(edge.key(), "Edge", "rdf:Statement");
        json.writeStringProperty("rdf:subject", OURS + edge.from());
        json.writeStringProperty("predicate", edge.type());
        json.writeStringProperty("rdf:object", OURS + edge.to());
        json.writeStringProperty("wasDerivedFrom", OURS + edge.fact().key());
        json.writeEndObject();
    }

    @Override
    public void end() {
        json.writeEndArray();
        json.writeEndObject();
        json.flush();
    }

    private void agent(String key, String name) {
        if (named.add(key)) {
            start(key, "prov:Agent", "schema:Organization");
            text("label", name);
            json.writeEndObject();
        }
    }

    private void start(String key, String... types) {
        json.writeStartObject();
        json.writeStringProperty("@id", OURS + key);
        if (types.length > 0) {
            json.writeArrayPropertyStart("@type");
            for (String type : types) {
                json.writeString(type);
            }
            json.writeEndArray();
        }
    }

    private void time(@Nullable Time time) {
        if (time != null) {
            text("from", day(time.from()));
            text("until", day(time.until()));
            text("precision", time.precision().word());
        }
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private void text(String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            json.writeStringProperty(name, value);
        }
    }

    private void references(String name, List<String> keys) {
        if (!keys.isEmpty()) {
            json.writeArrayPropertyStart(name);
            keys.stream().distinct().forEach(key -> json.writeString(OURS + key));
            json.writeEndArray();
        }
    }

    /** Ids and names of outlets may hold what an IRI may not. */
    private static String article(String id) {
        return "article:" + URLEncoder.encode(id, StandardCharsets.UTF_8);
    }

    private static String publisher(String name) {
        return "publisher:" + URLEncoder.encode(name, StandardCharsets.UTF_8);
    }
}
