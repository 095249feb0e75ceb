package dev.entente.extraction;

import dev.entente.article.Article;
import dev.entente.article.Kind;
import dev.entente.article.Published;
import dev.entente.article.Text;
import dev.entente.dataset.DatasetReader;
import dev.entente.dataset.Entry;
import dev.entente.fact.Claim;
import dev.entente.fact.Entity;
import dev.entente.fact.Participant;
import dev.entente.ontology.EntityLabel;
import dev.entente.ontology.Ontology;
import dev.entente.ontology.OntologyReader;
import dev.entente.ontology.Role;
import dev.entente.reference.ReferenceTables;
import dev.entente.testing.Store;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An extractor that knows, beside the tables, the made-up states that the relations' examples are about. */
final class World {
    static final Ontology ONTOLOGY = OntologyReader.read(null);
    static final LocalDate TODAY = LocalDate.of(2024, 10, 11);

    private static final class Holder {
        private static final Extractor EXTRACTOR =
                new Extractor(ONTOLOGY, Gazetteer.of(entities(), ReferenceTables.independentBodies()), Store.CLOCK);
    }

    private World() {}

    static Extractor extractor() {
        return Holder.EXTRACTOR;
    }

    private static List<Entity> entities() {
        var entities = new ArrayList<>(ReferenceTables.entities(
                prefix -> ONTOLOGY.labelOfPrefix(prefix).map(EntityLabel::label).orElseThrow()));
        new DatasetReader(ONTOLOGY, Store.CLOCK)
                .feed(List.of(Path.of("src/test/resources/extraction/world.jsonl")))
                .read(entry -> {
                    if (entry instanceof Entry.OfEntity(var source, var entity)) {
                        entities.add(entity);
                    }
                });
        return entities;
    }

    /** What is claimed in a text that was published on {@link #TODAY}. */
    static List<Claim> read(String text) {
        return read(text, null);
    }

    static List<Claim> read(String text, @Nullable String publisher) {
        return extractor().extract(article(text, publisher)).claims();
    }

    static Article article(String text, @Nullable String publisher) {
        return new Article(
                "x",
                null,
                publisher,
                new Published(TODAY, "given"),
                null,
                "en",
                Kind.ORIGINAL,
                null,
                null,
                null,
                new Text(text));
    }

    /** A claim in one line: relation, status, who stands where, who says so, when. */
    static String told(Claim claim) {
        var told = new StringBuilder(claim.relation() + " " + claim.status().word());
        for (Role role : Role.values()) {
            if (!claim.in(role).isEmpty()) {
                told.append(' ').append(role.word()).append('=').append(names(claim.in(role)));
            }
        }
        if (claim.value() != null) {
            told.append(" value=").append(claim.value());
        }
        if (!claim.attribution().isEmpty()) {
            told.append(" by=").append(names(claim.attribution()));
        }
        if (claim.time() != null) {
            told.append(' ')
                    .append(claim.time().from())
                    .append("..")
                    .append(claim.time().until());
        }
        return told.toString();
    }

    private static String names(List<Participant> participants) {
        return participants.stream().map(Participant::name).collect(Collectors.joining(" < "));
    }
}
