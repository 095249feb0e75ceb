package dev.entente.graph;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How large a value can be, before anything has run.
 *
 * @param kind what it can be
 * @param length characters of a text, elements of a list or a map; 1 for the rest
 * @param number the largest it can be where it is a number, the largest that a text can be read as; of a list, 0 where
 *     what is found makes it as long as it is, and 1 where the statement does
 * @param part of a list or a map: the largest that each can be
 */
record Size(
        Kind kind, double length, double number, @Nullable Size part) {
    enum Kind {
        NUMBER,
        TEXT,
        LIST,
        /** From the store: anything that a property, a node or a path can be. Its parts are read, not made. */
        DATA
    }

    /** The longest text that is thought to be in a store: an article's. */
    static final double STORED_TEXT = 20_000;
    /** A name, a title, a quote: what is put together from properties is put together from such. */
    static final double STORED_WORDS = 50;
    /** A list among the properties, the labels of a node. */
    static final double STORED_LIST = 1_000;
    /** The steps of a path. */
    static final double PATH = 100;
    /** What collect() gathers: more took its time to gather, and the clock was watched meanwhile. */
    static final double COLLECTED = 10_000;

    static final double ANY_NUMBER = 1e19;
    private static final double FOUND = 0;

    static final Size DATA = new Size(Kind.DATA, 1, ANY_NUMBER, null);
    static final Size ONE = new Size(Kind.NUMBER, 1, 1, null);
    private static final int DEEPEST = 12;

    static Size number(double most) {
        return new Size(Kind.NUMBER, 1, Math.min(Math.abs(most), ANY_NUMBER), null);
    }

    static Size text(double length) {
        double digits = Math.min(length, 19);
        return new Size(Kind.TEXT, length, Math.min(Math.pow(10, digits), ANY_NUMBER), null);
    }

    static Size list(double length, Size element) {
        return new Size(Kind.LIST, length, 1, element.depth() >= DEEPEST ? flat(element) : element);
    }

    /**
     * What {@code collect} gathers. Lists in it that were gathered too are together no more than there were rows; those
     * that the statement makes are made anew for each row.
     */
    static Size gathered(Size each) {
        return found(COLLECTED, each.shared());
    }

    /** A list as long as what is found makes it. */
    static Size found(double length, Size element) {
        Size list = list(length, element);
        return new Size(list.kind, list.length, FOUND, list.part);
    }

    /** A list made of this one, by what makes that as long as it is. */
    Size made(double elements, Size element) {
        return isFound() ? found(elements, element) : list(elements, element);
    }

    private boolean isFound() {
        return kind == Kind.DATA || (kind == Kind.LIST && number == FOUND);
    }

    private Size shared() {
        return kind == Kind.LIST
                ? made(isFound() ? Math.min(length, PATH) : length, element().shared())
                : this;
    }

    private static Size flat(Size deep) {
        return text(deep.weight());
    }

    private int depth() {
        return part == null ? 0 : 1 + part.depth();
    }

    /** A parameter's. */
    static Size of(@Nullable Object value) {
        return switch (value) {
            case null -> ONE;
            case String text -> text(text.length());
            case Number number -> number(number.doubleValue());
            case Collection<?> list -> list(list.size(), largest(list));
            case Map<?, ?> map -> list(map.size(), largest(map.values()));
            default -> ONE;
        };
    }

    private static Size largest(Collection<?> values) {
        return values.stream().map(Size::of).reduce(ONE, Size::or);
    }

    /** Characters and elements in it, all together; what the store holds weighs nothing more by being named. */
    double weight() {
        return switch (kind) {
            case NUMBER, DATA -> 1;
            case TEXT -> length;
            case LIST -> Math.max(1, length) * Math.max(1, element().weight());
        };
    }

    /** How often a loop over it goes round. */
    double rounds() {
        return kind == Kind.DATA ? STORED_LIST : kind == Kind.LIST ? length : 1;
    }

    /** How many characters or elements it can have. */
    double extent() {
        return kind == Kind.DATA ? STORED_TEXT : length;
    }

    /** How many characters of it go into a text that is put together. */
    double words() {
        return switch (kind) {
            case NUMBER -> 25;
            case DATA -> STORED_WORDS;
            case TEXT -> length;
            case LIST -> weight();
        };
    }

    Size element() {
        return Objects.requireNonNullElse(part, kind == Kind.DATA ? DATA : this);
    }

    /** What it is, or the other: of everything the larger. */
    Size or(Size other) {
        if (equals(other)) {
            return this;
        }
        if (kind == Kind.LIST || other.kind == Kind.LIST) {
            return both(other, Math.max(rounds(), other.rounds()));
        }
        Kind both = kind == other.kind ? kind : Kind.TEXT;
        double longest = both == Kind.TEXT ? Math.max(words(), other.words()) : 1;
        return new Size(both, longest, Math.max(number, other.number), null);
    }

    /** Of {@code +} and {@code ||}: a sum, or one after the other. */
    Size plus(Size other) {
        if (kind == Kind.LIST || other.kind == Kind.LIST) {
            return both(other, rounds() + other.rounds());
        }
        double sum = Math.min(number + other.number, ANY_NUMBER);
        return kind == Kind.NUMBER && other.kind == Kind.NUMBER
                ? number(sum)
                : new Size(Kind.TEXT, words() + other.words(), sum, null);
    }

    private Size both(Size other, double elements) {
        return (isFound() ? other : this).made(elements, element().or(other.element()));
    }

    static Size all(List<Size> parts) {
        return parts.stream().reduce(Size::or).orElse(ONE);
    }
}
