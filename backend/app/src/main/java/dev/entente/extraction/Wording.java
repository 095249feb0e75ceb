package dev.entente.extraction;

import dev.entente.fact.Entity;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of a phrase, as they stand in it and as they name what it means. */
final class Wording {
    private static final int TITLE_WORDS = 4;
    private static final int APART = 6;

    private final Sentence sentence;
    private final English english;
    private final Set<String> titles;

    /** @param titles what people in office are called */
    Wording(Sentence sentence, English english, Set<String> titles) {
        this.sentence = sentence;
        this.english = english;
        this.titles = titles;
    }

    /** The phrase without its articles, its numbers, and whoever owns it. */
    String plainPhrase(int head) {
        return plainPhrase(head, null);
    }

    String plainPhrase(int head, @Nullable Entity owner) {
        int first = head;
        for (Arc arc : sentence.under(head)) {
            Token token = sentence.token(arc.dependent());
            boolean owns = sentence.mentionAt(token.index())
                    .filter(mention -> mention.isA(Labels.STATE))
                    .isPresent();
            if (arc.is("compound", "amod") && token.index() < first && !owns && !isEmpty(token)) {
                first = token.index();
            }
        }
        while (first < head
                && (!sentence.token(first).isNoun()
                        && !sentence.token(first).tag().startsWith("JJ"))) {
            first++;
        }
        for (int each = first; each < head; each++) {
            if (sentence.mentionAt(each)
                    .filter(mention ->
                            mention.isA(Labels.STATE) || mention.entity().equals(owner))
                    .isPresent()) {
                first = each + 1;
            }
        }
        return sentence.words(first, head);
    }

    boolean isEmpty(Token token) {
        return english.emptyAdjectives().contains(token.lemma());
    }

    /** Somebody's adjective as the text has it, else the name: "Russian" forces. */
    String adjective(int head, Entity owner) {
        return sentence.under(head).stream()
                .map(Arc::dependent)
                .filter(each -> each < head)
                .flatMap(each -> sentence.mentionAt(each).stream())
                .filter(mention -> mention.entity().equals(owner))
                .map(Mention::text)
                .findFirst()
                .orElse(owner.name());
    }

    /** "Russian forces", "moderate parties of Norland" */
    String owned(int head, Entity owner, String noun) {
        String adjective = adjective(head, owner);
        return adjective.equals(owner.name()) && !sentence.has(head, "compound")
                ? noun + " of " + owner.name()
                : adjective + " " + noun;
    }

    /** A phrase up to whoever owns it: "officials from the ministry". */
    String shownWhole(int head) {
        int last = sentence.under(head, "nmod:of", "nmod:from").stream()
                .filter(each -> each > head && sentence.mentionAt(each).isPresent())
                .min(Integer::compare)
                .orElse(head);
        String shown = shown(head);
        return last == head
                ? shown
                : shown
                        + sentence.words(head, last)
                                .substring(sentence.token(head).word().length());
    }

    /** A thing with what it is of, or where it is: "the meeting <em>of ministers</em>", "the embassy <em>in Port Sall</em>". */
    String shownApart(int head) {
        int last = sentence.under(head, "nmod:of", "nmod:in").stream()
                .filter(each -> each > head && each - head <= APART)
                .min(Integer::compare)
                .orElse(head);
        return sentence.words(firstOf(head), last);
    }

    String shown(int head) {
        return sentence.words(firstOf(head), head);
    }

    private int firstOf(int head) {
        int first = head;
        for (Arc arc : sentence.under(head)) {
            if (arc.is("compound", "amod", "nmod:poss", "nummod") && arc.dependent() < first) {
                first = arc.dependent();
            }
        }
        return first;
    }

    /** A sum with its currency, as said: "$2 billion". */
    String amount(int head) {
        int last = sentence.under(head, "nummod", "compound", "dep").stream()
                .mapToInt(each -> each)
                .filter(each -> each > head && each <= head + 2)
                .max()
                .orElse(head);
        return sentence.words(head, last);
    }

    @Nullable
    String quantity(int head) {
        return sentence.under(head, "nummod", "det:qmod").stream()
                .findFirst()
                .map(number -> sentence.token(number).word())
                .filter(word -> !word.matches("\\d{5,}"))
                .orElse(null);
    }

    /** "a range <em>of 120 kilometres</em>": how much it is, and not of what. */
    boolean isMeasured(int head) {
        return !sentence.token(head).isPlural()
                && sentence.under(head, "nmod:of").stream()
                        .anyMatch(unit -> sentence.has(unit, "nummod")
                                && sentence.mentionAt(unit).isEmpty());
    }

    /** Whether a word means whoever holds the same office elsewhere. */
    boolean isCounterpart(int head) {
        return english.counterparts().contains(sentence.token(head).lemma());
    }

    /** The longest title that ends at a word, as the text has it; empty where the word is none. */
    String title(int head) {
        return title(head, titles);
    }

    String title(int head, Set<String> titles) {
        String title = titleUpTo(head, titles);
        return title.isEmpty() ? title : withItsOf(title, head, titles);
    }

    private String titleUpTo(int head, Set<String> titles) {
        String best = "";
        var words = new StringBuilder();
        for (int at = head; at >= 0 && head - at < TITLE_WORDS; at--) {
            Token token = sentence.token(at);
            String word = at == head ? token.lemma() : token.word().toLowerCase(Locale.ROOT);
            words.insert(0, at == head ? word : word + " ");
            if (titles.contains(words.toString().replace(" - ", "-"))) {
                best = words.toString().replace(" - ", "-");
            }
        }
        return best;
    }

    /** "secretary <em>of state</em>": a title that goes on after its first noun. */
    private String withItsOf(String title, int head, Set<String> titles) {
        if (head + 2 >= sentence.tokens().size() || !sentence.token(head + 1).is("of")) {
            return title;
        }
        String longer = title + " of " + sentence.token(head + 2).word().toLowerCase(Locale.ROOT);
        return titles.contains(longer) ? longer : title;
    }

    /** The first word of the longest title that ends at a word. */
    int titleStart(int head, Set<String> titles) {
        String title = titleUpTo(head, titles);
        int first = head;
        while (first > 0 && !title.isEmpty() && sentence.words(first, head).length() < title.length()) {
            first--;
        }
        return first;
    }

    /** Whether a word belongs to a comparison before a number: "up to", "at least". */
    boolean compares(int word) {
        return english.comparisons().contains(sentence.token(word).word().toLowerCase(Locale.ROOT));
    }

    boolean isDefinite(int head) {
        return sentence.under(head, "det").stream()
                .anyMatch(det -> sentence.token(det).is("the", "this"));
    }
}
