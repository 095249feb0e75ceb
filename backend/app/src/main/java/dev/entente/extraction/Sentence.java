package dev.entente.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A sentence with what depends on what in it, and the mentions in it. */
final class Sentence {
    static final int ROOT = -1;

    private final int number;
    private final String text;
    private final int begin;
    private final List<Token> tokens;
    private final Map<Integer, List<Arc>> byGovernor = new HashMap<>();
    private final Map<Integer, List<Arc>> byDependent = new HashMap<>();
    private final Map<Integer, Mention> mentions = new HashMap<>();

    /**
     * @param number its place in the article, from 0
     * @param text its words, as they stand in the article
     * @param begin where it begins in the article, in UTF-16 units
     */
    Sentence(int number, String text, int begin, List<Token> tokens, List<Arc> arcs, List<Mention> found) {
        this.number = number;
        this.text = text;
        this.begin = begin;
        this.tokens = List.copyOf(tokens);
        for (Arc arc : arcs) {
            byGovernor
                    .computeIfAbsent(arc.governor(), none -> new ArrayList<>())
                    .add(arc);
            byDependent
                    .computeIfAbsent(arc.dependent(), none -> new ArrayList<>())
                    .add(arc);
        }
        for (Mention mention : found) {
            add(mention);
        }
    }

    int number() {
        return number;
    }

    String text() {
        return text;
    }

    int begin() {
        return begin;
    }

    int end() {
        return begin + text.length();
    }

    List<Token> tokens() {
        return tokens;
    }

    Token token(int index) {
        return tokens.get(index);
    }

    /** Puts a mention on every token that it covers. */
    void add(Mention mention) {
        for (Token token : tokens) {
            if (token.begin() < mention.end() && mention.begin() < token.end()) {
                mentions.put(token.index(), mention);
            }
        }
    }

    Optional<Mention> mentionAt(int index) {
        return Optional.ofNullable(mentions.get(index));
    }

    /** The mentions of the sentence in their order, each once. */
    List<Mention> mentions() {
        return mentions.values().stream()
                .distinct()
                .sorted(Comparator.comparingInt(Mention::begin))
                .toList();
    }

    /** The last token of a mention, which what is said of it depends on. */
    int headOf(Mention mention) {
        return tokens.stream()
                .filter(token -> mention.equals(mentions.get(token.index())))
                .mapToInt(Token::index)
                .max()
                .orElse(0);
    }

    List<Arc> under(int governor) {
        return byGovernor.getOrDefault(governor, List.of());
    }

    List<Arc> over(int dependent) {
        return byDependent.getOrDefault(dependent, List.of());
    }

    /** What depends on a word by one of some relations, in the order of the sentence. */
    List<Integer> under(int governor, String... relations) {
        return under(governor).stream()
                .filter(arc -> arc.is(relations))
                .map(Arc::dependent)
                .distinct()
                .sorted()
                .toList();
    }

    boolean has(int governor, String... relations) {
        return under(governor).stream().anyMatch(arc -> arc.is(relations));
    }

    /** The words below one, and itself: the phrase that it heads. */
    Set<Integer> phrase(int head) {
        var seen = new HashSet<Integer>();
        collect(head, seen);
        return seen;
    }

    private void collect(int head, Set<Integer> seen) {
        if (seen.add(head)) {
            under(head).forEach(arc -> collect(arc.dependent(), seen));
        }
    }

    /** The text from one token to another, as it stands in the article. */
    String words(int first, int last) {
        return text.substring(
                tokens.get(first).begin() - begin, tokens.get(last).end() - begin);
    }

    Stream<Token> verbs() {
        return tokens.stream().filter(Token::isVerb);
    }

    /** The verb after which a noun says what somebody has become, where it is one of these; who wants to become it is not it. */
    Optional<Integer> becoming(int noun, Set<String> verbs) {
        return over(noun).stream()
                .filter(arc ->
                        arc.is("xcomp") && verbs.contains(token(arc.governor()).lemma()))
                .map(Arc::governor)
                .filter(verb -> !has(verb, "mark"))
                .findFirst();
    }

    /** The verb by which a noun says what office somebody is given or holds: "elected <em>president</em>", "sworn in as <em>president</em>". */
    Optional<Integer> appointing(int noun, Set<String> verbs) {
        return over(noun).stream()
                .filter(arc -> arc.is("xcomp", "obl:as", "nmod:as") && arc.governor() != ROOT)
                .map(Arc::governor)
                .filter(verb -> verbs.contains(token(verb).lemma()))
                .findFirst();
    }

    boolean isQuestion() {
        return text.stripTrailing().endsWith("?");
    }
}
