package dev.entente.api;

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

    private QueryParameters() {}

    static Map<String, Object> read(Map<String, Object> sent) {
        var read = new HashMap<>(sent);
        read.replaceAll(QueryParameters::value);
        return read;
    }

    private static Object value(String name, Object sent) {
        return switch (sent) {
            case Map<?, ?> map when map.keySet().equals(Set.of(TYPE, VALUE)) -> typed(name, map);
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
                case "datetime" -> ZonedDateTime.parse(text);
                case "localdatetime" -> LocalDateTime.parse(text);
                case "time" -> OffsetTime.parse(text);
                case "localtime" -> LocalTime.parse(text);
                default -> throw wrong(name, sent);
            };
        } catch (DateTimeException | NumberFormatException e) {
            throw wrong(name, sent);
        }
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
                "The parameter $" + name + " cannot be " + sent.get(TYPE) + " '" + sent.get(VALUE) + "'",
                "send a date such as 2024-10-11, a time as results write it, or an integer of at most 64 bits");
    }
}
