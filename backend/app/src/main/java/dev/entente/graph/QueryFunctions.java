package dev.entente.graph;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The functions that a statement may call, and how large what they answer can be. */
final class QueryFunctions {
    private static final Set<String> NUMBERS = words("""
            abs acos asin atan atan2 ceil cos cot degrees e exp floor haversin isempty isnan log log10 pi radians rand
            round sign sin sqrt tan stdev stdevp percentilecont percentiledisc exists toboolean tobooleanornull
            tofloat tofloatornull point.distance point.withinbbox vector.similarity.cosine
            vector.similarity.euclidean timestamp id sinh cosh tanh coth coll.indexof
            """);
    private static final Set<String> TIMES = words("""
            point duration duration.between duration.indays duration.inmonths duration.inseconds
            date date.realtime date.statement date.transaction date.truncate
            datetime datetime.fromepoch datetime.fromepochmillis datetime.realtime datetime.statement
            datetime.transaction datetime.truncate
            localdatetime localdatetime.realtime localdatetime.statement localdatetime.transaction
            localdatetime.truncate
            localtime localtime.realtime localtime.statement localtime.transaction localtime.truncate
            time time.realtime time.statement time.transaction time.truncate
            """);
    private static final Set<String> OF_THE_SAME_SIZE = words("""
            coll.sort coll.distinct coll.remove btrim ltrim rtrim trim left right substring reverse tail avg max min nullif
            """);
    /** How many characters one can become: ẞ is SS, and one of Arabic eighteen by its meaning. */
    private static final Map<String, Integer> GROWING =
            Map.of("normalize", 18, "tolower", 3, "toupper", 3, "lower", 3, "upper", 3);

    private static final Set<String> GATHERING =
            words("avg collect count max min percentilecont percentiledisc stdev stdevp sum");
    private static final Set<String> SMALL = words("e pi rand");
    private static final Set<String> STORED = words("elementid type");
    private static final Set<String> LENGTHS = words("char_length character_length length size");
    private static final Set<String> LISTS_OF_THE_SAME_LENGTH = words("tobooleanlist tofloatlist tointegerlist");
    private static final Set<String> OTHERS = words("""
            coalesce coll.max coll.min collect count endnode format head keys labels last nodes properties randomuuid range
            relationships replace split startnode sum tointeger tointegerornull tostring tostringornull tostringlist valuetype
            """);
    /** The name of a type, within a list's. */
    private static final double TYPE_NAME = 50;
    /** So many types there are that are no list's. */
    private static final double TYPES = 20;

    private static final double COUNTED = 1e8;
    /** Numbers below are their own hashes. */
    private static final double MOST_APART = 1L << 31;

    /** What one letter of a form can become: the name of a month, of a zone. */
    private static final double SPELT_OUT = 40;
    /** Than copying: what looks up each character. */
    private static final double SLOWER = 20;

    private QueryFunctions() {}

    private static Set<String> words(String text) {
        return Set.of(text.strip().split("\\s+"));
    }

    /** Names do not depend on case. */
    static boolean allowed(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return List.of(
                        NUMBERS,
                        TIMES,
                        OF_THE_SAME_SIZE,
                        GROWING.keySet(),
                        STORED,
                        LENGTHS,
                        LISTS_OF_THE_SAME_LENGTH,
                        OTHERS)
                .stream()
                .anyMatch(names -> names.contains(lower));
    }

    /** Whether it makes one value of those of many rows. */
    static boolean gathers(String name) {
        return GATHERING.contains(name.toLowerCase(Locale.ROOT));
    }

    /** Whether it holds the values of all rows against each other. */
    static boolean compares(String name) {
        return name.equalsIgnoreCase("max") || name.equalsIgnoreCase("min");
    }

    /** What an allowed function answers. */
    static Size answer(String name, List<Size> given) {
        String lower = name.toLowerCase(Locale.ROOT);
        Size first = given.isEmpty() ? Size.ONE : given.getFirst();
        if (TIMES.contains(lower)) {
            return Size.time();
        }
        if (NUMBERS.contains(lower)) {
            return SMALL.contains(lower) ? Size.number(COUNTED) : Size.number(Size.ANY_NUMBER);
        }
        if (GROWING.containsKey(lower)) {
            return first.isOnlyStored()
                    ? first
                    : grown(first, GROWING.get(lower)).or(first);
        }
        if (OF_THE_SAME_SIZE.contains(lower)) {
            return first;
        }
        if (STORED.contains(lower)) {
            return Size.WORDS;
        }
        if (LENGTHS.contains(lower)) {
            return Size.number(lower.equals("length") ? Size.PATH : first.extent());
        }
        if (LISTS_OF_THE_SAME_LENGTH.contains(lower)) {
            return first.made(first.rounds(), first.element());
        }
        return other(lower, given, first);
    }

    private static Size other(String name, List<Size> given, Size first) {
        return switch (name) {
            case "count" -> Size.number(COUNTED);
            case "head", "last", "coll.max", "coll.min" -> first.element().alone();
            case "startnode", "endnode" -> Size.DATA;
            case "nodes", "relationships" -> Size.found(Size.PATH, Size.DATA);
            case "labels" -> Size.found(Size.PATH, Size.WORDS);
            case "keys" -> first.keys();
            case "format" -> grown(given.getLast(), SPELT_OUT);
            case "properties" -> first;
            case "randomuuid" -> Size.text(36);
            case "range" -> range(given);
            case "replace" -> replaced(given);
            case "split" -> Size.split(first);
            case "tostring", "tostringornull" -> written(first);
            case "tostringlist" -> first.made(first.rounds(), written(first.element()));
            case "valuetype" -> Size.text(typeName(first));
            case "sum", "tointeger", "tointegerornull" ->
                Size.number(name.equals("sum") ? Size.ANY_NUMBER : first.number());
            default -> Size.all(given);
        };
    }

