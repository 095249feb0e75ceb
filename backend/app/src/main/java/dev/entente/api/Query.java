package dev.entente.api;

import dev.entente.graph.Clocks;
import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads query parameters, each with the sentence that says what it should have been. */
final class Query {
    private Query() {}

    static int number(Context ctx, String name, int fallback, int least, int most) {
        String text = ctx.queryParam(name);
        if (text == null) {
            return fallback;
        }
        try {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw wrong(name, text, "a whole number from " + least + " to " + most);
    }

    static @Nullable LocalDate day(Context ctx, String name) {
        return day(name, ctx.queryParam(name));
    }

    static @Nullable LocalDate day(String name, @Nullable String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw wrong(name, text, "a day such as 2024-10-11");
        }
    }

    /** The names under which requests set the two clocks. */
    static final String AS_OF = "asOf";

    static final String KNOWN_AT = "knownAt";

    static Clocks clocks(Context ctx) {
        return new Clocks(day(ctx, AS_OF), day(ctx, KNOWN_AT));
    }

    static Clocks clocks(@Nullable String asOf, @Nullable String knownAt) {
        return new Clocks(day(AS_OF, asOf), day(KNOWN_AT, knownAt));
    }

    static String text(Context ctx, String name, String fallback) {
        String text = ctx.queryParam(name);
        return text == null ? fallback : text;
    }

    /** Off where it is not given. */
    static boolean flag(Context ctx, String name) {
        String text = text(ctx, name, "false");
        if (!text.equals("true") && !text.equals("false")) {
            throw wrong(name, text, "true or false");
        }
        return text.equals("true");
    }

    /** Every value of a parameter that may be repeated. */
    static <T> List<T> each(Context ctx, String name, Function<String, T> read, String expected) {
        return ctx.queryParams(name).stream()
                .map(text -> {
                    try {
                        return read.apply(text);
                    } catch (IllegalArgumentException e) {
                        throw wrong(name, text, expected);
                    }
                })
                .toList();
    }

    static ApiProblem wrong(String name, String text, String expected) {
        return ApiProblem.badRequest("bad-parameter", "'" + name + "' cannot be '" + text + "'", "give " + expected);
    }
}
