package dev.entente.export;

import dev.entente.export.Selection.Place;
import java.util.Map;
import java.util.OptionalDouble;

/** Where entities are drawn: where the page has them, and the others on a circle around these. */
final class Places {
    /** Between neighbours on the circle. */
    private static final double STEP = 60;

    private final Map<String, Place> given;
    private final long others;
    private final Place centre;
    private final double radius;
    private long placed;

    private Places(Map<String, Place> given, long entities, double step) {
        this.given = given;
        others = Math.max(1, entities - given.size());
        centre = new Place(
                given.values().stream().mapToDouble(Place::x).average().orElse(0),
                given.values().stream().mapToDouble(Place::y).average().orElse(0));
        radius = Math.max(others * step / (2 * Math.PI), reach() + 2 * STEP);
    }

    static Places none() {
        return new Places(Map.of(), 0, STEP);
    }

    static Places of(Extent extent) {
        return of(extent, STEP);
    }

    /** @param step between neighbours on the circle */
    static Places of(Extent extent, double step) {
        return new Places(extent.places(), extent.entities(), step);
    }

    /** Which way from the centre an entity on the circle stands, in degrees; nothing of one that the page has. */
    OptionalDouble direction(String key, Place place) {
        return given.containsKey(key)
                ? OptionalDouble.empty()
                : OptionalDouble.of(Math.toDegrees(Math.atan2(place.y() - centre.y(), place.x() - centre.x())));
    }

    /** How far from the centre something stands. */
    private double reach() {
        return given.values().stream()
                .mapToDouble(place -> Math.hypot(place.x() - centre.x(), place.y() - centre.y()))
                .max()
                .orElse(0);
    }

    Place next(String key) {
        Place place = given.get(key);
        return place == null ? onCircle(placed++) : place;
    }

    private Place onCircle(long number) {
        double angle = 2 * Math.PI * number / others - Math.PI / 2;
        return new Place(
                rounded(centre.x() + radius * Math.cos(angle)), rounded(centre.y() + radius * Math.sin(angle)));
    }

    private static double rounded(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
