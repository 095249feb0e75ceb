package dev.entente.ontology;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A kind of fact, as its file under {@code ontology/relations} describes it.
 *
 * @param name upper-case letters and {@code _}: {@code APPLIED_TO}
 * @param value what the literal value of such a fact is ({@code office}), or null where it has none
 * @param lasts whether such facts end, as membership does; a meeting, once held, stays held
 * @param edges the edges a fact draws, in the file's order
 * @param cameo codes of the event codebook whose events are such facts
 * @param frames how texts say it
 */
public record Relation(
        String name,
        String label,
        String inverse,
        String definition,
        Sentence sentence,
        String family,
        Map<Role, RoleRule> roles,
        @Nullable String value,
        boolean symmetric,
        boolean lasts,
        Identity identity,
        List<EdgeRule> edges,
        List<String> cameo,
        List<Frame> frames) {
    public Relation {
        roles = Map.copyOf(roles);
        edges = List.copyOf(edges);
        cameo = List.copyOf(cameo);
        frames = List.copyOf(frames);
    }

    /** The role that a claim's {@code instruments} fill: instrument or topic, whichever the file has. */
    public Optional<Role> instrumentRole() {
        return List.of(Role.INSTRUMENT, Role.TOPIC).stream()
                .filter(roles::containsKey)
                .findFirst();
    }
}
