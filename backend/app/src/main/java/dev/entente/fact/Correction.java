package dev.entente.fact;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A decision of a person about what the record holds. Corrections add to the record like claims do: they change what
 * follows from claims, never the claims, and each can be undone.
 *
 * @param by who decided
 * @param reason why, in the words of whoever decided
 * @param recordedAt when; of two corrections that contradict each other the later one counts
 */
public record Correction(Change change, String by, @Nullable String reason, Instant recordedAt) {
    /** How many code points a name or a reason may have. */
    public static final int TEXT_LIMIT = 300;

    public Correction {
        checkText("by", by);
        if (reason != null) {
            checkText("reason", reason);
        }
    }

    private static void checkText(String what, String text) {
        if (text.isBlank() || text.codePointCount(0, text.length()) > TEXT_LIMIT) {
            throw new IllegalArgumentException(
                    "'" + what + "' must have 1 to " + TEXT_LIMIT + " characters: shorten it, or leave it out");
        }
        boolean unwritable = text.codePoints()
                .anyMatch(each -> Character.isISOControl(each) || Character.getType(each) == Character.SURROGATE);
        if (unwritable) {
            throw new IllegalArgumentException(
                    "'" + what + "' holds a line break or another character that does not show: take it out");
        }
    }

    /** What a correction does. */
    public sealed interface Change {
        /** Two entities are one and the same: what is said of {@code from} is said of {@code into}. */
        record Merge(EntityKey from, EntityKey into) implements Change {}

        /**
         * Under one key these claims speak of another entity than the rest.
         *
         * @param entity the key that the claims name
         * @param into who they mean
         * @param name what it is called where no entity line introduces it
         */
        record Split(EntityKey entity, EntityKey into, String name, List<String> claims) implements Change {
            public Split {
                checkText("name", name);
                claims = sorted(claims);
            }
        }

        /**
         * These claims no longer count.
         *
         * @param on the day from which they do not, on the clock of what is known
         */
        record Retraction(List<String> claims, LocalDate on) implements Change {
            public Retraction {
                claims = sorted(claims);
            }
        }

        /** Takes back an earlier correction, which stays in the record. */
        record Undoing(String correction) implements Change {}

        private static List<String> sorted(List<String> keys) {
            if (keys.isEmpty()) {
                throw new IllegalArgumentException("a correction of claims names at least one");
            }
            return keys.stream().distinct().sorted().toList();
        }
    }

    /** Stable: the same decision at the same instant has the same key wherever it is loaded. */
    public String key() {
        var parts = new ArrayList<String>();
        parts.add(kind());
        switch (change) {
            case Change.Merge(EntityKey from, EntityKey into) -> parts.addAll(List.of(from.value(), into.value()));
            case Change.Split(EntityKey entity, EntityKey into, String name, List<String> claims) -> {
                parts.addAll(List.of(entity.value(), into.value()));
                parts.addAll(claims);
            }
            case Change.Retraction(List<String> claims, LocalDate on) -> {
                parts.add(on.toString());
                parts.addAll(claims);
            }
            case Change.Undoing(String correction) -> parts.add(correction);
        }
        parts.add(recordedAt.toString());
        return "correction:" + Hash.of(parts);
    }

    /** {@code merge}, {@code split}, {@code retract} or {@code undo}. */
    public String kind() {
        return switch (change) {
            case Change.Merge merge -> "merge";
            case Change.Split split -> "split";
            case Change.Retraction retraction -> "retract";
            case Change.Undoing undoing -> "undo";
        };
    }

    /** The day from which it counts on the clock of what is known. */
    public LocalDate on() {
        return change instanceof Change.Retraction(List<String> claims, LocalDate on)
                ? on
                : LocalDate.ofInstant(recordedAt, ZoneOffset.UTC);
    }
}
