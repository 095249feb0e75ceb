package dev.entente.ingest;

import dev.entente.fact.Derivation.Stated;
import dev.entente.fact.Settlement;
import dev.entente.ontology.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Gathers the claims of one fact after the other, and settles each. */
final class FactGroup {
    private final Consumer<Settlement> sink;
    private final List<Stated> claims = new ArrayList<>();
    private String fact = "";
    private @Nullable Relation relation;

    FactGroup(Consumer<Settlement> sink) {
        this.sink = sink;
    }

    void add(String key, Relation of, Stated claim) {
        if (!key.equals(fact)) {
            end();
            fact = key;
            relation = of;
        }
        claims.add(claim);
    }

    void end() {
        if (relation != null && !claims.isEmpty()) {
            sink.accept(Settlement.of(fact, relation, claims));
            claims.clear();
        }
    }
}
