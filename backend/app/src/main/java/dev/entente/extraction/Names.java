package dev.entente.extraction;

import dev.entente.fact.Entity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Adds the names that no table has, found by their form, and gives a surname alone to whoever was named in full. */
final class Names {
    private record Kind(String label, String prefix) {}

    private static final Map<String, Kind> KINDS = Map.of(
            "PERSON", new Kind(Labels.PERSON, "person"),
            "ORGANIZATION", new Kind(Labels.ORGANISATION, "org"),
            "LOCATION", new Kind(Labels.PLACE, "place"));

    private final Reading reading;
    private final English english;
    private final List<Entity> people = new ArrayList<>();

    Names(Reading reading, English english, List<Mention> mentions) {
        this.reading = reading;
        this.english = english;
        mentions.stream()
                .filter(mention -> mention.isA(Labels.LEADER) || mention.isA(Labels.PERSON))
                .forEach(mention -> people.add(mention.entity()));
    }

    void find(List<Sentence> sentences) {
        for (Sentence sentence : sentences) {
            int at = 0;
            while (at < sentence.tokens().size()) {
                int last = last(sentence, at);
                if (last >= at) {
                    name(sentence, at, last);
                }
                at = Math.max(at, last) + 1;
            }
        }
    }

    /** The last word of a name that begins at a word, or the one before where none does. */
    private int last(Sentence sentence, int first) {
        String kind = sentence.token(first).name();
        if (!KINDS.containsKey(kind) || !isFree(sentence, first)) {
            return first - 1;
        }
        int last = first;
        while (last + 1 < sentence.tokens().size()
                && sentence.token(last + 1).name().equals(kind)
                && isFree(sentence, last + 1)
                && !isBreak(sentence, last + 1)) {
            last++;
        }
        return last;
    }

    /** Nothing that a table names, or a word of a table that is a surname here: "Secretary <em>Rice</em>". */
    private static boolean isFree(Sentence sentence, int at) {
        Token token = sentence.token(at);
        return sentence.mentionAt(at)
                .filter(mention -> !mention.generic() || !token.name().equals("PERSON") || !token.isProper())
                .isEmpty();
    }

    /** "Udi Adam <em>-</em> the head of": a dash with spaces around it is none of a name's. */
    private static boolean isBreak(Sentence sentence, int at) {
        Token token = sentence.token(at);
        boolean dash = token.word().matches("[-–—,;:]+");
        return dash && token.begin() > sentence.token(at - 1).end();
    }

    private void name(Sentence sentence, int first, int last) {
        int begin = first;
        while (begin < last && isTitle(sentence.token(begin))) {
            begin++;
        }
        String words = sentence.words(begin, last).replaceAll("\\s+", " ");
        if (!Character.isUpperCase(words.codePointAt(0)) || isTitle(sentence.token(last))) {
            return;
        }
        begin = wholeBody(sentence, begin);
        words = sentence.words(begin, last).replaceAll("\\s+", " ");
        Kind kind = KINDS.getOrDefault(sentence.token(begin).name(), new Kind(Labels.PERSON, "person"));
        Entity entity = kind.label().equals(Labels.PERSON)
                ? person(sentence, begin, words)
                : reading.introduce(kind.label(), kind.prefix(), words, null);
        sentence.add(new Mention(
                sentence.token(begin).begin(), sentence.token(last).end(), sentence.words(begin, last), entity, false));
    }

    /** "the <em>Norland</em> Harbour Party": the state before a body's name that the recogniser counts to it. */
    private static int wholeBody(Sentence sentence, int first) {
        boolean state = first > 0
                && sentence.token(first).name().equals("ORGANIZATION")
                && sentence.token(first - 1).name().equals("ORGANIZATION")
                && sentence.mentionAt(first - 1)
                        .filter(mention -> mention.isA(Labels.STATE))
                        .isPresent();
        return state ? first - 1 : first;
    }

    private boolean isTitle(Token token) {
        return english.titles().contains(token.word().toLowerCase(Locale.ROOT));
    }

    private Entity person(Sentence sentence, int first, String words) {
        if (!words.contains(" ")) {
            Optional<Entity> whole = people.stream()
                    .filter(person -> person.name().endsWith(" " + words))
                    .findFirst();
            if (whole.isPresent()) {
                return whole.get();
            }
        }
        String title = first > 0 ? sentence.token(first - 1).lemma() : "";
        boolean office = title.matches("president|minister|chancellor|premier|king|queen|secretary|senator|governor");
        if (office) {
            Optional<Entity> holder = reading.offices().bySurname(words, title, reading.published());
            if (holder.isPresent()) {
                people.add(holder.get());
                return holder.get();
            }
        }
        Entity person = office
                ? reading.introduce(Labels.LEADER, "leader", words, null)
                : reading.introduce(Labels.PERSON, "person", words, null);
        people.add(person);
        return person;
    }
}
