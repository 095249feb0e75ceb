package dev.entente.cli;

import dev.entente.dataset.Entry;
import dev.entente.dataset.Problem;
import dev.entente.dataset.Source;
import dev.entente.fact.Claim;
import dev.entente.fact.Participant;
import dev.entente.fact.Time;
import dev.entente.ontology.Ontology;
import dev.entente.ontology.Role;
import dev.entente.source.RowFeed;
import java.io.PrintWriter;
import java.io.Serial;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The first rows as the facts that they would be. */
final class RowPreview {
    /** Ends reading: enough was seen. */
    private static final class EnoughException extends RuntimeException {
        @Serial
        private static final long serialVersionUID = 1;

        EnoughException() {
            super("enough", null, false, false);
        }
    }

    private final PrintWriter out;
    private final int rows;
    private int shown;

    RowPreview(PrintWriter out, int rows) {
        this.out = out;
        this.rows = rows;
    }

    void show(RowFeed feed) {
        try {
            feed.read(entry -> show(entry, feed.ontology()));
        } catch (EnoughException e) {
            // the rest is not wanted
        }
        out.flush();
    }

    private void show(Entry entry, Ontology ontology) {
        switch (entry) {
            case Entry.Bad(Problem problem) -> line("row " + problem.source().line() + ": rejected: " + said(problem));
            case Entry.OfClaim(Source source, Claim claim) ->
                line("row " + source.line() + ": " + said(claim, ontology));
            default -> {
                // who is who, and the register, stand behind the facts
            }
        }
    }

    private void line(String text) {
        out.println(text);
        shown++;
        if (shown >= rows) {
            throw new EnoughException();
        }
    }

    private static String said(Problem problem) {
        String where = problem.field().isEmpty() ? "" : problem.field() + ": ";
        return where + problem.message() + " (" + problem.remedy() + ")";
    }

    private static String said(Claim claim, Ontology ontology) {
        String sentence = ontology.relation(claim.relation())
                .orElseThrow()
                .sentence()
                .fill(slot -> Role.ofWord(slot)
                        .map(role -> names(claim, role))
                        .orElse(claim.value() == null ? "" : claim.value()));
        return sentence + " (" + claim.status().word() + when(claim.time()) + ")";
    }

    private static String names(Claim claim, Role role) {
        return claim.in(role).stream().map(RowPreview::name).collect(Collectors.joining(", "));
    }

    private static String name(Participant participant) {
        return participant.name() + (participant.quantity() == null ? "" : " [" + participant.quantity() + "]");
    }

    private static String when(@Nullable Time time) {
        return time == null ? ", undated" : ", " + time.precision().word() + " " + time.from() + " to " + time.until();
    }
}
