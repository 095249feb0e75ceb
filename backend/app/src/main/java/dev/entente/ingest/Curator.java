package dev.entente.ingest;

import dev.entente.fact.Correction;
import dev.entente.fact.Correction.Change;
import dev.entente.fact.EntityKey;
import dev.entente.graph.LoadOutcome;
import dev.entente.graph.Reader;
import dev.entente.graph.Recorder;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the corrections that people make: merge, split, retract, and undo any of them. */
public final class Curator {
    /** What somebody decided, and what became of it. */
    public record Decision(Correction correction, LoadOutcome outcome) {}

    private final Recorder recorder;
    private final Reader record;
    private final Clock clock;

    public Curator(Recorder recorder, Reader record, Clock clock) {
        this.recorder = recorder;
        this.record = record;
        this.clock = clock;
    }

    /** Lets {@code into} stand for {@code from} too. */
    public Decision merge(EntityKey from, EntityKey into, String by, @Nullable String reason) {
        if (from.equals(into)) {
            throw new IllegalArgumentException("an entity cannot be merged into itself: name two");
        }
        return decide(new Change.Merge(from, into), by, reason);
    }

    /**
     * Lets what claims say of an entity be said of another one.
     *
     * @param name what the other is called where the record does not have it
     */
    public Decision split(
            EntityKey entity, EntityKey into, String name, List<String> claims, String by, @Nullable String reason) {
        return decide(new Change.Split(entity, into, name, claims), by, reason);
    }

    /**
     * Takes claims back.
     *
     * @param on the day from which they do not count, null for today
     */
    public Decision retract(List<String> claims, @Nullable LocalDate on, String by, @Nullable String reason) {
        LocalDate today = LocalDate.now(clock);
        if (on != null && on.isAfter(today)) {
            throw new IllegalArgumentException(
                    "a claim cannot be retracted in the future: " + on + " is after today, " + today);
        }
        return decide(new Change.Retraction(claims, on == null ? today : on), by, reason);
    }

    /** Takes a correction back. */
    public Decision undo(String correction, String by, @Nullable String reason) {
        return decide(new Change.Undoing(correction), by, reason);
    }

    /**
     * The keys of an article's claims.
     *
     * @param naming only of claims that name this entity, null for all
     * @throws IllegalArgumentException where there are none
     */
    public List<String> claimsOf(String article, @Nullable EntityKey naming) {
        List<String> keys = record.claimKeys(article, naming);
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("article '" + article + "' has no claim"
                    + (naming == null ? "" : " that names " + naming) + ": see the list of articles for its id");
        }
        return keys;
    }

    private Decision decide(Change change, String by, @Nullable String reason) {
        var correction = new Correction(change, by, reason, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        return new Decision(correction, recorder.correction(correction));
    }
}
