package dev.entente.ingest;

import dev.entente.article.Article;
import dev.entente.fact.Claim;
import dev.entente.fact.Correction;
import dev.entente.fact.Entity;
import dev.entente.fact.Identification;
import dev.entente.graph.LoadOutcome;
import dev.entente.ontology.Ontology;
import dev.entente.ontology.Relation;
import java.util.HashMap;
import java.util.Map;

/**
 * Finds lines that contradict an earlier line, by the rules that the record itself keeps. Memory grows by a key and a
 * digest for each line, some 200 bytes.
 */
final class Contradictions {
    private final Ontology ontology;
    private final Map<String, String> seen = new HashMap<>();

    Contradictions(Ontology ontology) {
        this.ontology = ontology;
    }

    LoadOutcome of(Article article) {
        return outcome("article:" + article.id(), article.text().sha256(), "article.id", "with another text");
    }

    /** Nothing that is said of an entity contradicts what another line says: descriptions add up. */
    LoadOutcome of(Entity entity) {
        return outcome("entity:" + entity.key(), "", "", "");
    }

    LoadOutcome of(Claim claim) {
        Relation relation = ontology.relation(claim.relation()).orElseThrow();
        String key = Identification.claimKey(relation, claim);
        return outcome(
                key,
                Identification.digest(claim),
                "",
                "of the same passage with another status, date, wording or attribution");
    }

    LoadOutcome of(Correction correction) {
        return outcome(correction.key(), correction.key(), "", "");
    }

    private LoadOutcome outcome(String key, String content, String field, String how) {
        String before = seen.putIfAbsent(key, content);
        if (before == null) {
            return new LoadOutcome.Added();
        }
        return before.equals(content)
                ? new LoadOutcome.Matched()
                : new LoadOutcome.Rejected(field, "an earlier line says the same " + how, "keep one of the two");
    }
}
