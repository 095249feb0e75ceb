package dev.entente.extraction;

import java.util.ArrayList;
import java.util.List;

/** Finds whom a sentence names by words that somebody gives. */
final class Named {
    private final Sentence sentence;
    private final Phrases phrases;

    Named(Sentence sentence, Phrases phrases) {
        this.sentence = sentence;
        this.phrases = phrases;
    }

    /**
     * Where somebody is named.
     *
     * @param head the word that the phrase hangs on
     */
    record Place(int head, List<Party> parties) {}

    /** Wherever these words stand and mean somebody; where they do not stand at all, wherever one of that name is meant. */
    List<Place> places(String words) {
        List<Integer> heads = heads(words.strip());
        return heads.isEmpty()
                ? sentence.tokens().stream()
                        .map(Token::index)
                        .map(this::place)
                        .filter(place -> place.parties().stream().anyMatch(party -> isCalled(party, words.strip())))
                        .toList()
                : heads.stream()
                        .map(this::place)
                        .filter(place -> !place.parties().isEmpty())
                        .toList();
    }

    private Place place(int head) {
        return new Place(head, phrases.alone(head));
    }

    private static boolean isCalled(Party party, String name) {
        return party.entity().name().equalsIgnoreCase(name)
                || party.entity().aliases().stream()
                        .anyMatch(alias -> alias.text().equalsIgnoreCase(name));
    }

    /** The last word of each occurrence that nothing else in it governs. */
    private List<Integer> heads(String words) {
        var heads = new ArrayList<Integer>();
        String text = sentence.text();
        for (int at = text.indexOf(words); at >= 0 && !words.isEmpty(); at = text.indexOf(words, at + 1)) {
            List<Token> inside = inside(at, at + words.length());
            if (isWhole(at, at + words.length())) {
                inside.stream()
                        .filter(token -> sentence.over(token.index()).stream()
                                .noneMatch(arc -> inside.stream().anyMatch(other -> other.index() == arc.governor())))
                        .findFirst()
                        .map(Token::index)
                        .ifPresent(heads::add);
            }
        }
        return heads;
    }

    private List<Token> inside(int from, int to) {
        return sentence.tokens().stream()
                .filter(token -> token.begin() - sentence.begin() < to && from < token.end() - sentence.begin())
                .toList();
    }

    private boolean isWhole(int from, int to) {
        String text = sentence.text();
        return (from == 0 || !Character.isLetterOrDigit(text.codePointBefore(from)))
                && (to == text.length() || !Character.isLetterOrDigit(text.codePointAt(to)));
    }
}
