package dev.entente.api;

import dev.entente.graph.TypedValues;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Parameters as they are sent. What JSON has no word for is written as results write it: {@code {"$type": "date",
 * "value": "2024-10-11"}} is a day, and a whole number may travel as text, so that no digit is lost on the way.
 */
final class QueryParameters {
    private static final String TYPE = "$type";
    private static final String VALUE = "value";
    private static final Set<String> FLAT = Set.of(TYPE, "srid", "x", "y");
    private static final Set<String> DEEP = Set.of(TYPE, "srid", "x", "y", "z");
    /** Neo4j's systems of coordinates, on the globe and on a plane. */
    private static final Set<Object> OF_TWO = Set.of(4326, 7203);

    private static final Set<Object> OF_THREE = Set.of(4979, 9157);

    private QueryParameters() {}

    static Map<String, Object> read(Map<String, Object> sent) {
        var read = new HashMap<>(sent);
        read.replaceAll(QueryParameters::value);
        return read;
    }

    private static Object value(String name, Object sent) {
        return switch (sent) {
            case Map<?, ?> map when map.keySet().equals(Set.of(TYPE, VALUE)) -> typed(name, map);
            case Map<?, ?> map when isPoint(map) -> point(name, map);
            case Map<?, ?> map -> {
                var read = new HashMap<Object, Object>(map);
                read.replaceAll((key, each) -> value(name, each));
                yield read;
            }
            case BigInteger large -> throw tooLarge(name);
            case Double large when large.isInfinite() -> throw tooLarge(name);
            case List<?> list -> list.stream().map(each -> value(name, each)).toList();
            case null, default -> sent;
        };
    }

    private static Object typed(String name, Map<?, ?> sent) {
        String text = String.valueOf(sent.get(VALUE));
        try {
            return switch (String.valueOf(sent.get(TYPE))) {
                case "date" -> LocalDate.parse(text);
                case "integer" -> Long.parseLong(text);
                case "float" -> Double.parseDouble(text);
                case "duration" -> TypedValues.duration(text);
                case "datetime" -> ZonedDateTime.parse(text);
                case "localdatetime" -> LocalDateTime.parse(text);
                case "time" -> OffsetTime.parse(text);
                case "localtime" -> LocalTime.parse(text);
                default -> throw wrong(name, sent);
            };
        } catch (DateTimeException | ArithmeticException | NumberFormatException e) {
            throw wrong(name, sent);
        }
    }

    private static boolean isPoint(Map<?, ?> map) {
        return "point".equals(map.get(TYPE))
                && (map.keySet().equals(FLAT) || map.keySet().equals(DEEP));
    }

    private static Object point(String name, Map<?, ?> sent) {
        boolean deep = sent.containsKey("z");
        if (sent.get("srid") instanceof Integer srid
                && (deep ? OF_THREE : OF_TWO).contains(srid)
                && sent.get("x") instanceof Number x
                && sent.get("y") instanceof Number y
                && (!deep || sent.get("z") instanceof Number)) {
            return sent.get("z") instanceof Number z
                    ? TypedValues.point(srid, x.doubleValue(), y.doubleValue(), z.doubleValue())
                    : TypedValues.point(srid, x.doubleValue(), y.doubleValue());
        }
        throw wrong(name, sent);
    }

    private static ApiProblem tooLarge(String name) {
        return ApiProblem.badRequest(
                "bad-parameter",
                "The parameter $" + name + " holds a number that is too large",
                "send a whole number of at most 64 bits, another one below 1.8e308, or text");
    }

    private static ApiProblem wrong(String name, Map<?, ?> sent) {
        return ApiProblem.badRequest(
                "bad-parameter",
                "The parameter $" + name + " cannot be " + sent.get(TYPE)
                        + (sent.containsKey(VALUE) ? " '" + sent.get(VALUE) + "'" : ""),
                "send a date such as 2024-10-11, a time, a duration or a point as results write it, or an integer of at"
                        + " most 64 bits");
    }
}