    /** One of several goes on sharing its weight with them. */
    private static Size grown(Size text, double times) {
        return Size.text(text.words() * times).reaching(text.letters() * times).lighter(text.share() * times);
    }

    private static Size written(Size value) {
        return value.isOnlyStored() ? value : value.or(Size.text(value.words()));
    }

    /** A list's names those of all that is in it, each once. */
    private static double typeName(Size value) {
        if (!value.isList()) {
            return TYPE_NAME;
        }
        double all = TYPE_NAME * Math.max(1, value.weight());
        return value.element().isList() ? all : Math.min(all, TYPE_NAME * TYPES);
    }

    static Size range(List<Size> given) {
        double ends = given.stream().limit(2).mapToDouble(Size::number).max().orElse(0);
        double length = given.stream().limit(2).mapToDouble(Size::number).sum() + 1;
        return Size.list(length, Size.number(ends));
    }

    private static Size replaced(List<Size> given) {
        Size text = given.getFirst();
        Size by = given.size() > 2 ? given.get(2) : Size.ONE;
        if (by.words() <= 1) {
            return Size.text(text.words()).reaching(text.extent()).lighter(text.share());
        }
        return Size.text(replaced(text.words(), by.words()))
                .reaching(replaced(text.extent(), by.letters()))
                .lighter(replaced(text.share(), by.words()));
    }

    /** The empty text is found before each character, behind the last, and in itself. */
    private static double replaced(double text, double by) {
        return text + (text + 1) * by;
    }

    /** What a call costs beyond the call itself, in steps; {@code IN} and the like are not calls. */
    static double cost(String name, List<Size> given) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "coll.sort" -> SLOWER * copied(given.getFirst()) + sorted(given.getFirst());
            case "coll.distinct" -> SLOWER * copied(given.getFirst()) + hashed(given.getFirst());
            case "coll.max", "coll.min" -> SLOWER * copied(given.getFirst());
            case "split" -> split(given.getFirst(), given.size() > 1 ? given.get(1) : Size.ONE);
            case "replace" -> searched(given.getFirst(), given.size() > 1 ? given.get(1) : Size.ONE);
            case "btrim", "ltrim", "rtrim", "trim" ->
                given.size() > 1 ? compared(given.getFirst(), given.get(1)) : copied(given.getFirst());
            case "tointeger", "tointegerornull", "tointegerlist" -> read(given.getFirst());
            case "normalize", "tolower", "toupper", "lower", "upper" -> SLOWER * copied(given.getFirst());
            default -> given.stream().mapToDouble(QueryFunctions::copied).sum();
        };
    }

    /** What the statement makes can all be put into one place: each is held against all before it. Small numbers cannot. */
    static double hashed(Size list) {
        Size each = list.element();
        boolean apart = each.isOnlyStored() || (each.isNumber() && each.number() < MOST_APART);
        return apart ? 0 : list.rounds() * list.rounds() / 20;
    }

    /** What the statement makes of texts can have them begin alike. */
    private static double sorted(Size list) {
        Size each = list.element();
        double letters = list.isFound() && each.isOnlyStored() ? 0 : Math.max(0, each.longest());
        return list.rounds() * (1 + Math.log(1 + list.rounds())) * letters / 200;
    }

    /** As a number with all its digits, each of which is multiplied with all before it. */
    private static double read(Size text) {
        Size number = text.isList() ? text.element() : text;
        double digits = number.isText() ? number.apiece() * number.extent() : 0;
        return copied(text) + text.rounds() * digits / 10_000;
    }

    /** At one text, or at several, each of which is looked for behind each that was found. */
    private static double split(Size text, Size at) {
        return at.isList() ? at.weight() * text.extent() * text.extent() / 2_000 : searched(text, at);
    }

    /** Looking for one text in another. In one that was not written for it, hardly a place begins like what is looked for. */
    static double searched(Size where, Size what) {
        double passed = 1 + where.apiece() / 1_000;
        return where.isOnlyStored() || what.isOnlyStored() ? passed : passed + compared(where, what);
    }

    /** Each character of one text with each of another. */
    static double compared(Size one, Size other) {
        double letters = other.isOnlyStored() ? other.words() : other.letters();
        return 1 + one.apiece() * Math.min(letters, one.extent()) / 100;
    }

    /** Looking whether a text has a normal form. */
    static double normalized(Size text) {
        return 1 + SLOWER * text.apiece() / 100;
    }

    /** Until the shorter of them ends. */
    static double compared(List<Size> sizes) {
        double sum = 0;
        for (int i = 1; i < sizes.size(); i++) {
            sum += Math.min(copied(sizes.get(i - 1)), copied(sizes.get(i)));
        }
        return sum;
    }

    /** Two hundred characters go in the time of a step. */
    static double copied(Size size) {
        return size.isList() ? size.weight() / 10 : size.isText() ? size.weight() / 200 : 0;
    }
}
