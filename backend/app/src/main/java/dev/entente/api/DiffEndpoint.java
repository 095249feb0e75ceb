package dev.entente.api;

import dev.entente.explore.Explorer;
import dev.entente.graph.Clocks;
import dev.entente.graph.Differences.Clock;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.Locale;

/** What changed between two days, on the clock of what is known or on that of what happened. */
final class DiffEndpoint implements Endpoint {
    private static final int LIMIT = 100;
    private static final int MOST = 1_000;

    private final Explorer explorer;

    DiffEndpoint(Explorer explorer) {
        this.explorer = explorer;
    }

    @Override
    public Route route() {
        return Route.read("/api/diff", "clock", "from", "to", "limit");
    }

    @Override
    public void handle(Context ctx) {
        Clock clock = clock(Query.text(ctx, "clock", "known"));
        LocalDate from = required(ctx, "from");
        LocalDate to = required(ctx, "to");
        if (to.isBefore(from)) {
            throw Query.wrong("to", to.toString(), "a day on or after " + from + ", which 'from' is");
        }
        Clocks standing = Query.clocks(ctx);
        boolean running = clock == Clock.KNOWN ? standing.knownAt() != null : standing.asOf() != null;
        if (running) {
            throw ApiProblem.badRequest(
                    "bad-parameter",
                    "This clock runs from one day to the other and cannot stand still too",
                    "set the other one, or none");
        }
        Json.answer(ctx, explorer.diff(clock, from, to, standing, Query.number(ctx, "limit", LIMIT, 1, MOST)));
    }

    private static Clock clock(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "known" -> Clock.KNOWN;
            case "happened" -> Clock.HAPPENED;
            default -> throw Query.wrong("clock", word, "known or happened");
        };
    }

    private static LocalDate required(Context ctx, String name) {
        LocalDate day = Query.day(ctx, name);
        if (day == null) {
            throw ApiProblem.badRequest("bad-parameter", "'" + name + "' is missing", "give a day such as 2024-10-11");
        }
        return day;
    }
}
