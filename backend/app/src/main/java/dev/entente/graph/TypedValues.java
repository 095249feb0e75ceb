package dev.entente.graph;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Period;
import org.neo4j.driver.Values;

/** Values that Java has no word for, as the database takes them. */
public final class TypedValues {
    private TypedValues() {}

    /**
     * Java knows years, months and days apart from hours and seconds; a duration of Cypher has all of them.
     *
     * @param text as {@code P14M3DT5.5S}
     * @throws DateTimeException where it is none
     */
    public static Object duration(String text) {
        int time = text.indexOf('T');
        boolean timed = time >= 0;
        Period days = text.startsWith("PT") ? Period.ZERO : Period.parse(timed ? text.substring(0, time) : text);
        Duration rest = timed ? Duration.parse("P" + text.substring(time)) : Duration.ZERO;
        long months = 12L * days.getYears() + days.getMonths();
        return Values.isoDuration(months, days.getDays(), rest.getSeconds(), rest.getNano())
                .asIsoDuration();
    }

    /** @param srid the system of coordinates, by its number */
    public static Object point(int srid, double x, double y) {
        return Values.point(srid, x, y).asPoint();
    }

    /** @param srid the system of coordinates, by its number */
    public static Object point(int srid, double x, double y, double z) {
        return Values.point(srid, x, y, z).asPoint();
    }
}
