package dev.entente.dataset;

import dev.entente.fact.Correction;
import dev.entente.fact.Correction.Change;
import dev.entente.fact.EntityKey;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A correction as it is written; {@code kind} says which of the fields count. The instant is no option: it is what tells
 * one decision from the same one taken again.
 */
record CorrectionLine(
        @Nullable String kind,
        @Nullable String from,
        @Nullable String into,
        @Nullable String name,
        @Nullable List<String> claims,
        @Nullable String on,
        @Nullable String undoes,
        @Nullable String by,
        @Nullable String reason,
        @Nullable String recordedAt) {
    private static final Pattern CLAIM = Pattern.compile("claim:[0-9a-f]{24}");
    private static final Pattern CORRECTION = Pattern.compile("correction:[0-9a-f]{24}");

    static CorrectionLine of(Correction correction) {
        var line = new CorrectionLine(
                correction.kind(),
                null,
                null,
                null,
                null,
                null,
                null,
                correction.by(),
                correction.reason(),
                correction.recordedAt().toString());
        return switch (correction.change()) {
            case Change.Merge(EntityKey from, EntityKey into) ->
                line.about(from.value(), into.value(), null, null, null, null);
            case Change.Split(EntityKey entity, EntityKey into, String name, List<String> claims) ->
                line.about(entity.value(), into.value(), name, claims, null, null);
            case Change.Retraction(List<String> claims, LocalDate on) ->
                line.about(null, null, null, claims, on.toString(), null);
            case Change.Undoing(String undone) -> line.about(null, null, null, null, null, undone);
        };
    }

    private CorrectionLine about(
            @Nullable String one,
            @Nullable String other,
            @Nullable String called,
            @Nullable List<String> of,
            @Nullable String since,
            @Nullable String undone) {
        return new CorrectionLine(kind, one, other, called, of, since, undone, by, reason, recordedAt);
    }

    /** @param now decisions are not taken in advance; a day is left for clocks that differ */
    Correction toCorrection(Instant now) {
        Instant at = instant();
        if (at.isAfter(now.plus(1, ChronoUnit.DAYS))) {
            throw new LineException("correction.recordedAt", at + " is in the future", "say when it was decided");
        }
        try {
            return new Correction(
                    change(at),
                    Fields.atMost(Correction.TEXT_LIMIT, "correction.by", Fields.required("correction.by", by)),
                    reason == null
                            ? null
                            : Fields.atMost(
                                    Correction.TEXT_LIMIT,
                                    "correction.reason",
                                    Fields.required("correction.reason", reason)),
                    at);
        } catch (IllegalArgumentException e) {
            throw new LineException("correction", String.valueOf(e.getMessage()), "write plain text on one line");
        }
    }

    private Change change(Instant at) {
        String word = Fields.required("correction.kind", kind);
        return switch (word) {
            case "merge" -> merge();
            case "split" ->
                new Change.Split(
                        Fields.key("correction.from", from),
                        Fields.key("correction.into", into),
                        Fields.atMost(
                                Correction.TEXT_LIMIT, "correction.name", Fields.required("correction.name", name)),
                        checkedClaims());
            case "retract" -> new Change.Retraction(checkedClaims(), day(LocalDate.ofInstant(at, ZoneOffset.UTC)));
            case "undo" -> new Change.Undoing(matching(CORRECTION, "correction.undoes", undoes, "a correction's key"));
            default ->
                throw new LineException(
                        "correction.kind",
                        "'" + word + "' is not a kind of correction",
                        "use merge, split, retract or undo");
        };
    }

    private LocalDate day(LocalDate decided) {
        LocalDate given = Objects.requireNonNullElse(Fields.day("correction.on", on), decided);
        if (given.isAfter(decided)) {
            throw new LineException(
                    "correction.on", given + " is after the day it was decided", "claims are not retracted in advance");
        }
        return given;
    }

    private Change merge() {
        EntityKey one = Fields.key("correction.from", from);
        EntityKey other = Fields.key("correction.into", into);
        if (one.equals(other)) {
            throw new LineException("correction.into", "is the entity itself", "name another one");
        }
        return new Change.Merge(one, other);
    }

    private List<String> checkedClaims() {
        List<String> given = Fields.present("correction.claims", claims);
        if (given.isEmpty()) {
            throw new LineException("correction.claims", "is empty", "name the claims by their keys");
        }
        return given.stream()
                .map(key -> matching(CLAIM, "correction.claims", key, "a claim's key"))
                .toList();
    }

    private static String matching(Pattern form, String field, @Nullable String text, String what) {
        String given = Fields.required(field, text);
        if (!form.matcher(given).matches()) {
            throw new LineException(field, "'" + given + "' is not " + what, "copy it from the record");
        }
        return given;
    }

    private Instant instant() {
        String given = Fields.required("correction.recordedAt", recordedAt);
        try {
            return Instant.parse(given);
        } catch (DateTimeException e) {
            throw new LineException(
                    "correction.recordedAt", "'" + given + "' is not an instant", "write it as 2026-11-22T12:00:00Z");
        }
    }
}
