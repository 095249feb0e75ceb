package dev.entente.graph;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How large a value can be, before anything has run. What can be one thing or another is each as large as it can be.
 *
 * @param plain whether it can be a number, a truth or a time
 * @param stored whether it can be from the store: anything that a property, a node or a path can be. Its parts are read,
 *     not made
 * @param number the largest it can be as a number, or be read as
 * @param text its longest text; {@link #NONE} where it cannot be one. What is put together from the store is thought to
 *     be put together from names and sentences
 * @param longest the same, where each property in it is as long as it can be, such as an article's text
 * @param list elements of its longest list or map; {@link #NONE} where it can be neither
 * @param found whether what is found makes the list as long as it is, and not the statement
 * @param part of a list or a map: the largest that each can be; nothing where it goes on within itself
 * @param weight characters and elements in it, all together. Of one of several that share their weight, no more than its
 *     share
 */
record Size(
        boolean plain,
        boolean stored,
        double number,
        double text,
        double longest,
        double list,
        boolean found,
        @Nullable Size part,
        double weight) {
    /** The longest text that is thought to be in a store: an article's. */
    static final double STORED_TEXT = 20_000;
    /** A name, a title, a quote: what is put together from properties is put together from such. */
    static final double STORED_WORDS = 50;
    /** The longest of these. */
    private static final double STORED_SENTENCE = 1_000;
    /** Of saved views and queries. */
    private static final double STORED_VIEW = 1 << 20;
    /** A list among the properties, the labels of a node. */
    static final double STORED_LIST = 1_000;
    /** The steps of a path. */
    static final double PATH = 100;
    /** What collect() gathers from the store: more took its time to gather, and the clock was watched meanwhile. */
    static final double COLLECTED = 10_000;

    static final double ANY_NUMBER = 1e19;
    /** A number or a time, written out. */
    private static final double WRITTEN = 25;

    /** What a list or a map takes besides what is in it, in elements. */
    static final double FRAME = 3;
    /** The same, a time or a point. */
    private static final double TIME = 5;

    private static final double NONE = -1;
    private static final int DEEPEST = 12;

    static final Size DATA = stored(STORED_TEXT);
    /** Names, types and other words of the store. */
    static final Size WORDS = stored(STORED_SENTENCE);

    private static final Size VIEW = stored(STORED_VIEW);

    static final Size ONE = number(1);

    static Size property(String key) {
        return switch (key) {
            case "text" -> DATA;
            case "view" -> VIEW;
            default -> WORDS;
        };
    }

    private static Size stored(double longest) {
        return new Size(false, true, ANY_NUMBER, NONE, longest, NONE, false, null, 1);
    }

    static Size number(double most) {
        double number = Double.isNaN(most) ? ANY_NUMBER : Math.min(Math.abs(most), ANY_NUMBER);
        return new Size(true, false, number, NONE, NONE, NONE, false, null, 1);
    }

    static Size time() {
        return new Size(true, false, ANY_NUMBER, NONE, NONE, NONE, false, null, TIME);
    }

    /** One that nobody has seen: {@code 9e9} is a large number in three characters. */
    static Size text(double length) {
        return text(length, length < 3 ? 99 : ANY_NUMBER);
    }

    static Size text(String text) {
        boolean digits = text.chars().allMatch(c -> c == '-' || (c >= '0' && c <= '9'));
        return digits && text.length() <= 18 ? text(text.length(), Math.pow(10, text.length())) : text(text.length());
    }

    private static Size text(double length, double number) {
        return new Size(false, false, number, length, length, NONE, false, null, length);
    }

    /** The same text, where properties in it can be longer than names and sentences. */
    Size reaching(double longest) {
        return new Size(plain, stored, number, text, Math.max(this.longest, longest), list, found, part, weight);
    }

    static Size list(double length, Size element) {
        return list(length, element, false);
    }

    /** A list as long as what is found makes it. */
    static Size found(double length, Size element) {
        return list(length, element, true);
    }

    private static Size list(double length, Size element, boolean found) {
        double weight = FRAME + Math.max(1, length) * Math.max(1, element.weight);
        return new Size(
                false,
                false,
                0,
                NONE,
                NONE,
                length,
                found,
                element.depth() >= DEEPEST ? element.endless() : element,
                weight);
    }

    /** The parts of a text: any of them can be as long as it is, all of them together are no longer. */
    static Size split(Size text) {
        if (text.stored && text.text < 0) {
            return found(STORED_TEXT + 1, DATA);
        }
        Size part = text(text.extent(), text.number).lighter(FRAME);
        return list(text.extent() + 1, text.stored ? part.or(DATA) : part, text.stored);
    }

    /**
     * What {@code collect} gathers. Lists in it that were gathered too are together no more than there were rows; those
     * that the statement makes are made anew for each row.
     *
     * @param store whether what is in the store makes the rows
     */
    static Size gathered(double rows, Size each, boolean store) {
        return list(rows, store ? each.shared() : each, store);
    }

    /** A list made of this one, by what makes that as long as it is. */
    Size made(double elements, Size element) {
        return list(elements, element, isFound());
    }

    boolean isFound() {
        return isList() ? found : stored;
    }

    private Size shared() {
        if (!isList() || part == null) {
            return this;
        }
        Size made = list(found ? Math.min(list, PATH) : list, part.shared(), found);
        return new Size(
                plain,
                stored,
                number,
                text,
                longest,
                made.list,
                found,
                made.part,
                Math.max(made.weight, Math.max(1, text)));
    }

    /** Deep in others: of all that is in it the largest, however deep, and again within itself. */
    private Size endless() {
        Size all = this;
        for (Size inner = part; inner != null; inner = inner.part) {
            all = all.level(inner);
        }
        return new Size(all.plain, all.stored, all.number, all.text, all.longest, all.list, false, null, weight);
    }

    private Size level(Size inner) {
        return new Size(
                plain || inner.plain,
                stored || inner.stored,
                Math.max(number, inner.number),
                Math.max(text, inner.text),
                Math.max(longest, inner.longest),
                Math.max(list, inner.list),
                false,
                null,
                weight);
    }

    private int depth() {
        int depth = 0;
        for (Size inner = part; inner != null; inner = inner.part) {
            depth++;
        }
        return depth;
    }

    Size lighter(double share) {
        return new Size(plain, stored, number, text, longest, list, found, part, Math.min(weight, share));
    }

    /** One of several, taken by itself: it may have all the weight that they share. */
    Size alone() {
        return isShare() ? new Size(plain, stored, number, text, longest, list, found, part, text) : this;
    }

    /** A parameter's. */
    static Size of(@Nullable Object value) {
        return switch (value) {
            case null -> ONE;
            case String text -> text(text);
            case Number number -> number(number.doubleValue());
            case Collection<?> list -> list(list.size(), largest(list.stream()));
            case Map<?, ?> map -> list(map.size(), keyed(keys(map.keySet()), largest(map.values().stream())));
            default -> ONE;
        };
    }

    private static Stream<String> keys(Set<?> keys) {
        return keys.stream().map(String::valueOf);
    }

    private static Size largest(Stream<?> values) {
        return values.map(Size::of).reduce(ONE, Size::or);
    }

    /** What is in a map, with its names where these are longer than names are. */
    static Size keyed(Stream<String> keys, Size values) {
        double longest = keys.mapToDouble(String::length).max().orElse(0);
        return longest <= STORED_WORDS ? values : values.or(text(longest));
    }

    /** Of a map or of a node. */
    Size keys() {
        double names = Math.max(list, stored ? PATH : 0);
        return list(names, stored ? WORDS : text(Math.max(STORED_WORDS, element().text)), stored);
    }

    boolean isList() {
        return list >= 0;
    }

    /** Whether it can be nothing but a number, or as small as one. */
    boolean isNumber() {
        return plain && !stored && !isText() && !isList();
    }

    boolean isText() {
        return text >= 0;
    }

    /** Whether nothing in it is made by the statement. */
    boolean isOnlyStored() {
        return stored && !isText() && !isList();
    }

    /** How often a loop over it goes round. */
    double rounds() {
        return Math.max(isList() ? list : 1, stored && !found ? STORED_LIST : 0);
    }

    /** How many characters or elements it can have. */
    double extent() {
        double most = Math.max(longest, Math.max(text, list));
        return most < 0 ? 1 : most;
    }

    /** The same, of one of many: those that share their weight have no more than that together. */
    double apiece() {
        return isShare() ? weight : extent();
    }

    /** Whether it is one of those that share their weight. */
    boolean isShare() {
        return weight < text;
    }

    /** How many characters of it go into a text that is put together. */
    double words() {
        return Math.max(
                Math.max(text, isList() ? weight : 0), Math.max(plain ? WRITTEN : 0, stored ? STORED_WORDS : 0));
    }

    /** The same, where each property in it is as long as it can be. */
    double letters() {
        return Math.max(longest, words());
    }

    /** The same, of one that shares its weight with others. */
    double share() {
        return Math.max(isText() || isList() ? weight : 0, Math.max(plain ? WRITTEN : 0, stored ? STORED_WORDS : 0));
    }

    Size element() {
        if (!isList()) {
            return stored ? stored(longest) : this;
        }
        Size element = part == null ? this : part;
        return stored ? element.or(stored(longest)) : element;
    }

    /** What it is, or the other: of everything the larger. */
    Size or(Size other) {
        if (equals(other)) {
            return this;
        }
        if (isEndless() || other.isEndless()) {
            Size all = endless().level(other.endless());
            return new Size(
                    all.plain,
                    all.stored,
                    all.number,
                    all.text,
                    all.longest,
                    all.list,
                    false,
                    null,
                    Math.max(weight, other.weight));
        }
        boolean ofStore = isFoundWith(other) && (stored || other.stored);
        return new Size(
                plain || other.plain,
                stored || other.stored,
                Math.max(number, other.number),
                Math.max(text, other.text),
                Math.max(longest, other.longest),
                Math.max(ofStore ? STORED_LIST : NONE, Math.max(list, other.list)),
                isFoundWith(other),
                part == null ? other.part : other.part == null ? part : part.or(other.part),
                Math.max(weight, other.weight));
    }

    private boolean isEndless() {
        return isList() && part == null;
    }

    /** A list of what can be found, or nothing else that is a list. */
    private boolean isFoundWith(Size other) {
        if (isList() && other.isList()) {
            return found && other.found;
        }
        return isList() ? found : other.found;
    }

    /** Of {@code +} and {@code ||}: a sum, or one after the other. */
    Size plus(Size other) {
        if (isList() || other.isList()) {
            Size list = list(rounds() + other.rounds(), inList().or(other.inList()), isFound() && other.isFound())
                    .weighing(weight + other.weight);
            return isOther() && other.isOther() ? list.or(unlisted().plus(other.unlisted())) : list;
        }
        boolean numbers = plain && other.plain && !isText() && !other.isText() && !stored && !other.stored;
        double sum = Math.min(number + other.number, ANY_NUMBER);
        if (numbers) {
            return number(sum);
        }
        Size joined = text(words() + other.words(), ANY_NUMBER);
        return new Size(
                plain && other.plain,
                stored && other.stored,
                ANY_NUMBER,
                joined.text,
                letters() + other.letters(),
                NONE,
                false,
                null,
                share() + other.share());
    }

    private Size inList() {
        return isList() ? element() : this;
    }

    private Size unlisted() {
        return new Size(plain, stored, number, text, longest, NONE, false, null, Math.max(1, text));
    }

    /** Whether it need not be a list. */
    private boolean isOther() {
        return plain || stored || isText();
    }

    /** The same, where all of it is known to weigh no more. */
    Size weighing(double all) {
        return new Size(plain, stored, number, text, longest, list, found, part, Math.max(list, Math.min(weight, all)));
    }

    /**
     * What it grows to: by the same in each round where it grew by no more than in the round before, else without an end.
     */
    Size grown(Size before, Size earlier, double rounds) {
        return each(
                grownTo(number, before.number, earlier.number, rounds),
                grownTo(text, before.text, earlier.text, rounds),
                grownTo(longest, before.longest, earlier.longest, rounds),
                grownTo(list, before.list, earlier.list, rounds),
                part == null || before.part == null || earlier.part == null
                        ? part
                        : part.grown(before.part, earlier.part, rounds),
                grownTo(weight, before.weight, earlier.weight, rounds));
    }

    private static double grownTo(double now, double before, double earlier, double rounds) {
        double growth = now - before;
        return growth <= 0
                ? now
                : growth <= allowed(before - earlier, now) ? now + growth * rounds : Double.POSITIVE_INFINITY;
    }

    /** As much as before, and what adding up may err by. */
    private static double allowed(double growth, double at) {
        return Math.max(0, growth) * (1 + 1e-9) + 1e-9 * Math.abs(at);
    }

    /** The same, but for what grows by more in the round after it than it did when it was like this. */
    Size unlessItOutgrows(Size after, Size now, Size before) {
        return each(
                unless(number, after.number, now.number - before.number),
                unless(text, after.text, now.text - before.text),
                unless(longest, after.longest, now.longest - before.longest),
                unless(list, after.list, now.list - before.list),
                part == null || after.part == null || now.part == null || before.part == null
                        ? part
                        : part.unlessItOutgrows(after.part, now.part, before.part),
                unless(weight, after.weight, now.weight - before.weight));
    }

    private static double unless(double end, double after, double growth) {
        return after - end <= allowed(growth, end) ? end : Double.POSITIVE_INFINITY;
    }

    private Size each(
            double numbers, double texts, double longests, double lists, @Nullable Size parts, double weights) {
        return new Size(plain, stored, Math.min(numbers, ANY_NUMBER), texts, longests, lists, found, parts, weights);
    }

    static Size all(List<Size> parts) {
        return parts.stream().reduce(Size::or).orElse(ONE);
    }
}
