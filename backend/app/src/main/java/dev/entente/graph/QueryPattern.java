package dev.entente.graph;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * In how many ways a regular expression can be tried on a text. The server's matcher goes through them all where none
 * fits, and looks at no clock meanwhile.
 */
final class QueryPattern {
    /** Two parts of any length on a long article, and a little more: some seconds. */
    static final double MOST_WAYS = 2e9;

    /** Of what is repeated so often and no less, which is gone through where it matches nothing, too. */
    private static final double MOST_ROUNDS = 10_000;

    private static final double MOST_REPEATED = 1_000;
    private static final Pattern FLAGS = Pattern.compile("\\?([imsudU]*(?:-[imsudU]+)?)(?::|(?=\\)))");

    /** Of which there are several that can be repeated: words with one sign before or behind each. */
    private static final Pattern WORDS =
            words("[ ,;:/'’]", "(?:\\\\w|\\\\d|\\\\p\\{L[ul]?}|[A-Za-z0-9]|\\[(?:A-Z|a-z|0-9|[A-Za-z0-9])+])");

    private final String pattern;
    private final double length;
    private int at;
    private double ways = 1;
    /** Whether the group that is open can match in more than one way; outermost last. */
    private final Deque<Boolean> loose = new ArrayDeque<>();

    private boolean last;
    private final Deque<Boolean> split = new ArrayDeque<>();
    private final Deque<Integer> starts = new ArrayDeque<>();
    /** Whether what was last can be repeated in one way only, since its parts cannot be told in two. */
    private boolean told;

    /** How often at least what was last is gone through, and the most of what is in the groups that are open. */
    private double round = 1;

    private final Deque<Double> rounds = new ArrayDeque<>();
    private final Deque<Double> alternatives = new ArrayDeque<>();
    /** Characters that it names, each as often as it must stand there. */
    private double signs;

    private QueryPattern(String pattern, double length) {
        this.pattern = pattern;
        this.length = Math.max(1, length);
    }

    /**
     * How many ways there are on a text of such a length; infinite where repeating what repeats, or looking back, makes
     * them explode.
     */
    static double ways(String pattern, double length) {
        return new QueryPattern(pattern, length).count();
    }

    /** The same, of a text that was made for it: at each place it can begin like all of the pattern. */
    static double tried(String pattern, double length) {
        var counted = new QueryPattern(pattern, length);
        return counted.count() * Math.max(1, counted.signs);
    }

    private double count() {
        if (pattern.contains("\\Q") || pattern.length() > 1_000) {
            return Double.POSITIVE_INFINITY;
        }
        loose.push(false);
        split.push(false);
        starts.push(0);
        rounds.push(1.0);
        alternatives.push(1.0);
        while (at < pattern.length()) {
            step();
        }
        return loose.size() == 1
                ? ways * rounds.getFirst()
                : Double.POSITIVE_INFINITY; // or it was read in another way than the server's
    }

    private void step() {
        char c = pattern.charAt(at++);
        switch (c) {
            case '\\' -> escape();
            case '[' -> skipClass();
            case '(' -> open();
            case ')' -> close();
            case '|' -> {
                double before = alternatives.pop();
                alternatives.push(before + 1);
                ways *= (before + 1) / before;
                mark();
                split.pop();
                split.push(true);
            }
            case '*', '+', '?', '{' -> repeat(c);
            default -> single();
        }
    }

    private void escape() {
        char next = at < pattern.length() ? pattern.charAt(at++) : '\\';
        if ((next >= '1' && next <= '9') || next == 'k') {
            ways = Double.POSITIVE_INFINITY; // what was found before is looked for again
        }
        if (next == 'X' || next == 'R') {
            // goes through all marks behind a letter, from each of them; the end of a line is two signs, or one
            ways = Double.POSITIVE_INFINITY;
        }
        if (next == 'c') {
            at++; // whatever it is, it is a control character with it
        }
        if ("pPxN".indexOf(next) >= 0 && pattern.startsWith("{", at)) {
            int end = pattern.indexOf('}', at);
            at = end < 0 ? pattern.length() : end + 1;
        }
        single();
    }

