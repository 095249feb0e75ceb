package dev.entente.dataset;

import dev.entente.article.Span;
import dev.entente.fact.Claim;
import dev.entente.fact.Participant;
import dev.entente.fact.Precision;
import dev.entente.fact.Status;
import dev.entente.fact.Time;
import dev.entente.ontology.Relation;
import dev.entente.ontology.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A claim as it is written; {@link ClaimCheck} holds it against the vocabulary. */
record ClaimLine(
        @Nullable String article,
        @Nullable String relation,
        @Nullable ParticipantField subject,
        @Nullable ParticipantField object,
        @Nullable List<ParticipantField> instruments,
        @Nullable ParticipantField place,
        @Nullable ParticipantField event,
        @Nullable String value,
        @Nullable DateField date,
        @Nullable String status,
        @Nullable List<ParticipantField> attribution,
        @Nullable Double confidence,
        @Nullable String by,
        @Nullable QuoteField quote,
        @Nullable String recordedAt) {

    record ParticipantField(
            @Nullable String key,
            @Nullable String name,
            @Nullable String mention,
            @Nullable String quantity) {
        static @Nullable ParticipantField of(@Nullable Participant participant) {
            return participant == null
                    ? null
                    : new ParticipantField(
                            participant.key().value(),
                            participant.name(),
                            participant.mention(),
                            participant.quantity());
        }
    }

    record DateField(
            @Nullable String from,
            @Nullable String until,
            @Nullable String precision,
            @Nullable String expression,
            @Nullable String basis) {
        static @Nullable DateField of(@Nullable Time time) {
            return time == null
                    ? null
                    : new DateField(
                            written(time.from()),
                            written(time.until()),
                            time.precision().word(),
                            time.expression(),
                            time.basis());
        }

        private static @Nullable String written(@Nullable LocalDate day) {
            return day == null ? null : day.toString();
        }

        Time toTime() {
            try {
                return new Time(
                        Fields.day("date.from", from),
                        Fields.day("date.until", until),
                        precisionOf(Fields.required("date.precision", precision)),
                        expression,
                        basis);
            } catch (IllegalArgumentException e) {
                throw new LineException(
                        "date",
                        String.valueOf(e.getMessage()),
                        "docs/claims-format.md says which end goes with which precision");
            }
        }

        private static Precision precisionOf(String word) {
            try {
                return Precision.ofWord(word);
            } catch (IllegalArgumentException e) {
                throw new LineException(
                        "date.precision",
                        "'" + word + "' is not a precision",
                        "use day, week, month, year, interval, before or after");
            }
        }
    }

    record QuoteField(
            @Nullable Integer start,
            @Nullable Integer end,
            @Nullable String text) {
        Span span() {
            try {
                return new Span(Fields.present("quote.start", start), Fields.present("quote.end", end));
            } catch (IllegalArgumentException e) {
                throw new LineException(
                        "quote", String.valueOf(e.getMessage()), "count code points from 0, end exclusive");
            }
        }
    }

    /** A claim in the order and shape that reading it expects. */
    static ClaimLine of(Claim claim, Relation relation) {
        return new ClaimLine(
                claim.article(),
                claim.relation(),
                first(claim, Role.SUBJECT),
                first(claim, Role.OBJECT),
                relation.instrumentRole().map(claim::in).orElse(List.of()).stream()
                        .<ParticipantField>map(participant -> Fields.present("", ParticipantField.of(participant)))
                        .toList(),
                first(claim, Role.PLACE),
                first(claim, Role.EVENT),
                claim.value(),
                DateField.of(claim.time()),
                claim.status().word(),
                claim.attribution().stream()
                        .<ParticipantField>map(source -> Fields.present("", ParticipantField.of(source)))
                        .toList(),
                claim.confidence(),
                claim.by(),
                new QuoteField(claim.span().start(), claim.span().end(), claim.quote()),
                claim.recordedAt().toString());
    }

    private static @Nullable ParticipantField first(Claim claim, Role role) {
        return claim.in(role).isEmpty()
                ? null
                : ParticipantField.of(claim.in(role).getFirst());
    }

    Status checkedStatus() {
        String word = Fields.required("status", status);
        try {
            Status given = Status.ofWord(word);
            if (given.isOfClaims()) {
                return given;
            }
        } catch (IllegalArgumentException e) {
            // said below, with the words that are allowed
        }
        throw new LineException(
                "status",
                "'" + word + "' is not a claim's status",
                "use occurred, ongoing, planned, sought, alleged, rumoured, denied or opinion");
    }

    double checkedConfidence() {
        double given = Fields.present("confidence", confidence);
        if (!(given >= 0 && given <= 1)) {
            throw new LineException("confidence", given + " is not between 0 and 1", "1 is certain, 0 is a guess");
        }
        return given;
    }

    Instant recorded(Instant now) {
        try {
            return recordedAt == null ? now : Instant.parse(recordedAt);
        } catch (java.time.DateTimeException e) {
            throw new LineException(
                    "recordedAt", "'" + recordedAt + "' is not an instant", "write it as 2026-11-22T12:00:00Z");
        }
    }
}
