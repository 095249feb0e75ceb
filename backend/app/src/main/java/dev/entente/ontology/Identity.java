package dev.entente.ontology;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What makes two claims of a relation the same fact.
 *
 * @param roles the roles whose entities must agree
 * @param value whether the literal value must agree too
 * @param bucket how close in time two claims must be
 */
public record Identity(Set<Role> roles, boolean value, Bucket bucket) {
    public Identity {
        roles = Set.copyOf(roles);
    }

    /** A stretch of the calendar; dates in one stretch count as the same time. */
    public enum Bucket {
        DAY,
        MONTH,
        YEAR,
        NONE;

        /** The bucket of a date; claims without a date share one of their own. */
        public String of(@Nullable LocalDate date) {
            if (this == NONE) {
                return "";
            }
            if (date == null) {
                return "undated";
            }
            return switch (this) {
                case DAY -> date.toString();
                case MONTH -> date.toString().substring(0, date.toString().lastIndexOf('-'));
                case YEAR -> Integer.toString(date.getYear());
                case NONE -> "";
            };
        }
    }
}
