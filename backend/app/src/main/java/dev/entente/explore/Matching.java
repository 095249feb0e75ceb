package dev.entente.explore;

import dev.entente.explore.Match.By;
import dev.entente.explore.Match.Fit;
import dev.entente.graph.Reader.HeldOffice;
import dev.entente.graph.Reader.ScoredEntity;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Tells by which of its names, aliases and offices an entity fits what was typed. The index says only that it does. */
final class Matching {
    private final List<String> typed;
    private final List<String> sought;

    Matching(String typed) {
        this.typed = Names.words(typed);
        this.sought = Names.content(typed);
    }

    /** The nearest of all that an entity is called. */
    Match best(ScoredEntity found) {
        Stream<Match> aliases = found.aliases().stream().map(alias -> called(found, By.ALIAS, alias));
        Stream<Match> offices = found.offices().stream()
                .flatMap(office -> office.names().stream().map(body -> held(found, office, body)));
        return Stream.concat(aliases, offices)
                .reduce(
                        called(found, By.NAME, found.node().name()),
                        (one, other) -> Match.NEAREST.compare(other, one) < 0 ? other : one);
    }

    private Match called(ScoredEntity found, By by, String name) {
        List<String> words = Names.words(name);
        return match(found, by, name, words.equals(typed), words);
    }

    /** An office under one of its body's names: "president", "Iranian president" and "president of Iran" are whole. */
    private Match held(ScoredEntity found, HeldOffice office, String body) {
        List<String> title = Names.content(office.title());
        List<String> of = Names.content(body);
        boolean whole = Stream.of(title, joined(title, of), joined(of, title)).anyMatch(sought::equals);
        return match(found, By.OFFICE, told(office), whole, joined(title, of));
    }

    private static List<String> joined(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private Match match(ScoredEntity found, By by, String text, boolean whole, List<String> words) {
        if (whole) {
            return new Match(found, text, by, Fit.EXACT, 0);
        }
        boolean begun = sought.stream().allMatch(word -> words.stream().anyMatch(each -> each.startsWith(word)));
        int away = sought.stream().mapToInt(word -> away(word, words)).sum();
        return new Match(found, text, by, begun ? Fit.BEGINNING : Fit.CLOSE, away);
    }

    /** How far a word typed is from the nearest of these words; one that is like none of them is as far as it is long. */
    private static int away(String word, List<String> words) {
        if (words.contains(word)) {
            return 0;
        }
        if (words.stream().anyMatch(each -> each.startsWith(word))) {
            return 1;
        }
        return words.stream()
                .mapToInt(each -> Names.distance(word, each))
                .filter(distance -> distance <= Names.slips(word))
                .min()
                .orElse(word.length());
    }

    /** The office, with when it was held. */
    private static String told(HeldOffice office) {
        return office.title() + ", " + office.of() + when(office);
    }

    private static String when(HeldOffice office) {
        LocalDate from = office.from();
        LocalDate until = office.until();
        if (from == null && until == null) {
            return "";
        }
        return " (" + (from == null ? "" : from) + " – " + (until == null ? "" : until) + ")";
    }
}
