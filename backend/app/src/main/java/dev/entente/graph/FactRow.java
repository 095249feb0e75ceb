package dev.entente.graph;

import dev.entente.fact.Certainty;
import dev.entente.fact.Status;
import dev.entente.fact.Time;
import dev.entente.ontology.Role;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A fact with what its claims amount to, or amounted to on an earlier day, and everyone in it. */
public record FactRow(
        String key, String relation, @Nullable String value, Standing standing, Map<Role, List<EntityNode>> roles) {

    /** What claims amount to, as {@link dev.entente.fact.Verdict} says; {@code voices} are who reports it, by name. */
    public record Standing(
            Status status,
            Certainty certainty,
            double confidence,
            Map<Status, Integer> spread,
            @Nullable Time time,
            int claims,
            List<String> voices) {
        public int publishers() {
            return voices.size();
        }
    }

    public Status status() {
        return standing.status();
    }

    public @Nullable Time time() {
        return standing.time();
    }

    public int claims() {
        return standing.claims();
    }

    public int publishers() {
        return standing.publishers();
    }

    public List<String> voices() {
        return standing.voices();
    }

    public Map<Status, Integer> spread() {
        return standing.spread();
    }
}
