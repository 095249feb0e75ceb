package dev.entente.ingest;

import dev.entente.fact.Entity;
import dev.entente.fact.EntityKey;
import dev.entente.graph.StoreTables;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts together what is said of one entity after the other: its description, its names, then the offices that are its. */
final class EntityGroup {
    private static final EntityTally.Seen NOT = new EntityTally.Seen(null, 0);

    private final StoreTables tables;
    private @Nullable EntityKey key;
    private @Nullable Entity described;
    private EntityTally.Seen seen = NOT;
    private boolean written;

    EntityGroup(StoreTables tables) {
        this.tables = tables;
    }

    void described(Entity entity) {
        at(entity.key());
        described = entity;
    }

    void seen(EntityKey entity, EntityTally.Seen told) {
        at(entity);
        seen = seen.with(told);
    }

    void office(EntityKey holder, Entity.Office office) {
        at(office.of());
        write();
        tables.office(holder, office, described);
    }

    void end() {
        write();
    }

    private void at(EntityKey entity) {
        if (!entity.equals(key)) {
            write();
            key = entity;
            described = null;
            seen = NOT;
            written = false;
        }
    }

    private void write() {
        if (key == null || written) {
            return;
        }
        written = true;
        if (described != null) {
            tables.entity(described, seen.taken());
        } else {
            tables.named(key, Objects.requireNonNull(seen.name()), seen.taken());
        }
    }
}
