package dev.entente.explore;

import dev.entente.graph.Reader.ScoredEntity;
import java.util.Comparator;
import java.util.Locale;

/**
 * What of an entity fits what was typed.
 *
 * @param text the name, alias or office
 * @param away how far the words typed are from its words: 1 for each that only begins one, else letters
 */
record Match(ScoredEntity found, String text, By by, Fit fit, int away) {
    /** What an entity was found by. */
    enum By {
        NAME,
        ALIAS,
        OFFICE;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How something was found: as a whole, by words or their beginnings, or with letters that differ. */
    enum Fit {
        EXACT,
        BEGINNING,
        CLOSE;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Which of an entity's names was meant: of equally near ones its own name. */
    static final Comparator<Match> NEAREST =
            Comparator.comparing(Match::fit).thenComparingInt(Match::away).thenComparing(Match::by);

    /** Which entity was meant: a name tells more than an alias, and an alias than an office that others held too. */
    static final Comparator<Match> RANK = Comparator.comparing(Match::fit)
            .thenComparing(Match::by)
            .thenComparingInt(Match::away)
            .thenComparing(Comparator.comparingLong(
                            (Match match) -> match.found().node().facts())
                    .reversed())
            .thenComparing(match -> match.found().node().key());
}