    private void single() {
        signs++;
        last = false;
        told = false;
        round = 1;
    }

    private void skipClass() {
        int depth = 1;
        openClass();
        while (at < pattern.length() && depth > 0) {
            switch (pattern.charAt(at++)) {
                case '\\' -> at += pattern.startsWith("c", at) ? 2 : 1;
                case '[' -> {
                    depth++;
                    openClass();
                }
                case ']' -> depth--;
                case '&' -> {
                    if (pattern.startsWith("&", at)) {
                        ways = Double.POSITIVE_INFINITY; // where it ends is read in too many ways
                    }
                }
                default -> {
                    // a character of the class
                }
            }
        }
        single();
    }

    /** The first sign of a class is one of its characters, a closing bracket too. */
    private void openClass() {
        if (pattern.startsWith("^", at)) {
            at++;
        }
        if (pattern.startsWith("]", at)) {
            at++;
        }
    }

    /** What looks about itself from everywhere is not counted, and comments could hide anything. */
    private void open() {
        loose.push(false);
        split.push(false);
        rounds.push(1.0);
        alternatives.push(1.0);
        if (pattern.startsWith("?", at)) {
            Matcher flags = FLAGS.matcher(pattern).region(at, pattern.length());
            if (flags.lookingAt()) {
                at = flags.end();
            } else {
                ways = Double.POSITIVE_INFINITY;
            }
        }
        starts.push(at);
        single();
    }

    private void close() {
        if (loose.size() == 1) {
            ways = Double.POSITIVE_INFINITY; // closes nothing: it was read in another way than the server's
            return;
        }
        boolean inner = loose.pop();
        boolean alternative = split.pop();
        alternatives.pop();
        round = rounds.pop();
        widen();
        last = inner || alternative;
        told = WORDS.matcher(pattern.substring(starts.pop(), at - 1)).matches();
        if (inner) {
            mark();
        }
    }

    private void repeat(char sign) {
        double times = switch (sign) {
            case '?' -> 2;
            case '{' -> braces();
            default -> length;
        };
        if (last && times > 2 && !told) {
            ways = Double.POSITIVE_INFINITY; // repeats what can repeat
        }
        ways *= told && times > 2 ? 1 : times; // as often as there are words: their lengths were counted within
        if (times > 1) {
            mark();
        }
        if (at < pattern.length() && "?+".indexOf(pattern.charAt(at)) >= 0) {
            at++;
        }
        last = times > 1;
        told = false;
    }

    private static Pattern words(String sign, String letter) {
        String word = letter + "*" + letter + "[+*]";
        return Pattern.compile(sign + word + "|" + word + sign);
    }

    private void widen() {
        rounds.push(Math.max(rounds.pop(), round));
    }

    private double braces() {
        int end = pattern.indexOf('}', at);
        String[] ends = pattern.substring(at, end < 0 ? pattern.length() : end).split(",", -1);
        at = end < 0 ? pattern.length() : end + 1;
        try {
            int least = Integer.parseInt(ends[0].strip());
            signs += least;
            round *= Math.max(1, least);
            widen();
            if (least > MOST_REPEATED || round > MOST_ROUNDS) {
                ways = Double.POSITIVE_INFINITY;
            }
            if (ends.length == 1) {
                return last && least > 1 ? length : 1;
            }
            return ends[1].isBlank() ? length : Math.max(1, Integer.parseInt(ends[1].strip()) - least + 1.0);
        } catch (NumberFormatException e) {
            return Double.POSITIVE_INFINITY; // it was read in another way than the server's
        }
    }

    private void mark() {
        loose.pop();
        loose.push(true);
    }
}
